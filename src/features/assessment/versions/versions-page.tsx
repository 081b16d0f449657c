import { useParams } from 'react-router';

import { assessmentWords, versionWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

import { backToAssessment, disputed, WithAssessment } from '../joint-screen.tsx';
import { useAddressed } from '../use-assessment.ts';
import { VersionChoice } from './version-choice.tsx';

/** Two versions of one thing: equal cards, and nothing lost. */
export function VersionsPage() {
  const { code = '' } = useParams();
  return (
    <WithAssessment read={useAddressed()}>
      {(one) => <Page assessment={one} statement={one.statements.find((s) => s.code === code)} />}
    </WithAssessment>
  );
}

interface PageProps {
  readonly assessment: Assessment;
  readonly statement: JointStatement | undefined;
}

function Page({ assessment, statement }: PageProps) {
  const { participationId } = assessment.hat;
  const to = statement ? paths.jointStatement(participationId, statement.code) : undefined;
  const back = statement && to ? { to, label: statement.short } : backToAssessment(assessment);
  const waiting = disputed(assessment);
  const at = waiting.findIndex((one) => one.code === statement?.code);
  if (!statement || !to || at === -1) {
    return (
      <Missing
        drawing="windows"
        title={words.none}
        text={words.noneText}
        back={back}
        way={{ to: backToAssessment(assessment).to, label: assessmentWords.toList }}
      />
    );
  }
  const next = waiting[at + 1] ?? waiting.find((one) => one !== waiting[at]);
  return (
    <Screen kind="task" title={words.title} back={back}>
      <VersionChoice
        key={statement.code}
        assessment={assessment}
        statement={statement}
        place={{ number: at + 1, count: waiting.length }}
        to={next ? paths.versions(participationId, next.code) : to}
      />
    </Screen>
  );
}
