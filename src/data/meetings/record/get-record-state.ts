import { recordState, type RecordState } from '#domain/meetings/record-state.ts';
import { runsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listOwnSeats } from '../list-own-seats.ts';

interface StateOfRecord {
  readonly state: RecordState;
  /** One of those who write it. */
  readonly runs: boolean;
}

/** How far a meeting's record has come, without composing it. */
export function getRecordState(
  local: Local,
  meeting: MeetingRow,
  today: string,
): Promise<StateOfRecord> {
  return readTogether(local, async () => {
    const { db } = local;
    const here = { index: 'meeting_id', equals: meeting.id };
    const [records, replies, mine] = await Promise.all([
      listVisible(db, 'record', here),
      listVisible(db, 'record_reply', here),
      listOwnSeats(local),
    ]);
    const isHere = (row: { readonly scope_id: string }) => row.scope_id === meeting.scope_id;
    return {
      state: recordState(records.find(isHere), replies.filter(isHere), today),
      runs: runsMeeting(meeting, mine),
    };
  });
}
