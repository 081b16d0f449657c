import type { RunningServer } from './local-server.ts';

/** Calls the way an app would, or the way somebody with a terminal would. */
export interface Caller {
  readonly origin: string;
  readonly key: string;
  call(method: string, path: string, options?: CallOptions): Promise<Called>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export async function makeCaller(origin: string): Promise<Caller> {
  const config = (await (await fetch(`${origin}/config.json`)).json()) as {
    readonly backend: { readonly key: string };
  };
  const key = config.backend.key;
  return {
    origin,
    key,
    call: (method, path, options) => send({ origin, key }, method, path, options),
  };
}

/** Somebody who has proven the mailbox past the app. */
export interface Account {
  readonly uid: string;
  readonly token: string;
  readonly refresh: string;
}

export async function signInByApi(
  api: Caller,
  mailbox: Pick<RunningServer, 'latestCode'>,
  email: string,
): Promise<Account> {
  await api.call('POST', '/auth/v1/otp', { body: { email, create_user: true } });
  const code = { type: 'email', email, token: await mailbox.latestCode(email) };
  return accountIn((await api.call('POST', '/auth/v1/verify', { body: code })).body);
}

/** What an answer of the auth service says about whom it has let in. */
export function accountIn(body: Called['body']): Account {
  return {
    uid: String((body['user'] as { id?: unknown } | undefined)?.id),
    token: String(body['access_token']),
    refresh: String(body['refresh_token']),
  };
}

/** One of our own functions; throws what it refuses. */
export async function rpc(
  api: Caller,
  { token }: Pick<Account, 'token'>,
  name: string,
  body: unknown,
): Promise<unknown> {
  const answer = await api.call('POST', `/rest/v1/rpc/${name}`, { token, body });
  if (answer.status !== 200)
    throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function send(
  to: { origin: string; key: string },
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Called> {
  const headers = new Headers({ apikey: to.key, 'content-type': 'application/json' });
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  const init: RequestInit = { method, headers, redirect: 'manual' };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  const answer = await fetch(`${to.origin}${path}`, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: parse(text) };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
