import type { TableRule } from '#domain/table.ts';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { scopeKind } from '#domain/scope.ts';
import type { RowWrite } from '../ports.ts';
import type { BaseEntry, LocalRow, Problem, ProblemKind, ServerRow } from '../records.ts';
import type { Rules } from '../rules.ts';
import { keepAlternatives } from './keep-alternatives.ts';
import { mergeRow, type RowMerged } from './merge-row.ts';
import {
  isCopy,
  isVoid,
  newRow,
  ownFields,
  patchOf,
  sameContent,
  serverPart,
  tombstone,
} from './row-content.ts';

/** One row with what belongs to it, while answers and pages are worked into it. */
export interface RowState {
  readonly rules: Rules;
  readonly tbl: TableName;
  readonly row: LocalRow | undefined;
  readonly base: BaseEntry | undefined;
  /** Alternatives of this row that stand already. */
  readonly alternatives: readonly LocalRow[];
  /** New rows that came of it: second entries and alternatives. */
  readonly newRows: readonly RowWrite[];
  /** Alternatives that give way to newer ones. */
  readonly retired: readonly LocalRow[];
  readonly problems: readonly Problem[];
}

export interface Remote {
  readonly row: ServerRow;
  readonly generation: number;
  /** Names what comes of a clash: a mutation id, or `causeOf` a pulled version. */
  readonly cause: string;
}

/** The same on every try, and another after a restore, when versions come again. */
export function causeOf(version: number, device: string, epoch: string | undefined): string {
  return rowId('cause', epoch ?? '', String(version), device);
}

export interface AbsorbContext {
  readonly uid: string;
  /** ISO, for display. */
  readonly at: string;
}

/**
 * Works the server's row into the phone's. Older than what we stand on: nothing. Clean: it is the
 * row now. Dirty: merged, and what is still different stays unsent on the new base.
 */
export function absorb(state: RowState, remote: Remote, context: AbsorbContext): RowState {
  const { row } = state;
  if (!row) return { ...state, row: clean(remote.row, remote), base: undefined };
  if (remote.row.version < row._v) return state;
  if (row._d === 0) return absorbClean(state, row, remote, context);
  if (remote.row.version === row._v) return rest(state, row, remote);
  const base = countingBase(state.base, remote.row);
  const mine = serverPart(row);
  const merged = mergeRow({ rule: ruleOf(state), base, mine, theirs: remote.row });
  return settle(state, { row, merged, remote, context });
}

function ruleOf({ rules, tbl }: RowState): TableRule {
  return rules.tables[tbl];
}

/** A void base counts only where the restored server still holds just that. */
function countingBase(base: BaseEntry | undefined, theirs: ServerRow): ServerRow | null {
  const row = base?.row ?? null;
  return row !== null && isVoid(row) && !sameContent(row, theirs) ? null : row;
}

function absorbClean(
  state: RowState,
  row: LocalRow,
  remote: Remote,
  context: AbsorbContext,
): RowState {
  const kind = clashOfClean(ruleOf(state), row, remote.row, context.uid);
  const who = row['updated_by'];
  const kept = remote.row.deleted && typeof who === 'string' && row.deleted;
  const theirs = kept ? { ...remote.row, updated_by: who } : remote.row;
  const next = { ...state, row: clean(theirs, remote), base: undefined };
  return kind === null ? next : withProblem(next, { kind, mine: row, remote, context });
}

/** A clean row normally just gives way; these two need to be told of. */
function clashOfClean(
  rule: TableRule,
  row: LocalRow,
  theirs: ServerRow,
  uid: string,
): ProblemKind | null {
  // _v = 0 on a clean row: the server was restored from a copy and its versions mean nothing here.
  if (row._v === 0) return holdsMore(rule, row, theirs) ? 'restored' : null;
  const mineIsGone = row.deleted && row['updated_by'] === uid;
  const othersEdit = !theirs.deleted && theirs['updated_by'] !== uid;
  const shared = scopeKind(theirs.scope_id) !== 'user' && rule.merge !== 'server';
  const copied = rule.isCopy === true || isCopy(theirs);
  return mineIsGone && othersEdit && shared && !copied ? 'undeleted' : null;
}

/** Whether anything of mine is not in theirs; a deletion that the server forgot counts, too. */
function holdsMore(rule: TableRule, row: LocalRow, theirs: ServerRow): boolean {
  if (sameContent(row, theirs)) return false;
  if (row.deleted) return true;
  const merged = mergeRow({ rule, base: null, mine: serverPart(row), theirs });
  const joined = { ...theirs, ...merged.fields, deleted: merged.deleted };
  const beside = merged.alternatives.length > 0 || merged.second !== null;
  return beside || !sameContent(joined, theirs);
}

/** The same version again: the server's exact row replaces what we thought it was. */
function rest(state: RowState, row: LocalRow, remote: Remote): RowState {
  const base: BaseEntry = { ...keyOf(state.tbl, row), ...since(state), row: remote.row };
  const stays = Object.keys(patchOf(remote.row, row)).length > 0;
  if (!stays) return { ...state, row: { ...clean(remote.row, remote), _p: null }, base: undefined };
  return { ...state, row: { ...row, _g: remote.generation }, base };
}

/**
 * What comes of a clash is named by what was mine in it, too: a phone whose store was thrown away pulls
 * the same version once more, and what it holds then must not take the place of what came of it before.
 */
function causeIn(cause: string, mine: LocalRow): string {
  return rowId('cause', cause, JSON.stringify(ownFields(mine)));
}

interface Settling {
  readonly row: LocalRow;
  readonly merged: RowMerged;
  readonly remote: Remote;
  readonly context: AbsorbContext;
}

function settle(state: RowState, { row, merged, remote: met, context }: Settling): RowState {
  const theirs = met.row;
  const remote: Remote = {
    row: theirs,
    generation: met.generation,
    get cause() {
      return causeIn(met.cause, row);
    },
  };
  const content: ServerRow = merged.deleted
    ? tombstone(theirs, theirs.version)
    : { ...theirs, ...merged.fields, deleted: false };
  const dirty = !sameContent(content, theirs);
  const key = keyOf(state.tbl, row);
  const next: RowState = {
    ...state,
    row: dirty
      ? { ...content, _v: theirs.version, _d: 1, _p: row._p, _g: remote.generation }
      : clean(theirs, remote),
    base: dirty ? { ...key, ...since(state), row: theirs } : undefined,
    newRows: [...state.newRows, ...secondRows(state, row, merged, remote)],
  };
  const beside = withAlternatives(next, { row, merged, remote, context });
  // A refusal that stands already has told of it, with the same text of mine.
  const kind = merged.problem === 'differs' && row._p !== null ? null : merged.problem;
  return kind === null ? beside : withProblem(beside, { kind, mine: row, remote, context });
}

function withAlternatives(state: RowState, { row, merged, remote, context }: Settling): RowState {
  if (merged.alternatives.length === 0) return state;
  const { added, retired } = keepAlternatives({
    tbl: state.tbl,
    versions: state.rules.versions,
    row,
    met: merged.alternatives,
    known: state.alternatives,
    cause: remote.cause,
    at: context.at,
  });
  const newRows = added.map((one) => ({ tbl: state.rules.versions, row: one }));
  return {
    ...state,
    newRows: [...state.newRows, ...newRows],
    retired: [...state.retired, ...retired],
  };
}

function secondRows(
  state: RowState,
  row: LocalRow,
  merged: RowMerged,
  remote: Remote,
): readonly RowWrite[] {
  if (merged.second === null) return [];
  const id = rowId(state.tbl, 'second', row.id, remote.cause);
  const head = { scope_id: row.scope_id, id, author_id: row['author_id'] ?? null };
  return [{ tbl: state.tbl, row: newRow({ ...head, ...merged.second }) }];
}

function clean(row: ServerRow, remote: Remote): LocalRow {
  const content = row.deleted ? tombstone(row, row.version) : row;
  return { ...content, _v: row.version, _d: 0, _p: null, _g: remote.generation };
}

function withProblem(
  state: RowState,
  {
    kind,
    mine,
    remote,
    context,
  }: Pick<Settling, 'remote' | 'context'> & { readonly kind: ProblemKind; readonly mine: LocalRow },
): RowState {
  const who = remote.row['updated_by'];
  const problem: Problem = {
    id: rowId('problem', mine.scope_id, mine.id, remote.cause),
    kind,
    tbl: state.tbl,
    scope_id: mine.scope_id,
    row_id: mine.id,
    mine: mine.deleted ? null : ownFields(mine),
    theirs: remote.row.deleted ? null : ownFields(remote.row),
    base: state.base?.row ? ownFields(state.base.row) : null,
    who: typeof who === 'string' ? who : null,
    at: context.at,
    code: null,
  };
  return { ...state, problems: [...state.problems, problem] };
}

/** When the unsent edit began stays with it while the row below changes. */
function since(state: RowState): { readonly at?: string } {
  return state.base?.at === undefined ? {} : { at: state.base.at };
}

function keyOf(tbl: TableName, row: LocalRow) {
  return { tbl, scope_id: row.scope_id, id: row.id };
}
