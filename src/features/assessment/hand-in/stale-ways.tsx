import { useNavigate } from 'react-router';

import { handInWords } from '#content/words/assessment/assessment.ts';
import { forgetRefusedHandIn } from '#data/assessment/hand-in-assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { HandInState } from '#data/assessment/read-hand-in-state.ts';
import { useLocal } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

import { Stack } from '#ui/text/stack.tsx';

const { stale: words, first: firstWords } = handInWords;

export interface StaleProps {
  readonly assessment: Assessment;
  readonly state: Extract<HandInState, { kind: 'stale' }>;
}

/** To read what stands, or to hand in anew. */
export function StaleWays({ assessment, state }: StaleProps) {
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
