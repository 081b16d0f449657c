import { equal } from '#lib/equal.ts';
import type { Plan, Snapshot } from './ports.ts';
import type { PullAnswer, PullCursor, PulledScope } from './protocol.ts';
import type { CursorEntry } from './records.ts';
import { isListOf, tableList, tagsOf } from './table-list.ts';

export interface CursorsPlan extends Plan {
  readonly reason: 'reset' | 'moved' | 'more' | 'complete';
}

/**
 * Where reading goes on after a page. A cursor moves only if it stands where the page was asked from
 * (`asked`): another tab may have put it back, or purged the scope, while the page was on its way,
 * and what lies between would be lost for good.
 */
export function planCursors(
  snapshot: Snapshot,
  answer: PullAnswer,
  asked: readonly PullCursor[],
): CursorsPlan {
  const reset = planReset(snapshot, answer);
  if (reset) return reset;
  // A server that is behind serves none of the tables asked for: there is nothing to remember.
  const served = answer.scopes.filter((scope) => scope.tables.length > 0);
  const moved = new Set(
    served.filter((scope) => !isAskedFrom(scope, knownOf(snapshot, scope), asked)).map(idOf),
  );
  const taken = served.filter((scope) => !moved.has(scope.id));
  const next = taken.map((scope) => advance(scope, knownOf(snapshot, scope)));
  const joined = joinEnded(next, taken);
  const named = new Set(answer.scopes.map(idOf).filter((id) => !moved.has(id)));
  const known = snapshot.cursors.filter((cursor) => named.has(cursor.scope_id));
  const isKept = (one: CursorEntry) => joined.some((other) => isSameList(one, other));
  const dropCursors = known.filter((cursor) => !isKept(cursor));
  // What stands there already is not written again: every write wakes who reads it.
  const cursors = joined.filter((cursor) => !known.some((one) => equal(one, cursor)));
  const changes = { cursors, dropCursors };
  if (moved.size > 0) return { changes, reason: 'moved' };
  const more = answer.scopes.some((scope) => scope.more);
  return { changes, reason: more ? 'more' : 'complete' };
}

/** How the phone stands when this page is written; null = nothing more is to be asked for. */
export function foresee(
  snapshot: Snapshot,
  answer: PullAnswer,
  asked: readonly PullCursor[],
): Snapshot | null {
  const { changes, reason } = planCursors(snapshot, answer, asked);
  if (reason !== 'more') return null;
  const { cursors = [], dropCursors = [] } = changes;
  const replaced = [...cursors, ...dropCursors];
  const rest = snapshot.cursors.filter((one) => !replaced.some((other) => isSameList(one, other)));
  const meta = { ...snapshot.meta, epoch: answer.epoch };
  return { ...snapshot, cursors: [...rest, ...cursors], meta };
}

const idOf = (scope: PulledScope) => scope.id;
const start = { seq: 0, last: null };

function isAskedFrom(
  { id, tables }: PulledScope,
  known: readonly CursorEntry[],
  asked: readonly PullCursor[],
): boolean {
  const isOurs = (one: PullCursor) =>
    one.s === id && (one.tables?.some((tag) => tables.includes(tag)) ?? true);
  const from = asked.find(isOurs) ?? start;
  const stands = known.length > 0 ? known : [start];
  return stands.every((one) => one.seq === from.seq && equal(one.last, from.last));
}

/**
 * A cursor older than the log's memory (horizon), or of a server that was restored from a copy: it
 * starts over as a sweep with a new generation. After a restore the versions mean nothing either.
 * Another epoch voids every cursor, also one that has read nothing yet, one below the horizon and
 * one of a scope it does not name: what this phone has sent may be missing there.
 */
function planReset(snapshot: Snapshot, answer: PullAnswer): CursorsPlan | null {
  const { epoch } = snapshot.meta;
  const isOther = epoch !== undefined && epoch !== answer.epoch;
  const reasons = new Map<string, CursorEntry['sweep']>();
  for (const { id, reset } of answer.scopes) {
    const reason = isOther ? 'restored' : reset;
    if (reason !== null && reasons.get(id) !== 'restored') reasons.set(id, reason);
  }
  // A scope this server does not name may come back later, in the same epoch: nothing of its log is known.
  if (isOther) for (const { scope_id } of snapshot.cursors) reasons.set(scope_id, 'restored');
  const cursors = snapshot.cursors
    .filter((cursor) => reasons.has(cursor.scope_id))
    .map((cursor): CursorEntry => ({
      scope_id: cursor.scope_id,
      tables: cursor.tables,
      seq: 0,
      last: null,
      generation: cursor.generation + 1,
      sweep: reasons.get(cursor.scope_id) ?? null,
      reached: false,
    }));
  if (cursors.length === 0) return null;
  const unversion = [...reasons.keys()].filter((id) => reasons.get(id) === 'restored');
  return { changes: { cursors, unversion }, reason: 'reset' };
}

function advance(scope: PulledScope, known: readonly CursorEntry[]): CursorEntry {
  const generation = Math.max(0, ...known.map((cursor) => cursor.generation));
  const sweep = known.find((cursor) => cursor.sweep !== null)?.sweep ?? null;
  return {
    scope_id: scope.id,
    tables:
      known.map((one) => one.tables).find((list) => isListOf(list, scope.tables)) ??
      tableList(scope.tables),
    ...scope.cursor,
    generation,
    sweep,
    reached: known.some((cursor) => cursor.reached) || !scope.more,
  };
}

/** The cursor this entry answers; after an update of the app the list may have lost a table. */
function knownOf(snapshot: Snapshot, scope: PulledScope): readonly CursorEntry[] {
  const own = snapshot.cursors.filter((cursor) => cursor.scope_id === scope.id);
  return own.filter((cursor) =>
    snapshot.rules.understood(cursor.tables).some((tag) => scope.tables.includes(tag)),
  );
}

/** Two cursors of one scope that have read equally far become one. */
function joinEnded(
  cursors: readonly CursorEntry[],
  scopes: readonly PulledScope[],
): readonly CursorEntry[] {
  if (new Set(cursors.map((cursor) => cursor.scope_id)).size === cursors.length) return cursors;
  const joined = new Map<string, CursorEntry>();
  cursors.forEach((cursor, index) => {
    const ended = scopes[index]?.more === false && cursor.sweep === null;
    const name = `${cursor.scope_id} ${ended ? `@${cursor.seq}` : cursor.tables}`;
    const other = joined.get(name);
    joined.set(name, other ? join(other, cursor) : cursor);
  });
  return [...joined.values()];
}

function join(a: CursorEntry, b: CursorEntry): CursorEntry {
  const tables = [...new Set([...tagsOf(a.tables), ...tagsOf(b.tables)])].toSorted();
  const last = (a.last?.q ?? -1) >= (b.last?.q ?? -1) ? a.last : b.last;
  const generation = Math.max(a.generation, b.generation);
  const reached = a.reached && b.reached;
  return { ...a, tables: tables.join(','), last, generation, reached };
}

function isSameList(a: CursorEntry, b: CursorEntry): boolean {
  return a.scope_id === b.scope_id && a.tables === b.tables;
}
