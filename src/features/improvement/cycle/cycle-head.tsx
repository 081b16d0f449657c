import { cycleSteps, cycleWords as words } from '#content/words/improvement/cycles.ts';
import { Cycle } from '#ui/figure/cycle.tsx';
import { PageHead } from '../page-head.tsx';
import type { OpenCycle } from './with-cycle.tsx';

interface CycleHeadProps {
  readonly open: OpenCycle;
  readonly title: string;
}

const stepOf = { plan: 0, do: 1, study: 2, act: 3, decided: 4 } as const;

/** Which work and test, what one does here, and where in the round trip the test is. */
export function CycleHead({ open: { view, cycle }, title }: CycleHeadProps) {
  return (
    <>
      <PageHead over={words.of(view.work.title, cycle.number)} title={title} />
      <Cycle steps={cycleSteps} at={stepOf[cycle.phase]} doneWord={words.done} />
    </>
  );
}
