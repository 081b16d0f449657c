import { Eye } from 'lucide';
import { useState } from 'react';
import { threadWords as words } from '#content/words/questions/questions.ts';
import type { Said } from '#data/questions/said.ts';
import { getShownState } from '#data/waiting/get-item-state.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import type { Sign } from '#parts/sharing/organisation-shape.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { ChangeForm } from './change-form.tsx';
import css from './compare.module.css';
import { OwnActs } from './own-acts.tsx';

interface SaidEntryProps {
  readonly said: Said;
  readonly sign: Sign | undefined;
  /** In place of all that was written, where its beginning heads the page. */
  readonly text?: string | undefined;
  /** The round has ended: one's own can be taken back, and no more. */
  readonly isOver: boolean;
}

/** One entry of a thread, or advice by itself: whose, when, the text, and to its author the ways to change it. */
export function SaidEntry({ said, sign, text = said.body, isOver }: SaidEntryProps) {
  const local = useLocal();
  const [isChanging, setChanging] = useState(false);
  const { side, author, isMine, at, to } = said;
  return (
    <li className={css['said']} data-advice={said.tbl === 'advice' || undefined}>
      {sign ? <OrganisationSign {...sign} /> : <span />}
      <div className={css['body']}>
        <p className={css['by']}>
          <b dir="auto">{author ?? words.gone}</b>
          <span>{words.by(side, isMine, at, local.now())}</span>
        </p>
        {to ? (
          <p className={css['only']}>
            <Icon of={Eye} small />
            <span>{words.only(to.organisation)}</span>
          </p>
        ) : null}
        {isChanging ? (
          <ChangeForm said={said} onDone={() => setChanging(false)} />
        ) : (
          <Text text={text} />
        )}
        {isMine ? <OwnState said={said} /> : null}
        {isMine && !isChanging ? (
          <OwnActs said={said} onChange={isOver ? undefined : () => setChanging(true)} />
        ) : null}
      </div>
    </li>
  );
}

function Text({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <p className={css['text']} dir="auto">
      {text}
    </p>
  );
}

/** What has arrived needs no mark among what all the others wrote. */
function OwnState({ said: { tbl, scope, id } }: { readonly said: Said }) {
  const state = useLive(({ db }) => getShownState(db, tbl, scope, id), [tbl, scope, id]);
  return state && state.kind !== 'synced' ? <ItemMark state={state} /> : null;
}
