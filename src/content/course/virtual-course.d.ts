declare module 'virtual:course' {
  import type { CourseModule, FactorHead, LookUpHead } from '#content/course/course-model.ts';

  export const loaders: Readonly<Record<string, () => Promise<CourseModule>>>;
  export const factorHeads: readonly FactorHead[];
  export const pageHeads: readonly LookUpHead[];
  export const hasGuide: boolean;
}
declare module 'virtual:factors' {
  import type { Factor } from '#content/course/course-model.ts';

  export const factors: readonly Factor[];
}
declare module 'virtual:guide' {
  import type { Guide } from '#content/course/course-model.ts';

  export const guide: Guide | null;
}
declare module 'virtual:course-outline' {
  import type { CourseOutline } from '#domain/course/course.ts';

  export const outline: CourseOutline;
}
declare module 'virtual:look-up' {
  import type { LookUp } from '#content/course/course-model.ts';

  export const pages: readonly LookUp[];
}
