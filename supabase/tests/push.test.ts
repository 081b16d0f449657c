import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation, verdicts } from '../../tests/support/sql-database.ts';
import { demo, noteFields, openDemoWorld, type DemoWorld } from '../../tests/support/sql-demo.ts';

let world: DemoWorld;
beforeAll(async () => {
  world = await openDemoWorld();
});
afterAll(() => world.db.close());

const org = `org:${demo.granvik}`;
const occasion = rowId('test', 'occasion');
const mine = () => `user:${world.uid.owner}`;

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
  const good = () => mutation('note', mine(), randomUUID(), { patch: noteFields() });
  const broken = (patch: Record<string, unknown>) =>
    mutation('note', mine(), randomUUID(), { patch });
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

test('colleagues write one assessment together, whoever began it', async () => {
  const { db, who } = world;
  const version = rowId('checklist_version', 'karna-2026');
  const assessment = rowId('assessment', demo.granvik, occasion, version);
  const statement = rowId('statement', 'karna-2026', 'U1');
  const answerId = rowId('answer', assessment, statement);
  const begun = await db.push(who.owner, [
    mutation('assessment', org, assessment, {
      patch: {
        participation_id: demo.granvik,
        occasion_id: occasion,
        checklist_version_id: version,
      },
    }),
    mutation('answer', org, answerId, {
      patch: { assessment_id: assessment, statement_id: statement, score: 2, comment: '' },
    }),
  ]);
  expect(verdicts(begun)).toEqual(['applied', 'applied']);
  const base = Number(begun.results[1]?.version);
  const changed = await db.push(who.colleague, [
    mutation('answer', org, answerId, { base, patch: { score: 3 } }),
    mutation('alternative', org, rowId('alternative', answerId, 'score', 'm1'), {
      patch: {
        tbl: 'answer',
        row_id: answerId,
        field: 'score',
        value: 1,
        cause: 'm1',
        written_at: '2026-11-22T10:00:00.000Z',
      },
    }),
  ]);
  expect(verdicts(changed)).toEqual(['applied', 'applied']);
  // the same natural key from another phone: the row that lies there, not a second one
  const twin = await db.push(who.strategist, [
    mutation('answer', org, answerId, {
      patch: { assessment_id: assessment, statement_id: statement, score: 1, comment: '' },
    }),
  ]);
  expect(twin.results[0]).toMatchObject({ status: 'conflict', current: { score: 3 } });
});

test('a tombstone carries no text, its history does; reviving needs the whole row', async () => {
  const { db, who } = world;
  const note = await makeNote('hemligt');
  const gone = await db.push(who.owner, [
    mutation('note', mine(), note.id, {
      base: note.version,
      patch: { deleted: true, body: 'kvar i patchen' },
    }),
  ]);
  expect(verdicts(gone)).toEqual(['applied']);
  expect(await bodyOf(note.id)).toBe('');
  const base = Number(gone.results[0]?.version);
  const tries = await db.push(who.owner, [
    mutation('note', mine(), note.id, { base, patch: { body: 'smyg' } }),
    mutation('note', mine(), note.id, { base, patch: { deleted: false } }),
    mutation('note', mine(), note.id, { base, patch: { deleted: false, body: 'halv' } }),
    mutation('note', mine(), note.id, {
      base,
      patch: { ...noteFields({ body: 'åter' }), deleted: false },
    }),
  ]);
  expect(verdicts(tries)).toEqual(['rejected:gone', 'rejected:shape', 'rejected:shape', 'applied']);
  expect(await bodyOf(note.id)).toBe('åter');
  const texts = await db.sql(
    `select row ->> 'body' as body from app.history where row_id = $1 order by version`,
    [note.id],
  );
  expect(texts.map((row) => row['body'])).toEqual(['hemligt', '', 'åter']);
});

test('text comes back exactly as it was written', async () => {
  const text = 'Å ä ö é 👩🏽‍🚒\r\nrad två\t"citat" \\ \u2028 slut ';
  const note = await makeNote(text);
  expect(await bodyOf(note.id)).toBe(text);
});

test('calls that cannot be judged at all say why by status', async () => {
  const { db, who } = world;
  const call = (body: object) => codeOf(db.push(who.owner, [], body));
  expect(await codeOf(db.call(who.owner, 'sync_push', { client: 1, muts: 'x' }))).toBe('PT400');
  expect(await call({ client: 'x' })).toBe('PT400');
  expect(await call({ client: 0 })).toBe('PT426');
  expect(await call({ epoch: 'another' })).toBe('PT409');
  expect(await codeOf(db.push({ claims: {} }, []))).toBe('PT401');
  const many = Array.from({ length: 51 }, () =>
    mutation('note', mine(), randomUUID(), { patch: noteFields() }),
  );
  expect(await codeOf(db.push(who.owner, many))).toBe('PT413');
  const heavy = Array.from({ length: 31 }, () =>
    mutation('note', mine(), randomUUID(), { patch: noteFields({ body: 'x'.repeat(10_000) }) }),
  );
  expect(await codeOf(db.push(who.owner, heavy))).toBe('PT413');
});

test('a body that arrives as a JSON string is unwrapped', async () => {
  const rows = await world.db.as(world.who.owner, (query) =>
    query('select public.sync_push(to_jsonb($1::text)) as answer', [
      JSON.stringify({ client: 1, epoch: null, muts: [] }),
    ]),
  );
  expect(rows[0]?.['answer']).toMatchObject({ results: [] });
});

test('the largest row that the limits allow stays under 64 kB, and is taken', async () => {
  const note = await makeNote('ö'.repeat(10_000));
  const [row] = await world.db.sql(
    'select octet_length(to_jsonb(t)::text) as size from public.note t where id = $1',
    [note.id],
  );
  expect(Number(row?.['size'])).toBeLessThan(64_000);
});

test('refused changes are kept for help, but no more than 2 MB a person', async () => {
  const { db, who, uid } = world;
  const refused = () =>
    mutation('note', `org:${demo.tallmo}`, randomUUID(), {
      patch: noteFields({ body: 'x'.repeat(25_000) }),
    });
  for (let call = 0; call < 9; call += 1) {
    await db.push(who.mentor, Array.from({ length: 11 }, refused));
  }
  await db.push(who.mentor, [
    mutation('note', `org:${demo.tallmo}`, randomUUID(), {
      patch: noteFields({ body: 'x'.repeat(70_000) }),
    }),
  ]);
  const [kept] = await db.sql(
    `select count(*)::int as n, sum(octet_length(payload::text))::int as bytes, max(octet_length(payload::text))::int as largest
     from app.quarantine where user_id = $1`,
    [uid.mentor],
  );
  expect(Number(kept?.['n'])).toBeGreaterThan(50);
  expect(Number(kept?.['n'])).toBeLessThan(99);
  expect(Number(kept?.['bytes'])).toBeLessThanOrEqual(2_000_000);
  expect(Number(kept?.['largest'])).toBeLessThanOrEqual(65_536);
});
