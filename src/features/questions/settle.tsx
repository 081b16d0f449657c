import { useState } from 'react';
import { threadWords as words } from '#content/words/questions/questions.ts';
import { settleQuestion } from '#data/questions/ask-question.ts';
import type { Thread } from '#data/questions/get-thread.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './questions.module.css';

interface SettleProps {
  readonly thread: Thread;
  readonly row: NonNullable<Thread['row']>;
}

/** Whoever asked says when it is talked about, and can take it up again. */
export function Settle({ thread: { question }, row: { settled } }: SettleProps) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  if (!question.isMine) return null;
  async function settle() {
    try {
      await settleQuestion(local, question, !settled);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <Stack width="press">
      <Button kind="second" onClick={() => void settle()}>
        {settled ? words.reopen : words.settle}
      </Button>
      {settled ? null : <Soft small>{words.settleHint}</Soft>}
      <output className={css['failed']}>{failed ? words.failed : ''}</output>
    </Stack>
  );
}
