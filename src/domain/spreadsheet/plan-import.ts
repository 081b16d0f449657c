import type { ListRow, ReadHow, Said, SkipReason } from './read-list.ts';

/** What stands before an import, in the form it is read in. */
export type Standing = Said;
export const nothing: Standing = { score: null, comment: '', evidence: '' };

export type Field = keyof Said;
const importFields: readonly Field[] = ['score', 'comment', 'evidence'];

/** One cell, old → new. */
export interface CellChange {
  readonly field: Field;
  readonly was: number | string | null;
  readonly is: number | string | null;
}

interface Place {
  readonly row: number;
  readonly text: string;
}

export type PlannedRow =
  | (Place & {
      /** new: fills what was empty. changed: something that stood there is replaced. */
      readonly kind: 'new' | 'changed' | 'same';
      readonly statementId: string;
      readonly how: ReadHow;
      readonly changes: readonly CellChange[];
    })
  | (Place & {
      readonly kind: 'skipped';
      readonly statementId: string | null;
      readonly reason:
        | SkipReason
        /** Empty in the file, while something stands in the list: nothing is taken away. */
        | { readonly kind: 'emptyInFile' };
    });

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['kind'], number>>;
}

/**
 * What an import does to what stands there: the preview shows it and saving does it. Empty cells take
 * nothing away; a row with anything wrong in it does nothing at all.
 */
export function planImport(
  rows: readonly ListRow[],
  standing: (statementId: string) => Standing,
): ImportPlan {
  const planned = rows.map((row) => planRow(row, standing));
  const count = (kind: PlannedRow['kind']) => planned.filter((row) => row.kind === kind).length;
  return {
    rows: planned,
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      skipped: count('skipped'),
    },
  };
}

function planRow(row: ListRow, standing: (statementId: string) => Standing): PlannedRow {
  if (row.kind === 'skipped') return row;
  const { row: number, text, statementId, how, said } = row;
  const was = standing(statementId);
  const place = { row: number, text, statementId };
  const given = importFields.filter((field) => said[field] !== null && said[field] !== '');
  const changes = given
    .filter((field) => said[field] !== asRead(was[field]))
    .map((field) => ({ field, was: was[field], is: said[field] }));
  const stands = importFields.some((field) => was[field] !== nothing[field]);
  if (given.length === 0 && stands)
    return { ...place, kind: 'skipped', reason: { kind: 'emptyInFile' } };
  const replaces = changes.some(({ field, was: old }) => old !== nothing[field]);
  const kind = changes.length === 0 ? 'same' : replaces ? 'changed' : 'new';
  return { ...place, kind, how, changes };
}

/** A cell has no spaces round it and one kind of line breaks; beyond that nothing is another text. */
function asRead(value: number | string | null): number | string | null {
  return typeof value === 'string' ? value.trim().replaceAll(/\r\n?/gu, '\n') : value;
}

/** What one import did to one statement. */
export interface Done {
  readonly statementId: string;
  readonly changes: readonly CellChange[];
}

export function doneBy({ rows }: ImportPlan): readonly Done[] {
  return rows.flatMap((row) =>
    row.kind === 'new' || row.kind === 'changed'
      ? [{ statementId: row.statementId, changes: row.changes }]
      : [],
  );
}

export interface UndoPlan {
  readonly restore: readonly Done[];
  /** Statements of which something has been changed since: that stays. */
  readonly kept: number;
}

/** Gives back what stood before, where what the import wrote still stands. */
export function planUndo(
  done: readonly Done[],
  standing: (statementId: string) => Standing,
): UndoPlan {
  const judged = done.map(({ statementId, changes }) => {
    const now = standing(statementId);
    const untouched = changes.filter(({ field, is }) => now[field] === is);
    return { statementId, changes: untouched, isKept: untouched.length < changes.length };
  });
  return {
    restore: judged
      .filter(({ changes }) => changes.length > 0)
      .map(({ statementId, changes }) => ({ statementId, changes })),
    kept: judged.filter(({ isKept }) => isKept).length,
  };
}
