import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { firstName } from '#domain/next-step.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface AssessmentHeadProps {
  readonly assessment: Assessment;
  readonly scored: number;
}

/** Whose, for which occasion, how far, and who sees it. */
export function AssessmentHead({ assessment, scored }: AssessmentHeadProps) {
  const { hat, occasion, statements, people } = assessment;
  const names = people.map((one, at) => (at === 0 ? words.you : firstName(one.name)));
  return (
    <Stack gap={3}>
      <h1>{words.title(hat.organisationName)}</h1>
      <Ticks total={statements.length} done={scored} now={scored < statements.length} />
      <Soft>{words.progress(occasion.title, scored, statements.length)}</Soft>
      <StateMark kind="organisation">{words.readers(hat.organisationName, names)}</StateMark>
    </Stack>
  );
}
