import { period } from '../improvement/period.ts';
import { amount, count, id, orNull } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { measure, mostPeople } from './measure.ts';

/** A key figure in one period, by sex. Who changes one number and who changes the other are joined. */
export interface MeasureValueRow extends RowHead {
  readonly measure_id: string;
  /** `'2027'`, `'2027-Q1'`, `'2027-03'`, `'2027-W05'` or `'2027-03-08'`. */
  readonly period: string;
  /** Women or girls; null: not known. */
  readonly women: number | null;
  readonly men: number | null;
  readonly total: number | null;
  /** How many they were this time, where it differs from the figure's. */
  readonly women_count: number | null;
  readonly men_count: number | null;
}

export const largestValue = 1e12;
const value = orNull(amount(-largestValue, largestValue));
const people = orNull(count(0, mostPeople));

export const measureValue: TableDefinition<'measure_value', MeasureValueRow> = {
  name: 'measure_value',
  version: 1,
  columns: {
    measure_id: id,
    period,
    women: value,
    men: value,
    total: value,
    women_count: people,
    men_count: people,
  },
  scopes: ['org'],
  key: ['measure_id', 'period'],
  merge: 'field',
  parent: { tbl: measure.name, field: 'measure_id' },
  place: 'improvement',
};
