import { useEffect, useRef, type RefObject } from 'react';
import { courseOutline } from '#content/course/outline.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { useLocal } from '#data/use-live.ts';
import { countedSeconds } from '#domain/course/course-work.ts';
import { useSaves } from '../use-saves.ts';

/** Writes each opened part at once, so that the lesson opens there again after anything. */
export function useReading(lesson: string, part: number) {
  const local = useLocal();
  const { failed, save } = useSaves();
  const openedAt = useRef<number>(undefined);

  useEffect(() => {
    const read = { lesson, part, isEnd: false, seconds: takeSeconds(openedAt) };
    const saved = saveLessonProgress(local, read);
    // With the first part one has begun, which one's organisation may count.
    save(part === 0 ? saved.then(() => saveCourseStatus(local, courseOutline)) : saved);
  }, [local, save, lesson, part]);

  async function finish(): Promise<void> {
    await saveLessonProgress(local, { lesson, part, isEnd: true, seconds: takeSeconds(openedAt) });
    await saveCourseStatus(local, courseOutline);
  }
  return { failed, finish: () => save(finish()) };
}

/** The time since a part was opened last, counted once. */
function takeSeconds(openedAt: RefObject<number | undefined>): number {
  const now = performance.now();
  const seconds = openedAt.current === undefined ? 0 : countedSeconds(now - openedAt.current);
  openedAt.current = now;
  return seconds;
}
