import type { ReactNode } from 'react';

import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment, AssessmentRead } from '#data/assessment/get-assessment.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

const toChecklist = { to: paths.checklist, label: words.back };

/** Shows the page when the assessment is there, and otherwise why not. */
export function WithAssessment(props: {
  readonly read: AssessmentRead | null | undefined;
  readonly children: (assessment: Assessment) => ReactNode;
}) {
  const { read, children } = props;
  if (read === undefined) return null;
  if (read?.kind === 'assessment') return children(read);
  const isFetching = read?.kind === 'fetching';
  const title = isFetching ? words.fetching : words.none;
  return (
    <Screen kind="inner" title={title} back={toChecklist}>
      <Empty
        drawing={isFetching ? 'bridge' : 'chairs'}
        title={title}
        action={<ButtonLink to={paths.checklist}>{words.openChecklist}</ButtonLink>}
      >
        <p>{isFetching ? words.fetchingText : words.noneText}</p>
      </Empty>
    </Screen>
  );
}

/** The way back to the organisation's assessment; its whole name has no room beside the status. */
export function backToAssessment({ hat }: Pick<Assessment, 'hat'>) {
  return { to: paths.assessment(hat.participationId), label: words.short };
}

/** Strategists hand in and open again. */
export function strategistNames({ people }: Pick<Assessment, 'people'>): readonly string[] {
  return people.filter((one) => one.role === 'strategist').map((one) => one.name);
}

export function isStrategist({ hat }: Pick<Assessment, 'hat'>): boolean {
  return hat.role === 'strategist';
}

/** Statements of which two versions stand. */
export function disputed({ statements }: Pick<Assessment, 'statements'>) {
  return statements.filter((one) => one.versions.length > 0);
}
