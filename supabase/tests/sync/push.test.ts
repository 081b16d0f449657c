import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const mine = () => `user:${world.uid.owner}`;
const broken = (patch: Record<string, unknown>) =>
  mutation('note', mine(), randomUUID(), { patch });
const good = () => broken(noteFields());

/** A fresh private note of the owner; returns its id and version. */
async function makeNote(body = 'hej'): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const answer = await world.db.push(world.who.owner, [
    mutation('note', mine(), id, { patch: noteFields({ body }) }),
  ]);
  return { id, version: Number(answer.results[0]?.version) };
}
async function bodyOf(id: string, scope = mine()): Promise<unknown> {
  const rows = await world.db.sql('select body from public.note where scope_id = $1 and id = $2', [
    scope,
    id,
  ]);
  return rows[0]?.['body'];
}

test('an insert is stored with author, version and history, and the answer names epoch and person', async () => {
  const { db, who, uid } = world;
  const { id, version } = await makeNote('första');
  const [row] = await db.sql('select * from public.note where id = $1', [id]);
  expect(row).toMatchObject({
    scope_id: mine(),
    author_id: uid.owner,
    updated_by: uid.owner,
    deleted: false,
    written_at: '2026-11-22T10:00:00.000Z',
  });
  expect(row?.['version']).toBe(version);
  const history = await db.sql('select row, mutation_id from app.history where row_id = $1', [id]);
  expect(history).toHaveLength(1);
  expect(history[0]?.['mutation_id']).not.toBeNull();
  const answer = await db.push(who.owner, []);
  expect(answer.uid).toBe(uid.owner);
  expect(answer.epoch).toMatch(/^[0-9a-f-]{36}\.[0-9]+\.[0-9A-F]{8}$/);
});

test('a change sent twice is applied once, and the second answer says so', async () => {
  const note = await makeNote();
  const change = mutation('note', mine(), note.id, {
    base: note.version,
    patch: { body: 'en gång' },
  });
  const first = await world.db.push(world.who.owner, [change]);
  const second = await world.db.push(world.who.owner, [change]);
  expect(second.results[0]).toEqual({ ...first.results[0], replayed: true });
  const versions = await world.db.sql('select 1 from app.history where row_id = $1', [note.id]);
  expect(versions).toHaveLength(2);
});

test('the same change twice in one call is applied once', async () => {
  const change = mutation('note', mine(), randomUUID(), { patch: noteFields() });
  const answer = await world.db.push(world.who.owner, [change, change]);
  expect(answer.results.map((r) => [r.status, r.replayed ?? false])).toEqual([
    ['applied', false],
    ['applied', true],
  ]);
});

test('an id used for another change, or by another person, is refused alone', async () => {
  const { db, who, uid } = world;
  const used = mutation('note', mine(), randomUUID(), { patch: noteFields() });
  await db.push(who.owner, [used]);
  const other = { ...used, patch: noteFields({ body: 'annan' }) };
  const good = mutation('note', mine(), randomUUID(), { patch: noteFields() });
  expect(verdicts(await db.push(who.owner, [other, good]))).toEqual([
    'rejected:id_reused',
    'applied',
  ]);
  const theirs = { ...used, scope: `user:${uid.colleague}` };
  expect(verdicts(await db.push(who.colleague, [theirs]))).toEqual(['rejected:id_reused']);
  const fresh = mutation('note', mine(), randomUUID(), { patch: noteFields() });
  const twin = { ...fresh, row: randomUUID() };
  expect(verdicts(await db.push(who.owner, [fresh, twin]))).toEqual([
    'applied',
    'rejected:id_reused',
  ]);
});

test('a change that an app update lifted to a newer schema version keeps its receipt', async () => {
  const first = mutation('note', mine(), randomUUID(), { patch: noteFields() });
  await world.db.push(world.who.owner, [first]);
  const lifted = { ...first, sv: 2, patch: noteFields({ body: 'lyft' }) };
  const answer = await world.db.push(world.who.owner, [lifted]);
  expect(answer.results[0]).toMatchObject({ status: 'applied', replayed: true });
});

test('a stale base meets the current row, and the verdict is not remembered', async () => {
  const { db, who } = world;
  const note = await makeNote('ett');
  const next = await db.push(who.owner, [
    mutation('note', mine(), note.id, { base: note.version, patch: { body: 'två' } }),
  ]);
  const late = mutation('note', mine(), note.id, { base: note.version, patch: { body: 'sen' } });
  const conflict = await db.push(who.owner, [late]);
  expect(conflict.results[0]).toMatchObject({ status: 'conflict', current: { body: 'två' } });
  expect(conflict.results[0]?.current?.['version']).toBe(next.results[0]?.version);
  await db.push(who.owner, [
    mutation('note', mine(), note.id, {
      base: Number(next.results[0]?.version),
      patch: { body: 'tre' },
    }),
  ]);
  const again = await db.push(who.owner, [late]);
  expect(again.results[0]).toMatchObject({ status: 'conflict', current: { body: 'tre' } });
});

test('an insert where a row or a tombstone lies is a conflict with what lies there', async () => {
  const { db, who } = world;
  const note = await makeNote('finns');
  const insert = () => mutation('note', mine(), note.id, { patch: noteFields() });
  expect((await db.push(who.owner, [insert()])).results[0]).toMatchObject({
    status: 'conflict',
    current: { body: 'finns' },
  });
  await db.push(who.owner, [
    mutation('note', mine(), note.id, { base: note.version, patch: { deleted: true } }),
  ]);
  expect((await db.push(who.owner, [insert()])).results[0]).toMatchObject({
    status: 'conflict',
    current: { body: '', deleted: true },
  });
});

test('a partial change touches only what it names', async () => {
  const { db, who } = world;
  const id = randomUUID();
  const first = await db.push(who.owner, [
    mutation('note', mine(), id, { patch: noteFields({ body: 'kvar', kind: 'idea' }) }),
  ]);
  await db.push(who.owner, [
    mutation('note', mine(), id, {
      base: Number(first.results[0]?.version),
      patch: { kind: 'decision' },
    }),
  ]);
  const [row] = await db.sql('select body, kind from public.note where id = $1', [id]);
  expect(row).toEqual({ body: 'kvar', kind: 'decision' });
});

test('a bad change in a call does not hold up the others, and each says why', async () => {
  const { db, who } = world;
  const answer = await db.push(who.owner, [
    good(),
    broken(noteFields({ kind: 'joke' })),
    broken(noteFields({ body: 'x'.repeat(10_001) })),
    broken({ body: 'inget annat' }),
    broken(noteFields({ body: 7 })),
    broken(noteFields({ shared: [1] })),
    broken(noteFields({ participation_id: 'nej' })),
    broken(noteFields({ author_id: world.uid.colleague })),
    { ...good(), id: 'nope' },
    { ...good(), base: 'q' },
    { ...good(), base: -1 },
    { ...good(), patch: [] },
    { ...good(), patch: {} },
    'nonsense',
    null,
    good(),
  ]);
  expect(verdicts(answer)).toEqual([
    'applied',
    'rejected:23514',
    'rejected:23514',
    'rejected:23502',
    ...Array(10).fill('rejected:shape'),
    'rejected:shape',
    'applied',
  ]);
  expect(JSON.stringify(answer)).not.toMatch(/constraint|violates|message/);
});

test('an unknown table or column waits for the server and leaves no receipt', async () => {
  const { db, who } = world;
  const table = mutation('poem', mine(), randomUUID(), { patch: { body: 'x' } });
  const column = mutation('note', mine(), randomUUID(), { patch: noteFields({ mood: 'glad' }) });
  for (let round = 0; round < 2; round += 1) {
    const answer = await db.push(who.owner, [table, column]);
    expect(verdicts(answer)).toEqual(['rejected:42P01', 'rejected:42703']);
    expect(answer.results.some((result) => result.replayed)).toBe(false);
  }
  expect(
    verdicts(
      await db.push(who.owner, [
        mutation('sync_meta', mine(), randomUUID(), { patch: { require_otp: false } }),
        mutation('users', mine(), randomUUID(), { patch: { email: 'x' } }),
      ]),
    ),
  ).toEqual(['rejected:42P01', 'rejected:42P01']);
});

test('a foreign scope and one that does not exist answer alike', async () => {
  const { db, who, uid } = world;
  const note = await makeNote();
  const answer = await db.push(who.otherGroup, [
    mutation('note', mine(), note.id, { base: note.version, patch: { body: 'x' } }),
    mutation('note', mine(), randomUUID(), { patch: noteFields() }),
    mutation('note', `user:${randomUUID()}`, randomUUID(), { patch: noteFields() }),
    mutation('note', org, rowId('note', note.id, org, uid.otherGroup), {
      patch: noteFields({ origin: note.id }),
    }),
    mutation('note', 'nonsense', randomUUID(), { patch: noteFields() }),
  ]);
  expect(verdicts(answer)).toEqual(Array(5).fill('rejected:42501'));
});

test('an update of a row that is not there is gone, not a conflict', async () => {
  const answer = await world.db.push(world.who.owner, [
    mutation('note', mine(), randomUUID(), { base: 3, patch: { body: 'x' } }),
  ]);
  expect(verdicts(answer)).toEqual(['rejected:gone']);
});

test("nothing newer and yet no right is a refusal: a colleague cannot edit another's copy", async () => {
  const { db, who, uid } = world;
  const id = randomUUID();
  const copy = rowId('note', id, org, uid.owner);
  const shared = await db.push(who.owner, [
    mutation('note', org, copy, { patch: noteFields({ origin: id }) }),
  ]);
  const base = Number(shared.results[0]?.version);
  for (const who_ of [who.colleague, who.strategist, who.twoHats]) {
    const answer = await db.push(who_, [
      mutation('note', org, copy, { base, patch: { body: 'andras ord' } }),
      mutation('note', org, copy, { base, patch: { deleted: true } }),
    ]);
    expect(verdicts(answer)).toEqual(['rejected:42501', 'rejected:42501']);
  }
  expect(await bodyOf(copy, org)).toBe('Länken till bolagen är svag.');
});
