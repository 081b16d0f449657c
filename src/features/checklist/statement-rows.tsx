import { checklistWords } from '#content/words/checklist.ts';
import type { OwnStatement } from '#data/local/queries/get-checklist.ts';
import type { Hat } from '#data/local/queries/list-hats.ts';
import { scoredFirst } from '#domain/assessment.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { Section } from '#ui/section.tsx';

import css from './checklist.module.css';
import { RowScore } from './row-score.tsx';

interface StatementRowsProps {
  readonly hat: Hat;
  readonly statements: readonly OwnStatement[];
  /** How many steps the scale has. */
  readonly steps: number;
}

/** Scored first, what is left last; every row opens its statement. */
export function StatementRows({ hat, statements, steps }: StatementRowsProps) {
  return (
    <Section title={checklistWords.statements}>
      <Rows>
        {scoredFirst(statements).map((statement) => (
          <Row
            key={statement.id}
            to={paths.statement(hat.participationId, statement.code)}
            title={<span className={css['name']}>{statement.short}</span>}
            trail={<RowScore score={statement.score} steps={steps} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
