import { useParams } from 'react-router';

import { assessmentWords as words, receiptWords } from '#content/words/assessment/assessment.ts';
import { versionsLine } from '#content/words/assessment/versions.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { BeginWorkOn } from '#parts/scoring/begin-work.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { NewsAloud } from '#ui/message/news-aloud.tsx';
import { Screen } from '#ui/screen/screen.tsx';

import { checklistWords } from '#content/words/checklist/checklist.ts';
import { ClosedStatement } from './closed-statement.tsx';
import { JointActs } from './joint-acts.tsx';
import { JointForm } from './joint-form.tsx';
import { backToAssessment, WithAssessment } from '../joint-screen.tsx';
import { useAddressed } from '../use-assessment.ts';

/** One statement, assessed together: /checklista/:participation/bedomning/:code. */
export function JointStatementPage() {
  const { code = '' } = useParams();
  return (
    <WithAssessment read={useAddressed()}>
      {(one) => <Page assessment={one} code={code} />}
    </WithAssessment>
  );
}

function Page({ assessment, code }: { readonly assessment: Assessment; readonly code: string }) {
  const { statements, state } = assessment;
  const back = backToAssessment(assessment);
  const at = statements.findIndex((one) => one.code === code);
  const statement = statements[at];
  if (!statement) {
    return (
      <Missing
        drawing="books"
        title={checklistWords.missing}
        text={checklistWords.missingText}
        back={back}
        way={{ to: back.to, label: words.toList }}
      />
    );
  }
  const Body = state.kind === 'open' ? JointForm : ClosedStatement;
  return (
    <Screen
      kind="task"
      title={words.document(statement.short)}
      back={back}
      act={<JointActs assessment={assessment} at={at} />}
    >
      <Body key={`${assessment.id}${statement.id}`} assessment={assessment} statement={statement} />
      <BeginWorkOn statementId={statement.id} score={statement.score} scale={assessment.scale} />
      <NewsAloud key={code} text={newsOf(assessment, statement)} />
    </Screen>
  );
}

/** What changes under the hands of somebody who writes here. */
function newsOf({ state }: Assessment, { versions }: JointStatement): string {
  if (state.kind !== 'handedIn') return versionsLine(versions);
  return `${receiptWords.title}. ${words.closedText}`;
}
