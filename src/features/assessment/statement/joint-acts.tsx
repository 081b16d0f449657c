import { ArrowLeft } from 'lucide';

import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';

interface JointActsProps {
  readonly assessment: Assessment;
  /** Which one is on the screen, from 0. */
  readonly at: number;
}

/** Back and on through the list in its order; from the last one to where the assessment stands. */
export function JointActs({ assessment, at }: JointActsProps) {
  const { hat, statements } = assessment;
  const to = (place: number) => {
    const statement = statements[place];
    return statement ? paths.jointStatement(hat.participationId, statement.code) : undefined;
  };
  const next = to(at + 1);
  return (
    <ActRow>
      <ButtonLink
        kind="second"
        to={to(at - 1) ?? paths.assessment(hat.participationId)}
        aria-label={at > 0 ? words.previous : words.toList}
      >
        <Icon of={ArrowLeft} />
      </ButtonLink>
      <ButtonLink to={next ?? paths.standing(hat.participationId)}>
        {next === undefined ? words.toStanding : words.next}
      </ButtonLink>
    </ActRow>
  );
}
