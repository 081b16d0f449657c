import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { removeCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenCycle } from './with-cycle.tsx';

/** Only a plan that was never begun goes away; what was tried is decided about. */
export function RemovePlan({ open: { view, cycle } }: { readonly open: OpenCycle }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [hasFailed, setFailed] = useState(false);
  async function remove() {
    try {
      if (!(await removeCycle(local, { scope: view.scope, id: cycle.id }))) return setFailed(true);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.work(view.work.id), { replace: true });
  }
  return (
    <div className={css['quiet']}>
      <AskedButton
        kind="plain"
        label={words.removeTest}
        title={words.removeTitle}
        cancel={words.keep}
        onConfirm={remove}
      >
        <p>{hasFailed ? cycleWords.failed : words.removeText}</p>
      </AskedButton>
    </div>
  );
}
