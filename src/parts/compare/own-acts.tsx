import { useState } from 'react';
import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Said } from '#data/questions/said.ts';
import { useLocal } from '#data/use-live.ts';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import css from './compare.module.css';
import { ownText } from './own-text.ts';

interface OwnActsProps {
  readonly said: Said;
  /** Undefined where it can be taken back and no more. */
  readonly onChange: (() => void) | undefined;
}

/** Under one's own text: change it, or take it back, asked once more. */
export function OwnActs({ said, onChange }: OwnActsProps) {
  const local = useLocal();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const { tbl } = said;
  async function withdraw() {
    try {
      await ownText[tbl].withdraw(local, said);
      setState('ready');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <div className={css['own']}>
        {onChange ? (
          <button type="button" aria-label={words.changeOf[tbl]} onClick={onChange}>
            {words.change}
          </button>
        ) : null}
        <button type="button" aria-label={words.withdrawOf[tbl]} onClick={() => setState('asking')}>
          {words.withdraw}
        </button>
      </div>
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <AskSheet
        open={state === 'asking'}
        onClose={() => setState('ready')}
        title={words.sure[tbl]}
        cancel={words.cancel}
        confirm={words.withdraw}
        loses
        onConfirm={withdraw}
      >
        <p>{words.sureText[tbl]}</p>
      </AskSheet>
    </>
  );
}
