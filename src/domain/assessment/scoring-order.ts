import type { Score } from './assessment.ts';

/**
 * The next statement to score: the first unscored after `from`, then from the beginning.
 * `from` itself is never the answer, so "next" always leads somewhere. Null when nothing is left.
 */
export function nextUnscored<T extends { readonly score: Score }>(
  answers: readonly T[],
  from = -1,
): T | null {
  const later = answers.slice(from + 1);
  const earlier = answers.slice(0, Math.max(0, from));
  return [...later, ...earlier].find((answer) => answer.score === null) ?? null;
}
