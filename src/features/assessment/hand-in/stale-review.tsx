import { handInWords } from '#content/words/assessment/assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { AnswerList } from './answer-list.tsx';
import { HandInActs } from './hand-in-acts.tsx';
import { backToAssessment } from '../joint-screen.tsx';
import { SeenDifferences } from './seen-differences.tsx';
import { StaleWays, type StaleProps } from './stale-ways.tsx';

const { stale: words, first: firstWords } = handInWords;

/** What was handed in is not what stands there: the differences, marked, and the way on. */
export function StaleReview({ assessment, state }: StaleProps) {
  const local = useLocal();
  const { first } = state;
  const title = first ? firstWords.title(first.by ?? firstWords.somebody) : words.title;
  return (
    <Screen
      kind="task"
      title={title}
      back={backToAssessment(assessment)}
      act={first ? undefined : <HandInActs assessment={assessment} word={words.again} />}
    >
      <h1>{title}</h1>
      <Notice kind="stopped" title={handInWords.refused}>
        <p>{first ? firstWords.text(first.at, local.now()) : words.text}</p>
      </Notice>
      <Differences assessment={assessment} state={state} />
      <StaleWays assessment={assessment} state={state} />
      <Soft small>{words.code('stale')}</Soft>
    </Screen>
  );
}

function Differences({ assessment, state }: StaleProps) {
  const { statements, seen } = assessment;
  const ids = new Set(state.differences.map((one) => one.statementId));
  const rest = statements.filter((one) => !ids.has(one.id));
  const now = state.first?.row.seen ?? seen;
  return (
    <>
      {ids.size === 0 ? (
        <p>{words.same}</p>
      ) : (
        <Section title={words.differs}>
          <SeenDifferences
            differences={state.differences}
            statements={statements}
            look={assessment}
          />
        </Section>
      )}
      {rest.length > 0 ? (
        <Fold title={words.rest}>
          <AnswerList statements={rest} seen={now} look={assessment} />
        </Fold>
      ) : null}
    </>
  );
}
