import { factorHeads, pageHeads } from '#content/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { pageAnswersWords as words } from '#content/words/office/office.ts';
import { own } from '#lib/own.ts';

const others: Readonly<Record<string, string>> = words.pages;

/** The page's title; of a page that is no longer there only its key is known. */
export function pageName(page: string): string {
  const [first = '', second] = page.split('/');
  const factor = factorHeads.find((one) => page === `faktor/${one.key}`);
  if (factor) return words.factor(factor.title);
  const lookUp = pageHeads.find((one) => page === `uppslag/${one.key}`);
  if (lookUp) return lookUp.title;
  const module = courseOutline.modules.find((one) => one.key === first);
  if (!module) return own(others, page) ?? page;
  const lesson = module.lessons.find((one) => one.key === second);
  if (second === undefined) return module.title;
  return lesson ? `${module.title}: ${lesson.title}` : `${module.title}: ${second}`;
}
