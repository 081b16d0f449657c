import type { Reply } from '#sync/ports.ts';
import { getBackend, type Backend } from './client.ts';
import { currentToken, renewedToken, type Token } from './session.ts';

export interface CallReply extends Reply {
  /** Somebody on the way asks for patience: how long, when the answer says so. */
  readonly waitMs?: number;
}

const callLimitMs = 30_000;
const binary = 'application/octet-stream';
const nobody: CallReply = { status: null, code: null, body: null };
const signedOut: CallReply = { status: 401, code: 'PT401', body: null };

interface Call {
  /** Below the backend's address. */
  readonly path: string;
  readonly init: RequestInit;
  /** An answer that is no JSON. */
  readonly as?: 'bytes';
  readonly limitMs?: number;
}

/** One database function in the person's name; whatever happens becomes a Reply. */
export function callFunction(uid: string, name: string, args: unknown): Promise<CallReply> {
  return callAs(uid, {
    path: `rest/v1/rpc/${name}`,
    init: { method: 'POST', body: JSON.stringify(args) },
  });
}

/** Rows that the person may read, by address and without a function. */
export function getRows(uid: string, path: string): Promise<CallReply> {
  return callAs(uid, { path: `rest/v1/${path}`, init: { method: 'GET' } });
}

/** Whatever else there is behind the backend's address, in the person's name. */
export async function callAs(uid: string, call: Call): Promise<CallReply> {
  const backend = await getBackend();
  if (backend === null) return nobody;
  const token = await currentToken(backend.auth, uid);
  const reply = await withToken(token, backend, call);
  if (reply.status !== 401 || token.kind !== 'token') return reply;
  return withToken(await renewedToken(backend.auth, uid, token.token), backend, call);
}

function withToken(token: Token, { config }: Backend, call: Call): Promise<CallReply> {
  if (token.kind === 'unknown') return Promise.resolve(nobody);
  if (token.kind === 'signedOut') return Promise.resolve(signedOut);
  const headers = {
    apikey: config.key,
    authorization: `Bearer ${token.token}`,
    'content-type': call.init.body instanceof ArrayBuffer ? binary : 'application/json',
  };
  return ask(`${config.url}/${call.path}`, { ...call, init: { ...call.init, headers } });
}

async function ask(
  url: string,
  { init, as, limitMs = callLimitMs }: Omit<Call, 'path'>,
): Promise<CallReply> {
  try {
    const signal = AbortSignal.timeout(limitMs);
    const response = await fetch(url, { ...init, signal, cache: 'no-store' });
    const isBytes = as === 'bytes' && response.ok;
    const answer = isBytes ? await response.arrayBuffer() : parseJson(await response.text());
    const { status } = response;
    return { status, code: codeOf(answer), body: answer, waitMs: waitOf(response) };
  } catch {
    // Offline, cut off, too slow: no answer came, and that is all anybody can know.
    return nobody;
  }
}

/** In seconds; a date would need a clock that can be trusted. */
function waitOf({ headers }: Response): number {
  return Math.max(0, Number(headers.get('retry-after') ?? 0) * 1000 || 0);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function codeOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { code } = answer as { readonly code?: unknown };
  return typeof code === 'string' ? code : null;
}
