import { useState, type ReactNode } from 'react';
import { openWords as words } from '#content/words/compare/open.ts';
import { isOpen, type Beside, type Side } from '#data/compare/get-comparison.ts';
import { closeForGroup } from '#data/compare/open-for-group.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import { scopeId } from '#domain/scope.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Stack } from '#ui/text/stack.tsx';
import css from './open.module.css';

interface SaidYesProps {
  readonly hat: Hat;
  readonly beside: Beside;
  readonly mine: Side & { readonly word: NonNullable<Side['word']> };
  /** May change and take back. */
  readonly mayAct: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** What has been said, how far it has come, and the way back. */
export function SaidYes({ hat, beside, mine, mayAct, onChange, children }: SaidYesProps) {
  const { word } = mine;
  const state = useLive(
    ({ db }) => getItemState(db, 'opening', scopeId('group', hat.groupId), word.rowId),
    [hat.groupId, word.rowId],
  );
  const isShown = mine.openedAt !== null;
  return (
    <>
      <Notice
        kind="calm"
        title={isShown ? words.saidOpen(mine.name) : words.said(mine.name)}
        action={
          isOpen(beside) ? (
            <ButtonLink to={paths.compare} kind="second">
              {words.compare}
            </ButtonLink>
          ) : undefined
        }
      >
        <p>{word.withComments ? words.withComments : words.scoresOnly}.</p>
        {isShown ? null : <p>{word.asReady ? words.saidReadyText : words.saidText}</p>}
        {beside.handIn === null ? <p>{words.saidNotIn}</p> : null}
        {state ? <ItemMark state={state} /> : null}
      </Notice>
      {children}
      {mayAct ? <Acts hat={hat} occasionId={beside.occasion.id} onChange={onChange} /> : null}
    </>
  );
}

interface ActsProps {
  readonly hat: Hat;
  readonly occasionId: string;
  readonly onChange: () => void;
}

function Acts({ hat, occasionId, onChange }: ActsProps) {
  const local = useLocal();
  const [isAsked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  async function close() {
    setAsked(false);
    try {
      await closeForGroup(local, { hat, occasionId });
    } catch {
      setFailed(true);
    }
  }
  return (
    <Stack width="press">
      <Button kind="second" onClick={() => setAsked(true)}>
        {words.close}
      </Button>
      <Button kind="plain" onClick={onChange}>
        {words.change}
      </Button>
      <output className={css['failed']}>{failed ? words.failed : ''}</output>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.closeTitle}
        cancel={words.closeKeep}
        confirm={words.close}
        onConfirm={close}
      >
        <p>{words.closeText}</p>
      </AskSheet>
    </Stack>
  );
}
