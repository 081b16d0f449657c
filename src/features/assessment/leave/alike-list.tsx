import { talkWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { RowScore } from '#parts/scoring/row-score.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../joint.module.css';

interface AlikeListProps {
  readonly title: string;
  readonly alike: readonly JointStatement[];
  readonly look: Pick<Assessment, 'scale' | 'levels'>;
  /** What is left for the talk all the same. */
  readonly aside: ReadonlySet<string>;
  onAside(aside: ReadonlySet<string>): void;
}

export function AlikeList({ title, alike, look, aside, onAside }: AlikeListProps) {
  const toggle = (id: string) =>
    onAside(new Set(aside.has(id) ? [...aside].filter((one) => one !== id) : [...aside, id]));
  return (
    <>
      <Stack>
        <h1>{title}</h1>
        <p>{words.alikeText}</p>
      </Stack>
      <ul className={css['alike']}>
        {alike.map((one) => (
          <li key={one.id}>
            <Choice
              type="checkbox"
              name={one.id}
              value={one.id}
              checked={!aside.has(one.id)}
              onChange={() => toggle(one.id)}
              label={
                <>
                  <StatementName levels={look.levels} one={one} />
                  <Soft small>
                    {aside.has(one.id) ? words.talkAbout : words.comments(commentsOf(one).length)}
                  </Soft>
                </>
              }
            />
            <RowScore score={scoreOf(one)} steps={look.scale.length} />
          </li>
        ))}
      </ul>
      <Soft small>{words.alikeReasons}</Soft>
    </>
  );
}

const commentsOf = ({ spread }: JointStatement) => spread.filter(({ comment }) => comment !== '');
/** As many of the words as there is room for, whole ones. */
function evidenceOf({ spread }: JointStatement): string {
  const told = [...new Set(spread.flatMap(({ evidence }) => evidence || []))];
  return told.reduce((all, one) => {
    const more = all === '' ? one : `${all}; ${one}`;
    return signsOver(more, fieldLimits.evidence) === 0 ? more : all;
  }, '');
}

const scoreOf = ({ spread }: JointStatement) =>
  spread.find(({ score }) => score !== null)?.score ?? null;

/** The comments come along, each with its role. */
export function answersOf({ hat, occasion }: Assessment, taken: readonly JointStatement[]) {
  return taken.map((one) => ({
    of: {
      participationId: hat.participationId,
      occasionId: occasion.id,
      versionId: occasion.checklist_version_id,
      statementId: one.id,
    },
    score: scoreOf(one),
    comment: commentsOf(one)
      .map(({ person, comment }) => words.said(person?.role, comment))
      .join('\n\n'),
    evidence: evidenceOf(one),
  }));
}
