import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { retention } from '#domain/retention.ts';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { tracesOf } from '#tests/support/sql/traces.ts';
import { demo, noteFields, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const mine = () => `user:${world.uid.owner}`;
const count = async (table: string, where: string, params: readonly unknown[] = []) =>
  Number(
    (await world.db.sql(`select count(*)::int as n from app.${table} where ${where}`, params))[0]?.[
      'n'
    ],
  );
const clear = (days: number) =>
  world.db.sql(`select app.clear_old(now() + make_interval(days => $1))`, [days]);

/** Written, changed and deleted: three versions of one row. */
async function lifeOf(scope: string, origin: string | null): Promise<string> {
  const { db, who, uid } = world;
  const id = origin === null ? randomUUID() : rowId('note', origin, scope, uid.owner);
  let base = 0;
  for (const patch of [noteFields({ origin }), { body: 'ändrad' }, { deleted: true }]) {
    const answer = await db.push(who.owner, [mutation('note', scope, id, { base, patch })]);
    expect(verdicts(answer)).toEqual(['applied']);
    base = Number(answer.results[0]?.version);
  }
  return id;
}

test('what the privacy page tells is what the nightly job does', async () => {
  const rows = await world.db.sql('select what, days from app.retention');
  expect(Object.fromEntries(rows.map(({ what, days }) => [what, days]))).toEqual(retention);
});

test('earlier versions of private rows are kept 90 days, of shared rows as long as the row', async () => {
  const { db, who, uid } = world;
  const private_ = await lifeOf(mine(), null);
  const kept = randomUUID();
  await db.push(who.owner, [mutation('note', mine(), kept, { patch: noteFields() })]);
  const shared = await lifeOf(org, randomUUID());
  await clear(89);
  expect(await count('history', 'row_id = $1', [private_])).toBe(3);
  await clear(91);
  expect(await count('history', 'row_id = $1', [private_])).toBe(1);
  expect(await count('history', `row_id = $1 and row ->> 'body' <> ''`, [private_])).toBe(0);
  expect(await count('history', 'row_id = $1', [kept])).toBe(1);
  expect(await count('history', 'row_id = $1', [shared])).toBe(3);
  expect(await count('log', 'scope_id = $1 and row_id = $2', [mine(), kept])).toBe(1);
  expect(uid.owner).toBeTruthy();
});

test('refused changes are kept 90 days', async () => {
  const { db, who, uid } = world;
  await db.push(who.owner, [
    mutation('note', `org:${demo.tallmo}`, randomUUID(), { patch: noteFields() }),
  ]);
  await clear(89);
  expect(await count('quarantine', 'user_id = $1', [uid.owner])).toBe(1);
  await clear(91);
  expect(await count('quarantine', 'user_id = $1', [uid.owner])).toBe(0);
});

test('tombstones with their versions and receipts go after 400 days, and older cursors start over', async () => {
  const { db, who, uid } = world;
  const before = await db.pull(who.colleague);
  const id = await lifeOf(org, randomUUID());
  const after = await db.pull(who.colleague);
  await clear(399);
  expect(await count('log', 'row_id = $1', [id])).toBe(1);
  expect(await count('receipt', 'user_id = $1', [uid.owner])).toBeGreaterThan(0);
  await clear(401);
  expect(await count('log', 'row_id = $1', [id])).toBe(0);
  expect(await count('history', 'row_id = $1', [id])).toBe(0);
  expect(await count('receipt', 'true')).toBe(0);
  expect(await db.sql('select 1 from public.note where id = $1', [id])).toEqual([]);
  const again = async (answer: typeof before) => {
    const cursors = answer.scopes.map(({ id: s, tables, cursor }) => ({ s, tables, ...cursor }));
    const pulled = await db.pull(who.colleague, { cursors });
    return pulled.scopes.find((scope) => scope.id === org)?.reset;
  };
  expect(await again(before)).toBe('horizon');
  expect(await again(after)).toBe(null);
});

test('a guest who never came is a name for a year', async () => {
  const { db, who } = world;
  const course = `course:${demo.granvik}`;
  const [session, guest] = [randomUUID(), randomUUID()];
  const held_at = '2026-11-22T10:00:00.000Z';
  const pushed = await db.push(who.owner, [
    mutation('group_session', course, session, {
      patch: { participation_id: demo.granvik, module: 'm7', held_at },
    }),
    mutation('guest', course, guest, {
      patch: { session_id: session, name: 'Gustav Gästman', seat_id: null },
    }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied', 'applied']);
  await clear(364);
  expect(await tracesOf(db, 'Gustav Gästman')).toHaveLength(2);
  await clear(366);
  expect(await tracesOf(db, 'Gustav Gästman')).toEqual([]);
  const [row] = await db.sql('select deleted from public.guest where id = $1', [guest]);
  expect(row).toEqual({ deleted: true });
});

test('history is read through its function alone, by those in the scope the version had', async () => {
  const { db, who, uid } = world;
  const id = randomUUID();
  const copy = rowId('note', id, org, uid.owner);
  await db.push(who.owner, [
    mutation('note', mine(), id, { patch: noteFields({ body: 'privat' }) }),
    mutation('note', org, copy, { patch: noteFields({ origin: id }) }),
  ]);
  const inside: readonly Relation[] = ['owner', 'colleague', 'strategist', 'twoHats'];
  for (const relation of Object.keys(who) as Relation[]) {
    if (relation === 'anonymous') continue;
    const read = async (scope: string, row: string) =>
      ((await db.call(who[relation], 'row_history', { tbl: 'note', scope, row })) as unknown[])
        .length;
    expect(await read(org, copy), relation).toBe(inside.includes(relation) ? 1 : 0);
    expect(await read(mine(), id), relation).toBe(relation === 'owner' ? 1 : 0);
    // a private row cannot be asked for by way of a scope one reads
    expect(await read(org, id), relation).toBe(0);
    expect(await db.direct(who[relation], 'select 1 from app.history'), relation).toBe(0);
  }
});

test('after a restore the epoch is another, every cursor is void, and the erased are erased again', async () => {
  const { db, who, uid } = world;
  const before = await db.pull(who.owner);
  await db.sql('select app.after_restore(array[$1, $2]::uuid[])', [uid.colleague, randomUUID()]);
  const cursors = before.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
  const after = await db.pull(who.owner, { epoch: before.epoch, cursors });
  expect(after.epoch).not.toBe(before.epoch);
  const resets = new Set(after.scopes.map((scope) => scope.reset));
  expect([...resets].filter((reset) => reset === null)).toEqual([]);
  expect(resets).toContain('restored');
  const pushed = db.push(who.owner, [], { epoch: before.epoch });
  await expect(pushed).rejects.toMatchObject({ code: 'PT409' });
  expect((await db.pull(uid.colleague)).scopes).toEqual([]);
});
