import { useState } from 'react';
import { proposalWords, replyWords as words } from '#content/words/meetings/record-reply.ts';
import { sayOfRecord, type SayOf } from '#data/meetings/record/reply-to-record.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { getItemState } from '#data/waiting/get-item-state.ts';
import type { Said } from '#domain/meetings/record-state.ts';
import type { RecordReplyRow } from '#domain/tables/record-reply.ts';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { ChangedText } from '../record/changed-text.tsx';
import { Propose } from './propose.tsx';
import type { ToAnswer } from './reply-list.ts';
import css from '../record/record.module.css';

interface ReplyParagraphProps {
  readonly asked: ToAnswer;
  readonly said: Said;
  readonly of: SayOf;
  /** The record's writer has taken it or let it be. */
  readonly isDealtWith: boolean;
  /** The first that is left. */
  readonly isNow: boolean;
}

/** One paragraph and what one says of it; said, it can be changed for as long as one may answer. */
export function ReplyParagraph({ asked, said, of, isDealtWith, isNow }: ReplyParagraphProps) {
  const { text } = asked.paragraph;
  const [isProposing, setProposing] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const proposed = said.kind === 'proposes' ? said.reply : undefined;
  const isAsked = said.kind === 'nothing' || isChanging;
  return (
    <li className={css['asked']} aria-current={isNow ? 'step' : undefined}>
      <h2 dir="auto">{asked.heading}</h2>
      {proposed ? (
        <ChangedText from={text} to={proposed.body} />
      ) : (
        <p className={css['text']} dir="auto">
          {text}
        </p>
      )}
      {isProposing ? (
        <Propose
          of={of}
          stands={text}
          begun={proposed?.body ?? text}
          onDone={() => {
            setProposing(false);
            setChanging(false);
          }}
        />
      ) : isAsked ? (
        <Ask of={of} onPropose={() => setProposing(true)} onSaid={() => setChanging(false)} />
      ) : (
        <Given said={said} isDealtWith={isDealtWith} onChange={() => setChanging(true)} />
      )}
    </li>
  );
}

interface AskProps {
  readonly of: SayOf;
  onPropose(): void;
  onSaid(): void;
}

function Ask({ of, onPropose, onSaid }: AskProps) {
  const local = useLocal();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <div className={css['answers']}>
        <Button
          kind="second"
          onClick={() =>
            void sayOfRecord(local, of, { agrees: true, body: '' }).then(onSaid, () =>
              setFailed(true),
            )
          }
        >
          {words.agree}
        </Button>
        <Button kind="second" onClick={onPropose}>
          {words.propose}
        </Button>
      </div>
      <Answer>{failed ? words.failed : ''}</Answer>
    </>
  );
}

interface GivenProps {
  readonly said: Said;
  readonly isDealtWith: boolean;
  onChange(): void;
}

function Given({ said, isDealtWith, onChange }: GivenProps) {
  if (said.kind === 'nothing') return null;
  const word =
    said.kind === 'proposes' ? words.proposed : said.isOfAll ? words.agreedAll : words.agreed;
  return (
    <div className={css['given']}>
      <span className={css['marks']}>
        {said.kind === 'agrees' ? (
          <StateMark kind="done">{word}</StateMark>
        ) : (
          <span className={css['kind']}>{word}</span>
        )}
        {isDealtWith ? <StateMark kind="done">{proposalWords.dealtWith}</StateMark> : null}
        <Sent reply={said.reply} />
      </span>
      <Button kind="plain" onClick={onChange}>
        {words.change}
      </Button>
    </div>
  );
}

/** Only as long as it has not reached Jämsides is there something to say of it. */
function Sent({ reply }: { readonly reply: RecordReplyRow }) {
  const { scope_id: scope, id } = reply;
  const state = useLive((local) => getItemState(local.db, 'record_reply', scope, id), [scope, id]);
  return state && state.kind !== 'synced' ? <ItemMark state={state} /> : null;
}
