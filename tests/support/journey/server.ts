import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  prepareData,
  startLocalServer,
  type LocalServerOptions,
  type RunningServer,
} from '../local-server.ts';

/** The backend as a phone meets it: there, or not there. */
export interface Server {
  readonly origin: string;
  latestCode(email: string): Promise<string>;
  sql: RunningServer['sql'];
  /** No network: the process is killed, every connection with it. */
  stop(): Promise<void>;
  /** The network is back: same address, same data. */
  start(): Promise<void>;
  /** Stops it for good and removes its data. */
  dispose(): Promise<void>;
}

/** On a copy of the prepared demo, its own. */
export async function makeServer(
  options: Pick<LocalServerOptions, 'tokenSeconds' | 'distDir'>,
): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jamsides-data-'));
  cpSync(await prepareData(), dataDir, { recursive: true });
  let running = await startLocalServer({ ...options, dataDir });
  const { origin, port } = running;
  return {
    origin,
    latestCode: (email) => running.latestCode(email),
    sql: (query, values) => running.sql(query, values),
    stop: () => running.stop(),
    start: async () => {
      running = await startLocalServer({ ...options, port, dataDir });
    },
    dispose: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
