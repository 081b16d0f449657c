import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import {
  makeCaller,
  rpc,
  signInByApi,
  type Account,
  type Caller,
} from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import type { PullAnswer } from '#sync/protocol.ts';
import { mutation, verdicts, type PushAnswer } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';
import { reviewedTables } from '../../supabase/tests/rights/reviewed-matrix.ts';

// The embedded backend gives every table right to everybody, whatever the migrations say. So what
// holds here holds by row-level security and triggers alone. Through HTTP, as a person would.

let server: RunningServer;
let api: Caller;
let owner: Account;
let colleague: Account;
let outsider: Account;

beforeAll(async () => {
  server = await startLocalServer({ port: 4301 });
  api = await makeCaller(server.origin);
  owner = await signIn('chef@granvik.example');
  colleague = await signIn('strateg@granvik.example');
  outsider = await signIn('politiker@tallmo.example');
});
afterAll(() => server.stop());

async function signIn(email: string): Promise<Account> {
  const person = await signInByApi(api, server, email);
  expect(await rpc(api, person, 'claim_seats', {})).toEqual({
    seats: 1,
    office: false,
    invited: [],
  });
  return person;
}
const push = async (person: Account, muts: readonly unknown[]) =>
  (await rpc(api, person, 'sync_push', { body: { client: 1, epoch: null, muts } })) as PushAnswer;
const pull = async (person: Account) =>
  (await rpc(api, person, 'sync_pull', {
    body: { client: 1, epoch: null, cursors: [], tables: ['note@1', 'seat_card@1'], limit: 500 },
  })) as PullAnswer;
const table = (person: Account | undefined, method: string, path: string, body?: unknown) =>
  api.call(method, `/rest/v1/${path}`, {
    ...(person ? { token: person.token } : {}),
    ...(body === undefined ? {} : { body }),
    headers: { prefer: 'return=representation' },
  });

test('a shared note reaches the colleague, the private one does not', async () => {
  const id = randomUUID();
  const org = `org:${demo.granvik}`;
  const copy = rowId('note', id, org, owner.uid);
  const pushed = await push(owner, [
    mutation('note', `user:${owner.uid}`, id, { patch: noteFields({ body: 'privat' }) }),
    mutation('note', org, copy, { patch: noteFields({ body: 'delat', origin: id }) }),
    mutation('note', `org:${demo.tallmo}`, copy, { patch: noteFields({ origin: id }) }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied', 'applied', 'rejected:42501']);
  const theirs = JSON.stringify(await pull(colleague));
  expect(theirs).toContain('delat');
  expect(theirs).not.toContain('privat');
  const others = JSON.stringify(await pull(outsider));
  expect(others).not.toMatch(/delat|privat|Samira Haddad/);
});

test('table access obeys the same rules, with all rights granted', async () => {
  const [mine] = (await pull(owner)).changes.filter(
    (change) => change.s.startsWith('org:') && change.t === 'note',
  );
  const path = `note?id=eq.${mine?.id}`;
  expect((await table(owner, 'GET', path)).body).toHaveLength(1);
  expect((await table(outsider, 'GET', path)).body).toHaveLength(0);
  for (const person of [colleague, outsider, undefined]) {
    const changed = await table(person, 'PATCH', path, { body: 'ändrat', deleted: true });
    const rows = Array.isArray(changed.body) ? changed.body : [];
    expect(rows).toEqual([]);
  }
  for (const person of [owner, colleague, outsider, undefined]) {
    await table(person, 'DELETE', path);
    const left = await server.sql('select body from public.note where id = $1', [mine?.id]);
    expect(left).toEqual([{ body: 'delat' }]);
  }
  const moved = await table(owner, 'PATCH', path, { scope_id: `user:${owner.uid}` });
  expect(moved.status).toBeGreaterThanOrEqual(400);
  const planted = await table(outsider, 'POST', 'note', {
    ...noteFields({ origin: randomUUID() }),
    scope_id: `org:${demo.granvik}`,
    id: randomUUID(),
  });
  expect(planted.status).toBeGreaterThanOrEqual(400);
});

test('without a token, or without a seat in it, every table is empty', async () => {
  for (const tbl of reviewedTables) {
    const rows = (await table(undefined, 'GET', tbl)).body;
    expect(Array.isArray(rows) ? rows : [], tbl).toEqual([]);
    const scopes = (await table(outsider, 'GET', `${tbl}?select=scope_id`)).body;
    expect(JSON.stringify(scopes), tbl).not.toContain(demo.granvik);
  }
});

test('the machinery cannot be reached, nor a setting made', async () => {
  const headers = { 'accept-profile': 'app', 'content-profile': 'app' };
  for (const tbl of ['scope_member', 'sync_meta', 'seat', 'history', 'receipt', 'quarantine']) {
    for (const options of [{ headers }, {}]) {
      const read = await api.call('GET', `/rest/v1/${tbl}`, { token: owner.token, ...options });
      expect(Array.isArray(read.body) ? read.body : [], tbl).toEqual([]);
    }
  }
  const member = {
    scope_id: `org:${demo.granvik}`,
    user_id: outsider.uid,
    source: outsider.uid,
    role: 'strategist',
  };
  await api.call('POST', '/rest/v1/scope_member', { token: outsider.token, body: member, headers });
  await api.call('PATCH', '/rest/v1/sync_meta?one=eq.true', {
    token: outsider.token,
    body: { min_client: 99 },
    headers,
  });
  const [after] = await server.sql(
    `select (select count(*)::int from app.scope_member where source = $1 and role = 'strategist') as members,
       (select min_client from app.sync_meta) as client`,
    [outsider.uid],
  );
  expect(after).toEqual({ members: 0, client: 1 });
  for (const name of [
    'set_config',
    'grant_office',
    'settle_seat',
    'open_scopes',
    'clear_old',
    'add_synced_table',
  ]) {
    for (const options of [{ headers }, {}]) {
      const called = await api.call('POST', `/rest/v1/rpc/${name}`, {
        token: outsider.token,
        body: {
          setting_name: 'app.machine',
          new_value: 'on',
          is_local: false,
          email: 'x@y.example',
        },
        ...options,
      });
      expect(called.status, name).toBeGreaterThanOrEqual(400);
    }
  }
});
