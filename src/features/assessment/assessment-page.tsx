import {
  assessmentWords as words,
  handInWords,
  receiptWords,
  standingWords,
} from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';

import { OwnWays } from './assessment-entry.tsx';
import { AssessmentHead } from './assessment-head.tsx';
import { GoOn } from './go-on.tsx';
import { HandInNotice } from './hand-in/hand-in-notice.tsx';
import { WithAssessment } from './joint-screen.tsx';
import { JointRows } from './joint-rows.tsx';
import { LookOverWay } from './look-over/look-over-way.tsx';
import { Talk } from './leave/talk.tsx';
import { useAddressed } from './use-assessment.ts';

const back = { to: paths.checklist, label: words.back };

/** The organisation's own assessment: everybody with a seat sees and changes it. */
export function AssessmentPage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const now = useLocal().now();
  const { hat, statements, state, receipts } = assessment;
  const scored = statements.filter((one) => one.score !== null).length;
  const title = words.title(hat.organisationName);
  return (
    <Screen kind="inner" title={title} back={back} act={<GoOn assessment={assessment} />}>
      <AssessmentHead assessment={assessment} scored={scored} />
      <HandInNotice assessment={assessment} />
      <Talk assessment={assessment} />
      <JointRows assessment={assessment} />
      <Rows>
        <OwnWays hat={hat} />
      </Rows>
      {scored > 0 && state.kind === 'open' ? (
        <Rows>
          <Row to={paths.standing(hat.participationId)} title={standingWords.title} />
          <LookOverWay assessment={assessment} />
          <Row to={paths.handIn(hat.participationId)} title={handInWords.review} />
          {receipts.map(({ row, at }) => (
            <Row
              key={row.id}
              to={paths.receipt(hat.participationId, row.number)}
              title={receiptWords.earlier(row.number)}
              second={words.entry.handedIn(at, now)}
            />
          ))}
        </Rows>
      ) : null}
    </Screen>
  );
}
