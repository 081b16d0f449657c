import { useParams } from 'react-router';
import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { BeginWorkOn } from '#parts/scoring/begin-work.tsx';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { MissingStatement } from './missing-statement.tsx';
import { StatementActs } from './statement-acts.tsx';
import { StatementForm } from './statement-form.tsx';
import { useOwn } from './use-checklist.ts';

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
      <StatementForm
        key={`${own.occasion.id}${statement.id}`}
        hat={hat}
        own={own}
        statement={statement}
      />
      <BeginWorkOn statementId={statement.id} score={statement.score} scale={own.scale} />
    </Screen>
  );
}
