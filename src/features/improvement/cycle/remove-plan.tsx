import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cycleWords, planWords as words } from '#content/words/improvement/cycles.ts';
import { removeCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenCycle } from './with-cycle.tsx';

/** Only a plan that was never begun goes away; what was tried is decided about. */
export function RemovePlan({ open: { view, cycle } }: { readonly open: OpenCycle }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
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
      <Button kind="plain" onClick={() => setAsked(true)}>
        {words.removeTest}
      </Button>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.removeTest}
        loses
        onConfirm={remove}
      >
        <p>{hasFailed ? cycleWords.failed : words.removeText}</p>
      </AskSheet>
    </div>
  );
}
