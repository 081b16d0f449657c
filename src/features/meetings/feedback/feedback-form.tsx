import { useState } from 'react';
import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { giveFeedback, roomOf } from '#data/meetings/during/give-feedback.ts';
import {
  feedbackKinds,
  type FeedbackKind,
  type OwnFeedback,
} from '#data/meetings/during/list-feedback.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { flushAllText } from '#ui/field/autosave.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { FeedbackField } from './feedback-field.tsx';

interface FeedbackFormProps {
  readonly meeting: MeetingRow;
  readonly hat: Hat;
  readonly own: OwnFeedback;
}

/** Each line is one's own while it is written; the room reads it by a press. */
export function FeedbackForm({ meeting, hat, own }: FeedbackFormProps) {
  const local = useLocal();
  const [fault, setFault] = useState('');
  const [isIn, setIn] = useState<FeedbackKind>();
  const [isWritten, setWritten] = useState(false);
  async function give() {
    await flushAllText();
    const isEmpty = !isWritten && Object.values(own.texts).every((text) => text.trim() === '');
    if (own.state === 'none' && isEmpty) return setFault(words.empty);
    await giveFeedback(local, meeting, hat).then(
      () => setFault(''),
      () => setFault(words.failed),
    );
  }
  return (
    <Form onSubmit={give}>
      {feedbackKinds.map((kind) => (
        <FeedbackField
          key={kind}
          kind={kind}
          meeting={meeting}
          hat={hat}
          stored={own.texts[kind]}
          isIn={isIn === kind}
          onEnter={() => setIn(kind)}
          onWrite={() => {
            setFault('');
            setWritten(true);
          }}
        />
      ))}
      <Stack gap={3}>
        <StateMark kind={hat && roomOf(meeting) === 'round' ? 'round' : 'group'}>
          {readersOf(meeting)}
        </StateMark>
        <output>{fault}</output>
        {own.state === 'given' ? (
          <Notice kind="calm" live title={words.given}>
            <p>{words.givenText}</p>
          </Notice>
        ) : (
          <Button type="submit">{own.state === 'none' ? words.give : words.giveChanges}</Button>
        )}
      </Stack>
    </Form>
  );
}

function readersOf(meeting: MeetingRow): string {
  const room = roomOf(meeting);
  return room === 'round' || room === 'strategists' ? words[room] : words.group;
}
