import { useState } from 'react';
import { recordWords } from '#content/words/meetings/record.ts';
import { proposalWords as words } from '#content/words/meetings/record-reply.ts';
import { draftWords } from '#content/words/meetings/record.ts';
import { letProposalBe, takeProposal } from '#data/meetings/record/reply-to-record.ts';
import { useLocal } from '#data/use-live.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { isWaiting } from '#domain/meetings/record-state.ts';
import type { RecordReplyRow } from '#domain/tables/record-reply.ts';
import { Button } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { ChangedText } from './changed-text.tsx';
import { useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** What is proposed of a paragraph and not dealt with yet: all see it, its writer decides. */
export function Proposals({ of }: { readonly of: Paragraph }) {
  const { replies, record, state } = useRecordFrame();
  if (state.kind === 'draft') return null;
  const waiting = replies.filter(
    (reply) => reply.source_id === of.sourceId && isWaiting(record, reply),
  );
  return waiting.map((reply) => <Proposal key={reply.id} of={of} reply={reply} />);
}

interface ProposalProps {
  readonly of: Paragraph;
  readonly reply: RecordReplyRow;
}

function Proposal({ of, reply }: ProposalProps) {
  const { place, runs, names } = useRecordFrame();
  const local = useLocal();
  const [answer, setAnswer] = useState('');
  const author = reply.author_id === null ? undefined : names.get(reply.author_id);
  const act = (done: Promise<boolean>) =>
    void done.then(
      (found) => setAnswer(found ? '' : words.gone),
      () => setAnswer(draftWords.failed),
    );
  return (
    <div className={css['proposal']}>
      <span className={css['kind']}>{words.by(author || recordWords.formerAuthor)}</span>
      <ChangedText from={of.text} to={reply.body} />
      {runs ? (
        <div className={css['pair']}>
          <Button kind="second" onClick={() => act(takeProposal(local, place, reply.id))}>
            {words.take}
          </Button>
          <Button kind="second" onClick={() => act(letProposalBe(local, place, reply.id))}>
            {words.letBe}
          </Button>
        </div>
      ) : null}
      <Answer>{answer}</Answer>
    </div>
  );
}
