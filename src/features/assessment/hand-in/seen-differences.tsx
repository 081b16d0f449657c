import { assessmentWords, handInWords } from '#content/words/assessment/assessment.ts';
import type { JointStatement } from '#data/assessment/get-assessment.ts';
import type { SeenDifference } from '#domain/hand-in.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';

import { GuardEach } from '#ui/screen/guard.tsx';
import css from '../joint.module.css';
import { MarkedText } from '../versions/marked-text.tsx';
import { ScoreWords } from '../score-words.tsx';

interface SeenDifferencesProps {
  readonly differences: readonly SeenDifference[];
  readonly statements: readonly Pick<JointStatement, 'id' | 'short'>[];
  readonly scale: readonly ScaleStep[];
}

const { stale: words } = handInWords;

/** Statement by statement: what one saw, and what stands there now with the new words underlined. */
export function SeenDifferences({ differences, statements, scale }: SeenDifferencesProps) {
  return (
    <ul className={css['answers']}>
      <GuardEach of="li">
        {statements.flatMap(({ id, short }) => {
          const one = differences.find((difference) => difference.statementId === id);
          if (!one) return [];
          return [
            <li key={id}>
              <span className={css['answer']}>
                <span>{short}</span>
              </span>
              <dl className={css['pair']}>
                <dt>{words.saw}</dt>
                <dd>
                  <Side side={one.was} other={one.was} scale={scale} />
                </dd>
                <dt>{words.now}</dt>
                <dd>
                  <Side side={one.is} other={one.was} scale={scale} />
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
    </>
  );
}
