import { observable, syncState, when } from '@legendapp/state';
import { ObservablePersistIndexedDB } from '@legendapp/state/persist-plugins/indexeddb';
import { syncedSupabase } from '@legendapp/state/sync-plugins/supabase';
import { rowName, shown, timed, until } from './contestant.ts';
import { makeClient, table, type BenchRow } from './peer.ts';

/** The library's own store, which tells here when what it was given has been put. */
class WatchedStore extends ObservablePersistIndexedDB {
  #busy: Promise<unknown> = Promise.resolve();

  override set(...given: Parameters<ObservablePersistIndexedDB['set']>) {
    const saved = super.set(...given);
    this.#busy = Promise.all([this.#busy, saved]);
    return saved;
  }
  get saved(): Promise<unknown> {
    return this.#busy;
  }
}

const store = new WatchedStore({ databaseName: 'legend', version: 1, tableNames: [table] });
const rows$ = observable<Record<string, BenchRow>>(
  syncedSupabase({
    supabase: makeClient(),
    collection: table,
    fieldCreatedAt: 'created_at',
    fieldUpdatedAt: 'updated_at',
    fieldDeleted: 'deleted',
    changesSince: 'last-sync',
    retry: { infinite: true, delay: 1000, maxDelay: 2000 },
    persist: { name: table, plugin: store, retrySync: true },
  }) as never,
);
const state$ = syncState(rows$);
const rows = () => Object.values(rows$.peek() ?? {});
const waiting = () => Object.keys(state$.getPendingChanges?.() ?? {}).length;

/** The library reads the server as soon as it is looked at. */
async function start(): Promise<void> {
  rows$.get();
  await when(state$.isPersistLoaded);
}

globalThis.bench = {
  pullAll: async (count) => {
    const time = await timed(async () => {
      await start();
      await when(state$.isLoaded);
      await until(() => rows().length >= count, 30_000);
      await store.saved;
    });
    // It reads one answer, and a server gives so many rows in one.
    return rows().length < count ? Number.POSITIVE_INFINITY : time;
  },
  pullNew: () =>
    timed(async () => {
      await start();
      await state$.sync();
      await store.saved;
    }),
  edit: async (count, text) => {
    await start();
    const byName = new Map(rows().map((row) => [row.name, row.id]));
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = byName.get(rowName(index)) ?? '';
      times.push(
        await timed(async () => {
          rows$[id]?.body.set(`${text} ${index}`);
          // The change and the note of it are put in the next microtasks.
          await new Promise((done) => queueMicrotask(() => done(undefined)));
          await new Promise((done) => queueMicrotask(() => done(undefined)));
          await store.saved;
        }),
      );
    }
    return times;
  },
  push: (limit) =>
    timed(async () => {
      await start();
      await until(() => waiting() === 0, limit);
      await store.saved;
    }),
  list: () =>
    timed(async () => {
      await start();
      rows()
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .slice(0, shown);
    }),
  countShared: () => Promise.resolve(rows().length),
  countText: (text) => Promise.resolve(rows().filter(({ body }) => body.startsWith(text)).length),
};
