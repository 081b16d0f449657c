import { anyNumber, byKey, count, moment, oneOf, orNull, text } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';

/** Earliest first. */
const lessonStates = ['started', 'done'] as const;

export interface LessonProgressRow extends RowHead {
  readonly lesson: string;
  readonly state: (typeof lessonStates)[number];
  /** Furthest part reached, from 0. */
  readonly furthest: number;
  readonly finished_at: string | null;
  /** Seconds spent, per device id; merged by the larger. */
  readonly seconds: Readonly<Record<string, number>>;
}

export const lessonProgress: TableDefinition<'lesson_progress', LessonProgressRow> = {
  name: 'lesson_progress',
  version: 1,
  columns: {
    lesson: text(100, 1),
    state: oneOf(lessonStates, 'started'),
    furthest: count(0, 1000),
    finished_at: orNull(moment),
    seconds: byKey(anyNumber, 10_000),
  },
  scopes: ['user'],
  key: ['author_id', 'lesson'],
  merge: 'lattice',
  fields: { state: lessonStates, furthest: 'max', finished_at: 'first', seconds: 'maxByKey' },
  place: 'course',
};
