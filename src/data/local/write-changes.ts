import { groupBy } from '#lib/group-by.ts';
import type { Changes } from '#sync/ports.ts';
import { voidBase } from '#sync/merge/row-content.ts';
import type { BaseEntry, LocalRow, MetaKey, RowKey } from '#sync/records.ts';
import { syncedTables } from '#sync/tables.ts';
import { keepRefusals } from './keep-refusals.ts';
import type { EntryKey, LocalDb, MetaEntry } from './schema.ts';

type RowTable = readonly [scope: string, id: string];
type EntryTable = LocalDb['base'] | LocalDb['outbox'] | LocalDb['stash'];

/** Writes what a plan asks for; runs inside the plan's transaction, scope-wide acts first. */
export async function writeChanges(db: LocalDb, changes: Changes): Promise<void> {
  for (const scope of changes.purge ?? []) await purge(db, scope);
  for (const scope of changes.unversion ?? []) await unversion(db, scope);
  await writeRows(db, changes);
  await writeBases(db, changes);
  await drop(db.outbox, changes.dropOutbox);
  await db.outbox.bulkPut([...(changes.outbox ?? [])]);
  await drop(db.stash, changes.dropStash);
  await db.stash.bulkPut([...(changes.stash ?? [])]);
  await db.problems.bulkDelete([...(changes.dropProblems ?? [])]);
  await db.problems.bulkPut([...(changes.problems ?? [])]);
  await keepRefusals(db, changes.problems ?? []);
  await db.scopes.bulkPut([...(changes.scopes ?? [])]);
  const gone = changes.dropCursors ?? [];
  await db.cursors.bulkDelete(gone.map(({ scope_id, tables }) => [scope_id, tables]));
  await db.cursors.bulkPut([...(changes.cursors ?? [])]);
  await writeMeta(db, changes);
}

async function writeRows(db: LocalDb, changes: Changes): Promise<void> {
  for (const [tbl, keys] of groupBy(changes.dropRows ?? [], (key) => key.tbl))
    await rowsOf(db, tbl).bulkDelete(keys.map((key) => [key.scope_id, key.id] as const));
  for (const [tbl, writes] of groupBy(changes.rows ?? [], (write) => write.tbl))
    await rowsOf(db, tbl).bulkPut(writes.map((write) => write.row));
  for (const { tbl, row } of changes.newRows ?? []) {
    const key = [row.scope_id, row.id] as const;
    if ((await rowsOf(db, tbl).get(key)) !== undefined) continue;
    await rowsOf(db, tbl).put(row);
    await db.base.put({ tbl, scope_id: row.scope_id, id: row.id, row: null });
  }
}

async function writeBases(db: LocalDb, changes: Changes): Promise<void> {
  await drop(db.base, changes.dropBases);
  await db.base.bulkPut([...(changes.bases ?? [])]);
}

async function writeMeta(db: LocalDb, changes: Changes): Promise<void> {
  const written = Object.entries(changes.meta ?? {}) as [MetaKey, MetaEntry['value']][];
  const known = await db.meta.bulkGet(written.map(([key]) => key));
  // Unchanged values are not written: every write wakes the screens that read them.
  const fresh = written.filter(([, value], index) => known[index]?.value !== value);
  await db.meta.bulkPut(fresh.map(([key, value]) => ({ key, value })));
  await db.meta.bulkDelete([...(changes.dropMeta ?? [])]);
}

/** A scope leaves the phone. Problems stay: what I wrote and never got through is in them. */
async function purge(db: LocalDb, scope: string): Promise<void> {
  for (const name of [...syncedTables, 'base', 'outbox', 'stash', 'cursors'])
    await db.table(name).where('scope_id').equals(scope).delete();
  await db.scopes.delete(scope);
}

async function unversion(db: LocalDb, scope: string): Promise<void> {
  for (const tbl of syncedTables)
    await rowsOf(db, tbl).where('scope_id').equals(scope).modify({ _v: 0 });
  await db.base
    .where('scope_id')
    .equals(scope)
    .modify((base: BaseEntry, at) => {
      at.value = { ...base, row: voidBase(base.row) };
    });
  // A frozen change names a version that may by now be another's: it is frozen anew, without one.
  for (const table of [db.outbox, db.stash]) await table.where('scope_id').equals(scope).delete();
}

function rowsOf(db: LocalDb, tbl: string) {
  return db.table<LocalRow, RowTable>(tbl);
}

/**
 * What is unsent is little: of the keys of a long page hardly any stands there, and it is quicker
 * to look at all that does than to ask for each.
 */
async function drop(table: EntryTable, keys: readonly RowKey[] = []): Promise<void> {
  if (keys.length === 0) return;
  const there = await table.toCollection().primaryKeys();
  const known = new Set(there.map((key) => key.join('/')));
  const at = keys.map(({ tbl, scope_id, id }): EntryKey => [tbl, scope_id, id]);
  await table.bulkDelete(at.filter((key) => known.has(key.join('/'))));
}
