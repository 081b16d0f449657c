import type { Check, CourseModule } from '#content/course/course-model.ts';
import type { Place } from '#ui/bar/top-row.tsx';

export interface RecallProps {
  readonly module: CourseModule;
  readonly checks: readonly Check[];
  readonly close: Place;
}
