import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { rowId } from '#lib/row-id.ts';
import {
  accountIn,
  makeCaller,
  rpc,
  signInByApi,
  type Account,
  type Caller,
} from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import type { PullAnswer } from '#sync/protocol.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';

// Accounts as the auth service makes them: who gets a mailbox next, and who is erased.

let server: RunningServer;
let api: Caller;
beforeAll(async () => {
  server = await startLocalServer({ port: 4361 });
  api = await makeCaller(server.origin);
});
afterAll(() => server.stop());

const signIn = (email: string) => signInByApi(api, server, email);
const ask = (person: Account, name: string, body: unknown) => rpc(api, person, name, body);
const pull = (person: Account) =>
  ask(person, 'sync_pull', {
    body: { client: 1, epoch: null, cursors: [], tables: ['note@1'], limit: 500 },
  }) as Promise<PullAnswer>;
const renew = (person: Account) =>
  api.call('POST', '/auth/v1/token?grant_type=refresh_token', {
    body: { refresh_token: person.refresh },
  });

const address = 'nyckelperson@granvik.example';

test('the next person at the same address is another account; the old one keeps her phone and her notes', async () => {
  const old = await signIn(address);
  expect(await ask(old, 'claim_seats', {})).toEqual({ seats: 1, office: false, invited: [] });
  const muts = [
    mutation('note', `user:${old.uid}`, randomUUID(), { patch: noteFields({ body: 'bara min' }) }),
  ];
  await ask(old, 'sync_push', { body: { client: 1, epoch: null, muts } });
  const strategist = await signIn('strateg@granvik.example');
  await ask(strategist, 'claim_seats', {});
  const row = rowId('invitation', demo.granvik, address, 'keyPerson');
  const body = { scope: `admin:${demo.granvik}`, row, name: 'Nora Ny', address };
  expect(await ask(strategist, 'hand_over_seat', { body })).toEqual({ status: 'applied', row });

  const next = await signIn(address);
  expect(next.uid).not.toBe(old.uid);
  expect(await ask(next, 'claim_seats', {})).toEqual({ seats: 1, office: false, invited: [] });
  expect(JSON.stringify(await pull(next))).not.toContain('bara min');
  const renewed = await renew(old);
  expect(renewed.status).toBe(200);
  const kept = accountIn(renewed.body);
  expect(kept.uid).toBe(old.uid);
  const mine = await pull(kept);
  expect(mine.scopes.map((scope) => scope.id)).toEqual([`user:${old.uid}`]);
  expect(JSON.stringify(mine.changes)).toContain('bara min');
});

test('who erases herself is signed out for good, and may come back as somebody new', async () => {
  const email = 'deltagare@granvik.example';
  const person = await signIn(email);
  await ask(person, 'claim_seats', {});
  const gone = await ask(person, 'erase_me', { body: { confirm: 'RADERA' } });
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
  expect(await ask(again, 'claim_seats', {})).toEqual({ seats: 0, office: false, invited: [] });
});
