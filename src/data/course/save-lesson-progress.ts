import { readLesson } from '#domain/course-work.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import { edit } from '#data/local/edit.ts';

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
export function saveLessonProgress(local: Local, read: LessonRead): Promise<void> {
  const scope = scopeId('user', local.uid);
  const id = rowId('lesson_progress', local.uid, read.lesson);
  return edit(local, ['lesson_progress'], async (tx) => {
    const old = await tx.get('lesson_progress', scope, id);
    await tx.put('lesson_progress', scope, id, {
      lesson: read.lesson,
      ...readLesson(old, { ...read, device: local.device, now: local.now().toISOString() }),
    });
  });
}
