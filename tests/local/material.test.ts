import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countParts, partBytes } from '#domain/files/file-parts.ts';
import {
  makeCaller,
  rpc,
  signInByApi,
  type Account,
  type Caller,
} from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo } from '#tests/support/sql/demo.ts';

// A file of a meeting from one phone to the others, over the server as it is started, kills included.

const scope = `group:${demo.group1}`;
let server: RunningServer;
let api: Caller;
let anna: Account;
let sven: Account;
let stranger: Account;
let meeting: string;

beforeAll(async () => {
  server = await startLocalServer({ durable: true });
  api = await makeCaller(server.origin);
  anna = await signIn('chef@granvik.example');
  sven = await signIn('strateg@strandhamn.example');
  stranger = await signIn('chef@tallmo.example');
  const [row] = await server.sql('select id from public.meeting where scope_id = $1 limit 1', [
    scope,
  ]);
  meeting = String(row?.['id']);
});
afterAll(() => server?.stop());

async function signIn(email: string): Promise<Account> {
  const account = await signInByApi(api, server, email);
  await rpc(api, account, 'claim_seats', {});
  return account;
}

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
function presentation(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(randomBytes(length));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
}

/** The row, as a phone would push it. */
async function pushRow(bytes: Uint8Array, id: string = randomUUID()): Promise<string> {
  const patch = {
    participation_id: demo.granvik,
    meeting_id: meeting,
    agenda_item_id: null,
    title: 'Presentation',
    kind: 'pdf',
    bytes: bytes.byteLength,
    hash: sum(bytes),
    link: '',
    description: '',
    put_at: '2026-12-10T10:00:00.000Z',
    arrived_at: null,
  };
  const muts = [mutation('material', scope, id, { patch })];
  const body = { client: 1, device: randomUUID(), epoch: null, muts, tables: ['material@1'] };
  const answer = await rpc(api, anna, 'sync_push', { body });
  expect(answer).toMatchObject({ results: [{ status: 'applied' }] });
  return id;
}

interface Call {
  readonly method?: string;
  readonly who?: Account | null;
  readonly body?: Uint8Array<ArrayBuffer>;
}

function ask(id: string, more: string, { method = 'GET', who = anna, body }: Call = {}) {
  const headers = new Headers({ apikey: api.key });
  if (who) headers.set('authorization', `Bearer ${who.token}`);
  const at = `${server.origin}/functions/v1/material?scope=${scope}&id=${id}${more}`;
  return fetch(at, { method, headers, ...(body && { body }) });
}
const put = (id: string, bytes: Uint8Array<ArrayBuffer>, n: number, who: Account = anna) =>
  ask(id, `&part=${n}`, {
    method: 'PUT',
    who,
    body: bytes.slice(n * partBytes, (n + 1) * partBytes),
  });
const state = async (id: string) => (await ask(id, '&state')).json();

/** Killed as by a power cut, and started again on the same data. */
async function killAndStart(): Promise<void> {
  await server.stop();
  const { port, dataDir } = server;
  server = await startLocalServer({ port, dataDir, durable: true });
}

const onShelf = () => {
  const dir = join(server.dataDir, 'files', scope.replaceAll(':', '_'));
  return existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []))
    : [];
};

test('a file comes whole to the others though the server is killed in the middle of it', async () => {
  const bytes = presentation(3 * partBytes + 1234);
  const id = await pushRow(bytes);
  await put(id, bytes, 0);
  await put(id, bytes, 2);
  // one more is on its way when the power goes: it is there whole, or not at all
  const cut = put(id, bytes, 1).catch(() => undefined);
  await killAndStart();
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
  await killAndStart();
  const got = await ask(id, '', { who: sven });
  expect(got.status).toBe(200);
  expect(sum(new Uint8Array(await got.arrayBuffer()))).toBe(sum(bytes));
  expect(got.headers.get('content-security-policy')).toContain('sandbox');
  expect(got.headers.get('content-disposition')).toBe('attachment');
  expect(onShelf()).toEqual([sum(bytes)]);
  const pulled = await server.sql('select arrived_at from public.material where id = $1', [id]);
  expect(pulled[0]?.['arrived_at']).toMatch(/Z$/);
});

test('the same bytes once more are there at once, and go with the last row that names them', async () => {
  const bytes = presentation(2 * partBytes);
  const first = await pushRow(bytes);
  for (const n of [0, 1]) await put(first, bytes, n);
  const second = await pushRow(bytes);
  expect(await (await put(second, bytes, 0)).json()).toEqual({ arrived: true, parts: [] });
  const take = async (id: string) => {
    const rows = await server.sql('select version from public.material where id = $1', [id]);
    const base = Number(rows[0]?.['version']);
    const muts = [mutation('material', scope, id, { base, patch: { deleted: true } })];
    const body = { client: 1, device: randomUUID(), epoch: null, muts, tables: ['material@1'] };
    await rpc(api, anna, 'sync_push', { body });
  };
  await take(first);
  expect((await ask(first, '')).status).toBe(404);
  expect((await ask(second, '', { who: sven })).status).toBe(200);
  await take(second);
  const other = presentation(50);
  await ask(await pushRow(other), '&state');
  expect(onShelf()).not.toContain(sum(bytes));
});

test('nobody of another group, nobody signed out and nobody but its author gets or sends a byte', async () => {
  const bytes = presentation(900);
  const id = await pushRow(bytes);
  for (const who of [sven, stranger]) expect((await put(id, bytes, 0, who)).status).toBe(404);
  expect((await ask(id, '', { who: null })).status).toBe(401);
  await put(id, bytes, 0);
  expect((await ask(id, '', { who: sven })).status).toBe(200);
  expect((await ask(id, '', { who: stranger })).status).toBe(404);
  for (const method of ['POST', 'DELETE', 'PATCH'])
    expect((await ask(id, '', { method })).status).toBe(403);
  const big = new Uint8Array(2_000_000);
  const sent = await ask(id, '&part=0', { method: 'PUT', body: big }).then(
    (answer) => answer.status,
    () => 413,
  );
  expect([200, 413]).toContain(sent);
  const asked = await api.call('POST', '/rest/v1/rpc/material_shelf', {
    token: anna.token,
    body: { body: { act: 'gone' } },
  });
  expect(asked.status).toBeGreaterThanOrEqual(400);
});
