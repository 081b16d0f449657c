import { Navigate } from 'react-router';

import { handInWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { AnswerList } from './answer-list.tsx';
import { Blocked } from './blocked.tsx';
import { HandInActs } from './hand-in-acts.tsx';
import { HandInNotice } from './hand-in-notice.tsx';
import { backToAssessment, WithAssessment } from '../joint-screen.tsx';
import { LookOverFirst } from '../look-over/look-over-way.tsx';
import { StaleReview } from './stale-review.tsx';
import { useAddressed } from '../use-assessment.ts';

/** Everything as it will be handed in, then the button; what is on this screen is what is sent. */
export function ReviewPage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const { hat, state } = assessment;
  if (state.kind === 'stale') return <StaleReview assessment={assessment} state={state} />;
  const number = state.kind === 'waiting' ? state.number : assessment.number - 1;
  if (state.kind === 'waiting' || state.kind === 'handedIn')
    return <Navigate replace to={paths.receipt(hat.participationId, number)} />;
  return <Review assessment={assessment} />;
}

function Review({ assessment }: { readonly assessment: Assessment }) {
  const { hat, occasion, statements, seen, state } = assessment;
  const title = words.title(hat.organisationName);
  const unscored = statements.filter((one) => one.score === null).length;
  const isEmpty = Object.keys(seen).length === 0;
  return (
    <Screen
      kind="task"
      title={title}
      back={backToAssessment(assessment)}
      act={
        state.kind === 'open' && !isEmpty ? (
          <HandInActs assessment={assessment} word={words.act} />
        ) : undefined
      }
    >
      <Stack>
        <h1>{title}</h1>
        <Soft small>{isEmpty ? words.nothing : words.what(occasion.title)}</Soft>
      </Stack>
      <HandInNotice assessment={assessment} />
      <Blocked assessment={assessment} />
      {isEmpty ? null : <LookOverFirst assessment={assessment} />}
      <AnswerList statements={statements} seen={seen} look={assessment} />
      {unscored > 0 && !isEmpty ? <p>{words.unscored(unscored)}</p> : null}
      <StateMark kind="organisation">{words.after}</StateMark>
    </Screen>
  );
}
