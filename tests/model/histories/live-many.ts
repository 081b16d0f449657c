import { makeHistory, type History } from './history.ts';
import type { WorldOptions } from './world-parts.ts';
import { runHistory } from './run-history.ts';
import type { ShapeName } from './shapes.ts';
import { describe, shrink } from './shrink.ts';

export interface Found {
  /** How many histories it took. */
  readonly after: number;
  readonly seed: number;
  readonly history: History;
  readonly shrunk: History;
  readonly error: Error;
}

export interface Many {
  readonly shape: ShapeName;
  readonly from: number;
  readonly count: number;
  readonly options?: () => WorldOptions;
}

/** Lives histories of consecutive seeds; null = all of them kept every promise. */
export async function liveMany({ shape, from, count, options }: Many): Promise<Found | null> {
  for (let n = 0; n < count; n += 1) {
    const seed = from + n;
    const history = makeHistory(seed, shape);
    const error = await failureOf(history, options?.());
    if (error === null) continue;
    const shrunk = await shrink(history, async (one) => {
      return (await failureOf(one, options?.())) !== null;
    });
    const last = (await failureOf(shrunk, options?.())) ?? error;
    return { after: n + 1, seed, history, shrunk, error: last };
  }
  return null;
}

export async function failureOf(history: History, options?: WorldOptions): Promise<Error | null> {
  try {
    await runHistory(history, options);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What somebody needs who wants to see it happen again. */
export function describeFound({ seed, after, shrunk, error }: Found): string {
  const replay = `replay: node tests/model/run-histories.ts --shape ${shrunk.shape} --from ${seed} --count 1`;
  return [`${error.message}`, `after ${after} histories`, describe(shrunk), replay].join('\n');
}
