import {
  draftSummary,
  draftWords,
  type OrganisationKind,
} from '#content/words/checklist/checklist.ts';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { scaleEnds, scoreReadiness } from '#domain/assessment/assessment.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './checklist.module.css';
import { ScoreChart } from '#parts/scoring/score-chart.tsx';

interface DraftSummaryProps {
  readonly hat: Hat;
  readonly own: OwnChecklist;
  readonly organisationKind: OrganisationKind;
}

/** Where one's own draft stands. It speaks as a draft: the judgement is made together. */
export function DraftSummary({ hat, own, organisationKind }: DraftSummaryProps) {
  const { scale, rule, statements } = own;
  const ends = scaleEnds(scale);
  const scores = statements.map((statement) => statement.score);
  const readiness = scoreReadiness(scores, scale, rule);
  const bottoms = statements.filter((statement) => statement.score === ends.bottom);

  return (
    <Section title={draftWords.title}>
      {readiness.scored > 0 ? (
        <ScoreChart scale={scale} scores={scores} readiness={readiness} />
      ) : null}
      <p>{draftSummary(readiness, ends, organisationKind)}</p>
      {bottoms.length > 0 ? (
        <Stack>
          <h3>{draftWords.bottoms(ends.bottom)}</h3>
          <Rows>
            {bottoms.map(({ id, code, short }) => (
              <Row
                key={id}
                to={paths.statement(hat.participationId, code)}
                title={<span className={css['name']}>{short}</span>}
              />
            ))}
          </Rows>
        </Stack>
      ) : null}
      <Soft small>
        {draftWords.rule(ends, organisationKind, rule)} {draftWords.mentor}
      </Soft>
    </Section>
  );
}
