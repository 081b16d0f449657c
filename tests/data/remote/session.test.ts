import { beforeEach, expect, test } from 'vitest';
import { sessionKey, type AuthClient } from '#data/remote/client.ts';
import { currentToken, renewedToken } from '#data/remote/session.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';

const kept = installLocalStorage();
const session = { access_token: 'token', user: { id: 'anna' } };

function auth(data: object | null, error: { readonly status?: number } | null = null): AuthClient {
  const answer = () => Promise.resolve({ data: { session: data }, error });
  return { getSession: answer, refreshSession: answer } as unknown as AuthClient;
}

beforeEach(() => kept.set(sessionKey, '{}'));

test('the person’s own token is used, another person’s never', async () => {
  expect(await currentToken(auth(session), 'anna')).toEqual({ kind: 'token', token: 'token' });
  expect(await currentToken(auth(session), 'bo')).toEqual({ kind: 'signedOut' });
});

test('no session while one is kept means unknown; with none kept it means signed out', async () => {
  expect(await currentToken(auth(null), 'anna')).toEqual({ kind: 'unknown' });
  kept.delete(sessionKey);
  expect(await currentToken(auth(null), 'anna')).toEqual({ kind: 'signedOut' });
});

test('a renewal that gets no answer, a gateway or "too many" says nothing of the login', async () => {
  kept.delete(sessionKey);
  for (const error of [{}, { status: 0 }, { status: 429 }, { status: 502 }])
    expect(await renewedToken(auth(null, error), 'anna', 'token')).toEqual({ kind: 'unknown' });
  expect(await renewedToken(auth(null, { status: 400 }), 'anna', 'token')).toEqual({
    kind: 'signedOut',
  });
});

test('a library that throws leaves it unknown', async () => {
  const broken = { getSession: () => Promise.reject(new Error('lock')) } as unknown as AuthClient;
  expect(await currentToken(broken, 'anna')).toEqual({ kind: 'unknown' });
});

test('a definite no to the renewal of a refused token ends the login, also while the phone’s clock calls it good', async () => {
  const kept = (token: string) =>
    ({
      refreshSession: () => Promise.resolve({ data: { session: null }, error: { status: 400 } }),
      getSession: () =>
        Promise.resolve({ data: { session: { ...session, access_token: token } }, error: null }),
    }) as unknown as AuthClient;
  expect(await renewedToken(kept('token'), 'anna', 'token')).toEqual({ kind: 'signedOut' });
  // Another tab was faster: its token is a new one.
  expect(await renewedToken(kept('newer'), 'anna', 'token')).toEqual({
    kind: 'token',
    token: 'newer',
  });
});
