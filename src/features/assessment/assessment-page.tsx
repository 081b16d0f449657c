import {
  assessmentWords as words,
  handInWords,
  receiptWords,
  standingWords,
} from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { scoredFirst } from '#domain/scoring-order.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';

import { AssessmentHead } from './assessment-head.tsx';
import { GoOn } from './go-on.tsx';
import css from './joint.module.css';
import { RowScore } from '#parts/scoring/row-score.tsx';
import { HandInNotice } from './hand-in/hand-in-notice.tsx';
import { WithAssessment } from './joint-screen.tsx';
import { useAddressed } from './use-assessment.ts';
import { VersionsLine } from './versions/versions-line.tsx';

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
      <Rows>
        {scoredFirst(statements).map((one) => (
          <Row
            key={one.id}
            to={paths.jointStatement(hat.participationId, one.code)}
            title={<span className={css['name']}>{one.short}</span>}
            state={<VersionsLine statement={one} />}
            trail={<RowScore score={one.score} steps={assessment.scale.length} isJoint />}
          />
        ))}
      </Rows>
      {scored > 0 && state.kind === 'open' ? (
        <Rows>
          <Row to={paths.standing(hat.participationId)} title={standingWords.title} />
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
