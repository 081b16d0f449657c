import { talkWords } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { scoredFirst } from '#domain/assessment/scored-first.ts';
import { agreementOf } from '#domain/assessment/self-assessment.ts';
import { ByLevel } from '#parts/scoring/by-level.tsx';
import { RowScore } from '#parts/scoring/row-score.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import css from './joint.module.css';
import { talkOf } from './joint-screen.tsx';
import { VersionsLine } from './versions/versions-line.tsx';

/** Every statement with its joint score, and how the seats have scored it where they differ. */
export function JointRows({ assessment }: { readonly assessment: Assessment }) {
  const { hat } = assessment;
  return (
    <ByLevel levels={assessment.levels} all={ordered(assessment)}>
      {(some) => (
        <Rows>
          {some.map((one) => (
            <Row
              key={one.id}
              to={paths.jointStatement(hat.participationId, one.code)}
              title={<span className={css['name']}>{one.short}</span>}
              second={spreadWords(one)}
              state={<VersionsLine statement={one} />}
              trail={<RowScore score={one.score} steps={assessment.scale.length} isJoint />}
            />
          ))}
        </Rows>
      )}
    </ByLevel>
  );
}

/** What differs stands first while there is something to talk about. */
function ordered(assessment: Assessment): readonly JointStatement[] {
  const { statements, state } = assessment;
  if (state.kind !== 'open') return scoredFirst(statements);
  const { differing } = talkOf(assessment);
  const rest = statements.filter((one) => !differing.includes(one));
  return [...differing, ...scoredFirst(rest)];
}

function spreadWords({ spread }: JointStatement): string | undefined {
  const { kind } = agreementOf(spread.map(({ score }) => score));
  if (kind !== 'differ') return undefined;
  return talkWords.spread(
    spread.map(({ person, score }) => ({ who: talkWords.who(person?.role), score })),
  );
}
