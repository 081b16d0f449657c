import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  prepareData,
  startLocalServer,
  type LocalServerOptions,
} from '#tests/support/embedded/local-server.ts';
import { keepDatabase, restoreDatabase } from './keep-database.ts';
import { makeLine } from './line.ts';

/** In SQL: the row is not one of those whom the demo gives an account. */
export const writtenHere = `author_id not in (select u.id from auth.users u
  where u.email in ('nyckelperson@granvik.example', 'dubbel@granvik.example'))`;

/** The backend as a phone meets it: there, or not there. */
export interface Server {
  /** What every phone calls every server, so that a phone can be a copy of another; see `phone.ts`. */
  readonly origin: string;
  /** Where it is reached past the browser. */
  readonly address: string;
  readonly dataDir: string;
  latestCode(email: string): Promise<string>;
  /** Runs as the database's owner, past every right: only to arrange and to look. */
  sql(query: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** The folder of this person's signed-in phone, once: two phones are never one and the same. */
  lendPhone(email: string): string | undefined;
  /** No network: every connection is cut, and nobody answers. */
  stop(): Promise<void>;
  /** The network is back: same address, same data. */
  start(): Promise<void>;
  /** As it was when it was made; false when a journey changed more than rows. */
  renew(): Promise<boolean>;
  /** Stops it for good and removes its data. */
  dispose(): Promise<void>;
}

export interface ServerOptions extends Pick<LocalServerOptions, 'tokenSeconds' | 'distDir'> {
  /** Where people have signed in already, and their phones lie; without it nobody ever has. */
  readonly signedIn?: string | undefined;
}

/** On a copy of the prepared demo, its own. */
export async function makeServer({ signedIn, ...options }: ServerOptions): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jamsides-data-'));
  cpSync(signedIn === undefined ? await prepareData() : join(signedIn, 'data'), dataDir, {
    recursive: true,
  });
  const running = await startLocalServer({ ...options, dataDir });
  const line = await makeLine(running.port);
  const lent = new Set<string>();
  let isKept = false;
  let isAltered = false;
  return {
    origin: 'http://localhost:4180',
    address: `http://localhost:${line.port}`,
    dataDir,
    latestCode: (email) => running.latestCode(email),
    sql: (query, values) => {
      isAltered ||= /^\s*(?:create|alter|drop)\b/iu.test(query);
      return running.sql(query, values);
    },
    lendPhone: (email) => {
      if (signedIn === undefined || lent.has(email)) return undefined;
      lent.add(email);
      const folder = join(signedIn, 'phones', email);
      return existsSync(folder) ? folder : undefined;
    },
    stop: () => line.cut(),
    start: () => line.mend(),
    renew: async () => {
      if (isAltered) return false;
      await (isKept ? restoreDatabase(running) : keepDatabase(running));
      // No journey before it has left a file: the demo has none.
      rmSync(join(dataDir, 'files'), { recursive: true, force: true, maxRetries: 5 });
      isKept = true;
      lent.clear();
      await line.mend();
      return true;
    },
    dispose: async () => {
      await line.cut();
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
