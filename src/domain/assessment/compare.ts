import type { Score } from './assessment.ts';

/**
 * Two or three organisations side by side. What is said is what one can learn from whom: no ranking and
 * no totals, which would make a contest of it.
 */
export interface Standing<S> {
  readonly side: S;
  readonly score: Score;
}

export interface Lesson<T, S> {
  readonly one: T;
  /** Who has come further: the furthest first, then in the order of the sides. */
  readonly from: readonly Standing<S>[];
  readonly own: number;
}

export interface Comparison<T, S> {
  /** Where somebody has come further than we: the widest apart first, then the highest, then the list's order. */
  readonly learn: readonly Lesson<T, S>[];
  /** Where somebody has not come as far as we, and nobody further: what they can ask us about. */
  readonly teach: readonly T[];
  /** Scored alike by all. */
  readonly alike: readonly T[];
  /** Not scored by us, or by nobody else. */
  readonly untold: readonly T[];
}

/** Every statement is in one of the four. */
export function compare<T, S>(
  statements: readonly T[],
  own: (one: T) => Score,
  others: (one: T) => readonly Standing<S>[],
): Comparison<T, S> {
  const learn: Lesson<T, S>[] = [];
  const [teach, alike, untold]: [T[], T[], T[]] = [[], [], []];
  for (const one of statements) {
    const mine = own(one);
    const told = others(one).filter(({ score }) => score !== null);
    if (mine === null || told.length === 0) untold.push(one);
    else {
      const ahead = told.filter(({ score }) => Number(score) > mine);
      const from = ahead.toSorted((a, b) => Number(b.score) - Number(a.score));
      if (from.length > 0) learn.push({ one, from, own: mine });
      else (told.every(({ score }) => score === mine) ? alike : teach).push(one);
    }
  }
  const furthest = ({ from }: Lesson<T, S>) => Number(from[0]?.score ?? 0);
  return {
    learn: learn.toSorted(
      (a, b) => furthest(b) - b.own - (furthest(a) - a.own) || furthest(b) - furthest(a),
    ),
    teach,
    alike,
    untold,
  };
}
