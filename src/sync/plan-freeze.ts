import type { TableRule } from '#domain/table.ts';
import type { TableName } from '#domain/tables.ts';
import { isVoid, patchOf } from './merge/row-content.ts';
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
  const { rules } = snapshot;
  const closed = closedScopes(snapshot);
  const rows: RowWrite[] = [];
  const dropRows: RowKey[] = [];
  const dropBases: RowKey[] = [];
  const outbox: OutboxEntry[] = [];
  const dirty = dirtyRows(snapshot);
  let counter = snapshot.meta.counter ?? 0;
  for (const base of snapshot.bases.values()) {
    const name = nameOf(base);
    const row = snapshot.rows.get(name);
    if (snapshot.outbox.has(name) || row?._p || closed.has(base.scope_id)) continue;
    if (!row) dropBases.push(base);
    else if (isBackAtBase(base, row)) {
      dropBases.push(base);
      // Made and deleted before anybody was told: it never was.
      if (isNew(base)) dropRows.push(base);
      else rows.push({ tbl: base.tbl, row: { ...row, ...base.row, _d: 0 } });
    } else if (!waitsForOthers(rules.tables[base.tbl], row, dirty)) {
      counter += 1;
      const sv = rules.tables[base.tbl].version;
      outbox.push(freeze(base, row, { n: counter, mid: context.nextId(), now: context.now, sv }));
    }
  }
  const changes = { rows, dropRows, dropBases, outbox, meta: { counter } };
  const touched = rows.length + dropBases.length + outbox.length;
  const locked = lockedScopes(snapshot);
  return touched === 0
    ? { changes: {}, reason: 'nothing-new', locked }
    : { changes, reason: outbox.length > 0 ? 'frozen' : 'nothing-new', locked };
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
