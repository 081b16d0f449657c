import type { Reply } from '#sync/ports.ts';
import { getBackend, type Backend } from './client.ts';
import { currentToken, renewedToken, type Token } from './session.ts';

const callLimitMs = 30_000;
const nobody: Reply = { status: null, code: null, body: null };
const signedOut: Reply = { status: 401, code: 'PT401', body: null };

/** One database function in the person's name; whatever happens becomes a Reply. */
export async function callFunction(uid: string, name: string, args: unknown): Promise<Reply> {
  const backend = await getBackend();
  if (backend === null) return nobody;
  const reply = await withToken(await currentToken(backend.auth, uid), backend, name, args);
  if (reply.status !== 401 || reply === signedOut) return reply;
  return withToken(await renewedToken(backend.auth, uid), backend, name, args);
}

function withToken(token: Token, { config }: Backend, name: string, args: unknown): Promise<Reply> {
  if (token.kind === 'unknown') return Promise.resolve(nobody);
  if (token.kind === 'signedOut') return Promise.resolve(signedOut);
  return post(`${config.url}/rest/v1/rpc/${name}`, args, {
    apikey: config.key,
    authorization: `Bearer ${token.token}`,
    'content-type': 'application/json',
  });
}

async function post(
  url: string,
  args: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  try {
    const signal = AbortSignal.timeout(callLimitMs);
    const body = JSON.stringify(args);
    const response = await fetch(url, { method: 'POST', headers, body, signal, cache: 'no-store' });
    const answer = parseJson(await response.text());
    return { status: response.status, code: codeOf(answer), body: answer };
  } catch {
    // Offline, cut off, too slow: no answer came, and that is all anybody can know.
    return nobody;
  }
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
