import type { StatementText } from '#data/programme/statement-text.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { RowScore } from './row-score.tsx';
import { StatementName } from './statement-name.tsx';
import css from './scoring.module.css';

export interface Said extends Pick<StatementText, 'id' | 'short' | 'level'> {
  readonly score: number | null;
  readonly comment: string;
  readonly evidence: string;
}

interface SaidRowsProps {
  readonly statements: readonly Said[];
  readonly levels: readonly Level[];
  /** Of the scale. */
  readonly steps: number;
  readonly isJoint?: boolean | undefined;
}

/** What was said of each statement, to read. */
export function SaidRows({ statements, levels, steps, isJoint }: SaidRowsProps) {
  return (
    <Rows>
      {statements.map((one) => (
        <Row
          key={one.id}
          title={
            <span className={css['said']}>
              <StatementName levels={levels} one={one} />
            </span>
          }
          second={textsOf(one)}
          trail={<RowScore score={one.score} steps={steps} isJoint={isJoint} />}
        />
      ))}
    </Rows>
  );
}

function textsOf({ comment, evidence }: Said) {
  if (comment === '' && evidence === '') return undefined;
  return (
    <>
      {comment === '' ? null : <span dir="auto">{comment}</span>}
      <EvidenceText text={evidence} />
    </>
  );
}
