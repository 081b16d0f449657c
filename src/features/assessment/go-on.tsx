import { assessmentWords as words, handInWords } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { nextUnscored } from '#domain/assessment/scoring-order.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';

import { disputed, talkOf } from './joint-screen.tsx';

/** First what the seats have scored apart, then what is left, then what has two versions, then where it stands. */
export function GoOn({ assessment }: { readonly assessment: Assessment }) {
  const { hat, statements, state } = assessment;
  if (state.kind === 'stale' || state.kind === 'refused') return null;
  const { differing } = talkOf(assessment);
  const next = state.kind === 'open' ? (nextUnscored(differing) ?? nextUnscored(statements)) : null;
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
