import { writtenText } from '#domain/written-text.ts';
import { mergeField } from './merge/merge-field.ts';
import { isVoid, sameContent, serverPart } from './merge/row-content.ts';
import { planPut, planRemove, type EditContext, type Removing } from './plan-edit.ts';
import { keyOfProblem, nameOf, type Changes, type Plan, type Snapshot } from './ports.ts';
import type { Rules } from './rules.ts';
import type { Fields, LocalRow, Problem, ProblemKind, RowKey } from './records.ts';

/**
 * `retry`: mine goes to the server (again). `asNote`: my text becomes a note only I read.
 * `discard`: what the server has stands, mine goes; only after the person has said so.
 */
export type WayOut = 'retry' | 'asNote' | 'discard';

export interface ResolvePlan extends Plan {
  readonly reason: 'resolved' | 'already';
}

const ways: Readonly<Record<ProblemKind, readonly WayOut[]>> = {
  refused: ['retry', 'asNote', 'discard'],
  serverFails: ['retry', 'asNote', 'discard'],
  withdrawn: ['retry', 'discard'],
  undeleted: ['retry', 'discard'],
  differs: ['asNote', 'discard'],
  replaced: ['asNote', 'discard'],
  lostAccess: ['asNote', 'discard'],
  restored: ['retry', 'asNote', 'discard'],
};

/**
 * What a person can do about it; `asNote` only where there is something written to keep, `retry`
 * not where it goes by itself when what is handed in is opened again, nor where only the server
 * decides.
 */
export function waysOut({ tables }: Rules, { kind, tbl, mine, code }: Problem): readonly WayOut[] {
  return ways[kind].filter((way) => {
    if (way === 'retry') return code !== 'locked' && tables[tbl].merge !== 'server';
    return way !== 'asNote' || writtenText(mine) !== '';
  });
}

/** A problem that is already resolved, in another tab or by another hand, stays resolved. */
export function planResolve(
  snapshot: Snapshot,
  id: string,
  { way, ...context }: EditContext & { readonly way: WayOut },
): ResolvePlan {
  const problem = snapshot.problems.find((one) => one.id === id);
  if (!problem) return { changes: {}, reason: 'already' };
  const changes = way === 'retry' ? retry(snapshot, problem, context) : giveUp(snapshot, problem);
  const dropProblems = [...(changes.dropProblems ?? []), id];
  return { changes: { ...changes, dropProblems }, reason: 'resolved' };
}

function retry(snapshot: Snapshot, problem: Problem, context: EditContext): Changes {
  const key = keyOfProblem(problem);
  const { kind, mine } = problem;
  const editing = editingOf(snapshot, key);
  if (kind === 'undeleted') return planRemove(editing, context).changes;
  if (kind === 'restored' && mine === null) {
    // Only what was shown is deleted again: what has been written since, here or elsewhere, stays.
    return isAsShown(editing.row, problem) ? planRemove(editing, context).changes : {};
  }
  if (kind === 'withdrawn' && mine) return planPut(editing, mine, context).changes;
  const { row } = editing;
  if (!row) return {};
  if (kind === 'restored' && mine) return putBack(snapshot, { ...editing, row }, mine);
  const entry = snapshot.outbox.get(nameOf(key));
  return {
    rows: [{ tbl: key.tbl, row: { ...row, _p: null } }],
    outbox: entry ? [{ ...entry, nextAt: 0, fails: 0, failedAt: null }] : [],
  };
}

/**
 * After a restore what stood here is sent as if it were new, on whatever the server has now: both
 * texts, for nobody knows which came first. What has been written here since the proposal is newer.
 */
function putBack(
  snapshot: Snapshot,
  { key, row }: Removing & { readonly row: LocalRow },
  mine: Fields,
): Changes {
  const isDirty = row._d === 1;
  const known = isDirty ? snapshot.bases.get(nameOf(key)) : undefined;
  const base = known ?? { ...key, row: row._v === 0 ? null : serverPart(row) };
  const kinds = snapshot.rules.tables[key.tbl].fields ?? {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(mine)) {
    const [newer, older] = isDirty ? [row[name], value] : [value, row[name]];
    const { value: both } = mergeField(kinds[name] ?? 'choice', undefined, newer, older);
    fields[name] = row.deleted ? value : both;
  }
  const next: LocalRow = { ...row, ...fields, deleted: false, _d: 1, _p: null };
  return { bases: [base], rows: [{ tbl: key.tbl, row: next }] };
}

/** The row becomes what the server last confirmed; one it does not have vanishes. */
function giveUp(snapshot: Snapshot, problem: Problem): Changes {
  const key = keyOfProblem(problem);
  const name = nameOf(key);
  const row = snapshot.rows.get(name);
  if (!row) return {};
  if (problem.kind === 'restored') return row._d === 0 && row._v === 0 ? { dropRows: [key] } : {};
  if (problem.kind !== 'refused' && problem.kind !== 'serverFails') return {};
  const base = snapshot.bases.get(name);
  if (!base) return {};
  // Written on since: only what was told of is given up, and the newer text goes its own way.
  if (isWrittenOn(row, problem)) return { dropOutbox: [key] };
  const stash = snapshot.stash.get(name);
  const server = stash?.row ?? base.row;
  const gone = { dropBases: [key], dropOutbox: [key], dropStash: [key] };
  if (server === null || isVoid(server)) return { ...gone, dropRows: [key] };
  const marks = { _v: server.version, _d: 0 as const, _p: null, _g: stash?.generation ?? row._g };
  return { ...gone, rows: [{ tbl: key.tbl, row: { ...server, ...marks } }] };
}

function isWrittenOn(row: LocalRow, { kind, mine }: Problem): boolean {
  if (kind !== 'serverFails' || row.deleted) return false;
  // What was told of was a deletion: what stands here now was written after it.
  return mine === null || !sameContent(row, { ...row, ...mine });
}

function isAsShown(row: LocalRow | undefined, { theirs }: Problem): boolean {
  return row === undefined || theirs === null || sameContent(row, { ...row, ...theirs });
}

function editingOf(snapshot: Snapshot, key: RowKey): Removing {
  const name = nameOf(key);
  const row = snapshot.rows.get(name);
  return { key, row, base: snapshot.bases.get(name), sent: snapshot.outbox.has(name) };
}
