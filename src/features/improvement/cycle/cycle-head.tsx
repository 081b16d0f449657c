import { cycleSteps, cycleWords as words } from '#content/words/improvement/cycles.ts';
import { Cycle } from '#ui/figure/cycle.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
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
      <Stack gap={1}>
        <Soft small>
          <span dir="auto">{words.of(view.work.title, cycle.number)}</span>
        </Soft>
        <h1>{title}</h1>
      </Stack>
      <Cycle steps={cycleSteps} at={stepOf[cycle.phase]} doneWord={words.done} />
    </>
  );
}
