import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeOf, mutation } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const mine = () => `user:${world.uid.owner}`;
const refused = () =>
  mutation('note', `org:${demo.tallmo}`, randomUUID(), {
    patch: noteFields({ body: 'x'.repeat(25_000) }),
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
  const id = randomUUID();
  await world.db.push(world.who.owner, [
    mutation('note', mine(), id, { patch: noteFields({ body: 'ö'.repeat(10_000) }) }),
  ]);
  const [row] = await world.db.sql(
    'select octet_length(to_jsonb(t)::text) as size from public.note t where id = $1',
    [id],
  );
  expect(Number(row?.['size'])).toBeLessThan(64_000);
});

test('refused changes are kept for help, but no more than 2 MB a person', async () => {
  const { db, who, uid } = world;
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
