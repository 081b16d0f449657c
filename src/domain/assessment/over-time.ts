import { sameScale, scoreIn, type Sheet, type Shown, type Themed } from './beside.ts';
import type { Score } from './assessment.ts';
import { moveOf, type Move } from './shift.ts';

/** What one organisation had at one occasion. */
export interface Stop {
  readonly score: Score;
  /** Since the nearest earlier occasion where it was scored; null where there is none. */
  readonly move: Move | null;
}

export interface Way<S> {
  readonly side: S;
  /** One an occasion, the oldest first. Null: it has opened none, or one that cannot be compared. */
  readonly stops: readonly (Stop | null)[];
}

export interface WayLine<T, S> {
  readonly one: T;
  /** In the order of the sides. */
  readonly ways: readonly Way<S>[];
}

/**
 * How each organisation has gone from occasion to occasion, statement by statement of the newest list.
 * `sheets` the oldest first. What counts as the same statement is said in `beside.ts`; never a total,
 * and nobody before anybody else.
 */
export function setOverTime<T extends Themed, S extends Shown>(
  sheets: readonly Sheet<T, S>[],
): readonly WayLine<T, S>[] {
  const now = sheets.at(-1);
  if (!now) return [];
  return now.statements.map((one) => ({
    one,
    ways: now.sides.map((side) => ({ side, stops: stopsOf(sheets, now, { one, side }) })),
  }));
}

function stopsOf<T extends Themed, S extends Shown>(
  sheets: readonly Sheet<T, S>[],
  now: Sheet<T, S>,
  { one, side }: { readonly one: T; readonly side: S },
): readonly (Stop | null)[] {
  let before: Score = null;
  return sheets.map((sheet) => {
    const shown = sheet.sides.find((at) => at.participationId === side.participationId);
    const then = sheet === now ? one : sheet.statements.find(({ theme }) => theme === one.theme);
    if (!shown || shown.seen === null || !then || !sameScale(sheet, now)) return null;
    const score = scoreIn(sheet, shown, then.id);
    const move = moveOf(before, score);
    before = score ?? before;
    return { score, move };
  });
}
