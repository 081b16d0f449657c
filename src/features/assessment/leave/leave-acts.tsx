import { useState } from 'react';
import { leaveWords as words } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import {
  leaveSelfAssessment,
  takePartWithoutScores,
} from '#data/assessment/leave-self-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import css from '../joint.module.css';
import { leavingOf } from '../joint-screen.tsx';

/** Leave what is scored, or take part without. */
export function LeaveActs({ assessment }: { readonly assessment: Assessment }) {
  const local = useLocal();
  const [state, setState] = useState<'ready' | 'acting' | 'failed'>('ready');
  const { statements } = assessment;
  const scored = statements.filter(({ own }) => (own?.score ?? null) !== null).length;
  async function leave(act: typeof leaveSelfAssessment) {
    setState('acting');
    try {
      await act(local, leavingOf(assessment));
    } catch {
      setState('failed');
    }
  }
  const isActing = state === 'acting';
  return (
    <ActRow stacked>
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      {scored > 0 ? (
        <Button disabled={isActing} onClick={() => void leave(leaveSelfAssessment)}>
          {words.act}
        </Button>
      ) : null}
      {scored === statements.length ? null : (
        <Button
          kind={scored > 0 ? 'plain' : 'second'}
          disabled={isActing}
          onClick={() => void leave(takePartWithoutScores)}
        >
          {words.without}
        </Button>
      )}
    </ActRow>
  );
}
