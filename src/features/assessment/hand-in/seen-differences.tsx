import { assessmentWords, handInWords } from '#content/words/assessment/assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import type { SeenDifference } from '#domain/assessment/hand-in.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';

import type { ChecklistLook } from '#data/programme/checklist-look.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import css from '../joint.module.css';
import { MarkedText } from '../versions/marked-text.tsx';
import { ScoreWords } from '../score-words.tsx';

interface SeenDifferencesProps {
  readonly differences: readonly SeenDifference[];
  readonly statements: readonly Pick<JointStatement, 'id' | 'short' | 'level'>[];
  readonly look: Pick<ChecklistLook, 'scale' | 'levels'>;
}

const { stale: words } = handInWords;

/** Statement by statement: what one saw, and what stands there now with the new words underlined. */
export function SeenDifferences({ differences, statements, look }: SeenDifferencesProps) {
  return (
    <ul className={css['answers']}>
      <GuardEach of="li">
        {statements.flatMap((statement) => {
          const one = differences.find(({ statementId }) => statementId === statement.id);
          if (!one) return [];
          return [
            <li key={statement.id}>
              <span className={css['answer']}>
                <span>
                  <StatementName levels={look.levels} one={statement} />
                </span>
              </span>
              <dl className={css['pair']}>
                <dt>{words.saw}</dt>
                <dd>
                  <Side side={one.was} other={one.was} scale={look.scale} />
                </dd>
                <dt>{words.now}</dt>
                <dd>
                  <Side side={one.is} other={one.was} scale={look.scale} />
                </dd>
              </dl>
            </li>,
          ];
        })}
      </GuardEach>
    </ul>
  );
}

interface SideProps {
  readonly side: SeenDifference['is'];
  readonly other: SeenDifference['is'];
  readonly scale: readonly ScaleStep[];
}

function Side({ side, other, scale }: SideProps) {
  const score = <ScoreWords score={side?.score ?? null} scale={scale} />;
  const isNew = side?.score !== other?.score;
  return (
    <>
      {isNew ? <mark>{score}</mark> : score}
      <p className={css['text']} dir="auto">
        {side?.comment ? (
          <MarkedText text={side.comment} other={other?.comment ?? ''} />
        ) : (
          assessmentWords.noText
        )}
      </p>
      {side?.evidence ? (
        <EvidenceText text={side.evidence}>
          <MarkedText text={side.evidence} other={other?.evidence ?? ''} />
        </EvidenceText>
      ) : null}
    </>
  );
}
