import type { CourseModule, Factor, Part } from './course-model.ts';
import { wordsOfPart } from './plain-words.ts';
import { sentencesOf } from './spoken.ts';

/** A page's part that holds every word one asked for. */
export interface Hit {
  readonly page:
    | {
        readonly kind: 'lesson';
        readonly module: CourseModule;
        readonly lesson: CourseModule['lessons'][number];
      }
    | { readonly kind: 'factor'; readonly factor: Factor };
  /** Which part, from 0. */
  readonly part: number;
  readonly title: string;
  /** The sentence that says most of it, cut where the words stand. */
  readonly sentence: readonly { readonly text: string; readonly isHit: boolean }[];
}

interface Searched {
  readonly page: Hit['page'];
  readonly part: number;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Everything that can be found, in the order of the course. */
export function searchTexts(course: {
  readonly modules: readonly CourseModule[];
  readonly factors: readonly Factor[];
}): Searched[] {
  const lessons = course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      partsOf({ kind: 'lesson', module, lesson }, lesson.parts, [lesson.title]),
    ),
  );
  const factors = course.factors.flatMap((factor) =>
    partsOf({ kind: 'factor', factor }, factor.parts, [
      factor.title,
      factor.short,
      ...Object.values(factor.advice),
      ...factor.tips,
      ...sentencesOf(factor.declaration),
    ]),
  );
  return [...lessons, ...factors];
}

/** `extra` belongs to the page as a whole and is found at its beginning. */
function partsOf(
  page: Hit['page'],
  parts: readonly Part[],
  extra: readonly string[],
): readonly Searched[] {
  return parts.map((part, index) => ({
    page,
    part: index,
    title: part.title,
    sentences: [...wordsOfPart(part).flatMap(sentencesOf), ...(index === 0 ? extra : [])],
  }));
}

export function searchCourse(texts: readonly Searched[], query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return texts
    .map((one) => ({ one, rank: rankOf(one, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ one }) => ({
      page: one.page,
      part: one.part,
      title: one.title,
      sentence: cut(bestSentence(one.sentences, words) ?? one.title, words),
    }));
}

/** Words of at least two letters: one alone is in every sentence. */
function wordsOf(query: string): RegExp[] {
  return query
    .normalize('NFC')
    .split(/[\s,.;:!?”"]+/u)
    .filter((word) => word.length > 1)
    .map((word) => new RegExp(patternOf(word), 'iu'));
}

/** Typed without dots, the letter means both; typed with them it means itself. */
const either: Readonly<Record<string, string>> = {
  a: '[aåäàá]',
  o: '[oöó]',
  e: '[eéè]',
  u: '[uü]',
};
function patternOf(word: string): string {
  return [...word.toLowerCase()]
    .map((letter) => either[letter] ?? letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join('');
}

/** Nothing unless every word is there; a word that begins one counts for more, and most in a title. */
function rankOf(one: Searched, words: readonly RegExp[]): number {
  const body = one.sentences.join(' ');
  let rank = 0;
  for (const word of words) {
    const beginning = new RegExp(`(?<!\\p{L})${word.source}`, 'iu');
    const inTitle = word.test(one.title);
    if (!inTitle && !word.test(body)) return 0;
    rank += 1 + Number(inTitle) * 2 + Number(beginning.test(`${one.title} ${body}`));
  }
  return rank;
}

function bestSentence(sentences: readonly string[], words: readonly RegExp[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const count = words.filter((word) => word.test(sentence)).length;
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}

function cut(sentence: string, words: readonly RegExp[]): Hit['sentence'] {
  const every = new RegExp(`(${words.map((word) => word.source).join('|')})`, 'giu');
  return sentence
    .split(every)
    .map((text, index) => ({ text, isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
