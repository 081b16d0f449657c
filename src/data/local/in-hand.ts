import type { Transaction } from 'dexie';
import { nameOf, type Changes } from '#sync/ports.ts';
import type { BaseEntry, LocalRow, RowKey } from '#sync/records.ts';
import { getMeta } from './meta.ts';
import type { LocalDb } from './schema.ts';

interface Held extends RowKey {
  readonly row: LocalRow;
  /** Of a dirty row what the server has. */
  readonly base: BaseEntry | undefined;
}

/** More than anybody writes on while one page stays open between two synced moments. */
const MOST = 200;

/**
 * What this page has written or opened for writing, as it stood last. The system may throw the store
 * away under an open page: without this the next letter would make the entry anew, beside the one
 * that the server has, and what was unsent would be gone.
 */
const inHand = new WeakMap<LocalDb, Map<string, Held>>();

/** `isMine`: this page made the changes; others count only for rows that are in hand already. */
export function holdChanges(db: LocalDb, changes: Changes, isMine: boolean): void {
  const held = heldOf(db);
  if (!isMine && held.size === 0) return;
  holdRows(held, changes, isMine);
  const { dropRows = [], purge = [], unversion = [] } = changes;
  for (const key of dropRows) held.delete(nameOf(key));
  const gone = [...purge, ...unversion];
  for (const [name, { scope_id }] of held)
    if (gone.includes(scope_id) || held.size > MOST) held.delete(name);
}

function holdRows(held: Map<string, Held>, { rows = [], bases = [] }: Changes, isMine: boolean) {
  const stood = new Map(bases.map((base) => [nameOf(base), base]));
  for (const { tbl, row } of rows) {
    const key = { tbl, scope_id: row.scope_id, id: row.id };
    const name = nameOf(key);
    const before = held.get(name);
    if (!isMine && before === undefined) continue;
    const base = row._d === 1 ? (stood.get(name) ?? before?.base) : undefined;
    held.delete(name);
    held.set(name, { ...key, row, base });
  }
}

/** One's own text is opened to be written on; what is in hand already is as new or newer. */
export async function holdOpened(db: LocalDb, key: RowKey, row: LocalRow): Promise<void> {
  if (heldOf(db).has(nameOf(key))) return;
  const base = row._d === 1 ? await db.base.get([key.tbl, key.scope_id, key.id]) : undefined;
  holdChanges(db, { rows: [{ tbl: key.tbl, row }], bases: base ? [base] : [] }, true);
}

const emptied = new WeakSet<LocalDb>();

/** From now on it is known of an open store whether the system threw it away and it was made anew. */
export function followEmptied(db: LocalDb): void {
  db.on('populate', (making) => {
    emptied.add(db);
    putBack(db, making);
  });
}

/** True from when the store was made anew under an open page until everything has been read into it. */
export async function isEmptied(db: LocalDb): Promise<boolean> {
  if (!emptied.has(db)) return false;
  const isFilled = (await getMeta(db, 'pulledAt')) !== undefined;
  if (isFilled) emptied.delete(db);
  return !isFilled;
}

function putBack(db: LocalDb, making: Transaction): void {
  for (const { row, base, tbl } of heldOf(db).values()) {
    void making.table(tbl).put({ ...row, _p: null, _g: 0 });
    if (base) void making.table('base').put(base);
  }
}

function heldOf(db: LocalDb): Map<string, Held> {
  const held = inHand.get(db) ?? new Map<string, Held>();
  inHand.set(db, held);
  return held;
}
