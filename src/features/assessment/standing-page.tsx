import {
  assessmentWords,
  handInWords,
  standingTitle,
  standingWords as words,
} from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { scaleEnds, scoreReadiness } from '#domain/assessment/assessment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';

import { ScoreChart } from '#parts/scoring/score-chart.tsx';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HandInNotice } from './hand-in/hand-in-notice.tsx';
import { backToAssessment, WithAssessment } from './joint-screen.tsx';
import { useAddressed } from './use-assessment.ts';

/** Where the organisation stands against the rule; hedged, the judgement is its own. */
export function StandingPage() {
  return (
    <WithAssessment read={useAddressed()}>{(one) => <Page assessment={one} />}</WithAssessment>
  );
}

function Page({ assessment }: { readonly assessment: Assessment }) {
  const { hat, occasion, scale, rule, statements, organisationKind, state } = assessment;
  const ends = scaleEnds(scale);
  const scores = statements.map((one) => one.score);
  const readiness = scoreReadiness(scores, scale, rule);
  const forward = statements.filter(
    ({ score, last }) => score !== null && last !== null && score > last,
  ).length;
  return (
    <Screen kind="inner" title={words.title} back={backToAssessment(assessment)}>
      <Stack>
        <Soft small>{assessmentWords.place(hat.organisationName, occasion.title)}</Soft>
        <h1>{standingTitle(readiness, ends, organisationKind)}</h1>
      </Stack>
      {readiness.scored > 0 ? (
        <ScoreChart scale={scale} scores={scores} readiness={readiness} />
      ) : null}
      <p>
        {[
          forward > 0 ? words.moved(forward) : null,
          readiness.ready ? words.ready(readiness, ends) : words.rule(ends, organisationKind, rule),
          words.own,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Bottoms assessment={assessment} />
      <Soft>{words.mentor}</Soft>
      {state.kind === 'open' && readiness.scored > 0 ? (
        <Stack width="press">
          <ButtonLink to={paths.handIn(hat.participationId)}>{handInWords.review}</ButtonLink>
        </Stack>
      ) : (
        <HandInNotice assessment={assessment} />
      )}
    </Screen>
  );
}

/** What is missing, and what it would look like when it is there. */
function Bottoms({ assessment }: { readonly assessment: Assessment }) {
  const { hat, scale, levels, statements } = assessment;
  const ends = scaleEnds(scale);
  const bottoms = statements.filter((one) => one.score === ends.bottom);
  if (bottoms.length === 0) return null;
  return (
    <Section title={words.bottoms}>
      <Rows>
        {bottoms.map((one) => (
          <Row
            key={one.id}
            to={paths.jointStatement(hat.participationId, one.code)}
            title={<StatementName levels={levels} one={one} />}
            second={words.sign(ends.top, one.signOfTop)}
          />
        ))}
      </Rows>
    </Section>
  );
}
