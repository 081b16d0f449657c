import { courseWords } from '#content/words/course/course.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { CourseContents } from './course-contents.tsx';
import { useCourseProgress } from './use-course.ts';

/** A table of contents: the module one is in opens into the block where it stands in the order. */
export function CoursePage() {
  const course = useCourseProgress();
  return (
    <Screen kind="main" title={courseWords.title}>
      {course ? <CourseContents course={course} /> : null}
    </Screen>
  );
}
