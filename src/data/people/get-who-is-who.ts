import { meetingTime } from '#domain/meeting-time.ts';
import { readerGroups, type Reader, type ReaderGroup } from '#domain/readers.ts';
import { scopeId } from '#domain/scope.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { clockOf, dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { listWhomToAsk, type Asked } from './get-contacts.ts';
import { getGroupNames, type GroupNames } from './get-group-names.ts';
import type { Hat } from './list-hats.ts';

/** An organisation that goes with one's own. */
export interface Beside extends ReaderGroup {
  /** The coming meeting it is host of. */
  readonly hosts: string | undefined;
}
export interface WhoIsWho extends GroupNames {
  readonly asked: readonly Asked[];
  /** How many meetings the round has; 0 = not planned yet. */
  readonly meetings: number;
  /** In one's own organisation: who has a seat, or, to who only takes the course, who takes it. */
  readonly colleagues: readonly Reader[];
  readonly place: number;
  /** The others in the group; empty to who only takes the course. */
  readonly beside: readonly Beside[];
}

/** Everybody this person meets in Jämsides under one hat, and whom to ask. */
export function getWhoIsWho(local: Local, hat: Hat): Promise<WhoIsWho> {
  return readTogether(local, () => readWhoIsWho(local, hat));
}

async function readWhoIsWho(local: Local, hat: Hat): Promise<WhoIsWho> {
  const { db, uid } = local;
  const isCourseOnly = hat.role === 'courseParticipant';
  const [asked, names, participations, organisations, steps, meetings, cards] = await Promise.all([
    listWhomToAsk(local, hat),
    getGroupNames(local, hat),
    listVisible(db, 'participation'),
    listVisible(db, 'organisation'),
    listVisible(db, 'plan_step', { index: 'round_id', equals: hat.roundId }),
    listVisible(db, 'meeting'),
    listVisible(db, 'seat_card'),
  ]);
  const groupsOf = (scope: string) =>
    readerGroups({
      cards: cards.filter((card) => card.scope_id === scope),
      participations,
      organisations,
      uid,
      ownParticipationId: hat.participationId,
    });
  const home = scopeId(isCourseOnly ? 'course' : 'org', hat.participationId);
  const own = groupsOf(home).find((group) => group.isOwn);
  const group = scopeId('group', hat.groupId);
  const others = isCourseOnly ? [] : groupsOf(group).filter((one) => !one.isOwn);
  const nextOf = nextHosted(
    local,
    meetings.filter((row) => row.scope_id === group),
  );
  return {
    asked,
    ...names,
    meetings: steps.filter(({ kind }) => kind !== 'course' && kind !== 'homeWork').length,
    colleagues: own?.readers ?? [],
    place: own?.place ?? 0,
    beside: others.map((one) => ({ ...one, hosts: nextOf(one.participationId)?.title })),
  };
}

/** The next meeting that an organisation is host of. */
function nextHosted(local: Local, meetings: readonly MeetingRow[]) {
  const at = { today: dayOf(local.now()), clock: clockOf(local.now()) };
  const coming = meetings
    .filter((row) => ['today', 'coming'].includes(meetingTime(row, at)))
    .toSorted((one, other) => ((one.held_on ?? '') < (other.held_on ?? '') ? -1 : 1));
  return (host: string) => coming.find((row) => row.host_participation_id === host);
}
