import { leaveWords as words, talkWords } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { countScored } from '#domain/assessment/self-assessment.ts';
import type { SelfAssessmentRow } from '#domain/tables/self-assessment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { talkOf } from '../joint-screen.tsx';
import { LeftAgain, TakeBack } from './left-acts.tsx';
import { LeftFacts } from './left-facts.tsx';

interface LeftReceiptProps {
  readonly assessment: Assessment;
  readonly mine: SelfAssessmentRow;
  readonly back: { readonly to: string; readonly label: string };
}

/** That it has been left, when, and to whom; what comes next; and the way to take it back. */
export function LeftReceipt({ assessment, mine, back }: LeftReceiptProps) {
  const now = useLocal().now();
  const { hat, left, state } = assessment;
  const scored = countScored(mine.answers);
  const title = scored === 0 ? words.doneWithout : words.doneTitle(hat.organisationName);
  return (
    <Screen kind="inner" title={title} back={back}>
      <Stack gap={1}>
        <StateMark kind="done">{words.left(mine.left_at, now)}</StateMark>
        <h1>{title}</h1>
        {scored === 0 ? <p>{words.doneWithoutText}</p> : null}
      </Stack>
      {left.isStale && state.kind !== 'handedIn' ? <LeftAgain assessment={assessment} /> : null}
      <Next assessment={assessment} />
      <LeftFacts assessment={assessment} mine={mine} />
      {state.kind === 'handedIn' ? null : <TakeBack assessment={assessment} />}
    </Screen>
  );
}

function Next({ assessment }: { readonly assessment: Assessment }) {
  const { hat, left } = assessment;
  const { differing, minutes } = talkOf(assessment);
  const isAll = left.count >= left.of;
  return (
    <Block
      small={isAll ? words.allLeft(left.of) : words.count(left.count, left.of)}
      title={talkWords.differTitle(differing.length)}
      action={<ButtonLink to={paths.assessment(hat.participationId)}>{words.together}</ButtonLink>}
    >
      {differing.length > 0 ? <p>{talkWords.time(minutes)}</p> : null}
    </Block>
  );
}
