import { scopeId } from '#domain/scope.ts';
import type { RsvpAnswer } from '#domain/tables/rsvp.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import { needId, type AtMeeting } from './save-answer.ts';

export interface OwnAnswer {
  /** Null: not answered. */
  readonly answer: RsvpAnswer | null;
  /** Where the answer lies. */
  readonly id: string;
  readonly need: string;
  readonly needId: string;
}

/** What one has said of a meeting oneself. */
export async function getOwnAnswer(
  { db, uid }: Local,
  at: Pick<AtMeeting, 'scope' | 'meetingId'>,
): Promise<OwnAnswer> {
  const [id, ofNeed] = [rowId('rsvp', at.meetingId, uid), needId(at, uid)];
  const [rsvp, need] = await Promise.all([
    getVisible(db, 'rsvp', at.scope, id),
    getVisible(db, 'need', scopeId('user', uid), ofNeed),
  ]);
  return { answer: rsvp?.answer ?? null, id, need: need?.body ?? '', needId: ofNeed };
}
