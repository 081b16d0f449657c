import { cardRoom } from '#domain/meetings/card-room.ts';
import { whoMaySay } from '#domain/meetings/record-presence.ts';
import { composeRecord, type ComposedRecord } from '#domain/meetings/record.ts';
import { runsMeeting } from '#domain/meetings/runs-meeting.ts';
import { scopeKind } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import type { ParticipationRow } from '#domain/tables/participation.ts';
import type { RecordReplyRow } from '#domain/tables/record-reply.ts';
import type { RecordRow } from '#domain/tables/record.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';
import { compareText } from '#lib/compare.ts';
import { getMeeting, hatOf, type MeetingView } from '#data/meetings/get-meeting.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listOwnSeats } from '../list-own-seats.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** An organisation of the room, as a record names it. */
export interface RecordSide {
  readonly participationId: string;
  readonly organisation: string;
  readonly isMentor: boolean;
  /** Which of the group's organisations, from 0 in the round's order. */
  readonly place: number;
}

export interface RecordView {
  readonly view: MeetingView;
  /** Host, leader or writer: writes in it, lays it out and deals with what is proposed. */
  readonly runs: boolean;
  readonly record: RecordRow | undefined;
  readonly composed: ComposedRecord;
  readonly replies: readonly RecordReplyRow[];
  readonly sides: readonly RecordSide[];
  /** By account, of those whose names are on this phone. */
  readonly names: ReadonlyMap<string, string>;
  /** By seat, whose it is now. */
  readonly seats: ReadonlyMap<string, string>;
  /** Who writes it, and whoever else runs the meeting. */
  readonly writers: readonly string[];
  /** Who else sees the draft, by name: all that run the meeting but oneself. */
  readonly runners: readonly string[];
  /** How many people can read it; null: of the whole round only its host knows. */
  readonly readers: number | null;
  /** Who may say whether it is right; null: nobody knows who was there. */
  readonly people: ReadonlySet<string> | null;
}

/** A meeting's record as this phone can compose it; null where there is no such meeting. */
export function getRecord(local: Local, id: string): Promise<RecordView | null> {
  return readTogether(local, async () => {
    const view = await getMeeting(local, id);
    return view ? readRecord(local, view) : null;
  });
}

async function readRecord(local: Local, view: MeetingView): Promise<RecordView> {
  const { meeting } = view;
  const [rows, mine] = await Promise.all([readRows(local, meeting), listOwnSeats(local)]);
  const { cards, attendance, replies } = rows;
  const record = rows.records.find((row) => row.scope_id === meeting.scope_id);
  const sides = sidesOf(inRoundOf(view, rows.participations), rows.organisations, view.hat);
  const room = cardRoom(meeting);
  const here = cards.filter((card) => card.scope_id === room);
  return {
    view,
    runs: runsMeeting(meeting, mine),
    record,
    composed: composeRecord({
      ...rows,
      meeting,
      record,
      meetings: rows.meetings.filter((one) => isOfSame(one, meeting, view.hat)),
      participations: sides.map((side) => side.participationId),
    }),
    replies: replies.filter((row) => row.scope_id === meeting.scope_id),
    sides,
    names: namesOf(cards),
    seats: new Map(cards.map((card) => [card.seat_id, card.name])),
    writers: writersOf(meeting, here),
    runners: othersOf(meeting, here, local.uid),
    readers: here.length > 0 ? countPeople(here) : null,
    people: whoMaySay(
      attendance.filter((row) => row.scope_id === meeting.scope_id),
      rows.rsvps.filter((row) => row.scope_id === meeting.scope_id),
    ),
  };
}

async function readRows({ db }: Local, { id }: MeetingRow) {
  const here = { index: 'meeting_id', equals: id };
  const [records, parts, replies, items, notes, todos, attendance, rsvps, files] =
    await Promise.all([
      listVisible(db, 'record', here),
      listVisible(db, 'record_part', here),
      listVisible(db, 'record_reply', here),
      listVisible(db, 'agenda_item', here),
      listVisible(db, 'note', here),
      listVisible(db, 'todo', here),
      listVisible(db, 'attendance', here),
      listVisible(db, 'rsvp', here),
      listVisible(db, 'material', here),
    ]);
  const [meetings, cards, participations, organisations] = await Promise.all([
    listVisible(db, 'meeting'),
    listVisible(db, 'seat_card'),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
  ]);
  const ofMeeting = { records, parts, replies, items, notes, todos, attendance, rsvps, files };
  return { ...ofMeeting, meetings, cards, participations, organisations };
}

/** The office has those of every round. */
function inRoundOf(
  { roundId }: MeetingView,
  participations: readonly ParticipationRow[],
): readonly ParticipationRow[] {
  return participations.filter((row) => row.round_id === roundId);
}

const order = (row: ParticipationRow) => Number(row.kind === 'mentor');

/** One's own group first, each group in the round's order, mentors last. Of a conference those of the whole round. */
function sidesOf(
  participations: readonly ParticipationRow[],
  organisations: readonly OrganisationRow[],
  hat: Hat | undefined,
): RecordSide[] {
  const elsewhere = (row: ParticipationRow) => Number(row.group_id !== hat?.groupId);
  const all = participations.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      elsewhere(a) - elsewhere(b) ||
      compareText(a.group_id, b.group_id) ||
      a.ord - b.ord ||
      compareText(a.id, b.id),
  );
  const going = all.filter((row) => row.kind === 'participant');
  return all.map((row) => ({
    participationId: row.id,
    organisation: organisations.find((one) => one.id === row.organisation_id)?.name ?? '',
    isMentor: row.kind === 'mentor',
    place: Math.max(0, going.filter((one) => one.group_id === row.group_id).indexOf(row)),
  }));
}

/** The strategists meet between themselves; what all come to follows on what all come to. */
function isOfSame(one: MeetingRow, meeting: MeetingRow, hat: Hat | undefined): boolean {
  if (one.scope_id === meeting.scope_id) return true;
  const amongStrategists = [one, meeting].some((of) => scopeKind(of.scope_id) === 'strategists');
  return !amongStrategists && hat !== undefined && hatOf(one, [hat]) !== undefined;
}

function namesOf(cards: readonly SeatCardRow[]): ReadonlyMap<string, string> {
  return new Map(cards.flatMap((card) => (card.user_id ? [[card.user_id, card.name]] : [])));
}

function countPeople(cards: readonly SeatCardRow[]): number {
  return new Set(cards.map((card) => card.user_id ?? card.seat_id)).size;
}

/** The writer by name; where nobody is named, the host's strategists. */
function writersOf(meeting: MeetingRow, cards: readonly SeatCardRow[]): string[] {
  const { writer_seat_id: writer, leader_seat_id: leader, host_participation_id: host } = meeting;
  const named = [writer, leader].flatMap(
    (seat) => cards.find((card) => card.seat_id === seat) ?? [],
  );
  const hosts = cards.filter(
    (card) => card.participation_id === host && card.role === 'strategist',
  );
  return [...new Set((named.length > 0 ? named : hosts).map((card) => card.name))];
}

function othersOf(meeting: MeetingRow, cards: readonly SeatCardRow[], uid: string): string[] {
  const others = cards.filter((card) => card.user_id !== uid && runsMeeting(meeting, [card]));
  return [...new Set(others.map((card) => card.name))];
}
