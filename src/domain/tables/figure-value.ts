import { fieldLimits } from '../field-limits.ts';
import { amount, count, id, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/**
 * A key figure of an organisation in one year, by sex, as somebody there has typed it. Both columns
 * are shares in per cent; null: not known.
 */
export interface FigureValueRow extends RowHead {
  readonly participation_id: string;
  /** Which figure: a key of `content/course/own-figures.ts`. */
  readonly figure: string;
  readonly year: number;
  /** Women, or girls where the figure is about children. */
  readonly women: number | null;
  /** Men, or boys. */
  readonly men: number | null;
  readonly source: string;
}

export const firstFigureYear = 1990;
const lastFigureYear = 2100;
const share = orNull(amount(0, 100));

export const figureValue: TableDefinition<'figure_value', FigureValueRow> = {
  name: 'figure_value',
  version: 1,
  columns: {
    participation_id: id,
    figure: text(100, 1),
    year: count(firstFigureYear, lastFigureYear),
    women: share,
    men: share,
    source: text(fieldLimits.source),
  },
  scopes: ['course'],
  key: ['participation_id', 'figure', 'year'],
  merge: 'field',
  place: 'course',
};
