import { courseOutline } from '#content/course/outline.ts';
import { getCourseProgress, getCourseRecord } from '#data/course/get-course-progress.ts';
import { useLive } from '#data/use-live.ts';
import type { CourseProgress, CourseRecord } from '#domain/course/course.ts';

/** Where this person stands; undefined while the phone is read. */
export function useCourseProgress(): CourseProgress | undefined {
  return useLive((local) => getCourseProgress(local, courseOutline));
}

/** The answers themselves, for the pages that show them again. */
export function useCourseRecord(): CourseRecord | undefined {
  return useLive(getCourseRecord);
}
