import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '#data/local/rules.ts';
import { sessionKey } from '#data/remote/client.ts';
import { requestCode, signOut, verifyCode } from '#data/account/sign-in.ts';
import { makeTransport } from '#data/remote/transport.ts';
import { currentPerson, forgetPerson } from '#data/local/person.ts';
import { planPull } from '#sync/plan-pull.ts';
import { parsePullAnswer } from '#sync/protocol.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import { snapshotOf } from '#tests/support/rows/sync-builders.ts';

const kept = installLocalStorage();
const email = 'politiker@granvik.example';
const { request } = planPull(snapshotOf());
const realFetch = globalThis.fetch;
let server: RunningServer;

beforeAll(async () => {
  server = await startLocalServer();
  // In the app's own page addresses are relative to the origin.
  globalThis.fetch = (input, init) =>
    realFetch(typeof input === 'string' ? new URL(input, server.origin) : input, init);
}, 120_000);
afterAll(async () => {
  globalThis.fetch = realFetch;
  await server.stop();
});

async function signIn(): Promise<string> {
  expect(await requestCode(` ${email.toUpperCase()} `)).toEqual({ ok: true });
  const answer = await verifyCode(email, await server.latestCode(email));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.uid;
}

function spoilToken(): void {
  const session = JSON.parse(kept.get(sessionKey) ?? '{}') as { access_token: string };
  const access_token = `${session.access_token.slice(0, -4)}AAAA`;
  kept.set(sessionKey, JSON.stringify({ ...session, access_token }));
}

test('a wrong code is told as such, the right one brings person, seats and scopes', async () => {
  expect(await requestCode(email)).toEqual({ ok: true });
  expect(await verifyCode(email, '00000000')).toEqual({ ok: false, reason: 'wrongCode' });
  const uid = await signIn();
  expect(currentPerson()).toEqual({ uid, email });
  const answer = parsePullAnswer((await makeTransport(uid).pull(request)).body, rules);
  expect(answer?.uid).toBe(uid);
  const kinds = new Set(answer?.scopes.map((scope) => scope.id.split(':')[0]));
  expect([...kinds].toSorted()).toEqual(
    ['course', 'group', 'host', 'org', 'plan', 'programme', 'round', 'user'].toSorted(),
  );
});

test('a token the server refuses is renewed once, and the call goes through', async () => {
  const uid = await signIn();
  spoilToken();
  expect(await makeTransport(uid).pull(request)).toMatchObject({ status: 200 });
});

test('without any login, or with another person’s, nothing is asked in anybody’s name', async () => {
  await signIn();
  const strange = makeTransport('00000000-0000-4000-8000-000000000000');
  expect(await strange.pull(request)).toMatchObject({ status: 401 });
  await signOut();
  expect(kept.has(sessionKey)).toBe(false);
  expect(await strange.pull(request)).toMatchObject({ status: 401 });
});

test('whoever is not invited is told after proving the mailbox, and is not left signed in', async () => {
  forgetPerson();
  const stranger = 'nagon@annanstans.example';
  expect(await requestCode(stranger)).toEqual({ ok: true });
  const answer = await verifyCode(stranger, await server.latestCode(stranger));
  expect(answer).toEqual({ ok: false, reason: 'noInvitation' });
  expect(currentPerson()).toBeNull();
  expect(kept.has(sessionKey)).toBe(false);
});

test('with the server gone there is silence, never a sign-out', async () => {
  const uid = await signIn();
  const { port, dataDir } = server;
  await server.stop();
  expect(await makeTransport(uid).pull(request)).toMatchObject({ status: null });
  spoilToken();
  expect(await makeTransport(uid).pull(request)).toMatchObject({ status: null });
  expect(await requestCode(email)).toEqual({ ok: false, reason: 'offline' });
  expect(kept.has(sessionKey)).toBe(true);
  server = await startLocalServer({ port, dataDir });
  expect(await makeTransport(uid).pull(request)).toMatchObject({ status: 200 });
});
