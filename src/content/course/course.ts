import { course } from 'virtual:course';
import type { CourseModule } from './course-model.ts';

export { course };

/** The module of an address; undefined when the address is old or mistyped. */
export function findModule(key: string | undefined): CourseModule | undefined {
  return course.modules.find((module) => module.key === key);
}
