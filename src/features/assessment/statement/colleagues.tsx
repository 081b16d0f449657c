import { roleTitle } from '#content/words/common.ts';
import { talkWords } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import type { Spread } from '#data/assessment/list-left.ts';
import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { EvidenceText } from '#parts/scoring/evidence-text.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../joint.module.css';
import { LeaveFirst } from '../leave/leave-first.tsx';

interface ColleaguesProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement;
}

/** What each of those who have left their own scores says of the statement; or why one does not see it yet. */
export function Colleagues({ assessment, statement }: ColleaguesProps) {
  const { left } = assessment;
  if (left.all === null) {
    if (left.count === 0) return null;
    return <LeaveFirst assessment={assessment} title={talkWords.blind} />;
  }
  const spoken = statement.spread.filter(
    ({ comment, evidence }) => comment !== '' || (evidence ?? '') !== '',
  );
  if (spoken.length === 0) return null;
  return (
    <dl className={css['said']}>
      {spoken.map((one, at) => (
        <div key={at}>
          <dt>{whoOf(one)}</dt>
          <dd className={css['text']} dir="auto">
            {one.comment}
            <EvidenceText text={one.evidence} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whose scores stand over the columns. */
export function scoredBy({ spread }: JointStatement) {
  return spread.flatMap((one) =>
    one.score === null ? [] : [{ score: one.score, who: whoOf(one) }],
  );
}

/** What one has scored and written oneself, and nobody else has seen yet. */
export function OwnDraft({ assessment, statement }: ColleaguesProps) {
  const { own } = statement;
  if (!own || assessment.left.mine !== null || isBlank(own)) return null;
  return (
    <Fold title={words.draftTitle(own.score)}>
      <p className={css['text']} dir="auto">
        {own.comment || words.noComment}
      </p>
      <EvidenceText text={own.evidence} />
      <Soft small>{words.draftOnly}</Soft>
    </Fold>
  );
}

function isBlank({ score, comment, evidence = '' }: NonNullable<JointStatement['own']>): boolean {
  return score === null && comment === '' && evidence === '';
}

function whoOf({ person }: Pick<Spread, 'person'>): string {
  return person === null ? talkWords.gone : roleTitle(person.role);
}
