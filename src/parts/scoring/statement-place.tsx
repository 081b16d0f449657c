import { checklistWords } from '#content/words/checklist/checklist.ts';
import { levelLabel } from '#domain/assessment/levels.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import type { Score } from '#domain/assessment/assessment.ts';
import { Ticks } from '#ui/figure/ticks.tsx';
import css from './scoring.module.css';

interface StatementPlaceProps {
  /** Its place in the list, from 1, and the level it is answered at. */
  readonly one: { readonly ord: number; readonly level: string };
  readonly levels: readonly Level[];
  readonly statements: readonly { readonly score: Score }[];
}

/** Which one of how many, how many are scored, and at which level where there are several. */
export function StatementPlace({ one, levels, statements }: StatementPlaceProps) {
  const total = statements.length;
  const scored = statements.filter((one) => one.score !== null).length;
  const level = levelLabel(levels, one);
  return (
    <div className={css['place']}>
      <Ticks thin total={total} done={scored} now={one.ord - 1} />
      <span>{checklistWords.place(one.ord, total)}</span>
      {level === null ? null : <span className={css['at']}>{level}</span>}
    </div>
  );
}
