import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { rowId } from '#lib/row-id.ts';
import { makeCaller, type Caller } from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import { mutation, type PullAnswer } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';

// Accounts as the auth service makes them: who gets a mailbox next, and who is erased.

interface Person {
  readonly uid: string;
  readonly token: string;
  readonly refresh: string;
}
let server: RunningServer;
let api: Caller;
beforeAll(async () => {
  server = await startLocalServer({ port: 4361 });
  api = await makeCaller(server.origin);
});
afterAll(() => server.stop());

async function signIn(email: string): Promise<Person> {
  await api.call('POST', '/auth/v1/otp', { body: { email, create_user: true } });
  const body = { type: 'email', email, token: await server.latestCode(email) };
  return personOf((await api.call('POST', '/auth/v1/verify', { body })).body);
}
const personOf = (body: Readonly<Record<string, unknown>>): Person => ({
  uid: String((body['user'] as { id?: unknown } | undefined)?.id),
  token: String(body['access_token']),
  refresh: String(body['refresh_token']),
});
async function rpc(person: Person, name: string, body: unknown): Promise<unknown> {
  const answer = await api.call('POST', `/rest/v1/rpc/${name}`, { token: person.token, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}
const pull = (person: Person) =>
  rpc(person, 'sync_pull', {
    body: { client: 1, epoch: null, cursors: [], tables: ['note@1'], limit: 500 },
  }) as Promise<PullAnswer>;
const renew = (person: Person) =>
  api.call('POST', '/auth/v1/token?grant_type=refresh_token', {
    body: { refresh_token: person.refresh },
  });

const address = 'nyckelperson@granvik.example';

test('the next person at the same address is another account; the old one keeps her phone and her notes', async () => {
  const old = await signIn(address);
  expect(await rpc(old, 'claim_seats', {})).toEqual({ seats: 1, office: false, invited: [] });
  const muts = [
    mutation('note', `user:${old.uid}`, randomUUID(), { patch: noteFields({ body: 'bara min' }) }),
  ];
  await rpc(old, 'sync_push', { body: { client: 1, epoch: null, muts } });
  const strategist = await signIn('strateg@granvik.example');
  await rpc(strategist, 'claim_seats', {});
  const row = rowId('invitation', demo.granvik, address, 'keyPerson');
  const body = { scope: `admin:${demo.granvik}`, row, name: 'Nora Ny', address };
  expect(await rpc(strategist, 'hand_over_seat', { body })).toEqual({ status: 'applied', row });

  const next = await signIn(address);
  expect(next.uid).not.toBe(old.uid);
  expect(await rpc(next, 'claim_seats', {})).toEqual({ seats: 1, office: false, invited: [] });
  expect(JSON.stringify(await pull(next))).not.toContain('bara min');
  const renewed = await renew(old);
  expect(renewed.status).toBe(200);
  const kept = personOf(renewed.body);
  expect(kept.uid).toBe(old.uid);
  const mine = await pull(kept);
  expect(mine.scopes.map((scope) => scope.id)).toEqual([`user:${old.uid}`]);
  expect(JSON.stringify(mine.changes)).toContain('bara min');
});

test('who erases herself is signed out for good, and may come back as somebody new', async () => {
  const email = 'deltagare@granvik.example';
  const person = await signIn(email);
  await rpc(person, 'claim_seats', {});
  const gone = await rpc(person, 'erase_me', { body: { confirm: 'RADERA' } });
  expect(gone).toEqual({ status: 'applied' });
  expect((await pull(person)).scopes).toEqual([]);
  expect((await renew(person)).status).toBeGreaterThanOrEqual(400);
  // nowhere, not even in the log of sign-ins
  const tables = await server.sql(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'app', 'auth') and c.relkind = 'r'`,
  );
  for (const { name } of tables) {
    const left = await server.sql(
      `select 1 from ${name} t where t::text ilike '%' || $1 || '%' or t::text ilike '%' || $2 || '%'`,
      [email, person.uid],
    );
    expect(left, String(name)).toEqual([]);
  }
  const again = await signIn(email);
  expect(again.uid).not.toBe(person.uid);
  expect(await rpc(again, 'claim_seats', {})).toEqual({ seats: 0, office: false, invited: [] });
});
