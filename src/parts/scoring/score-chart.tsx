import type { CSSProperties } from 'react';

import { draftWords } from '#content/words/checklist/checklist.ts';
import type { Readiness, Score } from '#domain/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';

import css from './score-chart.module.css';

interface DraftChartProps {
  readonly scale: readonly ScaleStep[];
  readonly scores: readonly Score[];
  readonly readiness: Readiness;
}

/** One bar per statement in falling order against the line the rule draws; the counts as text below. */
export function ScoreChart({ scale, scores, readiness }: DraftChartProps) {
  const steps = scale.toSorted((a, b) => b.score - a.score);
  const top = steps[0]?.score ?? 0;
  const bars = scores.toSorted((a, b) => (b ?? 0) - (a ?? 0));
  const place = { '--needed': readiness.topsNeeded, '--of': bars.length } as CSSProperties;

  return (
    <figure className={css['chart']}>
      <div className={css['plot']} style={place} aria-hidden="true">
        {bars.map((score, at) => (
          <i key={at} data-level={levelOf(score, steps)} style={heightOf(score, scale.length)} />
        ))}
        <span className={css['line']}>
          <span>{draftWords.needed(readiness.topsNeeded, top)}</span>
        </span>
      </div>
      <dl className={css['counts']}>
        {steps.map(({ score, label }) => (
          <div key={score}>
            <dt>{label}</dt>
            <dd>{bars.filter((bar) => bar === score).length}</dd>
          </div>
        ))}
        {readiness.scored < readiness.total ? (
          <div>
            <dt>{draftWords.left}</dt>
            <dd>{readiness.total - readiness.scored}</dd>
          </div>
        ) : null}
      </dl>
    </figure>
  );
}

type Steps = readonly { readonly score: number }[];

/** Highest, lowest or between: digit and word tell the rest, whatever the scale. */
function levelOf(score: number | null, falling: Steps): string {
  if (score === null) return 'none';
  if (score === falling[0]?.score) return 'top';
  return score === falling.at(-1)?.score ? 'bottom' : 'between';
}

function heightOf(score: number | null, steps: number): CSSProperties {
  return { '--height': score === null ? 1 / steps / 2 : score / steps } as CSSProperties;
}
