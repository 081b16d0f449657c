import { handledKey } from '#domain/meetings/record-state.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';
import { putPart } from './save-part.ts';
import { addHandled, type RecordPlace } from './save-record.ts';

export interface SayOf extends RecordPlace {
  /** The paragraph; the meeting's own id for all that one has said nothing of by itself. */
  readonly sourceId: string;
  readonly participationId: string;
}

const ofMine = (meetingId: string, sourceId: string, uid: string) =>
  rowId('record_reply', meetingId, sourceId, uid);

interface Answer {
  readonly agrees: boolean;
  readonly body: string;
}

/** *Stämmer*, or how it should be instead. One per person and paragraph: a new one takes its place. */
export const sayOfRecord = command(['record_reply'], (tx, of: SayOf, answer: Answer) =>
  tx.put('record_reply', of.scope, ofMine(of.meetingId, of.sourceId, tx.uid), {
    participation_id: of.participationId,
    meeting_id: of.meetingId,
    source_id: of.sourceId,
    agrees: answer.agrees,
    body: answer.agrees ? '' : answer.body,
    replied_at: tx.at,
  }),
);

/**
 * The proposal becomes the paragraph, and is dealt with. False: its author has taken it back in the
 * meantime, and nothing was changed.
 */
export const takeProposal = command(
  ['record_reply', 'record_part', 'record'],
  async (tx, place: RecordPlace, reply: string): Promise<boolean> => {
    const now = await tx.get('record_reply', place.scope, reply);
    if (!now || now.agrees || now.body.trim() === '') return false;
    await putPart(tx, { ...place, sourceId: now.source_id, body: now.body, leftOut: false });
    await addHandled(tx, place, [handledKey(now)]);
    return true;
  },
);

/** The paragraph stays as it is; the proposal is dealt with. */
export const letProposalBe = command(
  ['record_reply', 'record'],
  async (tx, place: RecordPlace, reply: string): Promise<boolean> => {
    const now = await tx.get('record_reply', place.scope, reply);
    if (!now) return false;
    await addHandled(tx, place, [handledKey(now)]);
    return true;
  },
);
