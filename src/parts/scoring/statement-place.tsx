import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Score } from '#domain/assessment.ts';
import { Ticks } from '#ui/figure/ticks.tsx';
import css from './scoring.module.css';

interface StatementPlaceProps {
  /** Its place in the list, from 1. */
  readonly ord: number;
  readonly statements: readonly { readonly score: Score }[];
}

/** Which one of how many, and how many are scored. */
export function StatementPlace({ ord, statements }: StatementPlaceProps) {
  const total = statements.length;
  const scored = statements.filter((one) => one.score !== null).length;
  return (
    <div className={css['place']}>
      <Ticks thin total={total} done={scored} now={ord - 1} />
      <span>{checklistWords.place(ord, total)}</span>
    </div>
  );
}
