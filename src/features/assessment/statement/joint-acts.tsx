import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { talkWords } from '#content/words/assessment/leave.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { StepActs } from '#parts/scoring/step-acts.tsx';
import { paths } from '#ui/paths.ts';
import { talkOf } from '../joint-screen.tsx';

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
  const [previous, next] = [to(at - 1), to(at + 1)];
  const apart = nextApart(assessment, at);
  const { participationId } = hat;
  return (
    <StepActs
      back={
        previous === undefined
          ? { to: paths.assessment(participationId), label: words.toList }
          : { to: previous, label: words.previous }
      }
      on={
        apart
          ? { to: paths.jointStatement(hat.participationId, apart.code), label: talkWords.next }
          : next === undefined
            ? { to: paths.standing(participationId), label: words.toStanding }
            : { to: next, label: words.next }
      }
    />
  );
}

/** While one talks through what the seats have scored apart, the next of these. */
function nextApart(assessment: Assessment, at: number) {
  const { differing } = talkOf(assessment);
  const place = differing.findIndex((one) => one === assessment.statements[at]);
  return place === -1 ? undefined : differing[place + 1];
}
