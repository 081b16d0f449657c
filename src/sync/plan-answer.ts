import { rowId } from '#lib/row-id.ts';
import { absorb, causeOf, type RowState } from './merge/absorb.ts';
import { changesOf, stateOf } from './merge/row-changes.ts';
import { ownFields, sameContent, serverPart, tombstone } from './merge/row-content.ts';
import { classifyRefusal } from './classify-error.ts';
import { asFitted } from './plan-fitting.ts';
import { longestWait } from './plan-push.ts';
import { keyOfProblem, nameOf, type Plan, type Snapshot } from './ports.ts';
import type { PushResult } from './protocol.ts';
import type { LocalRow, OutboxEntry, Problem, RowKey, ServerRow, StashEntry } from './records.ts';

export interface AnswerPlan extends Plan {
  readonly reason: 'settled' | 'nothing-known';
}

export interface AnswerContext {
  readonly uid: string;
  readonly device: string;
  readonly now: number;
}

interface Settled {
  readonly key: RowKey;
  readonly state: RowState;
  /** Kept when the change stays for another try. */
  readonly entry: OutboxEntry | null;
  /** Told of while it stays. */
  readonly problems?: readonly Problem[];
}

/**
 * Works the verdicts of a call into the phone. A verdict is used only if its change still stands
 * frozen: another tab, or the first of two equal answers, may have settled it already.
 */
export function planAnswer(
  snapshot: Snapshot,
  results: readonly PushResult[],
  context: AnswerContext,
): AnswerPlan {
  const verdicts = new Map(results.map((result) => [result.id, result]));
  const settled: Settled[] = [];
  for (const entry of snapshot.outbox.values()) {
    const verdict = verdicts.get(entry.mid);
    if (verdict) settled.push(settleOne(snapshot, entry, verdict, context));
  }
  if (settled.length === 0) return { changes: {}, reason: 'nothing-known' };
  const done = settled.filter((one) => one.entry === null);
  const made = changesOf(done);
  const told = settled.flatMap(({ problems = [] }) => problems);
  const keys = done.map((one) => one.key);
  const names = new Set(keys.map(nameOf));
  const dropProblems = snapshot.problems
    .filter((one) => one.kind === 'serverFails' && names.has(nameOf(keyOfProblem(one))))
    .map((one) => one.id);
  return {
    changes: {
      ...made,
      problems: [...(made.problems ?? []), ...told],
      outbox: settled.flatMap(({ entry }) => (entry ? [entry] : [])),
      dropOutbox: keys,
      dropStash: keys,
      dropProblems,
    },
    reason: 'settled',
  };
}

function settleOne(
  snapshot: Snapshot,
  entry: OutboxEntry,
  answered: PushResult,
  context: AnswerContext,
): Settled {
  const key: RowKey = { tbl: entry.tbl, scope_id: entry.scope_id, id: entry.id };
  const before = stateOf(snapshot, key);
  const verdict = asApplied(before, entry, answered);
  const generation = generationOf(snapshot, entry);
  const stay = (nextAt: number): Settled => ({ key, state: before, entry: { ...entry, nextAt } });
  if (verdict.status === 'rejected') {
    const kind = classifyRefusal(verdict.code);
    if (kind === 'later') {
      const fresh = failing(before, entry, { code: verdict.code, now: context.now }).filter(
        ({ id }) => !snapshot.problems.some((known) => known.id === id),
      );
      return { ...stay(context.now + longestWait), problems: fresh };
    }
    if (kind !== 'refused') return stay(context.now + (kind === 'wait' ? 5_000 : longestWait));
    // What was set aside is older than its being gone.
    if (verdict.code === 'gone' && entry.base > 0)
      return { key, state: unknownThere(before), entry: null };
    const state = refuse(before, entry, { code: verdict.code, now: context.now });
    return { key, state: withStash(snapshot, key, state, context), entry: null };
  }
  if (verdict.status === 'applied') {
    const state = applied(before, entry, { version: verdict.version, generation, ...context });
    return { key, state: withStash(snapshot, key, state, context), entry: null };
  }
  const { current } = verdict;
  // A conflict that does not show the row: asked again, for the server never stores this verdict.
  if (!current || current.id !== entry.id || current.scope_id !== entry.scope_id)
    return stay(context.now + 5_000);
  const remote = { row: current, generation, cause: entry.mid };
  // Older than what it was based on: the server was restored, so the base means nothing.
  const mine = current.version < entry.base ? withoutBase(before) : before;
  const state = absorb(mine, remote, { uid: context.uid, at: iso(context.now) });
  return { key, state: withStash(snapshot, key, state, context), entry: null };
}

/**
 * A conflict with just what was sent is no conflict: the server took it once, and its receipt has
 * been cleared away since. What was done to the row meanwhile stands on it, and nobody is asked.
 */
function asApplied(state: RowState, entry: OutboxEntry, verdict: PushResult): PushResult {
  if (verdict.status !== 'conflict' || !verdict.current || !state.row) return verdict;
  const { current } = verdict;
  const isSame =
    current.version > entry.base && sameContent(current, sentOf(state, state.row, entry));
  return isSame ? { id: verdict.id, status: 'applied', version: current.version } : verdict;
}

/** The row as the server holds it if it has taken this change. */
function sentOf(
  { base }: RowState,
  row: LocalRow,
  { base: version, patch }: OutboxEntry,
): ServerRow {
  const below = base?.row ?? (version > 0 ? row : { ...row, deleted: false });
  return { ...below, ...patch } as ServerRow;
}

function applied(
  state: RowState,
  entry: OutboxEntry,
  context: AnswerContext & { readonly version: number; readonly generation: number },
): RowState {
  const { row } = state;
  if (!row) return state;
  const stamp = { version: context.version, updated_by: context.uid, updated_at: iso(context.now) };
  // What it stood on may have carried the phone's own marks.
  const sent = serverPart({ ...sentOf(state, row, entry), ...stamp });
  const server: ServerRow = sent.deleted ? tombstone(sent, context.version) : sent;
  const marks = { _v: context.version, _p: null, _g: context.generation };
  if (sameContent(row, server))
    return { ...state, row: { ...server, ...marks, _d: 0 }, base: undefined };
  const base = { tbl: entry.tbl, scope_id: entry.scope_id, id: entry.id, row: server };
  const at = state.base?.at;
  return {
    ...state,
    row: { ...row, ...stamp, ...marks, _d: 1 },
    base: at === undefined ? base : { ...base, at },
  };
}

/** The row stays, visible and editable; what was refused is kept until a person decides. */
export function refuse(
  state: RowState,
  entry: OutboxEntry,
  { code, now }: { readonly code: string; readonly now: number },
): RowState {
  const { row } = state;
  if (!row) return state;
  const neverWas = row._v === 0 && row.deleted;
  if (neverWas) return { ...state, row: undefined, base: undefined };
  // Edited since it was sent: the newer text is tried first, as any edit frees a refused row.
  const sent = { ...state.base?.row, ...entry.patch };
  const stood = asFitted(state.tbl, row, sent);
  if (entry.patch['deleted'] !== true && !sameContent(stood, { ...row, ...sent, deleted: false }))
    return state;
  const problem = problemOf(state, row, { kind: 'refused', code, now, cause: entry.mid });
  return {
    ...state,
    row: { ...row, _p: problem.id },
    problems: [...state.problems, problem],
  };
}

/** The change stays frozen and goes again by itself; meanwhile its person is told. */
export function failing(
  state: RowState,
  { mid }: OutboxEntry,
  about: { readonly code: string; readonly now: number },
): readonly Problem[] {
  const { row } = state;
  const cause = `fails-${mid}`;
  return row ? [problemOf(state, row, { kind: 'serverFails', cause, ...about })] : [];
}

function problemOf(
  state: RowState,
  row: LocalRow,
  {
    kind,
    code,
    now,
    cause,
  }: {
    readonly kind: Problem['kind'];
    readonly code: string;
    readonly now: number;
    readonly cause: string;
  },
): Problem {
  const base = state.base?.row;
  return {
    id: rowId('problem', row.scope_id, row.id, cause),
    kind,
    tbl: state.tbl,
    scope_id: row.scope_id,
    row_id: row.id,
    mine: row.deleted ? null : ownFields(row),
    theirs: null,
    base: base && !base.deleted ? ownFields(base) : null,
    who: null,
    at: iso(now),
    code,
  };
}

function withStash(
  snapshot: Snapshot,
  key: RowKey,
  state: RowState,
  { uid, device, now }: AnswerContext,
): RowState {
  const stash: StashEntry | undefined = snapshot.stash.get(nameOf(key));
  if (!stash) return state;
  const cause = causeOf(stash.row.version, device, snapshot.meta.epoch);
  const remote = { row: stash.row, generation: stash.generation, cause };
  return absorb(state, remote, { uid, at: iso(now) });
}

/**
 * The server has no such row any more: an old tombstone cleared away, or a restored copy. What was
 * to be deleted is; what is written here is sent as new.
 */
function unknownThere(state: RowState): RowState {
  return state.row?.deleted ? { ...state, row: undefined, base: undefined } : withoutBase(state);
}

function withoutBase(state: RowState): RowState {
  const { row, base } = state;
  if (!row) return state;
  return { ...state, row: { ...row, _v: 0 }, base: base && { ...base, row: null } };
}

function generationOf(snapshot: Snapshot, entry: OutboxEntry): number {
  const own = snapshot.cursors.filter((cursor) => cursor.scope_id === entry.scope_id);
  return Math.max(0, ...own.map((cursor) => cursor.generation));
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
