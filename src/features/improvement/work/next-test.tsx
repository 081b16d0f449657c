import { useState } from 'react';
import { useNavigate } from 'react-router';
import { workWords } from '#content/words/improvement/works.ts';
import { addCycle } from '#data/improvement/save-cycle.ts';
import { endWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';

const words = workWords.block;

/** The first test, or the one after a decision. */
export function NextTest({ open }: { readonly open: OpenWork }) {
  const last = open.view.cycles.at(-1);
  const { name, hasFailed, plan } = useNextTest(open);
  return (
    <Block
      title={last ? words[last.decision === 'adapt' ? 'adapt' : 'tryOther'] : words.first}
      action={<Button onClick={() => void plan()}>{name}</Button>}
    >
      {last ? null : <p>{words.firstText}</p>}
      {hasFailed ? <output>{workWords.failed}</output> : null}
    </Block>
  );
}

/** The same where nothing waits: what is introduced or ended is never a dead end. */
export function QuietNextTest({ open, lead }: { readonly open: OpenWork; readonly lead: string }) {
  const { name, hasFailed, plan } = useNextTest(open);
  return (
    <div className={css['acts']}>
      <Soft>{lead}</Soft>
      <Button kind="second" onClick={() => void plan()}>
        {name}
      </Button>
      <output className={css['failed']}>{hasFailed ? workWords.failed : ''}</output>
    </div>
  );
}

/** Adapted it begins with the plan of the last; what was put aside is taken up with it. */
function useNextTest({ view }: OpenWork) {
  const local = useLocal();
  const navigate = useNavigate();
  const [id] = useState(() => local.newId());
  const [hasFailed, setFailed] = useState(false);
  const { work, cycles, scope } = view;
  const at = { scope, id: work.id };
  const last = cycles.at(-1);
  const again = last?.decision === 'adapt' ? last : undefined;
  async function plan() {
    const fields = again
      ? { what: again.what, place: again.place, how_known: again.how_known }
      : {};
    try {
      if (!(await addCycle(local, at, id, fields))) return setFailed(true);
      if (work.ended_on !== null) await endWork(local, at, false);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.plan(work.id, id));
  }
  return { name: words.firstAct(cycles.length + 1), hasFailed, plan };
}
