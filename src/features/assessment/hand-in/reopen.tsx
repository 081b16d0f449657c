import { useState } from 'react';
import { useNavigate } from 'react-router';

import { receiptWords as words } from '#content/words/assessment/assessment.ts';
import { reopenAssessment } from '#data/assessment/reopen-assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { strategistNames } from '../joint-screen.tsx';

/** The strategist opens the next version; the others see whom to ask. */
export function Reopen({ assessment }: { readonly assessment: Assessment }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  if (!assessment.isStrategist) return <Soft small>{words.who(strategistNames(assessment))}</Soft>;

  async function reopen() {
    setAsking(false);
    await reopenAssessment(local, assessment);
    await navigate(paths.assessment(assessment.hat.participationId));
  }
  return (
    <Stack width="press">
      <Button kind="second" onClick={() => setAsking(true)}>
        {words.reopen}
      </Button>
      <AskSheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.reopenTitle}
        cancel={words.reopenKeep}
        confirm={words.reopen}
        onConfirm={reopen}
      >
        <p>{words.reopenText}</p>
      </AskSheet>
    </Stack>
  );
}
