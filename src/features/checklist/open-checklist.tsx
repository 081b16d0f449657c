import type { ReactNode } from 'react';

import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Columns } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';

import { DraftSummary } from './draft-summary.tsx';
import { StatementRows } from './statement-rows.tsx';

interface OpenChecklistProps {
  readonly hat: Hat;
  readonly checklist: Extract<Checklist, { kind: 'open' }>;
  /** The way to what the organisation makes of all drafts. */
  readonly together: ReactNode;
}

/** The rows while there is something to score; when all is scored, where the draft stands comes first. */
export function OpenChecklist({ hat, checklist, together }: OpenChecklistProps) {
  const { own, organisationKind } = checklist;
  const isDone = own.statements.every((statement) => statement.score !== null);
  const rows = <StatementRows hat={hat} own={own} />;
  const summary = <DraftSummary hat={hat} own={own} organisationKind={organisationKind} />;
  return isDone ? (
    <Columns aside={together}>
      {summary}
      <Section title={checklistWords.yourScores}>{rows}</Section>
    </Columns>
  ) : (
    <Columns aside={together}>
      {rows}
      {summary}
    </Columns>
  );
}
