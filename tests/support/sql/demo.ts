import { afterAll, beforeAll } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { openTestDatabase, type Caller, type TestDatabase } from './database.ts';

const participation = (key: string) => rowId('demo', 'in-round', key);

/** The demo's ids, by the same rule as supabase/seed.sql. */
export const demo = {
  round: rowId('demo', 'round'),
  group1: rowId('demo', 'group-1'),
  group2: rowId('demo', 'group-2'),
  granvik: participation('granvik'),
  strandhamn: participation('strandhamn'),
  bjorkliden: participation('bjorkliden'),
  mellanland: participation('mellanland'),
  tallmo: participation('tallmo'),
} as const;

/** Everybody's relation to Granvik, whose chief Lars owns the rows the tests try to reach. */
export const relations = {
  owner: 'chef@granvik.example',
  colleague: 'politiker@granvik.example',
  strategist: 'strateg@granvik.example',
  courseParticipant: 'deltagare@granvik.example',
  partner: 'strateg@strandhamn.example',
  mentor: 'strateg@bjorkliden.example',
  office: 'projektledare@programkontoret.example',
  otherGroup: 'chef@tallmo.example',
  twoHats: 'dubbel@granvik.example',
  former: 'nyckelperson@granvik.example',
  noSeat: 'okand@nagonstans.example',
} as const;
export type Relation = keyof typeof relations | 'anonymous';

export interface DemoWorld {
  readonly db: TestDatabase;
  readonly who: Readonly<Record<Relation, Caller>>;
  /** As `who`, for those who have an account. */
  readonly uid: Readonly<Record<keyof typeof relations, string>>;
}

/** The demo with everybody signed in once; the key person of Granvik has left again. */
export async function openDemoWorld(): Promise<DemoWorld> {
  const db = await openTestDatabase({ seed: true });
  const pairs: [string, string][] = [];
  for (const [relation, address] of Object.entries(relations)) {
    const uid = await db.addAccount(address, rowId('test-account', relation));
    await db.claim(uid);
    pairs.push([relation, uid]);
  }
  const uid = Object.fromEntries(pairs) as DemoWorld['uid'];
  await db.machine(
    `update public.invitation set state = 'withdrawn' where address = '${relations.former}'`,
  );
  return { db, uid, who: { ...uid, anonymous: 'anon' } };
}

/** One for all the tests of a file: opened before the first of them, closed after the last. */
export function demoWorldOfFile(): DemoWorld {
  const world = {} as DemoWorld;
  beforeAll(async () => void Object.assign(world, await openDemoWorld()));
  afterAll(() => world.db.close());
  return world;
}

/** An occasion of the demo's round, so that a test has an assessment of its own. */
export async function addOccasion(
  db: { machine(sql: string): Promise<unknown> },
  id: string,
): Promise<string> {
  await db.machine(
    `insert into public.occasion (scope_id, id, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)
     values ('plan:${demo.round}', '${id}', '${demo.round}', '${karna}', 9, 'Prov', 1, '2026-11-22', '2026-12-22')`,
  );
  return id;
}
/** The demo's checklist version, and a statement of it. */
export const karna = rowId('checklist_version', 'karna-2026');
export const statementOf = (code: string) => rowId('statement', 'karna-2026', code);

/** The fields of a new note; an original's, unless told otherwise. */
export function noteFields(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    participation_id: demo.granvik,
    meeting_id: null,
    agenda_item_id: null,
    kind: 'note',
    body: 'Länken till bolagen är svag.',
    written_at: '2026-11-22T10:00:00.000Z',
    shared: [],
    origin: null,
    ...more,
  };
}
