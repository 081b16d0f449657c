import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import { leaveWords } from '#content/words/assessment/leave.ts';
import { compareWords } from '#content/words/compare/compare.ts';
import { shiftWords } from '#content/words/assessment/shift.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import { countScored } from '#domain/assessment/self-assessment.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

import { disputed } from './joint-screen.tsx';
import { useAssessment } from './use-assessment.ts';

/** Beside one's own draft: the way to what the organisation makes of all of them. */
export function AssessmentEntry({ hat }: { readonly hat: Hat }) {
  const local = useLocal();
  const read = useAssessment(hat);
  if (!read || hat.role === 'courseParticipant') return null;
  const isMentor = hat.kind === 'mentor';
  return (
    <Section title={words.together}>
      <Rows>
        {read.kind === 'assessment' ? joint(hat, read, local.now()) : null}
        <Row
          to={paths.compare}
          title={compareWords.title}
          second={isMentor ? compareWords.entryMentor : compareWords.entry}
        />
        {read.kind === 'assessment' ? <OwnWays hat={hat} /> : null}
      </Rows>
    </Section>
  );
}

/** How far the organisation has come over the occasions, and all of it as a file. */
export function OwnWays({ hat }: { readonly hat: Hat }) {
  return (
    <>
      <Row
        to={paths.shift(hat.participationId)}
        title={shiftWords.title}
        second={shiftWords.wayHint}
      />
      <Row to={paths.spreadsheet(hat.participationId)} title={words.asFile} />
    </>
  );
}

/** What one has left to the colleagues, and what the organisation has agreed on. */
function joint(hat: Hat, read: Assessment, now: Date) {
  return [
    <Row
      key="leave"
      to={paths.leave(hat.participationId)}
      title={leaveWords.title(hat.organisationName)}
      second={howLeft(read, now)}
    />,
    <Row
      key="joint"
      to={paths.assessment(hat.participationId)}
      title={words.title(hat.organisationName)}
      second={howFar(read, now)}
    />,
  ];
}

function howLeft({ left }: Assessment, now: Date): string {
  const { mine, count, of } = left;
  const { entry } = leaveWords;
  if (mine === null) return entry.open(count, of);
  if (left.isStale) return entry.stale;
  return countScored(mine.answers) === 0 ? entry.without : entry.left(mine.left_at, now);
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
