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
