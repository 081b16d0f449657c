import { useState } from 'react';
import { Plus } from 'lucide';
import { topicWords as words } from '#content/words/meetings/before.ts';
import { takeUpWords } from '#content/words/questions/questions.ts';
import type { TopicsView } from '#data/meetings/before/get-before.ts';
import type { ListedTopic } from '#data/meetings/before/list-topics.ts';
import { putTopic } from '#data/meetings/before/put-topic.ts';
import type { AtMeeting } from '#data/meetings/before/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { TextForm } from '#parts/compare/text-form.tsx';
import { Button } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './before.module.css';
import { OwnTopic } from './own-topic.tsx';

/** What is put on a meeting's list, one's own to be changed and taken away. */
export function TopicRows({ topics, takenUp }: TopicsView) {
  if (topics.length === 0) return null;
  return (
    <Rows>
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} isTaken={takenUp.has(topic.id)} />
      ))}
    </Rows>
  );
}

function Topic({ topic, isTaken }: { readonly topic: ListedTopic; readonly isTaken: boolean }) {
  const [isChanging, setChanging] = useState(false);
  if (isChanging && topic.isMine)
    return (
      <li className={css['topic']}>
        <OwnTopic topic={topic} isChanging onChange={setChanging} />
      </li>
    );
  return (
    <li className={css['topic']}>
      <p dir="auto">{topic.body}</p>
      <Soft small>
        <span dir="auto">{words.from(topic.author, topic.organisation, topic.isMine)}</span>
      </Soft>
      {isTaken ? <StateMark kind="done">{takeUpWords.taken}</StateMark> : null}
      {topic.isMine && !isTaken ? (
        <OwnTopic topic={topic} isChanging={false} onChange={setChanging} />
      ) : null}
    </li>
  );
}

/** The button opens the field where it stands; what is typed stays on the phone until it is put there. */
export function AddTopic({ at }: { readonly at: AtMeeting }) {
  const local = useLocal();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button kind="second" onClick={() => setOpen(true)}>
        <Icon of={Plus} small />
        {words.add}
      </Button>
    );
  return (
    <TextForm
      draft={`ta-upp/${at.meetingId}`}
      limit="topic"
      words={words}
      write={(id, body) => putTopic(local, at, id, body)}
      onWritten={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    />
  );
}
