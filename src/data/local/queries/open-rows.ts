import type { IndexableType } from 'dexie';
import type { TableName, Tables } from '#domain/rows.ts';
import type { LocalDb, Stored } from '../schema.ts';

export interface Where {
  readonly index: string;
  readonly equals: IndexableType;
}

/** Rows that are not deleted and whose scope is open: what a screen may show. */
export async function listOpen<T extends TableName>(
  db: LocalDb,
  tbl: T,
  where?: Where,
): Promise<Stored<Tables[T]>[]> {
  const table = db.rows(tbl);
  const [closed, rows] = await Promise.all([
    closedScopes(db),
    where ? table.where(where.index).equals(where.equals).toArray() : table.toArray(),
  ]);
  return rows.filter((row) => !row.deleted && !closed.has(row.scope_id));
}

export async function getOpen<T extends TableName>(
  db: LocalDb,
  tbl: T,
  scope: string,
  id: string,
): Promise<Stored<Tables[T]> | undefined> {
  const [closed, row] = await Promise.all([closedScopes(db), db.rows(tbl).get([scope, id])]);
  return row === undefined || row.deleted || closed.has(scope) ? undefined : row;
}

/** Scopes an answer no longer named: hidden at once, purged when a second answer agrees. */
async function closedScopes(db: LocalDb): Promise<ReadonlySet<string>> {
  const scopes = await db.scopes.toArray();
  return new Set(scopes.filter((scope) => scope.missing !== null).map((scope) => scope.id));
}
