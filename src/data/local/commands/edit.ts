import type { TableName, Tables, RowHead } from '#domain/rows.ts';
import { planPut, planRemove, type Editing, type EditPlan } from '#sync/plan-edit.ts';
import type { Fields, LocalRow, RowKey } from '#sync/records.ts';
import type { Local } from '../local.ts';
import type { EntryKey, Stored } from '../schema.ts';
import { withRoom } from '../room.ts';
import { keepStorage } from '../storage.ts';
import { withConnection } from '../with-connection.ts';
import { writeBases, writeRows } from '../write-changes.ts';

/** A row's own columns; the head is kept by the engine and the server. */
export type OwnFields<T extends TableName> = Omit<Tables[T], keyof RowHead>;

export interface Edit {
  /** Undefined when it does not exist or is deleted. */
  get<T extends TableName>(
    tbl: T,
    scope: string,
    id: string,
  ): Promise<Stored<Tables[T]> | undefined>;
  /** Whether anything of it is here, a tombstone too: what was never read cannot be deleted. */
  knows(tbl: TableName, scope: string, id: string): Promise<boolean>;
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
  const result = await withRoom(db, () =>
    withConnection(db, () =>
      // An async function, visibly: only then does Dexie keep its transaction over nested awaits.
      db.transaction('rw', stores, async () => body(editOf(local))),
    ),
  );
  local.poke();
  void keepStorage(local.db);
  return result;
}

function editOf(local: Local): Edit {
  const context = { uid: local.uid, at: local.now().toISOString() };
  return {
    get: async (tbl, scope, id) => {
      const row = await local.db.rows(tbl).get([scope, id]);
      return row === undefined || row.deleted ? undefined : row;
    },
    knows: async (tbl, scope, id) => (await local.db.rows(tbl).get([scope, id])) !== undefined,
    put: (tbl, scope_id, id, fields) =>
      change(local, { tbl, scope_id, id }, (row) => planPut(row, fields as Fields, context)),
    remove: (tbl, scope_id, id) =>
      change(local, { tbl, scope_id, id }, (row) => planRemove(row, context)),
  };
}

async function change(
  { db }: Local,
  key: RowKey,
  plan: (editing: Editing) => EditPlan,
): Promise<void> {
  const at: EntryKey = [key.tbl, key.scope_id, key.id];
  const [row, base, sent] = await Promise.all([
    db.table<LocalRow, [string, string]>(key.tbl).get([key.scope_id, key.id]),
    db.base.get(at),
    db.outbox.get(at),
  ]);
  const { changes } = plan({ key, row, base, sent: sent !== undefined });
  // Asked for together: each answer waited for is a turn of the finger's own time.
  await Promise.all([
    writeRows(db, changes),
    writeBases(db, changes),
    db.problems.bulkDelete([...(changes.dropProblems ?? [])]),
  ]);
}
