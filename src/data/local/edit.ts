import { readRow } from '#domain/rows/read-row.ts';
import type { TableName } from '#domain/tables.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { Changes } from '#sync/ports.ts';
import { planGiveUp, planPut, planRemove, type Editing, type EditPlan } from '#sync/plan-edit.ts';
import type { Fields, LocalRow, RowKey } from '#sync/records.ts';
import type { Table } from 'dexie';
import type { Local } from './local.ts';
import type { EntryKey, LocalDb } from './schema.ts';
import { holdChanges, holdOpened } from './in-hand.ts';
import { noticingFullDisk } from './notice-full-disk.ts';
import { keepStorage } from './storage.ts';
import { listVisible } from './visible-rows.ts';
import { withConnection } from './with-connection.ts';

/**
 * One user action = one transaction: a copy of the server's row if it was clean, the row itself,
 * the mark that it is unsent. When this resolves, the words *sparat på telefonen* are true.
 * `beside`: stores of the phone alone that the body writes in the same breath.
 */
export async function edit<R>(
  local: Local,
  tables: readonly TableName[],
  body: (tx: Edit) => Promise<R>,
  beside: readonly Table[] = [],
): Promise<R> {
  const { db } = local;
  const rows = tables.map((tbl) => db.rows(tbl));
  const stores = [...rows, db.base, db.outbox, db.problems, db.scopes, ...beside];
  let written: Changes[] = [];
  const write = (plan: EditPlan) => {
    if (Object.values(plan.changes).some((change) => change.length > 0)) written.push(plan.changes);
    return writePlan(db, plan);
  };
  const work = () =>
    withConnection(db, () => {
      written = [];
      // An async function, visibly: only then does Dexie keep its transaction over nested awaits.
      return db.transaction('rw', stores, async () => body(editOf(local, write)));
    });
  const result = await noticingFullDisk(db, work, () => written.length > 0);
  for (const changes of written) holdChanges(db, changes, true);
  // A body that found everything as it should be has nothing to send.
  if (written.length > 0) {
    local.poke();
    void keepStorage(db);
  }
  return result;
}

function editOf(local: Local, write: (plan: EditPlan) => Promise<void>): Edit {
  const { db, uid, device } = local;
  const at = local.now().toISOString();
  const context = { uid, at };
  return {
    uid,
    device,
    at,
    newId: () => local.newId(),
    list: (tbl, where) => listVisible(db, tbl, where),
    get: async (tbl, scope, id) => {
      const row = await db.rows(tbl).get([scope, id]);
      return row === undefined || row.deleted ? undefined : readRow(tbl, row);
    },
    knows: async (tbl, scope, id) => (await db.rows(tbl).get([scope, id])) !== undefined,
    put: async (tbl, scope_id, id, fields) => {
      const editing = await rowAt(db, { tbl, scope_id, id });
      // Its ground is not written anew: what stood unsent before this page began is taken in hand whole.
      if (editing.row?._d === 1) await holdOpened(db, editing.key, editing.row);
      await write(planPut(editing, fields as Fields, context));
    },
    remove: async (tbl, scope_id, id) => {
      const key: EntryKey = [tbl, scope_id, id];
      const [editing, base, sent] = await Promise.all([
        rowAt(db, { tbl, scope_id, id }),
        db.base.get(key),
        db.outbox.get(key),
      ]);
      await write(planRemove({ ...editing, base, sent: sent !== undefined }, context));
    },
    giveUp: async (tbl, scope_id, isMeant) => {
      const problems = await db.problems.where('scope_id').equals(scope_id).toArray();
      for (const { id: problem, row_id: id, tbl: of, mine } of problems) {
        if (of !== tbl || mine === null || !isMeant(mine)) continue;
        const [editing, base] = await Promise.all([
          rowAt(db, { tbl, scope_id, id }),
          db.base.get([tbl, scope_id, id]),
        ]);
        await write(planGiveUp({ ...editing, base }, problem));
      }
    },
  };
}

async function rowAt(db: LocalDb, key: RowKey): Promise<Editing> {
  const rows = db.table<LocalRow, [string, string]>(key.tbl);
  return { key, row: await rows.get([key.scope_id, key.id]) };
}

/**
 * Asked for together: each answer waited for is a turn of the finger's own time. Nothing is asked
 * of a store that the plan leaves alone, for an empty question costs the library as much as one.
 */
async function writePlan(db: LocalDb, { changes }: EditPlan): Promise<void> {
  const { rows = [], dropRows = [], bases = [], dropBases = [] } = changes;
  const { dropOutbox = [], dropProblems = [] } = changes;
  await Promise.all([
    ...rows.map(({ tbl, row }) => db.table(tbl).put(row)),
    ...dropRows.map(({ tbl, scope_id, id }) => db.table(tbl).delete([scope_id, id])),
    ...bases.map((base) => db.base.put(base)),
    ...dropBases.map(({ tbl, scope_id, id }) => db.base.delete([tbl, scope_id, id])),
    ...dropProblems.map((id) => db.problems.delete(id)),
    ...dropOutbox.map(({ tbl, scope_id, id }) => db.outbox.delete([tbl, scope_id, id])),
  ]);
}
