import { meFirst } from '#domain/me-first.ts';
import type { CreditRow } from '#domain/tables/credit.ts';
import type { GroupSessionRow } from '#domain/tables/group-session.ts';
import type { GuestRow } from '#domain/tables/guest.ts';
import { scopeId } from '#domain/scope.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { listCoursePeople, type CoursePerson } from './list-course-people.ts';

/** Somebody who is or was in the room. */
export interface Present {
  /** The guest's row, while there is one. */
  readonly guest: string | null;
  readonly seatId: string | null;
  readonly name: string;
  readonly isMe: boolean;
  /** `credited`: offered. `waiting`: gets it with the first sign-in. `named`: a name to be matched. */
  readonly state: 'here' | 'credited' | 'waiting' | 'named';
}

export interface GroupSession {
  readonly id: string;
  readonly scope: string;
  readonly participationId: string;
  readonly module: string;
  readonly heldAt: string;
  /** Null while the talk goes on. */
  readonly endedAt: string | null;
  readonly body: string;
  readonly isMine: boolean;
  /** Null: has left, or is erased. */
  readonly leader: string | null;
  readonly present: readonly Present[];
}

/** The talks of an organisation's course, the newest first. */
export async function listGroupSessions(
  local: Local,
  participationId: string,
): Promise<GroupSession[]> {
  const scope = { index: 'scope_id', equals: scopeId('course', participationId) };
  const [rows, credits, guests, people] = await Promise.all([
    listVisible(local.db, 'group_session', scope),
    listVisible(local.db, 'credit', scope),
    listVisible(local.db, 'guest', scope),
    listCoursePeople(local, participationId),
  ]);
  return rows
    .map((row) => ({
      ...view(row),
      isMine: row.author_id === local.uid,
      leader:
        people.find((one) => one.userId !== null && one.userId === row.author_id)?.name ?? null,
      present: presentAt(row, { credits, guests, people, uid: local.uid }),
    }))
    .toSorted((one, other) => (one.heldAt < other.heldAt ? 1 : -1));
}

interface Around {
  readonly credits: readonly CreditRow[];
  readonly guests: readonly GuestRow[];
  readonly people: readonly CoursePerson[];
  readonly uid: string;
}

function presentAt(row: GroupSessionRow, { credits, guests, people, uid }: Around): Present[] {
  const credited = credits
    .filter((credit) => credit.session_id === row.id)
    .map(({ user_id: user }): Present => {
      const person = people.find((one) => one.userId === user);
      const seatId = person?.seatId ?? null;
      const name = person?.name ?? '';
      return { guest: null, seatId, name, isMe: user === uid, state: 'credited' };
    });
  const isOver = (row.ended_at ?? null) !== null;
  const others = guests
    .filter((guest) => guest.session_id === row.id)
    .filter(({ seat_id: seat }) => !credited.some((one) => seat !== null && one.seatId === seat))
    .map(({ id, seat_id: seatId, name }): Present => {
      const person = people.find((one) => one.seatId === seatId);
      const state = seatId === null ? 'named' : isOver ? 'waiting' : 'here';
      const isMe = person?.isMe === true;
      return { guest: id, seatId, name: person?.name ?? name, isMe, state };
    });
  return meFirst([...credited, ...others], (one) => one.isMe);
}

/** One talk, in whichever of my courses it was held; null when there is none. */
export async function getGroupSession(local: Local, id: string): Promise<GroupSession | null> {
  const [row] = await listVisible(local.db, 'group_session', { index: 'id', equals: id });
  if (!row) return null;
  const all = await listGroupSessions(local, row.participation_id);
  return all.find((one) => one.id === id) ?? null;
}

function view(row: GroupSessionRow) {
  return {
    id: row.id,
    scope: row.scope_id,
    participationId: row.participation_id,
    module: row.module,
    heldAt: row.held_at,
    endedAt: row.ended_at ?? null,
    body: row.body ?? '',
  };
}
