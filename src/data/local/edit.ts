import type { RowHead } from '#domain/table.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import { planPut, planRemove, type Editing, type EditPlan } from '#sync/plan-edit.ts';
import type { Fields, LocalRow, RowKey } from '#sync/records.ts';
import type { Local } from './local.ts';
import type { EntryKey, LocalDb, Stored } from './schema.ts';
import { noticingFullDisk } from './notice-full-disk.ts';
import { keepStorage } from './storage.ts';
import { withConnection } from './with-connection.ts';
import { writeBases, writeRows } from './write-changes.ts';

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
  const stores = [...tables.map((tbl) => db.rows(tbl)), db.base, db.outbox, db.problems];
  const result = await noticingFullDisk(db, () =>
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
    put: async (tbl, scope_id, id, fields) => {
      const editing = await rowAt(local.db, { tbl, scope_id, id });
      await write(local.db, planPut(editing, fields as Fields, context));
    },
    remove: async (tbl, scope_id, id) => {
      const at: EntryKey = [tbl, scope_id, id];
      const [editing, base, sent] = await Promise.all([
        rowAt(local.db, { tbl, scope_id, id }),
        local.db.base.get(at),
        local.db.outbox.get(at),
      ]);
      await write(local.db, planRemove({ ...editing, base, sent: sent !== undefined }, context));
    },
  };
}

async function rowAt(db: LocalDb, key: RowKey): Promise<Editing> {
  const rows = db.table<LocalRow, [string, string]>(key.tbl);
  return { key, row: await rows.get([key.scope_id, key.id]) };
}

/** Asked for together: each answer waited for is a turn of the finger's own time. */
async function write(db: LocalDb, { changes }: EditPlan): Promise<void> {
  await Promise.all([
    writeRows(db, changes),
    writeBases(db, changes),
    db.problems.bulkDelete([...(changes.dropProblems ?? [])]),
  ]);
}
