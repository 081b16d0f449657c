import { byKey, id, moment, optional, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

export interface CourseStatusRow extends RowHead {
  readonly participation_id: string;
  /** Keys of the modules this person has finished by own work; merged by union. */
  readonly modules_done: readonly string[];
  /** Credit → the module it counts, null = declined. Missing in rows of an earlier build. */
  readonly credits?: Readonly<Record<string, string | null>>;
  readonly finished_at: string | null;
}

export const courseStatus: TableDefinition<'course_status', CourseStatusRow> = {
  name: 'course_status',
  version: 2,
  columns: {
    participation_id: id,
    modules_done: texts,
    credits: optional(byKey(orNull(text(100, 1)), 20_000)),
    finished_at: orNull(moment),
  },
  scopes: ['user', 'admin'],
  key: ['author_id', 'participation_id'],
  merge: 'lattice',
  fields: { modules_done: 'grow', credits: 'nullByKey', finished_at: 'first' },
  place: 'course',
};
