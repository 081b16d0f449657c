import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend, type Backend } from '#local/backend.ts';
import { answerJson } from '#local/answer.ts';
import { listen, makeListener } from '#local/listen.ts';
import { makeMailbox, type Mailbox } from '#local/mailbox.ts';
import { projectRoot } from '#local/options.ts';
import { getSecrets, type Secrets } from '#local/secrets.ts';
import { makeStaticFiles } from '#local/static-files.ts';
import type { Visitor } from './pages/contestant.ts';

/** What passed between phone and server since the last look, headers not counted. */
export interface Traffic {
  readonly requests: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}
export type Weather = 'fine' | 'offline' | 'answersLost';

export interface BenchServer {
  readonly origin: string;
  /** The same place by a name that Dexie does not take for a developer's: there it traces each call. */
  readonly pageOrigin: string;
  sql: Backend['sql'];
  visitor(email: string): Promise<Visitor>;
  /** Answers lost: what is written reaches the server, and nobody hears of it. */
  weather(now: Weather): void;
  traffic(): Traffic;
  stop(): Promise<void>;
}

/**
 * The embedded backend without the doors that the product's server has in front of it: the peers
 * write to their table directly, as their guides say. One origin, so that nobody pays for CORS.
 */
export async function startBenchServer(distDir: string): Promise<BenchServer> {
  process.env['DO_NOT_TRACK'] = '1';
  process.chdir(projectRoot);
  const dataDir = mkdtempSync(join(tmpdir(), 'jamsides-bench-data-'));
  const options = { port: 0, dataDir, distDir, tokenSeconds: 24 * 3600, durable: false };
  const secrets = getSecrets(dataDir);
  const mailbox = makeMailbox(Date.now, () => undefined);
  await addPeerTable(await openBackend(options, secrets, mailbox));
  // Tables are looked up when the backend opens.
  const backend = await openBackend(options, secrets, mailbox);
  const files = makeStaticFiles(distDir);
  let weather: Weather = 'fine';
  let seen = { requests: 0, bytesUp: 0, bytesDown: 0 };

  const server = createServer();
  const pass = makeListener(async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/config.json') {
      const host = request.headers.get('host') ?? '';
      return answerJson(200, { backend: { url: `http://${host}`, key: secrets.publishableKey } });
    }
    if (!isApi(url.pathname)) return files(request, url);
    const body = await request.arrayBuffer();
    const init = { method: request.method, headers: request.headers };
    const answer = await backend.ask(
      new Request(unquoted(request.url), body.byteLength > 0 ? { ...init, body } : init),
      'bench',
    );
    const bytes = await answer.arrayBuffer();
    seen = {
      requests: seen.requests + 1,
      bytesUp: seen.bytesUp + body.byteLength + url.search.length,
      bytesDown: seen.bytesDown + bytes.byteLength,
    };
    const { status, headers } = answer;
    return new Response(status === 204 ? null : bytes, { status, headers });
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const isCall = isApi(request.url ?? '');
    if (isCall && weather === 'offline') return void request.socket.destroy();
    if (isCall && weather === 'answersLost' && request.method !== 'GET') {
      // Everything is done as usual; only the first byte of the answer never leaves.
      response.write = () => Boolean(request.socket.destroy());
      response.end = () => (request.socket.destroy(), response);
    }
    pass(request, response);
  });
  const port = await listen(server, 0);
  const origin = `http://localhost:${port}`;
  const pageOrigin = `http://bench.localhost:${port}`;
  return {
    origin,
    pageOrigin,
    sql: (query, values) => backend.sql(query, values),
    visitor: (email) => signIn({ origin: pageOrigin, backend, mailbox, secrets }, email),
    weather: (now) => (weather = now),
    traffic: () => {
      const told = seen;
      seen = { requests: 0, bytesUp: 0, bytesDown: 0 };
      return told;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** PostgREST knows names in quotes within a filter, which RxDB sends; the embedded service does not. */
const unquoted = (url: string) => url.replaceAll('%22', '');

const isApi = (path: string) => /^\/(rest|auth)\//u.test(path);

async function addPeerTable(backend: Backend): Promise<void> {
  const sql = readFileSync(join(import.meta.dirname, 'peer-table.sql'), 'utf8');
  // One call, one statement: the functions' bodies keep their semicolons.
  for (const statement of sql.split(/;\n(?=create|alter|grant|$)/u))
    if (statement.trim() !== '') await backend.sql(statement);
  await backend.close();
}

interface SignIn {
  readonly origin: string;
  readonly backend: Backend;
  readonly mailbox: Mailbox;
  readonly secrets: Secrets;
}

async function signIn(parts: SignIn, email: string): Promise<Visitor> {
  const { origin, backend, mailbox, secrets } = parts;
  const key = secrets.publishableKey;
  const ask = async (path: string, body: unknown, token?: string) => {
    const headers: Record<string, string> = { apikey: key, 'content-type': 'application/json' };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await backend.ask(new Request(`http://localhost${path}`, init), 'bench');
    return (await answer.json()) as Record<string, unknown>;
  };
  await ask('/auth/v1/otp', { email, create_user: true });
  const token = mailbox.latest(email)?.code;
  const session = await ask('/auth/v1/verify', { email, token, type: 'magiclink' });
  const access = String(session['access_token']);
  await ask('/rest/v1/rpc/claim_seats', {}, access);
  const { id } = session['user'] as { readonly id: string };
  const refreshToken = String(session['refresh_token']);
  return { uid: id, email, url: origin, key, token: access, refreshToken };
}
