import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Mutation } from '#sync/protocol.ts';

/** Which door a call knocks at. */
export type Door = 'push' | 'pull' | 'token' | 'other';

export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly door: Door;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What the network does with one call; `server` passes it on to the real backend. */
export type Fault = (call: Passing, server: (call: Passing) => Promise<Answer>) => Promise<Answer>;

/** The line goes dead: no answer, the connection closed. */
export class Cut extends Error {}

export interface Proxy {
  readonly origin: string;
  /** Texts the server has taken, as its own answers say. */
  readonly taken: ReadonlySet<string>;
  /** How often each change was handed to the server, by its id. */
  readonly handed: ReadonlyMap<string, number>;
  /** Every change the server has taken, in order. */
  readonly past: readonly Mutation[];
  /** Every call that came to the proxy: when, and at which door. */
  readonly calls: readonly { readonly at: number; readonly door: Door; readonly bytes: number }[];
  /** The next calls at these doors meet this fault; without `times` until it heals. */
  break(doors: readonly Door[], fault: Fault, times?: number): void;
  heal(): void;
  /** How many calls have met the fault that stands. */
  hits(): number;
  close(): Promise<void>;
}

interface Broken {
  readonly doors: readonly Door[];
  readonly fault: Fault;
  left: number;
}

/** Stands on 127.0.0.1 between the phone and the backend. */
export async function startProxy(backend: string): Promise<Proxy> {
  const taken = new Set<string>();
  const handed = new Map<string, number>();
  const past: Mutation[] = [];
  const calls: { at: number; door: Door; bytes: number }[] = [];
  let broken: Broken | null = null;
  let hits = 0;

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const call = await read(incoming);
      calls.push({ at: performance.now(), door: call.door, bytes: Buffer.byteLength(call.body) });
      const fault = faultFor(call.door);
      const answer = await (fault ? fault(call, pass) : pass(call));
      if (outgoing.destroyed) return;
      outgoing.writeHead(answer.status, withoutLengths(answer.headers));
      outgoing.end(answer.body);
    } catch {
      // Cut on purpose, or nobody answers behind us: the same to the phone.
      incoming.socket.destroy();
    }
  }

  function faultFor(door: Door): Fault | null {
    if (!broken?.doors.includes(door) || broken.left === 0) return null;
    broken.left -= 1;
    hits += 1;
    return broken.fault;
  }

  async function pass(call: Passing): Promise<Answer> {
    const muts = call.door === 'push' ? mutationsOf(call.body) : [];
    for (const { id } of muts) handed.set(id, (handed.get(id) ?? 0) + 1);
    const answer = await forward(backend, call);
    const applied = appliedIn(answer);
    for (const mutation of muts) {
      if (!applied.has(mutation.id)) continue;
      if (!past.some(({ id }) => id === mutation.id)) past.push(mutation);
      for (const value of Object.values(mutation.patch))
        if (typeof value === 'string') taken.add(value);
    }
    return answer;
  }

  return {
    origin: `http://localhost:${port}`,
    taken,
    handed,
    past,
    calls,
    break: (doors, fault, times = Number.POSITIVE_INFINITY) => {
      broken = { doors, fault, left: times };
      hits = 0;
    },
    heal: () => void (broken = null),
    hits: () => hits,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Passing> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { method = 'GET', url: path = '/', headers } = incoming;
  return { method, path, headers, body: Buffer.concat(parts).toString(), door: doorOf(path) };
}

function doorOf(path: string): Door {
  if (path.includes('/rpc/sync_push')) return 'push';
  if (path.includes('/rpc/sync_pull')) return 'pull';
  return path.includes('/auth/v1/token') ? 'token' : 'other';
}

function forward(backend: string, call: Passing): Promise<Answer> {
  return new Promise((done, fail) => {
    const { 'accept-encoding': _, ...headers } = call.headers;
    const length = String(Buffer.byteLength(call.body));
    const options = { method: call.method, headers: { ...headers, 'content-length': length } };
    const asked = ask(`${backend}${call.path}`, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', fail);
      answer.once('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.once('error', fail);
    asked.end(call.body);
  });
}

/** The body may have become another on the way. */
function withoutLengths(headers: Answer['headers']): Record<string, string | string[]> {
  const left = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !/^(content-length|transfer-encoding|connection)$/i.test(name),
  );
  return Object.fromEntries(left) as Record<string, string | string[]>;
}

function mutationsOf(body: string): readonly Mutation[] {
  const { muts } = (JSON.parse(body) as { body: { muts: readonly Mutation[] } }).body;
  return muts;
}

function appliedIn({ status, body }: Answer): ReadonlySet<string> {
  if (status !== 200) return new Set();
  const { results = [] } = JSON.parse(body) as {
    results?: readonly { readonly id: string; readonly status: string }[];
  };
  return new Set(results.filter((one) => one.status === 'applied').map((one) => one.id));
}

/** A moment that ends when the test does. */
export const later = (ms: number) => wait(ms, undefined, { ref: false });
