import { readLesson } from '#domain/course/course-work.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import { command } from '#data/local/command.ts';

export interface LessonRead {
  readonly lesson: string;
  /** The part that was opened, from 0. */
  readonly part: number;
  /** The lesson was read to its end. */
  readonly isEnd: boolean;
  /** Time on the part before this one. */
  readonly seconds: number;
}

/** One row per person and lesson, the same on every phone: it only ever moves forward. */
export const saveLessonProgress = command(['lesson_progress'], async (tx, read: LessonRead) => {
  const scope = scopeId('user', tx.uid);
  const id = rowId('lesson_progress', tx.uid, read.lesson);
  const old = await tx.get('lesson_progress', scope, id);
  await tx.put('lesson_progress', scope, id, {
    lesson: read.lesson,
    ...readLesson(old, { ...read, device: tx.device, now: tx.at }),
  });
});
