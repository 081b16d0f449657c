import { useState } from 'react';
import { useNavigate } from 'react-router';
import { editWorkWords as words } from '#content/words/improvement/works.ts';
import { endWork, removeWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import type { OpenWork } from '../with-work.tsx';
import { isPutAside } from './take-up.tsx';

/** Put aside everything stays; taken away only what nobody has tried. */
export function PutAside({ view }: Pick<OpenWork, 'view'>) {
  const local = useLocal();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { work, scope, cycles, measures, state } = view;
  const at = { scope, id: work.id };
  const isEnded = state === 'ended';
  const isBare = cycles.length + measures.length === 0;
  const act = (done: Promise<boolean>) => {
    void done.then(
      (isDone) => setFailed(!isDone),
      () => setFailed(true),
    );
  };
  async function remove() {
    const isGone = await removeWork(local, at);
    if (isGone) void navigate(workPaths.works, { replace: true });
    return isGone;
  }
  return (
    <Stack gap={2}>
      {isEnded && !isPutAside(view) ? (
        <Soft>{words.endedByTest}</Soft>
      ) : (
        <Button kind="second" onClick={() => act(endWork(local, at, !isEnded))}>
          {isEnded ? words.reopen : words.end}
        </Button>
      )}
      {isEnded ? null : <Soft small>{words.endHint}</Soft>}
      {isBare ? (
        <Button kind="plain" onClick={() => setAsked(true)}>
          {words.remove}
        </Button>
      ) : null}
      <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={() => {
          setAsked(false);
          act(remove());
        }}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </Stack>
  );
}
