import type { JointStatement } from '#data/assessment/join-statements.ts';
import type { ChecklistLook } from '#data/programme/checklist-look.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { own } from '#lib/own.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import css from '../joint.module.css';
import { ScoreWords } from '../score-words.tsx';

interface AnswerListProps {
  readonly statements: readonly Pick<JointStatement, 'id' | 'short' | 'level'>[];
  readonly seen: Seen;
  readonly look: Pick<ChecklistLook, 'scale' | 'levels'>;
}

/** Every statement with its score and comment, to read through. */
export function AnswerList({ statements, seen, look }: AnswerListProps) {
  return (
    <ol className={css['answers']}>
      <GuardEach of="li">
        {statements.map((one) => {
          const answer = own(seen, one.id);
          return (
            <li key={one.id}>
              <span className={css['answer']}>
                <span>
                  <StatementName levels={look.levels} one={one} />
                </span>
                <ScoreWords score={answer?.score ?? null} scale={look.scale} />
              </span>
              {answer?.comment ? (
                <p className={css['text']} dir="auto">
                  {answer.comment}
                </p>
              ) : null}
              <EvidenceText text={answer?.evidence} />
            </li>
          );
        })}
      </GuardEach>
    </ol>
  );
}
