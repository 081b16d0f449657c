import { useState } from 'react';
import { useNavigate } from 'react-router';

import { assessmentWords, handInWords as words } from '#content/words/assessment/assessment.ts';
import { handInAssessment } from '#data/assessment/hand-in-assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

import { disputed, strategistNames, tooLong } from '../joint-screen.tsx';
import css from '../joint.module.css';

interface HandInActsProps {
  readonly assessment: Assessment;
  readonly word: string;
}

/** The strategist hands in; everybody else sees who does. */
export function HandInActs({ assessment, word }: HandInActsProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const [state, setState] = useState<'ready' | 'acting' | 'failed'>('ready');
  const { hat, number } = assessment;

  async function handIn() {
    setState('acting');
    try {
      await handInAssessment(local, assessment);
      await navigate(paths.receipt(hat.participationId, number), { replace: true });
    } catch {
      setState('failed');
    }
  }

  if (!assessment.isStrategist) {
    return (
      <ActRow stacked>
        <p>{words.who(strategistNames(assessment))}</p>
        <ButtonLink kind="second" to={paths.assessment(hat.participationId)}>
          {assessmentWords.toList}
        </ButtonLink>
      </ActRow>
    );
  }
  const isBlocked = disputed(assessment).length > 0;
  const isLong = tooLong(assessment).length > 0;
  return (
    <ActRow stacked>
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <Button disabled={isBlocked || isLong || state === 'acting'} onClick={() => void handIn()}>
        {isBlocked ? words.blocked : isLong ? words.shorten : word}
      </Button>
    </ActRow>
  );
}
