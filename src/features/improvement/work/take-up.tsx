import { useState } from 'react';
import { editWorkWords, workWords } from '#content/words/improvement/works.ts';
import { endWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { stateOf } from '#domain/improvement/work-state.ts';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';
import { QuietNextTest } from './next-test.tsx';

type View = OpenWork['view'];

/** It is ended by being put aside alone: taken up it stands where its tests say. */
export function isPutAside({ state, work, cycles }: Pick<View, 'state' | 'work' | 'cycles'>) {
  return (
    state === 'ended' && work.ended_on !== null && stateOf({ ended_on: null }, cycles) !== 'ended'
  );
}

interface TakeUpProps {
  readonly open: OpenWork;
  /** What is pressed here is gone then. */
  onTakenUp(): void;
}

/** The way back of what is ended: put aside it is taken up, ended by a test it takes another test. */
export function TakeUp({ open, onTakenUp }: TakeUpProps) {
  const local = useLocal();
  const [hasFailed, setFailed] = useState(false);
  const { view } = open;
  if (!isPutAside(view)) return <QuietNextTest open={open} lead={workWords.block.ended} />;
  const at = { scope: view.scope, id: view.work.id };
  return (
    <div className={css['acts']}>
      <Soft>{workWords.block.putAside}</Soft>
      <Button
        kind="second"
        onClick={() =>
          void endWork(local, at, false).then(
            (isDone) => (isDone ? onTakenUp() : setFailed(true)),
            () => setFailed(true),
          )
        }
      >
        {editWorkWords.reopen}
      </Button>
      <output className={css['failed']}>{hasFailed ? workWords.failed : ''}</output>
    </div>
  );
}
