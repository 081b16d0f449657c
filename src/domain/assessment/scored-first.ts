import type { Score } from './assessment.ts';

/** Scored ones first in the list's own order, then what is left: what one looks for is together. */
export function scoredFirst<T extends { readonly score: Score }>(answers: readonly T[]): T[] {
  return [
    ...answers.filter((answer) => answer.score !== null),
    ...answers.filter((answer) => answer.score === null),
  ];
}
