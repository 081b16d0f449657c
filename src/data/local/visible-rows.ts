import { Dexie, type Transaction } from 'dexie';
import { mayLieIn, readRow } from '#domain/rows/read-row.ts';
import { scopeKind } from '#domain/scope.ts';
import type { TableName, Tables } from '#domain/tables.ts';
import type { Stored, Where } from '#sync/edit-port.ts';
import type { Local } from './local.ts';
import { holdOpened } from './in-hand.ts';
import type { LocalDb } from './schema.ts';

/**
 * Rows that are not deleted and whose scope is open: what a screen may show. The one door between
 * what others wrote and the screens: every column of its kind, no table outside its scopes.
 */
export function listVisible<T extends TableName>(
  db: LocalDb,
  tbl: T,
  where?: Where,
): Promise<Stored<Tables[T]>[]> {
  const key = JSON.stringify([tbl, where?.index, where?.equals]);
  return onceTogether(key, () => readVisible(db, tbl, where));
}

async function readVisible<T extends TableName>(
  db: LocalDb,
  tbl: T,
  where: Where | undefined,
): Promise<Stored<Tables[T]>[]> {
  const table = db.rows(tbl);
  const [closed, rows] = await Promise.all([
    closedScopes(db),
    where ? table.where(where.index).equals(where.equals).toArray() : table.toArray(),
  ]);
  const shown: Stored<Tables[T]>[] = [];
  // Rows come scope by scope: each is asked about once.
  let scope: string | undefined;
  let isOpen = false;
  for (const row of rows) {
    if (row.scope_id !== scope) {
      scope = row.scope_id;
      isOpen = !closed.has(scope) && mayLieIn(tbl, scope);
    }
    if (isOpen && !row.deleted) shown.push(readRow(tbl, row));
  }
  return shown;
}

export async function getVisible<T extends TableName>(
  db: LocalDb,
  tbl: T,
  scope: string,
  id: string,
): Promise<Stored<Tables[T]> | undefined> {
  const [closed, row] = await Promise.all([closedScopes(db), db.rows(tbl).get([scope, id])]);
  if (row === undefined || row.deleted || closed.has(scope)) return undefined;
  if (!mayLieIn(tbl, scope)) return undefined;
  if (scopeKind(scope) === 'user') await holdOpened(db, { tbl, scope_id: scope, id }, { ...row });
  return readRow(tbl, row);
}

/** Scopes an answer no longer named: hidden at once, purged when a second answer agrees. */
function closedScopes(db: LocalDb): Promise<ReadonlySet<string>> {
  return onceTogether('closed', () => readClosedScopes(db));
}

const known = new WeakMap<Transaction, Map<string, Promise<unknown>>>();

/** What is read together is read once; where somebody writes it may change under way. */
function onceTogether<R>(key: string, read: () => Promise<R>): Promise<R> {
  const reading = Dexie.currentTransaction;
  if (reading?.mode !== 'readonly') return read();
  const answers = known.get(reading) ?? new Map<string, Promise<unknown>>();
  known.set(reading, answers);
  const answer = (answers.get(key) as Promise<R> | undefined) ?? read();
  answers.set(key, answer);
  return answer;
}

async function readClosedScopes(db: LocalDb): Promise<ReadonlySet<string>> {
  const scopes = await db.scopes.toArray();
  return new Set(scopes.filter((scope) => scope.missing !== null).map((scope) => scope.id));
}

/**
 * Many reads as one: a screen that asks for ten lists gets them out of one transaction instead of
 * twenty, from one moment. Nothing but reads of the phone may be waited for in it.
 */
export function readTogether<R>({ db }: Local, body: () => Promise<R>): Promise<R> {
  // An async function, visibly: only then does Dexie keep its transaction over nested awaits.
  return db.transaction('r', db.tables, async () => body());
}
