import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { parsePullAnswer, parsePushAnswer, type Mutation } from '#sync/protocol.ts';
import { rules as tableRules } from '#data/local/rules.ts';
import { MemoryServer, type MemoryRules } from '#tests/support/memory/server.ts';
import { seeded, seedsOfRun, type Seeded } from '#tests/support/seeded.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';
import { head, readMemoryRules } from './memory-rules.ts';

const mutationsPerSeed = 150;
/** Reached in every seed. */
const mostAnHour = 60;
const tables = ['note', 'reflection', 'own_answer', 'lesson_progress', 'check_attempt'] as const;

let database: TestDatabase;
let rules: MemoryRules;

beforeAll(async () => {
  database = await openTestDatabase();
  const rights = await database.sql(
    "select tbl, split_part(act, ' ', 1) as act from app.scope_right where kind = 'user'",
  );
  await database.sql(`update app.quota set most = $1 where what = 'changes an hour'`, [mostAnHour]);
  const actsOf = (tbl: string) =>
    new Set(rights.filter((right) => right['tbl'] === tbl).map(({ act }) => String(act)));
  rules = {
    mostAnHour,
    ...(await readMemoryRules(database.sql, tables)),
    acts: Object.fromEntries(tables.map((tbl) => [tbl, actsOf(tbl)])),
    anyWriter: new Set(),
  };
});
afterAll(() => database.close());

for (const seed of seedsOfRun(2_026)) {
  test(`both servers give the same verdicts and the same pages (seed ${seed})`, async () => {
    const chance = seeded(seed);
    const [uid, other] = [chance.uuid(), chance.uuid()];
    const memory = new MemoryServer(rules, () => Date.now());
    for (const person of [uid, other]) {
      await database.sql('select app.open_own_scope($1)', [person]);
      memory.join(`user:${person}`, person, ['self']);
    }
    const sent: Mutation[] = [];
    for (let n = 0; n < mutationsPerSeed; n += 5) {
      const muts = Array.from({ length: 5 }, () => mutate(chance, { uid, other, memory, sent }));
      sent.push(...muts);
      const sql = parsePushAnswer(await database.push(uid, muts));
      const ours = memory.push(uid, { ...head, muts });
      expect(comparable(sql), `call ${n}`).toEqual(comparable(ours));
      await comparePull(memory, uid, chance);
    }
  });
}

async function comparePull(memory: MemoryServer, uid: string, chance: Seeded): Promise<void> {
  const seq = chance.int(memory.scopes.get(`user:${uid}`)?.seq ?? 1);
  const cursors = [{ s: `user:${uid}`, tables: tableRules.tags, seq, last: null }];
  const request = { cursors, tables: tableRules.tags, limit: 1 + chance.int(30), epoch: null };
  const sql = parsePullAnswer(await database.pull(uid, request), tableRules);
  const ours = memory.pull(uid, { client: 1, unsent: head.unsent, ...request });
  if (!sql || 'status' in ours) throw new Error('no answer');
  const page = ({ changes, scopes }: NonNullable<typeof sql>) => ({
    changes: changes.map(({ q, t, id, row }) => ({ q, t, id, row: row && bare(row) })),
    scopes: scopes.map(({ cursor, more, reset, roles }) => ({ cursor, more, reset, roles })),
  });
  expect(page(sql)).toEqual(page(ours));
}

/** Verdicts without what only one of the servers can know: the moment, and the name of its epoch. */
function comparable(answer: unknown): unknown {
  const { results } = answer as { results: readonly Readonly<Record<string, unknown>>[] };
  return results.map(({ id, status, code, version, current }) => ({
    id,
    status,
    code,
    version,
    current: current ? bare(current as Readonly<Record<string, unknown>>) : current,
  }));
}

function bare(row: Readonly<Record<string, unknown>>) {
  const { updated_at: _moment, ...rest } = row;
  return rest;
}

interface World {
  readonly uid: string;
  readonly other: string;
  readonly memory: MemoryServer;
  readonly sent: readonly Mutation[];
}

/** Good changes and every kind of bad one. */
function mutate(chance: Seeded, { uid, other, memory, sent }: World): Mutation {
  const tbl = chance.pick(tables);
  const fields = whole(chance, tbl);
  const row = idOf(chance, uid, { tbl, fields });
  const scope = chance.chance(0.05) ? `user:${other}` : `user:${uid}`;
  const current = memory.rows.get(`${tbl}/${scope}/${row}`);
  const stale = chance.chance(0.2);
  const base = stale ? chance.int(60) : (current?.version ?? 0);
  const [again] = chance.chance(0.1) && sent.length > 0 ? [chance.pick(sent)] : [];
  if (again)
    return chance.chance(0.7) ? again : { ...again, patch: { ...again.patch, deleted: true } };
  const mutation = { id: chance.uuid(), n: 0, tbl, scope, row, base, sv: 1 };
  const dice = chance.int(20);
  if (dice === 0) return { ...mutation, patch: { ...fields, unknown_column: 1 } };
  if (dice === 1) return { ...mutation, patch: {} };
  if (dice < 5 && current) return { ...mutation, patch: { deleted: true } };
  if (current?.deleted && dice < 18) return { ...mutation, patch: { ...fields, deleted: false } };
  return { ...mutation, patch: fields };
}

function idOf(
  chance: Seeded,
  uid: string,
  { tbl, fields }: { tbl: string; fields: Readonly<Record<string, unknown>> },
): string {
  const names = rules.naturalKeys?.[tbl] ?? [];
  if (names.length === 0 || chance.chance(0.05))
    return rowId(tbl, 'pool', uid, String(chance.int(6)));
  return rowId(tbl, ...names.map((name) => (name === 'author_id' ? uid : String(fields[name]))));
}

const someone = '00000000-0000-4000-8000-00000000000';

function whole(chance: Seeded, tbl: (typeof tables)[number]): Readonly<Record<string, unknown>> {
  const text = `text ${chance.int(1_000)}`;
  const at = '2026-12-10T09:00:00Z';
  const place = { participation_id: `${someone}1` };
  if (tbl === 'check_attempt')
    return {
      check_key: 'k',
      choice: `${chance.int(4)}`,
      correct: chance.chance(0.5),
      tried_at: at,
    };
  if (tbl === 'reflection')
    return { question: `q${chance.int(3)}`, body: text, shared: [], origin: null };
  if (tbl === 'lesson_progress')
    return {
      lesson: `l${chance.int(3)}`,
      state: chance.pick(['started', 'done']),
      furthest: chance.int(9),
      finished_at: null,
      seconds: { phone: chance.int(99) },
    };
  if (tbl === 'own_answer')
    return {
      ...place,
      occasion_id: `${someone}2`,
      statement_id: `${someone}${3 + chance.int(3)}`,
      score: chance.pick([null, 1, 2, 3]),
      comment: text,
      origin: null,
    };
  const meeting = { meeting_id: null, agenda_item_id: null, kind: 'note', written_at: at };
  return { ...place, ...meeting, body: text, shared: [], origin: null };
}
