import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { edit, type Edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { GroupSession } from './get-group-session.ts';
import { listCoursePeople, type CoursePerson } from './list-course-people.ts';

/** What the one who leads does, on her phone alone: everything reaches the others when there is network. */

type Somebody = { readonly seatId: string | null; readonly name: string };
type Talk = Pick<GroupSession, 'id' | 'scope' | 'participationId' | 'endedAt'>;

/** Everybody in the room stands as a guest until the talk is over: nobody is lost with the phone. */
export async function startGroupSession(
  local: Local,
  input: {
    readonly participationId: string;
    readonly module: string;
    readonly present: readonly Somebody[];
  },
): Promise<string> {
  const { participationId, module, present } = input;
  const scope = scopeId('course', participationId);
  const id = local.newId();
  const held_at = local.now().toISOString();
  const fields = { participation_id: participationId, module, held_at, body: '', ended_at: null };
  await edit(local, ['group_session', 'guest'], async (tx) => {
    await tx.put('group_session', scope, id, fields);
    for (const one of present) await putGuest(local, tx, { scope, id }, one);
  });
  return id;
}

export function saveGroupNote(local: Local, talk: Talk, body: string): Promise<void> {
  return edit(local, ['group_session'], (tx) =>
    tx.put('group_session', talk.scope, talk.id, { body }),
  );
}

/** Somebody more who is here; after the end: who was here, and has the credit at once. */
export async function addPresent(local: Local, talk: Talk, one: Somebody): Promise<void> {
  const people = await listCoursePeople(local, talk.participationId);
  const user = talk.endedAt === null ? undefined : userOf(people, one.seatId);
  await edit(local, ['guest', 'credit'], (tx) =>
    user ? putCredit(tx, talk, user) : putGuest(local, tx, talk, one),
  );
}

/** Only as long as the talk goes on: a credit that was given is declined by whom it was given to. */
export function removePresent(local: Local, talk: Talk, guest: string): Promise<void> {
  return edit(local, ['guest'], (tx) => tx.remove('guest', talk.scope, guest));
}

/** Over: those who have an account are credited here and now, the others when they sign in. */
export async function endGroupSession(local: Local, talk: Talk): Promise<void> {
  const [people, guests] = await Promise.all([
    listCoursePeople(local, talk.participationId),
    listVisible(local.db, 'guest', { index: 'session_id', equals: talk.id }),
  ]);
  const ended_at = local.now().toISOString();
  await edit(local, ['group_session', 'guest', 'credit'], async (tx) => {
    await tx.put('group_session', talk.scope, talk.id, { ended_at });
    for (const guest of guests) {
      const user = userOf(people, guest.seat_id);
      if (!user) continue;
      await putCredit(tx, talk, user);
      await tx.remove('guest', guest.scope_id, guest.id);
    }
  });
}

/** A name gets its person. The server makes the credit, now or when the seat has somebody. */
export function matchGuest(
  local: Local,
  talk: Talk,
  match: { readonly guest: string; readonly seatId: string },
): Promise<void> {
  return edit(local, ['guest'], (tx) =>
    tx.put('guest', talk.scope, match.guest, { seat_id: match.seatId }),
  );
}

function userOf(people: readonly CoursePerson[], seat: string | null): string | undefined {
  if (seat === null) return undefined;
  return people.find((one) => one.seatId === seat)?.userId ?? undefined;
}

function putGuest(
  local: Local,
  tx: Edit,
  talk: Pick<Talk, 'id' | 'scope'>,
  { name, seatId }: Somebody,
): Promise<void> {
  const fields = { session_id: talk.id, name, seat_id: seatId };
  return tx.put('guest', talk.scope, local.newId(), fields);
}

function putCredit(tx: Edit, talk: Talk, user: string): Promise<void> {
  const fields = { session_id: talk.id, user_id: user };
  return tx.put('credit', talk.scope, rowId('credit', talk.id, user), fields);
}
