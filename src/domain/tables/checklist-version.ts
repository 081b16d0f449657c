import { count, listOf, optional, text } from '../rows/column.ts';
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
  /** Where it is answered more than once, such as by the board and by the administration. Rows of before lack it. */
  readonly levels?: readonly Level[];
  /** Of the statements, in percent: ready is who has the highest score at more than this … */
  readonly tops_over?: number;
  /** … and the lowest at no more than so many. */
  readonly bottoms_at_most?: number;
}

export interface Level {
  readonly key: string;
  readonly label: string;
}

/** Two at least, or there is nothing to choose; where nobody can tell, the three of the programme without words. */
const steps = listOf<ScaleStep>({ score: count(1, 10), label: text(300), help: text(2000) });

export const checklistVersion: TableDefinition<'checklist_version', ChecklistVersionRow> = {
  name: 'checklist_version',
  version: 2,
  columns: {
    version_key: text(60, 1),
    title: text(300),
    scale: {
      isKind: (value) => steps.isKind(value) && (value as readonly ScaleStep[]).length >= 2,
      instead: [1, 2, 3].map((score) => ({ score, label: '', help: '' })),
    },
    levels: optional(listOf<Level>({ key: text(20, 1), label: text(100) })),
    tops_over: optional(count(0, 100)),
    bottoms_at_most: optional(count(0, 1000)),
  },
  scopes: ['programme'],
  key: ['version_key'],
  merge: 'server',
  place: 'programme',
};
