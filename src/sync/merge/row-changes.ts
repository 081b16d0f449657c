import type { Changes, RowWrite, Snapshot } from '../ports.ts';
import { nameOf } from '../ports.ts';
import type { BaseEntry, RowKey } from '../records.ts';
import type { RowState } from './absorb.ts';
import { baseOf } from './row-content.ts';

export function stateOf(snapshot: Snapshot, key: RowKey): RowState {
  const name = nameOf(key);
  return {
    rules: snapshot.rules,
    tbl: key.tbl,
    row: snapshot.rows.get(name),
    base: snapshot.bases.get(name),
    alternatives: snapshot.alternatives.get(key.id) ?? [],
    newRows: [],
    retired: [],
    problems: [],
  };
}

/** What must be written so that the phone holds these states. */
export function changesOf(
  states: readonly { readonly key: RowKey; readonly state: RowState }[],
): Required<Pick<Changes, 'rows' | 'dropRows' | 'newRows' | 'bases' | 'dropBases' | 'problems'>> {
  const retired = states.flatMap(({ state: { rules, retired: rows } }) =>
    rows.map((row): RowWrite => ({ tbl: rules.versions, row })),
  );
  const rows: RowWrite[] = [];
  const dropRows: RowKey[] = [];
  for (const { key, state } of states) {
    if (state.row) rows.push({ tbl: key.tbl, row: state.row });
    else dropRows.push(key);
  }
  return {
    rows: [...rows, ...retired.map(retire)],
    dropRows,
    newRows: states.flatMap(({ state }) => state.newRows),
    bases: [
      ...states.flatMap(({ state }) => (state.base ? [state.base] : [])),
      ...retired.flatMap(retiredBase),
    ],
    dropBases: states.flatMap(({ key, state }) => (state.base ? [] : [key])),
    problems: states.flatMap(({ state }) => state.problems),
  };
}

function retire({ tbl, row }: RowWrite): RowWrite {
  return { tbl, row: { ...row, deleted: true, _d: 1 } };
}

function retiredBase({ tbl, row }: RowWrite): readonly BaseEntry[] {
  if (row._d === 1) return [];
  return [{ tbl, scope_id: row.scope_id, id: row.id, row: baseOf(row) }];
}
