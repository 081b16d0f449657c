import { assessmentWords } from '#content/words/assessment/assessment.ts';
import { paths } from '#ui/paths.ts';
import { WithAssessment } from '../joint-screen.tsx';
import { useAddressed } from '../use-assessment.ts';
import { LeaveOffer } from './leave-offer.tsx';
import { LeftReceipt } from './left-receipt.tsx';

const back = { to: paths.checklist, label: assessmentWords.back };

/** One's own scores, left to the colleagues; afterwards the receipt. */
export function LeavePage() {
  return (
    <WithAssessment read={useAddressed()}>
      {(one) =>
        one.left.mine ? (
          <LeftReceipt assessment={one} mine={one.left.mine} back={back} />
        ) : (
          <LeaveOffer assessment={one} back={back} />
        )
      }
    </WithAssessment>
  );
}
