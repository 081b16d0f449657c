import type { CourseRecord, CourseStep, ModuleProgress } from './course.ts';
import type { LessonProgressRow } from '../tables/lesson-progress.ts';

/** What reading and answering leave behind; where one stands by it is told by `course.ts`. */

/** Where to go from the end of a lesson: the next unread one, in order, then the check; null = the module's page. */
export function stepAfterLesson(module: ModuleProgress, lesson: string): CourseStep | null {
  const at = module.lessons.findIndex((one) => one.key === lesson);
  const order = [...module.lessons.slice(at + 1), ...module.lessons.slice(0, Math.max(at, 0))];
  const next = order.find((one) => one.state !== 'done');
  if (next) {
    return { kind: 'lesson', module: module.key, lesson: next.key, part: next.resumeAt };
  }
  if (module.checkDone) return null;
  return { kind: 'check', module: module.key, question: module.checksDone };
}

/** The answer the page should show when it opens again: the newest one, by the phone's clock. */
export function latestChoice(key: string, attempts: CourseRecord['attempts']): string | undefined {
  return attempts
    .filter((one) => one.check_key === key)
    .reduce<CourseRecord['attempts'][number] | undefined>(
      (newest, one) => (newest && newest.tried_at > one.tried_at ? newest : one),
      undefined,
    )?.choice;
}

/** One lesson's row after a part was opened (or the lesson ended): never backwards. */
export function readLesson(
  old: Pick<LessonProgressRow, 'state' | 'furthest' | 'finished_at' | 'seconds'> | undefined,
  read: {
    readonly part: number;
    readonly isEnd: boolean;
    readonly seconds: number;
    readonly device: string;
    readonly now: string;
  },
): Pick<LessonProgressRow, 'state' | 'furthest' | 'finished_at' | 'seconds'> {
  const seconds = (old?.seconds[read.device] ?? 0) + read.seconds;
  const isDone = read.isEnd || old?.state === 'done';
  return {
    state: isDone ? 'done' : 'started',
    furthest: Math.max(old?.furthest ?? 0, read.part),
    finished_at: old?.finished_at ?? (isDone ? read.now : null),
    seconds: seconds > 0 ? { ...old?.seconds, [read.device]: seconds } : (old?.seconds ?? {}),
  };
}

/** A page left open on the table is not reading: at most five minutes a part count. */
export function countedSeconds(milliseconds: number): number {
  return Math.max(0, Math.min(300, Math.round(milliseconds / 1000)));
}
