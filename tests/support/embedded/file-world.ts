import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { partBytes } from '#domain/files/file-parts.ts';
import { demo } from '../sql/demo.ts';
import { mutation } from '../sql/database.ts';
import { makeCaller, rpc, signInByApi, type Account, type Caller } from './call-api.ts';
import { startLocalServer, type LocalServerOptions, type RunningServer } from './local-server.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

interface Call {
  readonly method?: string;
  /** Null: signed out. */
  readonly who?: Pick<Account, 'token'> | null;
  readonly body?: BodyInit;
  /** Instead of the server's own: a line that is not to be trusted. */
  readonly origin?: string;
}

export interface FileWorld {
  readonly server: RunningServer;
  readonly api: Caller;
  /** The author; somebody of the same group; somebody of another. */
  readonly anna: Account;
  readonly sven: Account;
  readonly stranger: Account;
  /** One of the group. */
  readonly meeting: string;
  signIn(email: string): Promise<Account>;
  /** Killed as by a power cut, and started again on the same data. */
  killAndStart(): Promise<void>;
  /** Anything at the files' door; `query` as it stands. */
  ask(query: string, call?: Call): Promise<Response>;
  /** Changes of `material`, as a phone would push them: what became of each. */
  push(who: Account, ...of: readonly Pushed[]): Promise<readonly string[]>;
  /** Every file on the shelf by its path there, with the sum of what it holds. */
  shelf(): ReadonlyMap<string, string>;
}

interface Pushed {
  readonly scope: string;
  readonly id: string;
  readonly patch: Readonly<Record<string, unknown>>;
  readonly base?: number;
}

export const groupScope = `group:${demo.group1}`;
export const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
export const partOf = (bytes: Bytes, n: number) => bytes.slice(n * partBytes, (n + 1) * partBytes);

/** The server as it is started, with those whom files of a meeting concern. */
export async function makeFileWorld(options: LocalServerOptions = {}): Promise<FileWorld> {
  let server = await startLocalServer({ durable: true, tokenSeconds: 20_000, ...options });
  const api = await makeCaller(server.origin);
  const signIn = async (email: string) => {
    const account = await signInByApi(api, server, email);
    await rpc(api, account, 'claim_seats', {});
    return account;
  };
  const anna = await signIn('chef@granvik.example');
  const sven = await signIn('strateg@strandhamn.example');
  const stranger = await signIn('chef@tallmo.example');
  const query = 'select id from public.meeting where scope_id = $1 limit 1';
  const [row] = await server.sql(query, [groupScope]);
  return {
    get server() {
      return server;
    },
    api,
    anna,
    sven,
    stranger,
    signIn,
    meeting: String(row?.['id']),
    killAndStart: async () => {
      await server.stop();
      const { port, dataDir } = server;
      server = await startLocalServer({
        ...options,
        port,
        dataDir,
        durable: true,
      });
    },
    ask: (at, { method = 'GET', who = anna, body, origin = server.origin } = {}) => {
      const headers = new Headers({ apikey: api.key });
      if (who) headers.set('authorization', `Bearer ${who.token}`);
      const init = {
        method,
        headers,
        ...(body !== undefined && {
          body,
          duplex: 'half' as const,
        }),
      };
      return fetch(`${origin}/functions/v1/material?${at}`, init);
    },
    push: async (who, ...of) => {
      const muts = of.map(({ scope, id, patch, base = 0 }) =>
        mutation('material', scope, id, {
          base,
          patch,
        }),
      );
      const body = {
        client: 1,
        device: randomUUID(),
        epoch: null,
        muts,
        tables: ['material@1'],
      };
      const { results } = (await rpc(api, who, 'sync_push', { body })) as {
        readonly results: readonly {
          readonly status: string;
        }[];
      };
      return results.map(({ status }) => status);
    },
    shelf: () => readShelf(join(server.dataDir, 'files')),
  };
}

function readShelf(dir: string): ReadonlyMap<string, string> {
  if (!existsSync(dir)) return new Map();
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.map((file) => [relative(dir, file), sumOf(readFileSync(file))]));
}

/** Where a whole file of a room lies on the disk. */
export const shelfPath = (scope: string, hash: string) => join(scope.replaceAll(':', '_'), hash);

/** The row of a file, as a phone would make it. */
export function rowOfFile(world: Pick<FileWorld, 'meeting'>, bytes: Uint8Array) {
  return {
    participation_id: demo.granvik,
    meeting_id: world.meeting,
    agenda_item_id: null,
    title: 'Presentation',
    kind: 'pdf',
    bytes: bytes.byteLength,
    hash: sumOf(bytes),
    link: '',
    description: '',
    put_at: '2026-12-10T10:00:00.000Z',
    arrived_at: null,
  };
}
