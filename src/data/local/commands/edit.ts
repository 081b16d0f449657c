import type { TableName, Tables, RowHead } from '#domain/rows.ts';
import { equal } from '#lib/equal.ts';
import type { Fields, LocalRow, RowKey, ServerRow } from '#sync/records.ts';
import type { Local } from '../local.ts';
import type { EntryKey, Stored } from '../schema.ts';
import { keepStorage } from '../storage.ts';
import { withConnection } from '../with-connection.ts';

/** A row's own columns; the head is kept by the engine and the server. */
export type OwnFields<T extends TableName> = Omit<Tables[T], keyof RowHead>;

export interface Edit {
  /** Undefined when it does not exist or is deleted. */
  get<T extends TableName>(
    tbl: T,
    scope: string,
    id: string,
  ): Promise<Stored<Tables[T]> | undefined>;
  /** Changes these fields; where nothing (or a tombstone) stands they must be all own columns. */
  put<T extends TableName>(
    tbl: T,
    scope: string,
    id: string,
    fields: Partial<OwnFields<T>>,
  ): Promise<void>;
  remove(tbl: TableName, scope: string, id: string): Promise<void>;
}

/**
 * One user action = one transaction: a copy of the server's row if it was clean, the row itself,
 * the mark that it is unsent. When this resolves, the words *sparat på telefonen* are true.
 */
export async function edit<R>(
  local: Local,
  tables: readonly TableName[],
  body: (tx: Edit) => Promise<R>,
): Promise<R> {
  const { db } = local;
  const stores = [...tables.map((tbl) => db.rows(tbl)), db.base, db.outbox, db.stash, db.problems];
  const result = await withConnection(db, () =>
    // An async function, visibly: only then does Dexie keep its transaction over nested awaits.
    db.transaction('rw', stores, async () => body(editOf(local))),
  );
  local.poke();
  void keepStorage(local.db);
  return result;
}

function editOf(local: Local): Edit {
  return {
    get: async (tbl, scope, id) => {
      const row = await local.db.rows(tbl).get([scope, id]);
      return row === undefined || row.deleted ? undefined : row;
    },
    put: (tbl, scope_id, id, fields) => put(local, { tbl, scope_id, id }, fields as Fields),
    remove: (tbl, scope_id, id) => remove(local, { tbl, scope_id, id }),
  };
}

async function put(local: Local, key: RowKey, fields: Fields): Promise<void> {
  const old = await read(local, key);
  if (old && !old.deleted && Object.keys(fields).every((name) => equal(old[name], fields[name])))
    return;
  await mark(local, key, old);
  const head = old ?? newHead(local, key);
  const author_id = head['author_id'] ?? local.uid;
  const row: LocalRow = { ...head, ...fields, author_id, deleted: false, _d: 1, _p: null };
  await write(local, key.tbl, row);
}

async function remove(local: Local, key: RowKey): Promise<void> {
  const old = await read(local, key);
  if (!old || old.deleted) return;
  const at: EntryKey = [key.tbl, key.scope_id, key.id];
  const [base, sent] = await Promise.all([local.db.base.get(at), local.db.outbox.get(at)]);
  // While an answer may be on its way the server may already have the row: then it must be told.
  const neverLeft = base !== undefined && !sent;
  if (neverLeft && base.row === null) {
    await clearProblem(local, old);
    await local.db.rows(key.tbl).delete([key.scope_id, key.id]);
    await local.db.base.delete(at);
  } else if (neverLeft && base.row?.deleted) {
    await clearProblem(local, old);
    await write(local, key.tbl, { ...base.row, _v: old._v, _d: 0, _p: null, _g: old._g });
    await local.db.base.delete(at);
  } else {
    await mark(local, key, old);
    await write(local, key.tbl, { ...old, deleted: true, _d: 1, _p: null });
  }
}

/** Keeps the server's row below a row that was clean; an edit also frees a refused row. */
async function mark(local: Local, key: RowKey, old: LocalRow | undefined): Promise<void> {
  const at = local.now().toISOString();
  if (!old) await local.db.base.put({ ...key, row: null, at });
  else if (old._d === 0) await local.db.base.put({ ...key, row: serverPart(old), at });
  if (old) await clearProblem(local, old);
}

async function clearProblem(local: Local, row: LocalRow): Promise<void> {
  if (row._p !== null) await local.db.problems.delete(row._p);
}

function serverPart({ _v, _d, _p, _g, ...row }: LocalRow): ServerRow {
  return row as ServerRow;
}

function newHead(local: Local, key: RowKey): LocalRow {
  return {
    scope_id: key.scope_id,
    id: key.id,
    author_id: local.uid,
    deleted: false,
    version: 0,
    updated_by: null,
    updated_at: null,
    _v: 0,
    _d: 1,
    _p: null,
    _g: 0,
  };
}

/** The typed tables and the engine's untyped rows meet here and in store.ts only. */
async function read(local: Local, key: RowKey): Promise<LocalRow | undefined> {
  return local.db.table<LocalRow, [string, string]>(key.tbl).get([key.scope_id, key.id]);
}

async function write(local: Local, tbl: TableName, row: LocalRow): Promise<void> {
  await local.db.table<LocalRow, [string, string]>(tbl).put(row);
}
