import { assert } from '#lib/assert.ts';

import type { ScaleStep } from './tables/checklist-version.ts';

/**
 * The rules of the checklist. A version (scale and statements) is data: nothing here knows that
 * there are thirteen statements or that the scale ends at 3, since both have changed between
 * editions (SKR's form of 2017: 13 points, 1–3; the guidance of February 2024: 1–4).
 */

/** A score of the version's scale; null = not scored yet, which is never 0 and never the lowest. */
export type Score = number | null;

export interface ScaleEnds {
  readonly bottom: number;
  readonly top: number;
}

export function scaleEnds(scale: readonly Pick<ScaleStep, 'score'>[]): ScaleEnds {
  assert(scale.length > 1, 'a scale has at least two steps');
  const scores = scale.map((step) => step.score);
  return { bottom: Math.min(...scores), top: Math.max(...scores) };
}

/** "More than half" is strict: of 13 at least 7, of 30 at least 16 (step 8, 15 October 2019). */
export function topsNeeded(statements: number): number {
  return Math.floor(statements / 2) + 1;
}

export interface Readiness {
  /**
   * SKR's rule in its own pages (step 8 "Resultatredovisning", 15 October 2019; step 8 of the
   * English edition 2018): no point has the lowest score and more than half have the highest.
   * That every point is scored first is implied there and made explicit here. The words beside
   * it must be hedged ("kanske redo"): the judgement is the organisation's own, nobody certifies.
   */
  readonly ready: boolean;
  readonly total: number;
  readonly scored: number;
  /** Statements with the highest score. */
  readonly tops: number;
  /** Statements with the lowest score. */
  readonly bottoms: number;
  /** Highest scores the rule still asks for; 0 when there are enough. */
  readonly topsMissing: number;
  readonly topsNeeded: number;
}

/** One score per statement of the version, null where none is given. */
export function scoreReadiness(
  scores: readonly Score[],
  scale: readonly Pick<ScaleStep, 'score'>[],
): Readiness {
  const { bottom, top } = scaleEnds(scale);
  const total = scores.length;
  const scored = scores.filter((score) => score !== null).length;
  const tops = scores.filter((score) => score === top).length;
  const bottoms = scores.filter((score) => score === bottom).length;
  const needed = topsNeeded(total);
  return {
    ready: total > 0 && scored === total && bottoms === 0 && tops >= needed,
    total,
    scored,
    tops,
    bottoms,
    topsMissing: Math.max(0, needed - tops),
    topsNeeded: needed,
  };
}
