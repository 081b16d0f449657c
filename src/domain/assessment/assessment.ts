import { assert } from '#lib/assert.ts';

import type { ChecklistVersionRow, ScaleStep } from '../tables/checklist-version.ts';
import type { StatementRow } from '../tables/statement.ts';

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

/** What a version asks of who is ready; the programme's own rule is that of its first edition. */
export interface ReadinessRule {
  /** The highest score at more than so many percent of the statements … */
  readonly topsOver: number;
  /** … and the lowest at no more than so many. */
  readonly bottomsAtMost: number;
}
const usualRule: ReadinessRule = { topsOver: 50, bottomsAtMost: 0 };

/** "More than half" is strict: of 13 at least 7, of 30 at least 16 (step 8, 15 October 2019). */
export function topsNeeded(statements: number, { topsOver } = usualRule): number {
  return Math.min(statements, Math.floor((statements * topsOver) / 100) + 1);
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
  /** Lowest scores that the rule does not allow; 0 when there are none too many. */
  readonly bottomsOver: number;
  readonly rule: ReadinessRule;
}

/** One score per statement of the version, null where none is given. */
export function scoreReadiness(
  scores: readonly Score[],
  scale: readonly Pick<ScaleStep, 'score'>[],
  rule: ReadinessRule = usualRule,
): Readiness {
  const { bottom, top } = scaleEnds(scale);
  const total = scores.length;
  const scored = scores.filter((score) => score !== null).length;
  const tops = scores.filter((score) => score === top).length;
  const bottoms = scores.filter((score) => score === bottom).length;
  const needed = topsNeeded(total, rule);
  const bottomsOver = Math.max(0, bottoms - rule.bottomsAtMost);
  return {
    ready: total > 0 && scored === total && bottomsOver === 0 && tops >= needed,
    total,
    scored,
    tops,
    bottoms,
    topsMissing: Math.max(0, needed - tops),
    topsNeeded: needed,
    bottomsOver,
    rule,
  };
}

/** What the version says, or the programme's own where it does not. */
export function ruleOf({
  tops_over,
  bottoms_at_most,
}: Partial<ChecklistVersionRow>): ReadinessRule {
  return {
    topsOver: tops_over ?? usualRule.topsOver,
    bottomsAtMost: bottoms_at_most ?? usualRule.bottomsAtMost,
  };
}

/** The same in two versions is the same question; what has no theme is only itself. */
export function themeOf({
  version_key,
  code,
  theme = '',
}: Pick<StatementRow, 'version_key' | 'code' | 'theme'>): string {
  return theme === '' ? `${version_key}/${code}` : theme;
}
