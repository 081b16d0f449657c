import { useState } from 'react';
import { topicWords as words } from '#content/words/meetings/before.ts';
import type { ListedTopic } from '#data/meetings/before/list-topics.ts';
import { changeTopic, withdrawTopic } from '#data/meetings/before/put-topic.ts';
import { useLocal } from '#data/use-live.ts';
import { TextForm } from '#parts/compare/text-form.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import css from './before.module.css';

interface OwnTopicProps {
  readonly topic: ListedTopic;
  readonly isChanging: boolean;
  readonly onChange: (isChanging: boolean) => void;
}

/** Under one's own: change it, or take it away, asked once more. */
export function OwnTopic({ topic, isChanging, onChange }: OwnTopicProps) {
  const local = useLocal();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const { id, body } = topic;
  async function withdraw() {
    try {
      await withdrawTopic(local, topic);
      setState('ready');
    } catch {
      setState('failed');
    }
  }
  if (isChanging)
    return (
      <TextForm
        draft={`ta-upp-andra/${id}`}
        stands={body}
        limit="topic"
        isSecond
        words={{ ...words, label: words.field, hint: undefined, act: words.save }}
        write={(_, text) => changeTopic(local, topic, text)}
        onWritten={() => onChange(false)}
        onCancel={() => onChange(false)}
      />
    );
  return (
    <>
      <div className={css['own']}>
        <button type="button" aria-label={words.changeOf} onClick={() => onChange(true)}>
          {words.change}
        </button>
        <button type="button" aria-label={words.withdrawOf} onClick={() => setState('asking')}>
          {words.withdraw}
        </button>
      </div>
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <AskSheet
        open={state === 'asking'}
        onClose={() => setState('ready')}
        title={words.sure}
        cancel={words.cancel}
        confirm={words.withdraw}
        loses
        onConfirm={withdraw}
      >
        <p>{words.sureText}</p>
      </AskSheet>
    </>
  );
}
