import type { ReactNode } from 'react';

import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { Checklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat } from '#data/use-live.ts';
import { nextUnscored } from '#domain/assessment/scoring-order.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

import { Stack } from '#ui/text/stack.tsx';
import { ChecklistProgress } from './checklist-progress.tsx';
import { ClosedChecklist } from './closed-checklist.tsx';
import { NoChecklist } from './no-checklist.tsx';
import { OpenChecklist } from './open-checklist.tsx';
import { useChecklist } from './use-checklist.ts';

/** The list of statements: whose, when, how far, and the way on. */
export function ChecklistPage(props: {
  /** The way to what the organisation makes of all drafts: another room's. */
  readonly together: (hat: Hat) => ReactNode;
}) {
  const choice = useHat();
  const hat = choice?.hat;
  const checklist = useChecklist(hat);

  return (
    <Screen
      kind="main"
      title={checklistWords.title}
      act={hat && checklist ? <GoOn hat={hat} checklist={checklist} /> : null}
    >
      <Stack gap={3}>
        <h1>{checklistWords.title}</h1>
        {choice && choice.hats.length > 1 ? (
          <HatChoice legend={checklistWords.chooseHat} choice={choice} />
        ) : null}
        {hat && checklist?.kind === 'open' ? (
          <ChecklistProgress hat={hat} checklist={checklist} />
        ) : null}
      </Stack>
      {choice && !hat ? <NoChecklist why="noSeat" /> : null}
      {hat && checklist ? (
        <Body
          hat={hat}
          checklist={checklist}
          together={<Stack gap={6}>{props.together(hat)}</Stack>}
        />
      ) : null}
    </Screen>
  );
}

interface BodyProps {
  readonly hat: Hat;
  readonly checklist: Checklist;
  readonly together: ReactNode;
}

function Body({ hat, checklist, together }: BodyProps) {
  if (checklist.kind === 'open') {
    return <OpenChecklist hat={hat} checklist={checklist} together={together} />;
  }
  return (
    <>
      {together}
      <NotOpen hat={hat} checklist={checklist} />
    </>
  );
}

interface NotOpenProps {
  readonly hat: Hat;
  readonly checklist: Exclude<Checklist, { kind: 'open' }>;
}

function NotOpen({ hat, checklist }: NotOpenProps) {
  switch (checklist.kind) {
    case 'fetching':
      return <NoChecklist why="fetching" />;
    case 'notScoring':
      return <NoChecklist why={checklist.why} organisation={hat.organisationName} />;
    case 'closed':
      return <ClosedChecklist hat={hat} next={checklist.next} last={checklist.last} />;
  }
}

function GoOn({ hat, checklist }: { readonly hat: Hat; readonly checklist: Checklist }) {
  if (checklist.kind !== 'open') return null;
  const { statements } = checklist.own;
  const next = nextUnscored(statements);
  if (!next) return null;
  const isNew = statements.every((statement) => statement.score === null);
  return (
    <Float>
      <ButtonLink to={paths.statement(hat.participationId, next.code)}>
        {isNew ? checklistWords.begin : checklistWords.goOn(next.ord)}
      </ButtonLink>
    </Float>
  );
}
