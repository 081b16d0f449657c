import type { Move, ShiftLine } from '#domain/assessment/shift.ts';

export interface SlopeLine {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly move: Move;
  readonly fromY: number;
  readonly toY: number;
}

export interface SlopePlan {
  readonly height: number;
  readonly lines: readonly SlopeLine[];
  /** Where the digit of each step stands, the highest first. */
  readonly steps: readonly { readonly score: number; readonly y: number }[];
}

const apart = 5;
const between = 34;
const edge = 12;

/**
 * One line a statement. The lines of one score lie close together on both sides, the scores at the same
 * height; within a score those that come from higher, or go higher, lie higher, so that few cross.
 */
export function planSlope<T extends { readonly code: string }>(
  lines: readonly ShiftLine<T>[],
  scale: readonly number[],
): SlopePlan {
  const told = lines.flatMap(({ one, first: from, now: to, sinceFirst: move }) =>
    from === null || to === null || move === null ? [] : [{ code: one.code, from, to, move }],
  );
  const steps = scale.toSorted((a, b) => b - a);
  const [fromY, toY] = [new Map<string, number>(), new Map<string, number>()];
  let top = edge;
  const places = steps.map((score) => {
    const left = told.filter(({ from }) => from === score).toSorted((a, b) => b.to - a.to);
    const right = told.filter(({ to }) => to === score).toSorted((a, b) => b.from - a.from);
    const room = Math.max(left.length, right.length, 1);
    const middle = top + ((room - 1) * apart) / 2;
    const lay = (side: typeof told, into: Map<string, number>) => {
      for (const [at, { code }] of side.entries())
        into.set(code, middle + (at - (side.length - 1) / 2) * apart);
    };
    lay(left, fromY);
    lay(right, toY);
    top += (room - 1) * apart + between;
    return { score, y: middle };
  });
  return {
    height: top - between + edge,
    lines: told.map((one) => ({
      ...one,
      fromY: fromY.get(one.code) ?? 0,
      toY: toY.get(one.code) ?? 0,
    })),
    steps: places,
  };
}
