import { findModule } from '#content/course/course.ts';
import type { Check, CourseModule } from '#content/course/course-model.ts';
import { keptOnce } from '#content/course/kept-once.ts';
import { courseOutline } from '#content/course/outline.ts';
import type { CourseRecord } from '#domain/course/course.ts';
import { recallQuestions, type Recallable } from '#domain/course/recall.ts';

/** Every module's texts, in the order of the course: a question of an earlier one may come again too. */
export const everything = keptOnce(async () => {
  const all = courseOutline.modules.map(({ key }) => findModule(key)?.load());
  return (await Promise.all(all)).filter((module) => module !== undefined);
});

export function chooseChecks(
  modules: readonly CourseModule[],
  module: string,
  { attempts }: Pick<CourseRecord, 'attempts'>,
): Check[] {
  return recallQuestions(modules.flatMap(recallable), module, attempts).map(({ check }) => check);
}

function recallable(module: CourseModule): (Recallable & { readonly check: Check })[] {
  return module.checks.map((check) => ({
    key: check.key,
    right: check.right,
    module: module.key,
    isCase: check.kind === 'choose' && check.story !== '',
    check,
  }));
}
