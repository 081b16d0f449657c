import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cycleWords, doWords as words } from '#content/words/improvement/cycles.ts';
import { unstartCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenCycle } from './with-cycle.tsx';

/** Begun by mistake, it is planned again; nothing that is written goes away. */
export function Unstart({ open: { view, cycle } }: { readonly open: OpenCycle }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [hasFailed, setFailed] = useState(false);
  async function unstart() {
    try {
      if (!(await unstartCycle(local, { scope: view.scope, id: cycle.id }))) return setFailed(true);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.plan(view.work.id, cycle.id), { replace: true });
  }
  return (
    <div className={css['quiet']}>
      <Button kind="plain" onClick={() => void unstart()}>
        {words.unstart}
      </Button>
      <output>{hasFailed ? cycleWords.failed : ''}</output>
    </div>
  );
}
