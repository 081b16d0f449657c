import { useState } from 'react';
import { leaveWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import {
  leaveSelfAssessment,
  takeBackSelfAssessment,
} from '#data/assessment/leave-self-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../joint.module.css';
import { leavingOf } from '../joint-screen.tsx';

interface LeftActProps {
  readonly assessment: Assessment;
}

/** One act with its failure. */
function useLeaving(act: typeof leaveSelfAssessment, assessment: Assessment) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    try {
      await act(local, leavingOf(assessment));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { leave: () => void leave(), problem: failed ? words.failed : '' };
}

/** What the colleagues see is older than what one has scored. */
export function LeftAgain({ assessment }: LeftActProps) {
  const { leave, problem } = useLeaving(leaveSelfAssessment, assessment);
  return (
    <Notice
      kind="waiting"
      title={words.stale}
      action={
        <Button kind="second" onClick={leave}>
          {words.again}
        </Button>
      }
    >
      <p>{words.staleText}</p>
      <output className={css['failed']}>{problem}</output>
    </Notice>
  );
}

/** Until the joint one is handed in. */
export function TakeBack({ assessment }: LeftActProps) {
  const { leave, problem } = useLeaving(takeBackSelfAssessment, assessment);
  return (
    <Stack width="press">
      <Button kind="second" onClick={leave}>
        {words.takeBack}
      </Button>
      <Soft small>{words.takeBackHint(assessment.hat.organisationName)}</Soft>
      <output className={css['failed']}>{problem}</output>
    </Stack>
  );
}
