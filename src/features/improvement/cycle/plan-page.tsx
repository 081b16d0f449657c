import { useState } from 'react';
import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { questionsLeft, type PlanQuestion } from '#domain/improvement/questions-left.ts';
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

const all = ['what', 'place', 'how_known', 'guess'] as const;

/** What is answered is read as text; the one in hand has its field. */
function Plan({ open }: { readonly open: OpenCycle }) {
  const { view, cycle, hat } = open;
  const left = questionsLeft(cycle);
  const [at, setAt] = useState<PlanQuestion | null>(left[0] ?? null);
  return (
    <Screen
      kind="task"
      title={`${words.title}, ${cycleWords.of(view.work.title, cycle.number)}`}
      back={{ to: workPaths.work(view.work.id), label: cycleWords.back }}
      act={<StartTest open={open} />}
    >
      <CycleHead open={open} title={words.title} />
      <Questions>
        {all.map((question, index) => (
          <PlanQuestionRow
            key={question}
            open={open}
            question={question}
            number={index + 1}
            isOpen={at === question}
            onOpen={() => setAt(question)}
            onNext={() => setAt(left.find((one) => one !== question) ?? null)}
          />
        ))}
      </Questions>
      <StateMark kind="organisation">{cycleWords.readers(hat.organisationName)}</StateMark>
      {cycle.phase === 'plan' ? <RemovePlan open={open} /> : null}
    </Screen>
  );
}
