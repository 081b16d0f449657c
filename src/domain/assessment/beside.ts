import { own } from '#lib/own.ts';
import type { ScaleStep } from '../tables/checklist-version.ts';
import type { Seen } from '../tables/hand-in.ts';
import type { Score } from './assessment.ts';
import { compare, type Comparison, type Standing } from './compare.ts';

/**
 * What several organisations have opened of one occasion, line by line, with what each had the time
 * before. Lists change between occasions: a statement is the same as one of another list when it has
 * the same theme there and both are scored on the same scale.
 */
export interface Themed {
  readonly id: string;
  readonly theme: string;
}
export interface Shown {
  readonly participationId: string;
  /** Null: not there to read. */
  readonly seen: Seen | null;
}
export interface Sheet<T extends Themed, S extends Shown> {
  readonly scale: readonly Pick<ScaleStep, 'score'>[];
  readonly statements: readonly T[];
  readonly sides: readonly S[];
}

/** One organisation on one statement. */
export interface Told<S> {
  readonly side: S;
  readonly score: Score;
  /** What it had the time before; null also where nobody can tell. */
  readonly last: Score;
  readonly comment: string;
  readonly evidence: string;
}

export interface Line<T, S> {
  readonly one: T;
  /** In the order of the sides. */
  readonly told: readonly Told<S>[];
}

export type Kept = 'same' | 'changed';

/** Whether the two were scored on one list: theme by theme, on the same scale. */
export function sameList(a: Sheet<Themed, Shown>, b: Sheet<Themed, Shown>): Kept {
  const themes = (sheet: Sheet<Themed, Shown>) =>
    new Set(sheet.statements.map(({ theme }) => theme));
  const [mine, theirs] = [themes(a), themes(b)];
  const isSame = mine.size === theirs.size && [...mine].every((theme) => theirs.has(theme));
  return isSame && sameScale(a, b) ? 'same' : 'changed';
}

export function sameScale(
  a: Pick<Sheet<Themed, Shown>, 'scale'>,
  b: Pick<Sheet<Themed, Shown>, 'scale'>,
): boolean {
  const steps = ({ scale }: typeof a) => scale.map(({ score }) => score).toSorted((x, y) => x - y);
  return steps(a).join() === steps(b).join();
}

/** A line for each statement of `now`, in its order. */
export function setBeside<T extends Themed, S extends Shown>(
  now: Sheet<T, S>,
  before: Sheet<T, S> | null,
): readonly Line<T, S>[] {
  const earlier = before !== null && sameScale(now, before) ? before : null;
  return now.statements.map((one) => {
    const then = earlier?.statements.find(({ theme }) => theme === one.theme);
    return {
      one,
      told: now.sides.map((side) => {
        const was = earlier?.sides.find(
          ({ participationId }) => participationId === side.participationId,
        );
        return {
          side,
          score: scoreIn(now, side, one.id),
          last: earlier && was && then ? scoreIn(earlier, was, then.id) : null,
          comment: own(side.seen ?? {}, one.id)?.comment ?? '',
          evidence: own(side.seen ?? {}, one.id)?.evidence ?? '',
        };
      }),
    };
  });
}

/** What is no step of the scale has no place on it. */
export function scoreIn(
  { scale }: Sheet<Themed, Shown>,
  { seen }: Shown,
  statement: string,
): Score {
  const score = own(seen ?? {}, statement)?.score ?? null;
  return scale.some((step) => step.score === score) ? score : null;
}

/** What one side can learn from the others, and they from it. */
export function compareFor<T, S extends Shown>(
  lines: readonly Line<T, S>[],
  participation: string,
): Comparison<Line<T, S>, Told<S>> {
  const isMine = ({ side }: Told<S>) => side.participationId === participation;
  return compare(
    lines,
    ({ told }) => told.find(isMine)?.score ?? null,
    ({ told }) =>
      told
        .filter((one) => !isMine(one))
        .map((one): Standing<Told<S>> => ({ side: one, score: one.score })),
  );
}

/** What a line says to whoever reads it from one side, or from none. */
export type Point<S> =
  /** Others have come further than we: those who have come furthest. */
  | { readonly kind: 'learn'; readonly own: number; readonly from: readonly Told<S>[] }
  | { readonly kind: 'teach'; readonly own: number; readonly behind: readonly Told<S>[] }
  /** `isWhole`: nobody is left to score it. */
  | { readonly kind: 'alike'; readonly score: number; readonly isWhole: boolean }
  /** For a reader without a score of its own here. */
  | { readonly kind: 'apart'; readonly high: readonly Told<S>[]; readonly low: readonly Told<S>[] }
  | { readonly kind: 'untold' };

export function pointOf<T, S extends Shown>(
  { told }: Pick<Line<T, S>, 'told'>,
  participation: string | null,
): Point<S> {
  const given = told.filter(({ score }) => score !== null);
  const own = given.find(({ side }) => side.participationId === participation)?.score ?? null;
  const scores = given.map(({ score }) => Number(score));
  const [top, bottom] = [Math.max(...scores), Math.min(...scores)];
  const at = (score: number) => given.filter((one) => one.score === score);
  if (given.length < 2) return { kind: 'untold' };
  if (top === bottom) return { kind: 'alike', score: top, isWhole: given.length === told.length };
  if (own === null) return { kind: 'apart', high: at(top), low: at(bottom) };
  if (own < top) return { kind: 'learn', own, from: at(top) };
  return { kind: 'teach', own, behind: given.filter(({ score }) => Number(score) < own) };
}

/** For whoever has no score of its own: where they differ, the widest apart first, then in the list's order. */
export function listApart<T, S extends Shown>(lines: readonly Line<T, S>[]): readonly Line<T, S>[] {
  const gap = (line: Line<T, S>) => {
    const point = pointOf(line, null);
    return point.kind === 'apart' ? Number(point.high[0]?.score) - Number(point.low[0]?.score) : 0;
  };
  return lines.filter((line) => gap(line) > 0).toSorted((a, b) => gap(b) - gap(a));
}

export interface Moves<T> {
  readonly up: readonly T[];
  readonly down: readonly T[];
  /** Scored both times, and alike. */
  readonly same: readonly T[];
}

/** How one side has moved since the time before, by what it scored both times. */
export function movesOf<T, S extends Shown>(
  lines: readonly Line<T, S>[],
  participation: string,
): Moves<Line<T, S>> {
  const steps = lines.flatMap((line) => {
    const mine = line.told.find(({ side }) => side.participationId === participation);
    if (!mine || mine.score === null || mine.last === null) return [];
    return [{ line, step: Math.sign(mine.score - mine.last) }];
  });
  const by = (sign: number) => steps.filter(({ step }) => step === sign).map(({ line }) => line);
  return { up: by(1), down: by(-1), same: by(0) };
}
