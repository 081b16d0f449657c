import type { ReactNode } from 'react';

import { assessmentWords as words } from '#content/words/assessment/assessment.ts';
import type { Assessment, AssessmentRead } from '#data/assessment/get-assessment.ts';
import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { sortTalk, talkMinutes } from '#domain/assessment/self-assessment.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';

const toChecklist = { to: paths.checklist, label: words.back };

/** Shows the page when the assessment is there, and otherwise why not. */
export function WithAssessment(props: {
  readonly read: AssessmentRead | null | undefined;
  readonly children: (assessment: Assessment) => ReactNode;
}) {
  const { read, children } = props;
  const isFetching = read?.kind === 'fetching';
  const why = isFetching
    ? ({ drawing: 'bridge', title: words.fetching, text: words.fetchingText } as const)
    : ({ drawing: 'chairs', title: words.none, text: words.noneText } as const);
  return (
    <Ladder
      read={read && (read.kind === 'assessment' ? read : null)}
      missing={
        <Missing
          {...why}
          back={toChecklist}
          way={{ to: paths.checklist, label: words.openChecklist }}
        />
      }
    >
      {children}
    </Ladder>
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

/** Comments that wait on this phone until they are shortened: what is handed in must have arrived. */
export function tooLong({ statements }: Pick<Assessment, 'statements'>) {
  return statements.filter(({ comment }) => signsOver(comment, fieldLimits.comment) > 0);
}

/** Whose own scores of which occasion are left to the colleagues. */
export function leavingOf({ hat, occasion }: Pick<Assessment, 'hat' | 'occasion'>) {
  return { participationId: hat.participationId, occasionId: occasion.id };
}

/** What is talked about first, how long it takes, and what is alike and not joint yet. */
export function talkOf({ statements }: Pick<Assessment, 'statements'>) {
  const { differing, alike } = sortTalk(statements, ({ spread }) => spread);
  const left = differing.filter(({ score }) => score === null);
  return {
    differing,
    minutes: talkMinutes(left.length),
    alike: alike.filter(({ score }) => score === null),
  };
}

/** Statements of which two versions stand. */
export function disputed({ statements }: Pick<Assessment, 'statements'>) {
  return statements.filter((one) => one.versions.length > 0);
}
