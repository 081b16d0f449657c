import { equal } from '#lib/equal.ts';
import { absorb, causeOf, type RowState } from './merge/absorb.ts';
import { changesOf, stateOf } from './merge/row-changes.ts';
import { ownFields } from './merge/row-content.ts';
import { planCursors } from './plan-cursors.ts';
import { planScopes } from './plan-scopes.ts';
import { nameOf, type Changes, type Plan, type Selection, type Snapshot } from './ports.ts';
import type { PullAnswer, PullCursor, PulledChange } from './protocol.ts';
import type { Problem, RowKey, ServerRow, StashEntry } from './records.ts';
import { tableTag } from './rules.ts';
import { tagsOf } from './table-list.ts';

export interface PagePlan extends Plan {
  readonly reason: 'reset' | 'moved' | 'more' | 'complete';
  /** A full read is under way or a scope is missing: its end must be looked to. */
  readonly unsettled: boolean;
}

export interface PageContext {
  readonly uid: string;
  readonly device: string;
  readonly now: number;
  /** The cursors that the page was asked from. */
  readonly asked: readonly PullCursor[];
}

/** What planPage must see: the rows of the page, and everything unsent in case a scope leaves. */
export function selectPage(answer: PullAnswer): Selection {
  return { keys: answer.changes.map(keyOf), unsent: true };
}

/**
 * One page, whole: rows, cursors and scopes are written together or not at all. A row with a change
 * under way is set aside until the answer is here. When the server says a cursor is void nothing of
 * the page is used: the cursors are put back and asked for again.
 */
export function planPage(snapshot: Snapshot, answer: PullAnswer, context: PageContext): PagePlan {
  const cursors = planCursors(snapshot, answer, context.asked);
  const scopes = planScopes(snapshot, answer);
  const meta = {
    epoch: answer.epoch,
    contact: context.now,
    serverNow: answer.now,
    block: null,
  };
  if (cursors.reason === 'reset')
    return {
      changes: { ...merge(cursors.changes, scopes.changes), meta },
      reason: 'reset',
      unsettled: true,
    };
  const rows = planRows(snapshot, answer, context);
  const changes = merge(rows, merge(cursors.changes, scopes.changes));
  const complete = cursors.reason === 'complete';
  const pulledAt = new Date(context.now).toISOString();
  return {
    changes: { ...changes, meta: complete ? { ...meta, pulledAt } : meta },
    reason: cursors.reason,
    unsettled: isUnsettled(snapshot, scopes.changes),
  };
}

function isUnsettled({ cursors, scopes }: Snapshot, changes: Changes): boolean {
  const known = [...scopes, ...(changes.scopes ?? [])];
  return cursors.some((one) => one.sweep !== null) || known.some((one) => one.missing !== null);
}

function planRows(snapshot: Snapshot, answer: PullAnswer, context: PageContext): Changes {
  const generations = generationsOf(snapshot);
  const at = new Date(context.now).toISOString();
  const states = new Map<string, { key: RowKey; state: RowState }>();
  const stash = new Map<string, StashEntry>();
  for (const change of answer.changes) {
    const key = keyOf(change);
    const name = nameOf(key);
    const generation = generations(change);
    const row = change.row ?? goneRow(change);
    if (snapshot.outbox.has(name)) {
      const known = stash.get(name) ?? snapshot.stash.get(name);
      // The same version again counts: a full read under way has met it.
      if (!known || known.row.version <= row.version) stash.set(name, { ...key, row, generation });
      continue;
    }
    const state = states.get(name)?.state ?? stateOf(snapshot, key);
    // Asked for only where something clashes: it is a hash, and a first pull has thousands of rows.
    const cause = () => causeOf(row.version, context.device, answer.epoch);
    const remote = {
      row,
      generation,
      get cause() {
        return cause();
      },
    };
    states.set(name, { key, state: absorb(state, remote, { uid: context.uid, at }) });
  }
  const dropProblems = backAgain(snapshot, answer);
  return { ...changesOf([...states.values()]), stash: [...stash.values()], dropProblems };
}

/** What a restored server lacked, and somebody has put back: nobody need be asked any more. */
function backAgain({ problems }: Snapshot, { changes }: PullAnswer): readonly string[] {
  const isBack = ({ tbl, scope_id, row_id, mine }: Problem) =>
    mine !== null &&
    changes.some(
      ({ t, s, id, row }) =>
        id === row_id && s === scope_id && t === tbl && row && equal(ownFields(row), mine),
    );
  return problems.filter((one) => one.kind === 'restored' && isBack(one)).map((one) => one.id);
}

/** A deletion travels without its row: the id and the version are all that is left. */
function goneRow({ s, id, q }: PulledChange): ServerRow {
  return {
    scope_id: s,
    id,
    author_id: null,
    deleted: true,
    version: q,
    updated_by: null,
    updated_at: null,
  };
}

function generationsOf(snapshot: Snapshot): (change: PulledChange) => number {
  return ({ s, t }) => {
    const tag = tableTag(t, snapshot.rules.tables[t]);
    const own = snapshot.cursors.filter((cursor) => cursor.scope_id === s);
    return own.find((cursor) => tagsOf(cursor.tables).includes(tag))?.generation ?? 0;
  };
}

function keyOf({ t, s, id }: PulledChange): RowKey {
  return { tbl: t, scope_id: s, id };
}

/** Purging a scope comes first in the store, so a page's rows of other scopes are safe beside it. */
function merge(a: Changes, b: Changes): Changes {
  return {
    ...a,
    ...b,
    problems: [...(a.problems ?? []), ...(b.problems ?? [])],
    dropProblems: [...(a.dropProblems ?? []), ...(b.dropProblems ?? [])],
  };
}
