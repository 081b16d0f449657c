import type { MeetingRow } from '#domain/tables/meeting.ts';
import { lastDayOf } from '#domain/meeting-time.ts';
import { scopeKind, scopeOwner } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { isOffice } from '#data/people/is-office.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { listVisible } from '#data/local/visible-rows.ts';

export interface MeetingView {
  readonly meeting: MeetingRow;
  /** Where it ends when it goes on for more than a day; else the day it is held. */
  readonly lastDay: string | null;
  /** The name of the organisation that arranges it; undefined for the office's conferences. */
  readonly host: string | undefined;
  /** The seat through which this person takes part: notes here are written under it. */
  readonly hat: Hat | undefined;
  /** Of a conference the round's, else the hat's. */
  readonly roundId: string | undefined;
  /** Here without a seat, as the programme office: the round's conferences are its own to hold. */
  readonly isOffice: boolean;
  /** The step of the round that it is. */
  readonly stepId: string | undefined;
}

/** The hat a meeting belongs to: its group's, for a conference any of the round's. */
export function hatOf(meeting: MeetingRow, hats: readonly Hat[]): Hat | undefined {
  const owner = scopeOwner(meeting.scope_id);
  const seats = hats.filter((hat) => hat.role !== 'courseParticipant');
  return scopeKind(meeting.scope_id) === 'round'
    ? seats.find((hat) => hat.roundId === owner)
    : seats.find((hat) => hat.groupId === owner);
}

export async function getMeeting(local: Local, id: string): Promise<MeetingView | undefined> {
  const [meeting] = await listVisible(local.db, 'meeting', { index: 'id', equals: id });
  if (!meeting) return undefined;
  const [view] = await viewMeetings(local, [meeting]);
  return view;
}

/** Every meeting on this phone, of all hats; undated ones last. */
export async function listMeetings(local: Local): Promise<MeetingView[]> {
  const meetings = await listVisible(local.db, 'meeting');
  const views = await viewMeetings(local, meetings);
  return views.toSorted((one, other) => (moment(one.meeting) < moment(other.meeting) ? -1 : 1));
}

async function viewMeetings(local: Local, meetings: readonly MeetingRow[]): Promise<MeetingView[]> {
  const [hats, office, steps, participations, organisations] = await Promise.all([
    listHats(local),
    isOffice(local),
    listVisible(local.db, 'plan_step'),
    listVisible(local.db, 'participation'),
    listVisible(local.db, 'organisation'),
  ]);
  return meetings.map((meeting) => {
    const host = participations.find((row) => row.id === meeting.host_participation_id);
    const hat = hatOf(meeting, hats);
    const isRound = scopeKind(meeting.scope_id) === 'round';
    const roundId = isRound ? scopeOwner(meeting.scope_id) : hat?.roundId;
    const step = steps.find(
      (one) =>
        one.round_id === roundId && one.number === meeting.step_number && one.kind === meeting.kind,
    );
    return {
      meeting,
      lastDay: lastDayOf(meeting, step),
      host: organisations.find((row) => row.id === host?.organisation_id)?.name,
      hat,
      roundId,
      isOffice: office && isRound && hat === undefined,
      stepId: step?.id,
    };
  });
}

function moment(meeting: MeetingRow): string {
  return `${meeting.held_on ?? '9999'} ${meeting.starts_at}`;
}
