import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import type { PullAnswer } from '#sync/protocol.ts';
import { codeOf, mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, noteFields } from '#tests/support/sql/demo.ts';

// Calls made to be dear: many cursors over one scope, pages of the heaviest rows, and locks on scopes
// where one may only read.

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const heavy = 'x'.repeat(10_000);
const copyOf = (uid: string, body: string) => {
  const origin = randomUUID();
  return mutation('note', org, rowId('note', origin, org, uid), {
    patch: noteFields({ origin, body }),
  });
};

test('two hundred cursors over one list of tables are answered as one, from the lowest place', async () => {
  const { db, uid } = world;
  const first = await db.pull(uid.owner);
  const all = first.scopes.find(({ id }) => id === org);
  const seq = Number(all?.cursor.seq);
  const cursors = Array.from({ length: 200 }, (_, n) => ({
    s: org,
    tables: all?.tables,
    seq: n === 100 ? seq - 1 : seq,
    last: null,
  }));
  const answer = await db.pull(uid.owner, { cursors });
  expect(answer.scopes.filter(({ id }) => id === org)).toHaveLength(1);
  expect(answer.changes.filter(({ s }) => s === org).map(({ q }) => q)).toEqual([seq]);
  const bare = await db.pull(uid.owner, { cursors: cursors.map(({ s }) => ({ s, seq })) });
  expect(bare.scopes.filter(({ id }) => id === org)).toHaveLength(1);
});

test('nor are more than eight lists of tables of one scope read in a call', async () => {
  const { db, uid } = world;
  const tables = (await db.pull(uid.owner)).scopes.find(({ id }) => id === org)?.tables ?? [];
  const lists = (count: number) =>
    tables.slice(0, count).map((tag) => ({ s: org, tables: [tag], seq: 0, last: null }));
  const answer = await db.pull(uid.owner, { cursors: lists(8) });
  expect(answer.scopes.filter(({ id }) => id === org)).toHaveLength(8);
  expect(await codeOf(db.pull(uid.owner, { cursors: lists(9) }))).toBe('PT413');
});

test('a page of the heaviest rows reads hardly more of them than it sends', async () => {
  const { db, uid } = world;
  for (let call = 0; call < 20; call += 1) {
    const muts = Array.from({ length: 20 }, () => copyOf(uid.owner, heavy));
    expect(new Set(verdicts(await db.push(uid.owner, muts)))).toEqual(new Set(['applied']));
  }
  const tables = (await db.pull(uid.owner)).scopes.find(({ id }) => id === org)?.tables ?? [];
  await db.sql('analyze public.note, app.log');
  // the same rows over and over again, once the megabyte is full
  const cursors = Array.from({ length: 8 }, (_, n) => ({
    s: org,
    tables: ['note@1', tables.filter((tag) => tag !== 'note@1')[n]],
    seq: 0,
    last: null,
  }));
  const read = await db.as(uid.owner, async (query) => {
    const fetched = async (table: string) => {
      const [row] = await query(
        `select coalesce(seq_tup_read, 0)::int + coalesce(idx_tup_fetch, 0)::int as n
         from pg_catalog.pg_stat_xact_all_tables where relid = $1::regclass`,
        [table],
      );
      return Number(row?.['n']);
    };
    const ask = { client: 1, epoch: null, cursors, tables, limit: 1000 };
    const [before, logBefore] = [await fetched('public.note'), await fetched('app.log')];
    const [row] = await query('select public.sync_pull($1::jsonb) as answer', [
      JSON.stringify(ask),
    ]);
    const answer = row?.['answer'] as PullAnswer | undefined;
    return {
      sent: Number(answer?.changes.length),
      rows: (await fetched('public.note')) - before,
      entries: (await fetched('app.log')) - logBefore,
    };
  });
  expect(read.sent).toBeGreaterThan(50);
  expect(read.sent).toBeLessThan(130);
  expect(read.rows).toBeLessThan(1.2 * read.sent);
  expect(read.entries).toBeLessThan(1000);
});

test('who may only read a scope never locks it, whatever is sent', async () => {
  const { db, uid } = world;
  const locked = async (person: string, scopes: readonly string[], tbl: string) =>
    db.as(person, async (query) => {
      const muts = scopes.map((scope) =>
        mutation(tbl, scope, randomUUID(), { patch: noteFields({ origin: randomUUID() }) }),
      );
      await query('select app.lock_scopes($1::jsonb)', [JSON.stringify(muts)]);
      const rows = await query('select app.locked_here() as id');
      return rows.map(({ id }) => String(id));
    });
  await db.sql(`create function app.locked_here() returns setof text
    language sql security definer set search_path = '' as
    $$ select s.id from app.scope s where s.xmax::text = (pg_current_xact_id_if_assigned())::text order by 1 $$;
    grant execute on function app.locked_here() to authenticated`);
  const rooms = ['programme', `plan:${demo.round}`, `round:${demo.round}`, org];
  expect(await locked(uid.courseParticipant, rooms, 'note')).toEqual([]);
  expect(await locked(uid.mentor, rooms, 'note')).toEqual([`round:${demo.round}`]);
  expect(await locked(uid.owner, rooms, 'note')).toEqual([org, `round:${demo.round}`]);
  // nor by naming a table that one may write elsewhere
  expect(await locked(uid.owner, rooms, 'organisation')).toEqual([]);
  expect(await locked(uid.owner, rooms, 'kein_tisch')).toEqual([]);
});
