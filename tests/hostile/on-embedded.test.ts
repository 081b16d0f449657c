import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  makeCaller,
  rpc,
  signInByApi,
  type Account,
  type Caller,
} from '#tests/support/embedded/call-api.ts';
import {
  prepareData,
  startLocalServer,
  type RunningServer,
} from '#tests/support/embedded/local-server.ts';
import { seeded, seedsOfRun } from '#tests/support/seeded.ts';
import { demo } from '#tests/support/sql/demo.ts';
import { makeRequest } from './attacks.ts';
import { readRights, readState, trespasses } from './state.ts';
import { readTarget, secret, secretsSql } from './world.ts';

/* The same seat at every door of the embedded server, over HTTP. */
const count = Number(process.env['HOSTILE'] ?? 300);

let dataDir: string;
let server: RunningServer;
let api: Caller;
let person: Account;
let other: Account;
let far: Account;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'jamsides-hostile-'));
  cpSync(await prepareData(), dataDir, { recursive: true });
  server = await startLocalServer({ dataDir });
  api = await makeCaller(server.origin);
  person = await signInByApi(api, server, 'chef@granvik.example');
  other = await signInByApi(api, server, 'politiker@granvik.example');
  far = await signInByApi(api, server, 'chef@tallmo.example');
  for (const one of [person, other, far]) await rpc(api, one, 'claim_seats', {});
  const secrets = secretsSql({ author: other.uid, farAuthor: far.uid, far: demo.tallmo });
  await query(`do $$ begin perform set_config('app.machine', 'on', true); ${secrets}; end $$`);
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

const query = async (sql: string, values: readonly unknown[] = []) => [
  ...(await server.sql(sql, values)),
];

test.each(seedsOfRun(20_261_129))('at the doors nothing gives in (seed %i)', async (seed) => {
  const me = person.uid;
  const rights = await readRights(query, me);
  const before = await readState(query);
  const target = await readTarget(query, { me, others: [other.uid, far.uid] });
  const chance = seeded(seed);
  const found: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { method, path, body } = makeRequest(chance, target);
    const token = chance.pick([person.token, person.token, person.token, 'x', '']);
    const answer = await api.call(method, path, {
      ...(token === '' ? {} : { token }),
      ...(body === undefined ? {} : { body }),
    });
    const said = `${answer.status} ${method} ${path} ${JSON.stringify(body ?? null).slice(0, 300)}`;
    if (answer.status >= 500) found.push(said);
    if (JSON.stringify(answer.body).includes(secret)) found.push(`told the secret: ${said}`);
  }
  const after = await readState(query);
  expect([...found, ...trespasses(before, after, { me, rights })]).toEqual([]);
  expect(
    (await api.call('POST', '/rest/v1/rpc/claim_seats', { token: person.token, body: {} })).status,
  ).toBe(200);
});
