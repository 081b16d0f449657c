import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { daysLeft } from '#domain/occasion.ts';
import { StateMark } from '#ui/state-mark.tsx';
import { Ticks } from '#ui/ticks.tsx';

import css from './checklist.module.css';

interface ChecklistProgressProps {
  readonly hat: Hat;
  readonly checklist: Extract<Checklist, { kind: 'open' }>;
}

/** How far, for which meeting, for which organisation, who sees it and until when. */
export function ChecklistProgress({ hat, checklist }: ChecklistProgressProps) {
  const { occasion, statements } = checklist.own;
  const scored = statements.filter((statement) => statement.score !== null).length;
  return (
    <>
      <Ticks total={statements.length} done={scored} now={scored < statements.length} />
      <p className={css['soft']}>
        {checklistWords.progress(occasion.title, scored, statements.length)}
      </p>
      <div className={css['facts']}>
        <StateMark kind="private">{checklistWords.private(hat.organisationName)}</StateMark>
        <p className={css['small']}>
          {checklistWords.openUntil(daysLeft(occasion, checklist.today), occasion.closes_on)}
        </p>
      </div>
    </>
  );
}
