import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateSupabase } from 'rxdb/plugins/replication-supabase';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { rowName, shown, timed } from './contestant.ts';
import { makeClient, table, type BenchRow } from './peer.ts';

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 36 },
    owner: { type: 'string' },
    name: { type: 'string', maxLength: 20 },
    body: { type: 'string' },
    created_at: { type: 'string' },
    updated_at: { type: 'string' },
    deleted: { type: 'boolean' },
  },
  required: ['id', 'owner', 'name', 'body'],
  indexes: ['name'],
} as const;

const client = makeClient();
const opened = createRxDatabase({
  name: 'rxdb',
  storage: getRxStorageDexie(),
  multiInstance: false,
}).then(async (db) => (await db.addCollections({ rows: { schema } })).rows);

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** One run: sends what waits, reads what is new, ends. Without a deadline it would try for ever. */
async function replicate(limit: number): Promise<void> {
  const collection = await opened;
  const replication = replicateSupabase<BenchRow>({
    replicationIdentifier: 'bench',
    collection,
    client,
    tableName: table,
    live: false,
    waitForLeadership: false,
    retryTime: 1000,
    pull: { batchSize: 1000 },
    push: { batchSize: 50 },
  });
  await Promise.race([replication.awaitInitialReplication(), wait(limit)]);
  // While something is refused it does not end either.
  await Promise.race([replication.cancel(), wait(1000)]);
}

async function all(): Promise<readonly BenchRow[]> {
  const collection = await opened;
  return (await collection.find().exec()) as unknown as readonly BenchRow[];
}

globalThis.bench = {
  pullAll: (rows) =>
    timed(async () => {
      await replicate(600_000);
      if ((await all()).length < rows) throw new Error('Rows are missing');
    }),
  pullNew: () => timed(() => replicate(60_000)),
  edit: async (count, text) => {
    const collection = await opened;
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const row = await collection.findOne({ selector: { name: rowName(index) } }).exec();
      times.push(await timed(() => row.incrementalPatch({ body: `${text} ${index}` })));
    }
    return times;
  },
  push: (limit) => timed(() => replicate(limit)),
  list: () =>
    timed(async () => (await opened).find({ sort: [{ name: 'asc' }], limit: shown }).exec()),
  countShared: async () => (await all()).length,
  countText: async (text) => (await all()).filter(({ body }) => body.startsWith(text)).length,
};
