import { rowId } from '#lib/row-id.ts';
import { scopeKind } from '#domain/scope.ts';
import { ownFields, sameContent } from './merge/row-content.ts';
import { nameOf, type Plan, type Snapshot } from './ports.ts';
import type { PullAnswer } from './protocol.ts';
import {
  daysLostStays,
  type BaseEntry,
  type LocalRow,
  type Problem,
  type ScopeEntry,
} from './records.ts';

export interface ScopesPlan extends Plan {
  readonly reason: 'same' | 'changed';
}

/** By the server's clock: one answer may be wrong, two a minute apart are meant. */
const absenceBeforePurge = 60_000;
const day = 86_400_000;

/**
 * Every answer names all scopes of the person. One that is missing is closed at once (hidden,
 * nothing is sent to it) and purged when it is missing again a minute later by the server's own
 * clock; when it returns before that it opens as it was. My own scope never leaves by an answer, and
 * one that a restored server has not named yet only after a person has seen what goes with it
 * (plan-missing.ts).
 */
export function planScopes(snapshot: Snapshot, answer: PullAnswer): ScopesPlan {
  const listed = new Map(answer.scopes.map((scope) => [scope.id, scope.roles]));
  const known = new Map(snapshot.scopes.map((scope) => [scope.id, scope]));
  const scopes: ScopeEntry[] = [];
  const purge: string[] = [];
  for (const [id, roles] of listed) {
    const before = known.get(id);
    const same = before && before.missing === null && String(before.roles) === String(roles);
    if (!same) scopes.push({ id, roles, missing: null });
  }
  for (const scope of snapshot.scopes) {
    if (listed.has(scope.id) || scopeKind(scope.id) === 'user') continue;
    if (isTwiceMissing(scope, answer)) {
      if (!isUnread(snapshot, scope.id)) purge.push(scope.id);
    } else if (scope.missing?.epoch !== answer.epoch)
      scopes.push({ ...scope, missing: { epoch: answer.epoch, at: answer.now } });
  }
  const problems = purge.flatMap((scope) => lost(snapshot, scope, answer.now));
  const back = scopes
    .map((scope) => scope.id)
    .filter((id) => known.get(id)?.missing && listed.has(id));
  const goes = (one: Problem) =>
    isOld(one, answer) ||
    (one.mine === null && purge.includes(one.scope_id)) ||
    // The full read that its return makes due proposes anew what is really missing.
    (one.kind === 'restored' && back.includes(one.scope_id) && isUnread(snapshot, one.scope_id));
  const dropProblems = snapshot.problems.filter(goes).map((one) => one.id);
  const changed = scopes.length + purge.length + dropProblems.length > 0;
  return {
    changes: { scopes, purge, problems, dropProblems },
    reason: changed ? 'changed' : 'same',
  };
}

export function isTwiceMissing(
  { missing }: ScopeEntry,
  { epoch, now }: Pick<PullAnswer, 'epoch' | 'now'>,
): boolean {
  if (missing === null || missing.epoch !== epoch) return false;
  return Date.parse(now) - Date.parse(missing.at) >= absenceBeforePurge;
}

/** The server was restored, and this scope has not been read to its end since. */
export function isUnread(snapshot: Snapshot, scope: string): boolean {
  return snapshot.cursors.some((one) => one.scope_id === scope && one.sweep === 'restored');
}

/**
 * What never got through stays with its writer, as a text to copy, save or delete; what others
 * wrote does not stay with it.
 */
export function lost(snapshot: Snapshot, scope: string, at: string): readonly Problem[] {
  const listed = snapshot.problems.filter((one) => one.scope_id === scope && one.mine !== null);
  const kept = listed.map((one): Problem => {
    const since = one.kind === 'lostAccess' ? one.at : at;
    return { ...one, ...nobodyElses, kind: 'lostAccess', at: since };
  });
  const unsent = [...snapshot.bases.values()].filter((base) => base.scope_id === scope);
  const taken = new Set(kept.map((one) => one.id));
  return [
    ...kept,
    ...unsent.flatMap((base) => {
      const row = snapshot.rows.get(nameOf(base));
      const ofRow = listed.filter((one) => one.tbl === base.tbl && one.row_id === base.id);
      // What was told of may be older than what has been written since: then both are kept.
      const isListed = ofRow.some((one) => row && sameContent(row, { ...row, ...one.mine }));
      return isListed ? [] : lostRow(base, row, at).map((one) => withFreeId(one, taken));
    }),
  ];
}

function withFreeId(problem: Problem, taken: ReadonlySet<string>): Problem {
  if (!taken.has(problem.id)) return problem;
  return { ...problem, id: rowId('problem', problem.id, problem.at) };
}

const nobodyElses = { theirs: null, base: null, who: null };

function lostRow(
  { tbl, scope_id, id }: BaseEntry,
  row: LocalRow | undefined,
  at: string,
): readonly Problem[] {
  if (!row || row.deleted) return [];
  const problem = rowId('problem', scope_id, id, 'lostAccess');
  const about = { tbl, scope_id, row_id: id, mine: ownFields(row), at, code: null };
  return [{ id: problem, kind: 'lostAccess', ...about, ...nobodyElses }];
}

/** Thirty days in which the server has been heard; a phone left in a drawer loses nothing sooner. */
function isOld(problem: Problem, answer: PullAnswer): boolean {
  if (problem.kind !== 'lostAccess') return false;
  return Date.parse(answer.now) - Date.parse(problem.at) > daysLostStays * day;
}
