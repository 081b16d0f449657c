import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import type { GroupSession } from './get-group-session.ts';
import { listCoursePeople, type CoursePerson } from './list-course-people.ts';

/** What the one who leads does, on her phone alone: everything reaches the others when there is network. */

type Somebody = { readonly seatId: string | null; readonly name: string };
type Talk = Pick<GroupSession, 'id' | 'scope' | 'participationId' | 'endedAt'>;

interface NewTalk {
  readonly participationId: string;
  readonly module: string;
  readonly present: readonly Somebody[];
}

/** Everybody in the room stands as a guest until the talk is over: nobody is lost with the phone. */
export const startGroupSession = command(['group_session', 'guest'], async (tx, talk: NewTalk) => {
  const { participationId, module, present } = talk;
  const scope = scopeId('course', participationId);
  const id = tx.newId();
  const held_at = tx.at;
  const fields = { participation_id: participationId, module, held_at, body: '', ended_at: null };
  await tx.put('group_session', scope, id, fields);
  for (const one of present) await putGuest(tx, { scope, id }, one);
  return id;
});

export const saveGroupNote = command(['group_session'], (tx, talk: Talk, body: string) =>
  tx.put('group_session', talk.scope, talk.id, { body }),
);

/** Somebody more who is here; after the end: who was here, and has the credit at once. */
export const addPresent = command(
  ['guest', 'credit', 'seat_card'],
  async (tx, talk: Talk, one: Somebody) => {
    const people = await listCoursePeople(tx, talk.participationId);
    const user = talk.endedAt === null ? undefined : userOf(people, one.seatId);
    await (user ? putCredit(tx, talk, user) : putGuest(tx, talk, one));
  },
);

/** Only as long as the talk goes on: a credit that was given is declined by whom it was given to. */
export const removePresent = command(['guest'], (tx, talk: Talk, guest: string) =>
  tx.remove('guest', talk.scope, guest),
);

/** Over: those who have an account are credited here and now, the others when they sign in. */
export const endGroupSession = command(
  ['group_session', 'guest', 'credit', 'seat_card'],
  async (tx, talk: Talk) => {
    const people = await listCoursePeople(tx, talk.participationId);
    const guests = await tx.list('guest', { index: 'session_id', equals: talk.id });
    await tx.put('group_session', talk.scope, talk.id, { ended_at: tx.at });
    for (const guest of guests) {
      const user = userOf(people, guest.seat_id);
      if (!user) continue;
      await putCredit(tx, talk, user);
      await tx.remove('guest', guest.scope_id, guest.id);
    }
  },
);

/** A name gets its person. The server makes the credit, now or when the seat has somebody. */
export const matchGuest = command(
  ['guest'],
  (tx, talk: Talk, match: { readonly guest: string; readonly seatId: string }) =>
    tx.put('guest', talk.scope, match.guest, { seat_id: match.seatId }),
);

function userOf(people: readonly CoursePerson[], seat: string | null): string | undefined {
  if (seat === null) return undefined;
  return people.find((one) => one.seatId === seat)?.userId ?? undefined;
}

function putGuest(
  tx: Edit,
  talk: Pick<Talk, 'id' | 'scope'>,
  { name, seatId }: Somebody,
): Promise<void> {
  const fields = { session_id: talk.id, name, seat_id: seatId };
  return tx.put('guest', talk.scope, tx.newId(), fields);
}

function putCredit(tx: Edit, talk: Talk, user: string): Promise<void> {
  const fields = { session_id: talk.id, user_id: user };
  return tx.put('credit', talk.scope, rowId('credit', talk.id, user), fields);
}
