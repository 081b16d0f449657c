import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Assessment, JointStatement } from '#data/assessment/get-assessment.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';

import css from '#parts/scoring/scoring.module.css';
import { Stack } from '#ui/text/stack.tsx';

export interface JointProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement;
}

/** Which one of how many, and whose: never to be mistaken for one's own draft. */
export function JointHead({ assessment, statement }: JointProps) {
  const { hat, occasion, statements } = assessment;
  const scored = statements.filter((one) => one.score !== null).length;
  return (
    <Stack>
      <div className={css['place']}>
        <Ticks thin total={statements.length} done={scored} now={statement.ord - 1} />
        <span>{checklistWords.place(statement.ord, statements.length)}</span>
      </div>
      <StateMark kind="organisation">
        {words.context(hat.organisationName, occasion.title)}
      </StateMark>
    </Stack>
  );
}
