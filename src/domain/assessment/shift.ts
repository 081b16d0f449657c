import type { Score } from './assessment.ts';

/**
 * The organisation's own way (*förflyttning*, the programme's word: step 7, 14 January 2021, tells to
 * note the shift since last time). Told in whole numbers of statements: never a sum, never an average.
 */

/** The joint scores of one occasion. */
export interface Taken {
  /** The edition of the list it was scored with. */
  readonly list: string;
  /** The steps of that list's scale, lowest first. */
  readonly steps: readonly number[];
  /** By the statement's theme; what the list does not have is not named. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly isHandedIn: boolean;
}

export type Move = 'raised' | 'lowered' | 'same';

/** Null where there is nothing to compare. */
export function moveOf(from: Score | undefined, to: Score | undefined): Move | null {
  if (from === null || from === undefined || to === null || to === undefined) return null;
  if (from === to) return 'same';
  return from < to ? 'raised' : 'lowered';
}

export interface ShiftCell {
  readonly score: Score;
  /** Since the nearest earlier occasion where it was scored. */
  readonly move: Move | null;
}

export interface ShiftLine<T> {
  readonly one: T;
  /** One an occasion, null where nothing was taken. */
  readonly cells: readonly (ShiftCell | null)[];
  readonly first: Score;
  readonly now: Score;
  readonly sinceFirst: Move | null;
  readonly sinceLast: Move | null;
  /** How many steps since the first; null where they cannot be compared. */
  readonly steps: number | null;
}

export interface Counts {
  readonly raised: number;
  readonly lowered: number;
  readonly same: number;
  /** Not scored at one of the two, or not in both lists. */
  readonly untold: number;
}

export interface Shift<T> {
  readonly lines: readonly ShiftLine<T>[];
  /** Which of the occasions are compared; `first` and `last` are null while there is nothing before. */
  readonly first: number | null;
  readonly last: number | null;
  readonly now: number;
  readonly sinceFirst: Counts;
  readonly sinceLast: Counts;
  /** An earlier occasion was scored with another edition of the list. */
  readonly isListAnother: boolean;
}

/** What stands: the newest that is handed in, or that has every statement scored. */
export function standsAt(taken: readonly (Taken | null)[]): number {
  return taken.findLastIndex((one) => one !== null && (one.isHandedIn || isWhole(one)));
}

function isWhole({ scores }: Taken): boolean {
  const given = [...scores.values()];
  return given.length > 0 && given.every((score) => score !== null);
}

/**
 * `taken` in the occasions' order, null where nothing was taken; `statements` of the list that stands.
 * Null while nothing stands. A 3 of three and a 3 of four are not the same: only occasions with the
 * same steps are compared, and of these only the statements that both have.
 */
export function shiftOf<T extends { readonly theme: string }>(
  statements: readonly T[],
  taken: readonly (Taken | null)[],
): Shift<T> | null {
  const now = standsAt(taken);
  const stands = taken[now];
  if (!stands) return null;
  const before = taken.flatMap((one, at) => (one && at < now && isAlike(one, stands) ? [at] : []));
  const [first, last] = [before[0] ?? null, before.at(-1) ?? null];
  const scoreAt = (at: number | null, theme: string): Score =>
    at === null ? null : (taken[at]?.scores.get(theme) ?? null);
  const lines = statements.map((one): ShiftLine<T> => {
    const [from, to] = [scoreAt(first, one.theme), scoreAt(now, one.theme)];
    return {
      one,
      cells: taken.map((here, at) => here && cellOf(taken, at, one.theme)),
      first: from,
      now: to,
      sinceFirst: moveOf(from, to),
      sinceLast: moveOf(scoreAt(last, one.theme), to),
      steps: from === null || to === null ? null : to - from,
    };
  });
  return {
    lines,
    first,
    last,
    now,
    sinceFirst: countMoves(lines.map(({ sinceFirst }) => sinceFirst)),
    sinceLast: countMoves(lines.map(({ sinceLast }) => sinceLast)),
    isListAnother: taken.some((one, at) => one && at < now && one.list !== stands.list),
  };
}

function cellOf(taken: readonly (Taken | null)[], at: number, theme: string): ShiftCell {
  const here = taken[at];
  const score = here?.scores.get(theme) ?? null;
  const before = taken.slice(0, at).findLast((one) => {
    const isScored = (one?.scores.get(theme) ?? null) !== null;
    return one && here && isScored && isAlike(one, here);
  });
  return { score, move: moveOf(before?.scores.get(theme), score) };
}

function isAlike(one: Taken, other: Taken): boolean {
  return one.steps.join() === other.steps.join();
}

function countMoves(moves: readonly (Move | null)[]): Counts {
  const of = (move: Move | null) => moves.filter((one) => one === move).length;
  return { raised: of('raised'), lowered: of('lowered'), same: of('same'), untold: of(null) };
}

export interface FactorShift<T> {
  readonly factor: number;
  readonly lines: readonly ShiftLine<T>[];
  readonly counts: Counts;
}

/** The same, by success factor, in the factors' own order. */
export function shiftByFactor<T extends { readonly factor: number }>(
  lines: readonly ShiftLine<T>[],
): readonly FactorShift<T>[] {
  const factors = [...new Set(lines.map(({ one }) => one.factor))].toSorted((a, b) => a - b);
  return factors.map((factor) => {
    const own = lines.filter(({ one }) => one.factor === factor);
    return { factor, lines: own, counts: countMoves(own.map(({ sinceFirst }) => sinceFirst)) };
  });
}

/** What the rule still asks for, statement by statement. */
export interface Lacking<T> {
  readonly bottoms: readonly ShiftLine<T>[];
  readonly unscored: readonly ShiftLine<T>[];
  /** One step from the top: where the next highest score is nearest. */
  readonly nearest: readonly ShiftLine<T>[];
}

export function lackingOf<T>(
  lines: readonly ShiftLine<T>[],
  { bottom, top }: { readonly bottom: number; readonly top: number },
): Lacking<T> {
  return {
    bottoms: lines.filter(({ now }) => now === bottom),
    unscored: lines.filter(({ now }) => now === null),
    nearest: lines.filter(({ now }) => now !== null && now === top - 1 && now !== bottom),
  };
}
