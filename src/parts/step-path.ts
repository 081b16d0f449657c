import type { CourseStep } from '#domain/course/course.ts';
import { paths } from '#ui/paths.ts';

/** The page of a step; the page itself finds the part or the question where one left it. */
export function stepPath(step: CourseStep | null): string {
  if (step === null) return paths.course;
  return step.kind === 'lesson' ? paths.lesson(step.module, step.lesson) : paths.check(step.module);
}
