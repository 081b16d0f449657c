import { courseOutline } from '#content/course/outline.ts';

/** The page's title; of a page that is no longer there only its key is known. */
export function pageName(page: string): string {
  const [first, second] = page.split('/');
  const module = courseOutline.modules.find((one) => one.key === first);
  if (!module) return page;
  const lesson = module.lessons.find((one) => one.key === second);
  if (second === undefined) return module.title;
  return lesson ? `${module.title}: ${lesson.title}` : `${module.title}: ${second}`;
}
