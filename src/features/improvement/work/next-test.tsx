import { useState } from 'react';
import { useNavigate } from 'react-router';
import { workWords } from '#content/words/improvement/works.ts';
import { addCycle } from '#data/improvement/save-cycle.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { workPaths } from '#ui/work-paths.ts';
import type { OpenWork } from '../with-work.tsx';

const words = workWords.block;

/** The first test, or the one after a decision; adapted it begins with the plan of the last. */
export function NextTest({ open: { view } }: { readonly open: OpenWork }) {
  const local = useLocal();
  const navigate = useNavigate();
  const [id] = useState(() => local.newId());
  const [hasFailed, setFailed] = useState(false);
  const { work, cycles, scope } = view;
  const last = cycles.at(-1);
  const number = cycles.length + 1;
  const again = last?.decision === 'adapt' ? last : undefined;
  async function plan() {
    const fields = again
      ? { what: again.what, place: again.place, how_known: again.how_known }
      : {};
    try {
      await addCycle(local, { scope, id: work.id }, id, fields);
    } catch {
      return setFailed(true);
    }
    void navigate(workPaths.plan(work.id, id));
  }
  return (
    <Block
      title={last ? words[last.decision === 'adapt' ? 'adapt' : 'tryOther'] : words.first}
      action={<Button onClick={() => void plan()}>{words.firstAct(number)}</Button>}
    >
      {last ? null : <p>{words.firstText}</p>}
      {hasFailed ? <output>{workWords.failed}</output> : null}
    </Block>
  );
}
