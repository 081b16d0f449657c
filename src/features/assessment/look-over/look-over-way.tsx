import { lookOverWords as words } from '#content/words/assessment/look-over.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { checkOf } from './check-of.ts';

/** The way to what is worth a second look, with how much there is. */
export function LookOverWay({ assessment }: { readonly assessment: Assessment }) {
  return (
    <Row
      to={paths.lookOver(assessment.hat.participationId)}
      title={words.title}
      second={words.wayHint(checkOf(assessment).count)}
    />
  );
}

/** The same before the hand-in, alone. */
export function LookOverFirst({ assessment }: { readonly assessment: Assessment }) {
  if (assessment.state.kind !== 'open') return null;
  return (
    <Rows>
      <LookOverWay assessment={assessment} />
    </Rows>
  );
}
