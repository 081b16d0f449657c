import { checklistWords } from '#content/words/checklist.ts';
import type { Checklist } from '#data/local/queries/get-checklist.ts';
import type { Hat } from '#data/local/queries/list-hats.ts';
import { daysLeft } from '#domain/occasion.ts';
import { Columns } from '#ui/screen.tsx';
import { StateMark } from '#ui/state-mark.tsx';
import { Ticks } from '#ui/ticks.tsx';

import css from './checklist.module.css';
import { DraftSummary } from './draft-summary.tsx';
import { StatementRows } from './statement-rows.tsx';

interface OpenChecklistProps {
  readonly hat: Hat;
  readonly checklist: Extract<Checklist, { kind: 'open' }>;
}

/** The open occasion: progress, the rows, and where one's own draft stands. */
export function OpenChecklist({ hat, checklist }: OpenChecklistProps) {
  const { own, today, organisationKind } = checklist;
  const { occasion, statements } = own;
  const scored = statements.filter((statement) => statement.score !== null).length;
  const isDone = scored === statements.length;
  const rows = (
    <StatementRows key="rows" hat={hat} statements={statements} steps={own.scale.length} />
  );
  const summary = (
    <DraftSummary key="summary" hat={hat} own={own} organisationKind={organisationKind} />
  );

  return (
    <>
      <div className={css['head']}>
        <Ticks total={statements.length} done={scored} now={!isDone} />
        <p className={css['soft']}>
          {checklistWords.progress(occasion.title, scored, statements.length)}
        </p>
        <StateMark kind="private">{checklistWords.private(hat.organisationName)}</StateMark>
        <p className={css['small']}>
          {checklistWords.openUntil(daysLeft(occasion, today), occasion.closes_on)}
        </p>
      </div>
      <Columns>{isDone ? [summary, rows] : [rows, summary]}</Columns>
    </>
  );
}
