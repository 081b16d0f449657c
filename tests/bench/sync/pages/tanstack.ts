import {
  createBrowserWASQLitePersistence,
  openBrowserWASQLiteOPFSDatabase,
  persistedCollectionOptions,
} from '@tanstack/browser-db-sqlite-persistence';
import { createCollection, type SyncConfig } from '@tanstack/db';
import {
  IndexedDBAdapter,
  NonRetriableError,
  startOfflineExecutor,
  type OfflineConfig,
} from '@tanstack/offline-transactions';
import { rowName, shown, timed, until } from './contestant.ts';
import { makeClient, table, type BenchRow } from './peer.ts';

/*
 * The library keeps the rows (in SQLite, in a file of the browser's own file system) and what is
 * unsent (in IndexedDB). How a server is read is left to the app: pages by time of change, and the
 * time of the last row kept with the rows, in the transaction that wrote them.
 */
type SyncParams = Parameters<SyncConfig<BenchRow, string>['sync']>[0];

const client = makeClient();
const lastKey = 'last';
const pageSize = 1000;

/** Tells when what waits to be sent has been put: the library itself tells when it has been sent. */
class WatchedOutbox extends IndexedDBAdapter {
  stored = () => {};

  override async set(key: string, value: string): Promise<void> {
    await super.set(key, value);
    this.stored();
  }
}

let isOnline = false;
let wake = () => {};
const network = {
  isOnline: () => isOnline,
  notifyOnline: () => wake(),
  subscribe: (call: () => void) => {
    wake = call;
    return () => undefined;
  },
  dispose: () => undefined,
};

async function open() {
  let server: SyncParams | undefined;
  const sync = (given: SyncParams) => {
    server = given;
    given.markReady();
  };
  const database = await openBrowserWASQLiteOPFSDatabase({ databaseName: 'tanstack.sqlite' });
  const rows = createCollection(
    persistedCollectionOptions<BenchRow, string>({
      id: table,
      getKey: (row) => row.id,
      persistence: createBrowserWASQLitePersistence({ database }),
      schemaVersion: 1,
      sync: { sync },
    }),
  );
  await rows.preload();
  if (server === undefined) throw new Error('The collection was never started');
  const { begin, write, commit, metadata } = server;

  /** Resolves when the rows are on the screen's side and in SQLite. */
  const take = async (fresh: readonly BenchRow[], last?: string) => {
    begin();
    for (const row of fresh)
      write(row.deleted ? { type: 'delete', key: row.id } : { type: 'update', value: row });
    if (last !== undefined) metadata?.collection.set(lastKey, last);
    await commit();
  };
  const pull = async () => {
    const since = metadata?.collection.get(lastKey);
    for (let offset = 0; ; offset += pageSize) {
      const asked = client.from(table).select('*').order('updated_at').order('id');
      const newer = typeof since === 'string' ? asked.gt('updated_at', since) : asked;
      const { data, error } = await newer.range(offset, offset + pageSize - 1);
      if (error) throw new Error(error.message);
      const page = data as readonly BenchRow[];
      if (page.length > 0) await take(page, page.at(-1)?.updated_at);
      if (page.length < pageSize) return;
    }
  };
  const send: OfflineConfig['mutationFns'][string] = async ({ transaction }) => {
    for (const { key, changes } of transaction.mutations) {
      const sent = client.from(table).update(changes).eq('id', key).select();
      const { data, error, status } = await sent;
      if (error && status >= 400 && status < 500) throw new NonRetriableError(error.message);
      if (error) throw new Error(error.message);
      // What the server has is shown from the rows again as soon as the change has left.
      await take(data as unknown as readonly BenchRow[]);
    }
  };
  const outbox = new WatchedOutbox();
  const executor = startOfflineExecutor({
    collections: { [table]: rows },
    mutationFns: { send },
    storage: outbox,
    onlineDetector: network,
  });
  await executor.waitForInit();
  if (!executor.isOfflineEnabled) throw new Error('Another page holds what is unsent');
  return { rows, pull, outbox, executor };
}

const opened = open();
const all = async () => (await opened).rows.toArray;

globalThis.bench = {
  pullAll: (count) =>
    timed(async () => {
      const { rows, pull } = await opened;
      await pull();
      if (rows.size < count) throw new Error('Rows are missing');
    }),
  pullNew: () => timed(async () => (await opened).pull()),
  edit: async (count, text) => {
    const { rows, outbox, executor } = await opened;
    const byName = new Map(rows.toArray.map((row) => [row.name, row.id]));
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = byName.get(rowName(index)) ?? '';
      times.push(
        await timed(async () => {
          const stored = new Promise<void>((done) => (outbox.stored = done));
          const change = executor.createOfflineTransaction({
            mutationFnName: 'send',
            autoCommit: false,
          });
          change.mutate(() => void rows.update(id, (row) => void (row.body = `${text} ${index}`)));
          // It is done when the server has it, or has refused it.
          void change.commit().catch(() => undefined);
          await stored;
        }),
      );
    }
    return times;
  },
  push: (limit) =>
    timed(async () => {
      const { executor } = await opened;
      isOnline = true;
      network.notifyOnline();
      await until(() => executor.getPendingCount() === 0, limit);
    }),
  list: () =>
    timed(async () => {
      (await all()).toSorted((one, other) => (one.name < other.name ? -1 : 1)).slice(0, shown);
    }),
  countShared: async () => (await all()).length,
  countText: async (text) => (await all()).filter(({ body }) => body.startsWith(text)).length,
};
