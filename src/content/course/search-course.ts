import type { CourseModule, Factor, LookUp, Part } from './course-model.ts';
import {
  cutAt,
  findText,
  foldText,
  isBeginning,
  type FoldedText,
} from '#domain/search/find-text.ts';
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
    | { readonly kind: 'factor'; readonly factor: Factor }
    | { readonly kind: 'lookUp'; readonly lookUp: LookUp };
  /** Which part, from 0. */
  readonly part: number;
  readonly title: string;
  /** The sentence that says most of it, cut where the words stand. */
  readonly sentence: readonly { readonly text: string; readonly isHit: boolean }[];
}

interface Searched {
  readonly page: Hit['page'];
  readonly part: number;
  readonly title: FoldedText;
  readonly sentences: readonly FoldedText[];
}

/** Everything that can be found, in the order of the course. */
export function searchTexts(course: {
  readonly modules: readonly CourseModule[];
  readonly factors: readonly Factor[];
  readonly pages: readonly LookUp[];
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
  const pages = course.pages.flatMap((lookUp) =>
    partsOf({ kind: 'lookUp', lookUp }, lookUp.parts, [lookUp.title, lookUp.lead]),
  );
  return [...lessons, ...factors, ...pages];
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
    title: foldText(part.title),
    sentences: [...wordsOfPart(part).flatMap(sentencesOf), ...(index === 0 ? extra : [])].map(
      foldText,
    ),
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
      title: one.title.text,
      sentence: cut(bestSentence(one.sentences, words) ?? one.title, words),
    }));
}

/** Words of at least two letters: one alone is in every sentence. */
function wordsOf(query: string): FoldedText[] {
  return query
    .split(/[\s,.;:!?”"]+/u)
    .map(foldText)
    .filter((word) => word.plain.length > 1);
}

/** Nothing unless every word is there; a word that begins one counts for more, and most in a title. */
function rankOf(one: Searched, words: readonly FoldedText[]): number {
  const every = [one.title, ...one.sentences];
  let rank = 0;
  for (const word of words) {
    const places = every.map((text) => ({ text, spans: findText(text, word) }));
    if (places.every(({ spans }) => spans.length === 0)) return 0;
    const begins = places.some(({ text, spans }) => spans.some((span) => isBeginning(text, span)));
    rank += 1 + Number(places[0]?.spans.length !== 0) * 2 + Number(begins);
  }
  return rank;
}

function bestSentence(
  sentences: readonly FoldedText[],
  words: readonly FoldedText[],
): FoldedText | undefined {
  let best: FoldedText | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const count = words.filter((word) => findText(sentence, word).length > 0).length;
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}

function cut(sentence: FoldedText, words: readonly FoldedText[]): Hit['sentence'] {
  return cutAt(
    sentence,
    words.flatMap((word) => findText(sentence, word)),
  );
}
