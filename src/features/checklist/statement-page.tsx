import { useEffect } from 'react';
import { useParams } from 'react-router';

import { checklistWords } from '#content/words/checklist/checklist.ts';
import { useHat } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

import { StatementActs } from './statement-acts.tsx';
import { StatementForm } from './statement-form.tsx';
import { useChecklist } from './use-checklist.ts';

const back = { to: paths.checklist, label: checklistWords.back };

/** One statement to score: /checklista/:participation/:code. */
export function StatementPage() {
  const { participation = '', code = '' } = useParams();
  const choice = useHat();
  const hat = choice?.hats.find((one) => one.participationId === participation);
  const checklist = useChecklist(hat);
  useFollowHat(choice, hat?.participationId);

  const isRead = choice !== undefined && (hat === undefined || checklist !== undefined);
  const own = checklist?.kind === 'open' ? checklist.own : undefined;
  const at = own?.statements.findIndex((one) => one.code === code) ?? -1;
  const statement = own?.statements[at];
  if (isRead && (!hat || !own || !statement)) return <Missing />;
  return (
    <Screen
      kind="task"
      title={statement ? checklistWords.document(statement.short) : checklistWords.title}
      back={back}
      act={hat && own ? <StatementActs hat={hat} statements={own.statements} at={at} /> : undefined}
    >
      {hat && own && statement ? (
        <StatementForm key={statement.id} hat={hat} own={own} statement={statement} />
      ) : null}
    </Screen>
  );
}

/** A link into one organisation's list means to act for it: the list one comes back to is the same. */
function useFollowHat(choice: ReturnType<typeof useHat>, participation: string | undefined) {
  useEffect(() => {
    if (choice && participation && choice.hat?.participationId !== participation) {
      choice.choose(participation);
    }
  }, [choice, participation]);
}

function Missing() {
  return (
    <Screen kind="inner" title={checklistWords.missing} back={back}>
      <Empty
        drawing="books"
        title={checklistWords.missing}
        action={<ButtonLink to={paths.checklist}>{checklistWords.openList}</ButtonLink>}
      >
        <p>{checklistWords.missingText}</p>
      </Empty>
    </Screen>
  );
}
