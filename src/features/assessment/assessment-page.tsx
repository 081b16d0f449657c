import {
  assessmentWords as words,
  handInWords,
  receiptWords,
  standingWords,
} from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { useLocal } from '#data/use-live.ts';
import { nextUnscored, scoredFirst } from '#domain/assessment.ts';
import { firstName } from '#domain/next-step.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './joint.module.css';
import { RowScore } from '#parts/scoring/row-score.tsx';
import { HandInNotice } from './hand-in-notice.tsx';
import { disputed, WithAssessment } from './joint-screen.tsx';
import { useAddressed } from './use-assessment.ts';
import { VersionsLine } from './versions-line.tsx';

const back = { to: paths.checklist, label: words.back };

/** The organisation's own assessment: everybody with a seat sees and changes it. */
export function AssessmentPage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const now = useLocal().now();
  const { hat, occasion, statements, state, people, receipts } = assessment;
  const scored = statements.filter((one) => one.score !== null).length;
  const title = words.title(hat.organisationName);
  const names = people.map((one, at) => (at === 0 ? words.you : firstName(one.name)));
  return (
    <Screen kind="inner" title={title} back={back} act={<GoOn assessment={assessment} />}>
      <Stack gap={3}>
        <h1>{title}</h1>
        <Ticks total={statements.length} done={scored} now={scored < statements.length} />
        <Soft>{words.progress(occasion.title, scored, statements.length)}</Soft>
        <StateMark kind="organisation">{words.readers(hat.organisationName, names)}</StateMark>
      </Stack>
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

/** First what two have written differently, then what is left, then where it stands. */
function GoOn({ assessment }: { readonly assessment: Assessment }) {
  const { hat, statements, state } = assessment;
  if (state.kind === 'stale' || state.kind === 'refused') return null;
  const next = state.kind === 'open' ? nextUnscored(statements) : null;
  const isNew = statements.every((one) => one.score === null);
  const [pair] = disputed(assessment);
  const to = next
    ? paths.jointStatement(hat.participationId, next.code)
    : pair
      ? paths.versions(hat.participationId, pair.code)
      : paths.standing(hat.participationId);
  const word = next ? words.goOn(next.ord) : pair ? handInWords.blocked : words.toStanding;
  return (
    <Float>
      <ButtonLink to={to}>{next && isNew ? words.begin : word}</ButtonLink>
    </Float>
  );
}
