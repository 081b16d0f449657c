import { count, listOf, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface ScaleStep {
  readonly score: number;
  readonly label: string;
  readonly help: string;
}

export interface ChecklistVersionRow extends RowHead {
  /** The natural key, e.g. `karna-2026`; not `version`, which is every row's own counter. */
  readonly version_key: string;
  readonly title: string;
  readonly scale: readonly ScaleStep[];
}

/** Two at least, or there is nothing to choose; where nobody can tell, the three of the programme without words. */
const steps = listOf<ScaleStep>({ score: count(1, 10), label: text(300), help: text(2000) });

export const checklistVersion: TableDefinition<'checklist_version', ChecklistVersionRow> = {
  name: 'checklist_version',
  version: 1,
  columns: {
    version_key: text(60, 1),
    title: text(300),
    scale: {
      isKind: (value) => steps.isKind(value) && (value as readonly ScaleStep[]).length >= 2,
      instead: [1, 2, 3].map((score) => ({ score, label: '', help: '' })),
    },
  },
  scopes: ['programme'],
  key: ['version_key'],
  merge: 'server',
  place: 'programme',
};
