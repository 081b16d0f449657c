import { tooLongFields } from '#domain/rows/too-long.ts';
import type { TableRule } from '#domain/table.ts';
import type { TableName } from '#domain/tables.ts';
import { isVoid, patchOf } from './merge/row-content.ts';
import { fitting, isUnsendable, mended } from './plan-fitting.ts';
import { lockedScopes } from './plan-unlock.ts';
import { nameOf, type Plan, type RowWrite, type Snapshot } from './ports.ts';
import { maxMutations } from './protocol.ts';
import type { BaseEntry, LocalRow, OutboxEntry, RowKey } from './records.ts';

export interface FreezePlan extends Plan {
  readonly reason: 'nothing-new' | 'frozen';
  /** Scopes where something waits for what was handed in to be opened again. */
  readonly locked: readonly string[];
}

export interface FreezeContext {
  readonly now: number;
  nextId(): string;
}

/**
 * Turns unsent rows into changes ready for sending. A row that has one under way waits for its
 * answer, a refused row for its person, a closed scope for the server to name it again.
 */
export function planFreeze(snapshot: Snapshot, context: FreezeContext): FreezePlan {
  const closed = closedScopes(snapshot);
  const made: Made = {
    rows: [],
    dropRows: [],
    dropBases: [],
    outbox: [],
    dropOutbox: [],
    dropProblems: [],
    counter: snapshot.meta.counter ?? 0,
  };
  const dirty = dirtyRows(snapshot);
  for (const base of snapshot.bases.values())
    if (!closed.has(base.scope_id)) freezeOne(snapshot, { base, dirty, ...context }, made);
  const { counter, ...writes } = made;
  const touched = Object.values(writes).some((list) => list.length > 0);
  const locked = lockedScopes(snapshot);
  return touched
    ? {
        changes: { ...writes, meta: { counter } },
        reason: made.outbox.length > 0 ? 'frozen' : 'nothing-new',
        locked,
      }
    : { changes: {}, reason: 'nothing-new', locked };
}

interface Made {
  readonly rows: RowWrite[];
  readonly dropRows: RowKey[];
  readonly dropBases: RowKey[];
  readonly outbox: OutboxEntry[];
  readonly dropOutbox: RowKey[];
  readonly dropProblems: string[];
  counter: number;
}

interface FreezingOne extends FreezeContext {
  readonly base: BaseEntry;
  readonly dirty: readonly Dirty[];
}

function freezeOne({ rules, rows, outbox, stash }: Snapshot, one: FreezingOne, made: Made): void {
  const { base, dirty, now } = one;
  const { tbl } = base;
  const row = mendedRow(tbl, rows.get(nameOf(base)), made);
  const sent = outbox.get(nameOf(base));
  // With a newer row set aside it is answered, whatever the answer is: the row is not left behind.
  if (sent && (stash.has(nameOf(base)) || !isUnsendable(sent))) return;
  if (sent) made.dropOutbox.push(base);
  if (row?._p) return;
  if (!row) made.dropBases.push(base);
  else if (isBackAtBase(base, row)) {
    made.dropBases.push(base);
    // Made and deleted before anybody was told: it never was.
    if (isNew(base)) made.dropRows.push(base);
    else made.rows.push({ tbl, row: { ...row, ...base.row, _d: 0 } });
  } else if (!waitsForOthers(rules.tables[tbl], row, dirty)) {
    const fit = fitting(rules, base, row);
    // Nothing but a text that is too long: it waits for its author.
    if (fit === null || isBackAtBase(base, fit)) return;
    made.counter += 1;
    const sv = rules.tables[tbl].version;
    made.outbox.push(freeze(base, fit, { n: made.counter, mid: one.nextId(), now, sv }));
  }
}

function mendedRow(tbl: TableName, found: LocalRow | undefined, made: Made): LocalRow | undefined {
  if (!found || found.deleted) return found;
  const row = mended(tbl, found);
  if (row === found) return row;
  made.rows.push({ tbl, row });
  if (found._p) made.dropProblems.push(found._p);
  return row;
}

/** Something unsent waits for its author, however good the network is. */
export function keepsBack({ bases, rows }: Pick<Snapshot, 'bases' | 'rows'>): boolean {
  return [...bases.values()].some((base) => {
    const row = rows.get(nameOf(base));
    return row?.deleted === false && tooLongFields(base.tbl, row).length > 0;
  });
}

/** No server is known to have it. */
function isNew({ row }: BaseEntry): boolean {
  return row === null || isVoid(row);
}

function isBackAtBase(base: BaseEntry, row: LocalRow): boolean {
  if (isNew(base)) return row.deleted;
  return row._v > 0 && Object.keys(patchOf(base.row, row)).length === 0;
}

function freeze(
  base: BaseEntry,
  row: LocalRow,
  { n, mid, now, sv }: Pick<OutboxEntry, 'n' | 'mid' | 'sv'> & { readonly now: number },
): OutboxEntry {
  const { tbl, scope_id, id } = base;
  const patch = patchOf(base.row, row);
  const key = { tbl, scope_id, id, mid, n, base: row._v, patch, sv };
  return { ...key, tries: 0, fails: 0, failedAt: null, cap: maxMutations, nextAt: 0, firstAt: now };
}

interface Dirty {
  readonly tbl: TableName;
  readonly row: LocalRow;
}

function dirtyRows({ bases, rows }: Snapshot): readonly Dirty[] {
  return [...bases.values()].flatMap(({ tbl, scope_id, id }) => {
    const row = rows.get(nameOf({ tbl, scope_id, id }));
    return row ? [{ tbl, row }] : [];
  });
}

/** Refused ones count too: what a person has not settled has not reached the server. */
function waitsForOthers({ after }: TableRule, row: LocalRow, dirty: readonly Dirty[]): boolean {
  if (!after) return false;
  return dirty.some((other) => {
    const field = after.rows[other.tbl];
    if (field === undefined || other.row.scope_id !== row.scope_id) return false;
    return field === null || other.row[field] === row[after.by];
  });
}

export function closedScopes(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(snapshot.scopes.filter((one) => one.missing !== null).map((one) => one.id));
}
