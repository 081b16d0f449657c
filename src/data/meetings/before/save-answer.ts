import { command } from '#data/local/command.ts';
import { rowId } from '#lib/row-id.ts';
import { scopeId } from '#domain/scope.ts';
import type { RsvpAnswer } from '#domain/tables/rsvp.ts';

/** A meeting, where it lies, and the seat through which one takes part. */
export interface AtMeeting {
  readonly scope: string;
  readonly meetingId: string;
  readonly participationId: string;
}

/** Coming or not: one row for each person and meeting, changed any time. All of the room read it. */
export const saveAnswer = command(['rsvp'], async (tx, at: AtMeeting, answer: RsvpAnswer) => {
  const id = rowId('rsvp', at.meetingId, tx.uid);
  const old = await tx.get('rsvp', at.scope, id);
  if (old?.answer === answer && old.participation_id === at.participationId) return;
  await tx.put('rsvp', at.scope, id, {
    participation_id: at.participationId,
    meeting_id: at.meetingId,
    answer,
    answered_at: tx.at,
  });
});

/** What one needs there lies in one's own room; the database puts a copy with the host alone. */
export const saveNeed = command(['need'], async (tx, at: AtMeeting, body: string) => {
  const mine = scopeId('user', tx.uid);
  const id = needId(at, tx.uid);
  const old = await tx.get('need', mine, id);
  // An emptied text stays as an empty row: the copy goes with it, and writing again is a change.
  if (!old && body.trim() === '') return;
  await tx.put('need', mine, id, {
    meeting_scope: at.scope,
    meeting_id: at.meetingId,
    participation_id: at.participationId,
    body,
  });
});

export function needId(at: Pick<AtMeeting, 'scope' | 'meetingId'>, uid: string): string {
  return rowId('need', at.scope, at.meetingId, uid);
}
