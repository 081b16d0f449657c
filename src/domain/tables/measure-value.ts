import { period } from '../improvement/period.ts';
import { amount, id, orNull } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { measure } from './measure.ts';

/** A key figure in one period, by sex. Who changes one number and who changes the other are joined. */
export interface MeasureValueRow extends RowHead {
  readonly measure_id: string;
  /** `'2027'`, `'2027-Q1'`, `'2027-03'`, `'2027-W05'` or `'2027-03-08'`. */
  readonly period: string;
  /** Women or girls; null: not known. */
  readonly women: number | null;
  readonly men: number | null;
  readonly total: number | null;
}

export const largestValue = 1e12;
const value = orNull(amount(-largestValue, largestValue));

export const measureValue: TableDefinition<'measure_value', MeasureValueRow> = {
  name: 'measure_value',
  version: 1,
  columns: {
    measure_id: id,
    period,
    women: value,
    men: value,
    total: value,
  },
  scopes: ['org'],
  key: ['measure_id', 'period'],
  merge: 'field',
  parent: { tbl: measure.name, field: 'measure_id' },
  place: 'improvement',
};
