import { fieldLimits } from '../field-limits.ts';
import { count, id, moment, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { improvementWork } from './improvement-work.ts';

/** Women and men, or girls and boys. */
export const measuredPeople = ['adults', 'children'] as const;
export type MeasuredPeople = (typeof measuredPeople)[number];

/** A key figure of a work over time, by sex; its values are `measure_value`. */
export interface MeasureRow extends RowHead {
  readonly work_id: string;
  readonly title: string;
  /** "Minuter per person och vecka"; may be empty. */
  readonly unit: string;
  readonly people: MeasuredPeople;
  readonly source: string;
  /** How many they are that it is measured of; null: not known. */
  readonly women_count: number | null;
  readonly men_count: number | null;
  readonly begun_at: string;
}

export const mostPeople = 20_000_000;

export const measure: TableDefinition<'measure', MeasureRow> = {
  name: 'measure',
  version: 1,
  columns: {
    work_id: id,
    title: text(fieldLimits.title, 1),
    unit: text(fieldLimits.unit),
    people: oneOf(measuredPeople, 'adults'),
    source: text(fieldLimits.source),
    women_count: orNull(count(0, mostPeople)),
    men_count: orNull(count(0, mostPeople)),
    begun_at: moment,
  },
  scopes: ['org'],
  merge: 'field',
  fields: { title: 'text', unit: 'text', source: 'text' },
  parent: { tbl: improvementWork.name, field: 'work_id' },
  place: 'improvement',
};
