import { compareWords as words } from '#content/words/compare/compare.ts';
import { pointOf, type Point } from '#domain/assessment/beside.ts';
import type { CompareLine, CompareSide, CompareTold } from './use-compare.ts';

/** What the line says in a sentence, whose words stand beside it, and whom to ask. */
export interface LinePoint {
  readonly title: string;
  readonly kind: Point<CompareSide>['kind'];
  /** Those who have come furthest. */
  readonly said: readonly CompareTold[];
}

export function readPoint(line: CompareLine, mine: string | null): LinePoint {
  const point = pointOf(line, mine);
  return { kind: point.kind, title: sentence(point), said: furthest(point) };
}

function furthest(point: Point<CompareSide>): readonly CompareTold[] {
  if (point.kind === 'learn') return point.from;
  return point.kind === 'apart' ? point.high : [];
}

const named = (all: readonly CompareTold[]) =>
  all.map(({ side, score }) => ({ name: side.name, score }));

function sentence(point: Point<CompareSide>): string {
  switch (point.kind) {
    case 'learn':
      return words.learn(named(point.from), point.own);
    case 'teach':
      return words.teach(point.own, named(point.behind));
    case 'alike':
      return words.alike(point.score, point.isWhole);
    case 'apart':
      return words.apart(named(point.high), named(point.low));
    case 'untold':
      return words.untold;
  }
}
