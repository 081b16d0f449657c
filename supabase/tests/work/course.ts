import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, type DemoWorld, type Relation, type relations } from '#tests/support/sql/demo.ts';

export const course = `course:${demo.granvik}`;
export const admin = `admin:${demo.granvik}`;
export const moment = '2026-11-22T10:00:00.000Z';

/** A talk that is over, unless told otherwise. */
export const session = (id: string, scope = course, ended_at: string | null = moment) =>
  mutation('group_session', scope, id, {
    patch: {
      participation_id: scope.slice('course:'.length),
      module: 'varfor',
      held_at: moment,
      body: 'Vi börjar med vinterväghållningen.',
      ended_at,
    },
  });
export const creditId = (of: string, person: string) => rowId('credit', of, person);
export const credit = (of: string, person: string, scope = course) =>
  mutation('credit', scope, creditId(of, person), {
    patch: { session_id: of, user_id: person },
  });
export const guest = (
  of: string,
  fields: { id?: string; name?: string; seat?: string | null; scope?: string } = {},
) =>
  mutation('guest', fields.scope ?? course, fields.id ?? randomUUID(), {
    patch: { session_id: of, name: fields.name ?? 'Maj-Britt', seat_id: fields.seat ?? null },
  });
export const wholeStatus = (credits: unknown) => ({
  participation_id: demo.granvik,
  modules_done: [],
  credits,
  finished_at: null,
});

/** What the tests of the course do in this world. */
export function inCourse(world: DemoWorld) {
  const push = async (who: Relation, ...muts: unknown[]) =>
    verdicts(await world.db.push(world.who[who], muts));
  const rows = (sql: string, params: readonly unknown[] = []) => world.db.sql(sql, params);
  const statusId = (who: keyof typeof relations) =>
    rowId('course_status', world.uid[who], demo.granvik);
  const status = (
    who: keyof typeof relations,
    patch: Readonly<Record<string, unknown>>,
    base = 0,
  ) => mutation('course_status', `user:${world.uid[who]}`, statusId(who), { base, patch });

  /** An invited colleague of Granvik who has not signed in. */
  async function invite(name: string): Promise<{ address: string; seat: string }> {
    const address = `${randomUUID()}@granvik.example`;
    const added = await push(
      'strategist',
      mutation(
        'invitation',
        admin,
        rowId('invitation', demo.granvik, address, 'courseParticipant'),
        {
          patch: {
            participation_id: demo.granvik,
            address,
            name,
            role: 'courseParticipant',
            state: 'open',
            unit: '',
          },
        },
      ),
    );
    expect(added).toEqual(['applied']);
    const [card] = await rows(
      'select seat_id from public.seat_card where scope_id = $1 and name = $2',
      [course, name],
    );
    return { address, seat: String(card?.['seat_id']) };
  }

  async function signIn(address: string): Promise<string> {
    const uid = await world.db.addAccount(address);
    await world.db.claim(uid);
    return uid;
  }

  return { push, rows, statusId, status, invite, signIn };
}
