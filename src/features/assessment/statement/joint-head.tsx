import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { StatementPlace } from '#parts/scoring/statement-place.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';

export interface JointProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement;
}

/** Which one of how many, and whose: never to be mistaken for one's own draft. */
export function JointHead({ assessment, statement }: JointProps) {
  const { hat, occasion, levels, statements } = assessment;
  return (
    <Stack>
      <StatementPlace one={statement} levels={levels} statements={statements} />
      <StateMark kind="organisation">
        {words.context(hat.organisationName, occasion.title)}
      </StateMark>
    </Stack>
  );
}
