import { audienceOf, type Audience } from '#domain/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { command } from '#data/local/command.ts';
import { removeNote } from '#data/meetings/remove-note.ts';
import { shareNote } from '#data/meetings/share-note.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { feedbackId, feedbackKinds } from './list-feedback.ts';

/** The room the meeting lies in is who reads it. */
export function roomOf(meeting: Pick<MeetingRow, 'scope_id'>): Audience {
  return audienceOf(meeting.scope_id) ?? 'self';
}

/**
 * Hands over what one has written of the day: the room reads it, or reads it as it is now. What was
 * emptied is taken back.
 */
export const giveFeedback = command(['note'], async (tx, meeting: MeetingRow, hat: Hat) => {
  for (const kind of feedbackKinds) {
    const id = feedbackId(meeting.id, tx.uid, kind);
    const original = await tx.get('note', scopeId('user', tx.uid), id);
    if (!original) continue;
    if (original.body.trim() === '') await removeNote.body(tx, id);
    else await shareNote.body(tx, { id, audience: roomOf(meeting), hat });
  }
});
