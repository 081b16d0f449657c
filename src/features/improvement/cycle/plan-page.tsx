import { useState } from 'react';
import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import {
  planQuestions,
  questionsLeft,
  type PlanQuestion,
} from '#domain/improvement/questions-left.ts';
import { Questions } from '#ui/list/questions.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { CycleHead } from './cycle-head.tsx';
import { PlanQuestionRow } from './plan-question.tsx';
import { RemovePlan } from './remove-plan.tsx';
import { StartTest } from './start-test.tsx';
import { WithCycle, type OpenCycle } from './with-cycle.tsx';

/** Four short questions before a test begins: /forbattringar/:work/:cycle/planera. */
export function PlanPage() {
  return <WithCycle>{(open) => <Plan key={open.cycle.id} open={open} />}</WithCycle>;
}

/** What is answered is read as text; the one in hand has its field. Begun, the guess is text alone. */
function Plan({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const isBegun = cycle.started_on !== null;
  const left = questionsLeft(cycle).filter((one) => one !== 'guess' || !isBegun);
  const [at, setAt] = useState<PlanQuestion | null>(left[0] ?? null);
  /** By a press, the last of which shut this question: from then on the focus goes along. */
  const [shut, setShut] = useState<PlanQuestion | 'none'>();
  function turnTo(next: PlanQuestion | null, from: PlanQuestion | 'none') {
    setAt(next);
    setShut(from);
  }
  return (
    <Screen
      kind="task"
      title={`${words.title}, ${cycleWords.of(view.work.title, cycle.number)}`}
      back={{ to: workPaths.work(view.work.id), label: cycleWords.back }}
      act={<StartTest open={open} begin={shut !== undefined && at === null} />}
    >
      <CycleHead open={open} title={words.title} />
      <Questions>
        {planQuestions.map((question, index) => (
          <PlanQuestionRow
            key={question}
            open={open}
            question={question}
            number={index + 1}
            isOpen={at === question}
            begin={shut !== undefined && (at ?? (isBegun ? shut : null)) === question}
            onOpen={() => turnTo(question, 'none')}
            onNext={() => turnTo(left.find((one) => one !== question) ?? null, question)}
          />
        ))}
      </Questions>
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
      {cycle.phase === 'plan' ? <RemovePlan open={open} /> : null}
    </Screen>
  );
}
