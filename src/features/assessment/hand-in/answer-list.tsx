import type { JointStatement } from '#data/assessment/get-assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Seen } from '#domain/tables/hand-in.ts';

import { GuardEach } from '#ui/screen/guard.tsx';
import css from '../joint.module.css';
import { ScoreWords } from '../score-words.tsx';

interface AnswerListProps {
  readonly statements: readonly Pick<JointStatement, 'id' | 'short'>[];
  readonly seen: Seen;
  readonly scale: readonly ScaleStep[];
}

/** Every statement with its score and comment, to read through. */
export function AnswerList({ statements, seen, scale }: AnswerListProps) {
  return (
    <ol className={css['answers']}>
      <GuardEach of="li">
        {statements.map(({ id, short }) => (
          <li key={id}>
            <span className={css['answer']}>
              <span>{short}</span>
              <ScoreWords score={seen[id]?.score ?? null} scale={scale} />
            </span>
            {seen[id]?.comment ? (
              <p className={css['text']} dir="auto">
                {seen[id].comment}
              </p>
            ) : null}
          </li>
        ))}
      </GuardEach>
    </ol>
  );
}
