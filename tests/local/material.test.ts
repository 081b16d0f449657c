import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countParts, partBytes } from '#domain/files/file-parts.ts';
import type { Account } from '#tests/support/embedded/call-api.ts';
import {
  groupScope as scope,
  makeFileWorld,
  partOf,
  rowOfFile,
  shelfPath,
  sumOf,
  type Bytes,
  type FileWorld,
} from '#tests/support/embedded/file-world.ts';

// A file of a meeting from one phone to the others, over the server as it is started. Many kills and many forged
// calls: material-kills and material-forged beside it.

let world: FileWorld;
beforeAll(async () => {
  world = await makeFileWorld();
});
afterAll(() => world?.server.stop());

function presentation(length: number): Bytes {
  const bytes = new Uint8Array(randomBytes(length));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
}

async function pushRow(bytes: Bytes): Promise<string> {
  const id = randomUUID();
  const made = await world.push(world.anna, { scope, id, patch: rowOfFile(world, bytes) });
  expect(made).toEqual(['applied']);
  return id;
}

type Asked = NonNullable<Parameters<FileWorld['ask']>[1]>;
const ask = (id: string, more: string, call: Asked = {}) =>
  world.ask(`scope=${scope}&id=${id}${more}`, call);
const put = (id: string, bytes: Bytes, n: number, who: Account = world.anna) =>
  ask(id, `&part=${n}`, { method: 'PUT', who, body: partOf(bytes, n) });
const state = async (id: string) => (await ask(id, '&state')).json();

test('a file comes whole to the others though the server is killed in the middle of it', async () => {
  const bytes = presentation(3 * partBytes + 1234);
  const id = await pushRow(bytes);
  await put(id, bytes, 0);
  await put(id, bytes, 2);
  // one more is on its way when the power goes: it is there whole, or not at all
  const cut = put(id, bytes, 1).catch(() => undefined);
  await world.killAndStart();
  await cut;
  const { arrived, parts } = (await state(id)) as { arrived: boolean; parts: number[] };
  expect(arrived).toBe(false);
  expect([
    [0, 2],
    [0, 1, 2],
  ]).toContainEqual(parts);
  for (let n = 0; n < countParts(bytes.byteLength); n += 1)
    if (!parts.includes(n)) expect((await put(id, bytes, n)).status).toBe(200);
  expect(await state(id)).toEqual({ arrived: true, parts: [] });
  await world.killAndStart();
  const got = await ask(id, '', { who: world.sven });
  expect(got.status).toBe(200);
  expect(sumOf(new Uint8Array(await got.arrayBuffer()))).toBe(sumOf(bytes));
  expect(got.headers.get('content-security-policy')).toContain('sandbox');
  expect(got.headers.get('content-disposition')).toBe('attachment');
  expect([...world.shelf().keys()]).toEqual([shelfPath(scope, sumOf(bytes))]);
  const query = 'select arrived_at from public.material where id = $1';
  const pulled = await world.server.sql(query, [id]);
  expect(pulled[0]?.['arrived_at']).toMatch(/Z$/);
});

test('the same bytes once more are there at once, and go with the last row that names them', async () => {
  const bytes = presentation(2 * partBytes);
  const first = await pushRow(bytes);
  for (const n of [0, 1]) await put(first, bytes, n);
  const second = await pushRow(bytes);
  expect(await (await put(second, bytes, 0)).json()).toEqual({ arrived: true, parts: [] });
  const take = async (id: string) => {
    const query = 'select version from public.material where id = $1';
    const rows = await world.server.sql(query, [id]);
    const base = Number(rows[0]?.['version']);
    await world.push(world.anna, { scope, id, base, patch: { deleted: true } });
  };
  await take(first);
  expect((await ask(first, '')).status).toBe(404);
  expect((await ask(second, '', { who: world.sven })).status).toBe(200);
  await take(second);
  await ask(await pushRow(presentation(50)), '&state');
  expect(world.shelf().has(shelfPath(scope, sumOf(bytes)))).toBe(false);
});

test('nobody of another group, nobody signed out and nobody but its author gets or sends a byte', async () => {
  const { sven, stranger, anna } = world;
  const bytes = presentation(900);
  const id = await pushRow(bytes);
  for (const who of [sven, stranger]) expect((await put(id, bytes, 0, who)).status).toBe(404);
  expect((await ask(id, '', { who: null })).status).toBe(401);
  await put(id, bytes, 0);
  expect((await ask(id, '', { who: sven })).status).toBe(200);
  expect((await ask(id, '', { who: stranger })).status).toBe(404);
  for (const method of ['POST', 'DELETE', 'PATCH'])
    expect((await ask(id, '', { method })).status).toBe(403);
  const asked = await world.api.call('POST', '/rest/v1/rpc/material_shelf', {
    token: anna.token,
    body: { body: { act: 'gone' } },
  });
  expect(asked.status).toBeGreaterThanOrEqual(400);
});
