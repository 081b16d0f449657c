import { useParams } from 'react-router';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StatementActs } from './statement-acts.tsx';
import { StatementForm } from './statement-form.tsx';
import { useChecklist } from './use-checklist.ts';

const back = { to: paths.checklist, label: checklistWords.back };

/** One statement to score: /checklista/:participation/:code. */
export function StatementPage() {
  const { participation, code = '' } = useParams();
  return (
    <Ladder read={useOwn(participation)} missing={<MissingStatement />}>
      {({ hat, own }) => <OneStatement hat={hat} own={own} code={code} />}
    </Ladder>
  );
}

/** The draft the address names; null when there is nothing to score, or it is not this person's. */
function useOwn(participation: string | undefined) {
  const hat = useAddressedHat(participation);
  const checklist = useChecklist(hat ?? undefined);
  if (!hat) return hat;
  if (checklist === undefined) return undefined;
  return checklist.kind === 'open' ? { hat, own: checklist.own } : null;
}

interface OneStatementProps {
  readonly hat: Hat;
  readonly own: OwnChecklist;
  readonly code: string;
}

function OneStatement({ hat, own, code }: OneStatementProps) {
  const at = own.statements.findIndex((one) => one.code === code);
  const statement = own.statements[at];
  if (!statement) return <MissingStatement />;
  return (
    <Screen
      kind="task"
      title={checklistWords.document(statement.short)}
      back={back}
      act={<StatementActs hat={hat} statements={own.statements} at={at} />}
    >
      <StatementForm key={statement.id} hat={hat} own={own} statement={statement} />
    </Screen>
  );
}

function MissingStatement() {
  return (
    <Missing
      drawing="books"
      title={checklistWords.missing}
      text={checklistWords.missingText}
      back={back}
      way={{ to: paths.checklist, label: checklistWords.openList }}
    />
  );
}
