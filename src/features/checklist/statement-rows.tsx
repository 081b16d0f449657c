import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { scoredFirst } from '#domain/assessment/scored-first.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';

import css from './checklist.module.css';
import { ByLevel } from '#parts/scoring/by-level.tsx';
import { RowScore } from '#parts/scoring/row-score.tsx';

interface StatementRowsProps {
  readonly hat: Hat;
  readonly own: OwnChecklist;
}

/** Scored first, what is left last; every row opens its statement. */
export function StatementRows({ hat, own }: StatementRowsProps) {
  const isNew = own.statements.every((statement) => statement.score === null);
  return (
    <ByLevel levels={own.levels} all={scoredFirst(own.statements)}>
      {(some) => (
        <Rows>
          {some.map((statement) => (
            <Row
              key={statement.id}
              to={paths.statement(hat.participationId, statement.code)}
              title={<span className={css['name']}>{statement.short}</span>}
              trail={
                isNew ? undefined : <RowScore score={statement.score} steps={own.scale.length} />
              }
            />
          ))}
        </Rows>
      )}
    </ByLevel>
  );
}
