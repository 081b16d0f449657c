import { flag, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** "Hjälpte sidan dig?", the person's own; the office reads a copy that names nobody. */
export interface PageFeedbackRow extends RowHead {
  readonly page: string;
  readonly helped: boolean;
  readonly word: string;
}

export const pageFeedback: TableDefinition<'page_feedback', PageFeedbackRow> = {
  name: 'page_feedback',
  version: 1,
  columns: { page: text(100, 1), helped: flag, word: text(500) },
  scopes: ['user'],
  key: ['author_id', 'page'],
  merge: 'field',
  fields: { word: 'text' },
  place: 'course',
};
