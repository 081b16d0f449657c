import { compareFor, listApart, pointOf } from '#domain/assessment/beside.ts';
import type { CompareLine, CompareView } from './use-compare.ts';

/** The lines in the order one talks about them. */
export interface SortedView {
  /** What can be learned; for a reader without a side of its own where they differ. */
  readonly learn: readonly CompareLine[];
  readonly teach: readonly CompareLine[];
  readonly alike: readonly CompareLine[];
  readonly untold: readonly CompareLine[];
}

export function sortView({ lines, mine }: CompareView): SortedView {
  if (mine !== null) {
    const { learn, ...rest } = compareFor(lines, mine);
    return { ...rest, learn: learn.map(({ one }) => one) };
  }
  const of = (kind: string) => lines.filter((line) => pointOf(line, null).kind === kind);
  return { learn: listApart(lines), teach: [], alike: of('alike'), untold: of('untold') };
}
