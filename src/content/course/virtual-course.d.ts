declare module 'virtual:course' {
  import type { Course } from '#content/course/course-model.ts';

  export const course: Course;
}
declare module 'virtual:course-outline' {
  import type { CourseOutline } from '#domain/course.ts';

  export const outline: CourseOutline;
}
