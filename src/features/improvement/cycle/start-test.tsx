import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { cycleWords, doWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { startCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { startFault } from '#domain/improvement/work-state.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { focusOnce } from './cycle-text.tsx';
import type { OpenCycle } from './with-cycle.tsx';

interface StartTestProps {
  readonly open: OpenCycle;
  /** No question is left: the focus comes here. */
  readonly begin: boolean;
}

/** Off, with its reason, until the guess is written. */
export function StartTest({ open: { view, cycle }, begin }: StartTestProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const why = useId();
  const [hasFailed, setFailed] = useState(false);
  const { work, scope } = view;
  if (cycle.phase !== 'plan') {
    const to = cycle.phase === 'do' ? workPaths.run : workPaths.study;
    return (
      <ActRow>
        <ButtonLink to={to(work.id, cycle.id)}>{doWords.toTest}</ButtonLink>
      </ActRow>
    );
  }
  const isOff = startFault(cycle) !== null;
  async function start() {
    try {
      if (!(await startCycle(local, { scope, id: cycle.id }))) return setFailed(true);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.run(work.id, cycle.id), { replace: true });
  }
  const said = hasFailed ? cycleWords.failed : isOff ? words.startOff : undefined;
  return (
    <ActRow stacked>
      <Button
        ref={begin ? focusOnce : undefined}
        disabled={isOff}
        aria-describedby={said === undefined ? undefined : why}
        onClick={() => void start()}
      >
        {words.start}
      </Button>
      {said === undefined ? null : (
        <p id={why} className={css['hint']}>
          {said}
        </p>
      )}
    </ActRow>
  );
}
