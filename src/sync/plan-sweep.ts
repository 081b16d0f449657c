import { rowId } from '#lib/row-id.ts';
import { ownFields } from './merge/row-content.ts';
import { nameOf, rowsOfScope, type Plan, type RowWrite, type Snapshot } from './ports.ts';
import type { CursorEntry, LocalRow, Problem, RowKey } from './records.ts';
import { tagsOf } from './table-list.ts';

export interface SweepPlan extends Plan {
  readonly reason: 'swept' | 'proposed' | 'none';
}

/** Which scope has been read anew to its end and waits for what it did not meet. */
export function sweepDue(snapshot: Snapshot, ended: ReadonlySet<string>): CursorEntry | undefined {
  return snapshot.cursors.find((cursor) => cursor.sweep !== null && ended.has(cursor.scope_id));
}

/**
 * The end of a full read: clean rows the read did not meet are gone at the server. Past the horizon
 * they go here too; after a restore they are what the server lost, so they stay and are proposed.
 */
export function planSweep(
  snapshot: Snapshot,
  { scope_id, tables }: CursorEntry,
  now: number,
): SweepPlan {
  const cursor = snapshot.cursors.find((c) => c.scope_id === scope_id && c.tables === tables);
  if (!cursor || cursor.sweep === null) return { changes: {}, reason: 'none' };
  const own = new Set(tagsOf(tables).map((tag) => tag.split('@', 1)[0]));
  const unmet = rowsOfScope(snapshot, scope_id).filter(({ key, row }) => {
    const isMet = row._g >= cursor.generation;
    return own.has(key.tbl) && row._d === 0 && !isMet && !snapshot.outbox.has(nameOf(key));
  });
  const cursors = [{ ...cursor, sweep: null }];
  if (cursor.sweep === 'horizon')
    return { changes: { cursors, dropRows: unmet.map(({ key }) => key) }, reason: 'swept' };
  const alive = unmet.filter(({ row }) => !row.deleted);
  return {
    changes: {
      cursors,
      rows: alive.map(({ key, row }): RowWrite => ({
        tbl: key.tbl,
        row: { ...row, _g: cursor.generation },
      })),
      problems: alive.map(({ key, row }) => proposal(key, row, now)),
    },
    reason: 'proposed',
  };
}

/** What a restored server lacks, for a person to decide over. */
export function proposal({ tbl, scope_id, id }: RowKey, row: LocalRow, now: number): Problem {
  return {
    id: rowId('problem', scope_id, id, `restored-${row._g}`),
    kind: 'restored',
    tbl,
    scope_id,
    row_id: id,
    mine: ownFields(row),
    theirs: null,
    base: null,
    who: null,
    at: new Date(now).toISOString(),
    code: null,
  };
}
