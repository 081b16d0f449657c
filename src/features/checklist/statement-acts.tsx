import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnStatement } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { StepActs } from '#parts/scoring/step-acts.tsx';
import { paths } from '#ui/paths.ts';

interface StatementActsProps {
  readonly hat: Hat;
  readonly statements: readonly OwnStatement[];
  /** Which one is on the screen, from 0. */
  readonly at: number;
}

/** Back and on through the list in its order; from the last one to where the draft stands. */
export function StatementActs({ hat, statements, at }: StatementActsProps) {
  const to = (statement: OwnStatement | undefined) =>
    statement ? paths.statement(hat.participationId, statement.code) : paths.checklist;
  const [previous, next] = [statements[at - 1], statements[at + 1]];
  return (
    <StepActs
      back={{
        to: to(previous),
        label: previous ? checklistWords.previous : checklistWords.toList,
      }}
      on={{ to: to(next), label: next ? checklistWords.next : checklistWords.toSummary }}
    />
  );
}
