import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

import { disputed } from './joint-screen.tsx';
import { useAssessment } from './use-assessment.ts';

/** Beside one's own draft: the way to what the organisation makes of all of them. */
export function AssessmentEntry({ hat }: { readonly hat: Hat }) {
  const local = useLocal();
  const read = useAssessment(hat);
  if (read?.kind !== 'assessment') return null;
  return (
    <Section title={words.together}>
      <Rows>
        <Row
          to={paths.assessment(hat.participationId)}
          title={words.title(hat.organisationName)}
          second={howFar(read, local.now())}
        />
      </Rows>
    </Section>
  );
}

function howFar(assessment: Assessment, now: Date): string {
  const { state, statements } = assessment;
  if (state.kind === 'handedIn') return words.entry.handedIn(state.receipt.at, now);
  if (state.kind === 'waiting') return words.entry.waiting;
  if (state.kind !== 'open') return words.entry.stopped;
  const scored = statements.filter((one) => one.score !== null).length;
  if (scored === 0) return words.entry.none;
  const pairs = disputed(assessment).length;
  const parts = [words.entry.progress(scored, statements.length)];
  if (pairs > 0) parts.push(words.entry.versions(pairs));
  return parts.join(', ');
}
