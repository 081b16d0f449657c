import { hostsMeeting, runsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { MeetingStepRow } from '#domain/tables/meeting-step.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listOwnSeats } from '../list-own-seats.ts';

/** What a day in the room hangs on beside its agenda. */
export interface DayView {
  /** As whoever leads it has said; undefined: by the clock. */
  readonly step: MeetingStepRow | undefined;
  /** One steps it on, says who is there and writes its record. */
  readonly runs: boolean;
  /** The agenda is one's own organisation's, or the office's, to change. */
  readonly hosts: boolean;
  /** Who leads it, by name; undefined: nobody is named. */
  readonly leader: string | undefined;
  readonly isLeader: boolean;
}

export async function getDay(local: Local, meeting: MeetingRow): Promise<DayView> {
  const [steps, seats, cards] = await Promise.all([
    listVisible(local.db, 'meeting_step', { index: 'meeting_id', equals: meeting.id }),
    listOwnSeats(local),
    listVisible(local.db, 'seat_card'),
  ]);
  const leader = cards.find((card) => card.seat_id === meeting.leader_seat_id);
  return {
    step: steps.find((step) => step.scope_id === meeting.scope_id),
    runs: runsMeeting(meeting, seats),
    hosts: hostsMeeting(meeting, seats),
    leader: leader?.name,
    isLeader: leader !== undefined && leader.user_id === local.uid,
  };
}
