import { Dexie, type Table } from 'dexie';
import { rowName, shown, timed } from './contestant.ts';
import { table, type BenchRow } from './peer.ts';

/** The least that can be done: fetch and put. No outbox, no cursor that can be trusted, no merging. */
class FloorDb extends Dexie {
  readonly rows: Table<BenchRow, string>;
  constructor() {
    super('floor', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'id,name' });
    this.rows = this.table('rows');
  }
}

const { url, key, token } = globalThis.visitor;
const db = new FloorDb();
const headers = {
  apikey: key,
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
};
let last = '';

const edited = 200;

/** As many rows a request as hosted Supabase gives. */
const pageSize = 1000;

async function fetchFrom(since: string): Promise<void> {
  for (let offset = 0; ; offset += pageSize) {
    const query = new URLSearchParams({ select: '*', order: 'updated_at,id' });
    query.set('limit', String(pageSize));
    query.set('offset', String(offset));
    if (since) query.set('updated_at', `gt.${since}`);
    const response = await fetch(`${url}/rest/v1/${table}?${query}`, { headers });
    const rows = (await response.json()) as BenchRow[];
    if (rows.length > 0) await db.rows.bulkPut(rows);
    last = rows.at(-1)?.updated_at ?? last;
    if (rows.length < pageSize) return;
  }
}

globalThis.bench = {
  pullAll: (rows) =>
    timed(async () => {
      await fetchFrom('');
      if ((await db.rows.count()) < rows) throw new Error('Rows are missing');
      await db.rows.toArray();
    }),
  pullNew: () => timed(() => fetchFrom(last)),
  edit: async (count, text) => {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const row = await db.rows.where('name').equals(rowName(index)).first();
      if (row === undefined) throw new Error('The row is missing');
      const next = { ...row, body: `${text} ${index}` };
      times.push(await timed(() => db.rows.put(next)));
    }
    return times;
  },
  push: () =>
    timed(async () => {
      // It has no note of what is unsent: it sends the rows that were edited, all at once.
      const body = JSON.stringify(await db.rows.where('name').below(rowName(edited)).toArray());
      const prefer = 'resolution=merge-duplicates';
      const to = `${url}/rest/v1/${table}?on_conflict=id`;
      await fetch(to, { method: 'POST', headers: { ...headers, prefer }, body });
    }),
  list: () => timed(() => db.rows.orderBy('name').limit(shown).toArray()),
  countShared: () => db.rows.count(),
  countText: async (text) =>
    (await db.rows.toArray()).filter(({ body }) => body.startsWith(text)).length,
};
