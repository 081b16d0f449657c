import { useNavigate } from 'react-router';

import { handInWords } from '#content/words/assessment/assessment.ts';
import { forgetRefusedHandIn } from '#data/assessment/hand-in-assessment.ts';
import type { Assessment, HandInState } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AnswerList } from './answer-list.tsx';
import { HandInActs } from './hand-in-acts.tsx';
import { backToAssessment } from './joint-screen.tsx';
import { SeenDifferences } from './seen-differences.tsx';

type Stale = Extract<HandInState, { kind: 'stale' }>;
interface StaleReviewProps {
  readonly assessment: Assessment;
  readonly state: Stale;
}

const { stale: words, first: firstWords } = handInWords;

/** What was handed in is not what stands there: the differences, marked, and the way on. */
export function StaleReview({ assessment, state }: StaleReviewProps) {
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
      <WaysOn assessment={assessment} state={state} />
      <Soft small>{words.code('stale')}</Soft>
    </Screen>
  );
}

function Differences({ assessment, state }: StaleReviewProps) {
  const { statements, scale, seen } = assessment;
  const ids = new Set(state.differences.map((one) => one.statementId));
  const rest = statements.filter((one) => !ids.has(one.id));
  const now = state.first?.row.seen ?? seen;
  return (
    <>
      {ids.size === 0 ? (
        <p>{words.same}</p>
      ) : (
        <Section title={words.differs}>
          <SeenDifferences differences={state.differences} statements={statements} scale={scale} />
        </Section>
      )}
      {rest.length > 0 ? (
        <Fold title={words.rest}>
          <AnswerList statements={rest} seen={now} scale={scale} />
        </Fold>
      ) : null}
    </>
  );
}

function WaysOn({ assessment, state }: StaleReviewProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const { hat } = assessment;
  async function forget(to: string) {
    await forgetRefusedHandIn(local, assessment);
    await navigate(to, { replace: true });
  }
  const toList = paths.assessment(hat.participationId);
  return (
    <Stack width="press">
      {state.first ? (
        <>
          <Button onClick={() => void forget(toList)}>{firstWords.done}</Button>
          <ButtonLink kind="second" to={paths.receipt(hat.participationId, state.first.row.number)}>
            {firstWords.show}
          </ButtonLink>
        </>
      ) : (
        <Button kind="second" onClick={() => void forget(toList)}>
          {words.change}
        </Button>
      )}
    </Stack>
  );
}
