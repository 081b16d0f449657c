import type { Table } from 'dexie';
import { tableNames, type TableName } from '#domain/tables.ts';
import { groupBy } from '#lib/group-by.ts';
import {
  nameOf,
  StorageFull,
  type LocalStore,
  type Plan,
  type Selection,
  type Snapshot,
} from '#sync/ports.ts';
import type { LocalRow, MetaValues, RowKey } from '#sync/records.ts';
import { holdChanges } from './in-hand.ts';
import { rules } from './rules.ts';
import type { LocalDb } from './schema.ts';
import { noticingFullDisk } from './notice-full-disk.ts';
import { isStorageFull } from './storage.ts';
import { withConnection } from './with-connection.ts';
import { writeChanges } from './write-changes.ts';

/** The engine's store on Dexie: every plan is one transaction over all tables. */
export function makeStore(db: LocalDb): LocalStore {
  return {
    read: (select) =>
      withConnection(db, () => db.transaction('r', db.tables, async () => load(db, select))),
    update: (select, plan) => update(db, select, plan),
  };
}

async function update<P extends Plan>(
  db: LocalDb,
  select: Selection,
  plan: (snapshot: Snapshot) => P,
): Promise<P> {
  try {
    const decided = await noticingFullDisk(db, () =>
      withConnection(db, () =>
        db.transaction('rw', db.tables, async () => {
          const made = plan(await load(db, select));
          await writeChanges(db, made.changes);
          return made;
        }),
      ),
    );
    holdChanges(db, decided.changes, false);
    return decided;
  } catch (error) {
    throw isStorageFull(error) ? new StorageFull('the disk is full') : error;
  }
}

async function load(db: LocalDb, select: Selection): Promise<Snapshot> {
  const rows = new Map<string, LocalRow>();
  const keys = new Map((select.keys ?? []).map((key) => [nameOf(key), plainKey(key)]));
  // What is unsent is little, a page is long: all of it is one question, by key it is thousands.
  const [bases, outbox, stash, problems, scopes, cursors, meta] = await Promise.all([
    db.base.toArray(),
    db.outbox.toArray(),
    db.stash.toArray(),
    db.problems.toArray(),
    db.scopes.toArray(),
    db.cursors.toArray(),
    db.meta.toArray(),
  ]);
  if (select.unsent) for (const key of [...bases, ...outbox]) keys.set(nameOf(key), plainKey(key));
  await readRows(db, [...keys.values()], rows);
  if (select.scope !== undefined) await readScope(db, select.scope, rows);
  const isWanted = (entry: RowKey) => keys.has(nameOf(entry));
  return {
    rules,
    rows,
    bases: byName(bases.filter(isWanted)),
    outbox: byName(select.scope === undefined ? outbox.filter(isWanted) : outbox),
    stash: byName(stash.filter(isWanted)),
    problems,
    scopes,
    cursors,
    meta: Object.fromEntries(meta.map(({ key, value }) => [key, value])) as Partial<MetaValues>,
    alternatives: await readAlternatives(db, [...keys.values()]),
  };
}

async function readRows(
  db: LocalDb,
  keys: readonly RowKey[],
  into: Map<string, LocalRow>,
): Promise<void> {
  for (const [tbl, own] of groupBy(keys, (key) => key.tbl)) {
    const table = db.table<LocalRow, [string, string]>(tbl);
    const asked = own.length < fewKeys ? own : await present(table, own);
    const found = await table.bulkGet(asked.map((key) => [key.scope_id, key.id]));
    found.forEach((row) => row && into.set(`${tbl}/${row.scope_id}/${row.id}`, row));
  }
}

const fewKeys = 100;

/**
 * Of a first pull's rows hardly any is here: to list the keys of a scope is then quicker than to
 * ask for a thousand rows.
 */
async function present(
  table: Table<LocalRow, [string, string]>,
  keys: readonly RowKey[],
): Promise<readonly RowKey[]> {
  const known = new Set<string>();
  for (const scope of new Set(keys.map((key) => key.scope_id)))
    for (const at of await table.where('scope_id').equals(scope).primaryKeys()) known.add(at[1]);
  return keys.filter((key) => known.has(key.id));
}

async function readScope(db: LocalDb, scope: string, into: Map<string, LocalRow>): Promise<void> {
  for (const tbl of tableNames) {
    const own = await db.table<LocalRow>(tbl).where('scope_id').equals(scope).toArray();
    for (const row of own) into.set(`${tbl}/${row.scope_id}/${row.id}`, row);
  }
}

/** The versions that already stand beside disputed rows; only some tables keep such. */
async function readAlternatives(
  db: LocalDb,
  keys: readonly RowKey[],
): Promise<ReadonlyMap<string, readonly LocalRow[]>> {
  const ids = keys.filter((key) => keepsAlternatives(key.tbl)).map((key) => key.id);
  if (ids.length === 0) return new Map();
  const found = await db
    .table<LocalRow>('alternative')
    .where('row_id')
    .anyOf([...new Set(ids)])
    .toArray();
  return groupBy(found, (row) => String(row['row_id']));
}

function keepsAlternatives(tbl: TableName): boolean {
  return rules.tables[tbl].merge === 'alternative';
}

function byName<T extends RowKey>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [nameOf(one), one]));
}

function plainKey({ tbl, scope_id, id }: RowKey): RowKey {
  return { tbl, scope_id, id };
}
