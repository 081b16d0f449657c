import { ArrowLeft } from 'lucide';

import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnStatement } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
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
  const previous = at > 0 ? statements[at - 1] : undefined;
  const next = statements[at + 1];
  return (
    <ActRow>
      <ButtonLink
        kind="second"
        to={to(previous)}
        aria-label={previous ? checklistWords.previous : checklistWords.toList}
      >
        <Icon of={ArrowLeft} />
      </ButtonLink>
      <ButtonLink to={to(next)}>{next ? checklistWords.next : checklistWords.toSummary}</ButtonLink>
    </ActRow>
  );
}
