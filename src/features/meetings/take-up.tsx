import { takeUpWords as words } from '#content/words/questions/questions.ts';
import { getTopics } from '#data/meetings/before/get-before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listOpenQuestions } from '#data/questions/list-questions.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { readTogether, useLive, type Local } from '#data/use-live.ts';
import { meetingTime, type Clock } from '#domain/meeting-time.ts';
import { QuestionRows } from '#parts/compare/question-rows.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Section } from '#ui/screen/section.tsx';
import { AddTopic, TopicRows } from './before/topics.tsx';

interface TakeUpProps {
  readonly view: MeetingView;
  readonly at: Clock;
}

function readOpen(local: Local, view: MeetingView, today: string) {
  return readTogether(local, async () => {
    const { meeting, hat, isOffice } = view;
    if (!hat && !isOffice) return null;
    const [next, topics] = await Promise.all([
      hat ? nextMeeting(local, hat, today) : null,
      getTopics(local, view),
    ]);
    const open = hat && next?.id === meeting.id ? await listOpenQuestions(local, hat) : null;
    return { ...topics, open };
  });
}

/**
 * What is to be taken up: what anybody who comes has put on the meeting's own list, and, at the group's
 * next meeting and no other, what the group has asked itself and not talked about.
 */
export function TakeUp({ view, at }: TakeUpProps) {
  const { meeting, hat, lastDay } = view;
  const read = useLive(
    (local) => readOpen(local, view, at.today),
    [meeting.id, hat?.participationId, at.today],
  );
  if (!read) return null;
  const { open, topics } = read;
  const mayAdd =
    hat !== undefined && !meeting.cancelled && meetingTime({ ...meeting, lastDay }, at) !== 'past';
  const questions = open?.questions ?? [];
  if (!mayAdd && questions.length + topics.length === 0) return <GoneTopics />;
  return (
    <>
      <Section title={words.title}>
        {open && questions.length > 0 ? <QuestionRows {...open} takenUp={read.takenUp} /> : null}
        <TopicRows {...read} />
        {mayAdd ? (
          <AddTopic
            at={{
              scope: meeting.scope_id,
              meetingId: meeting.id,
              participationId: hat.participationId,
            }}
          />
        ) : null}
      </Section>
      <GoneTopics />
    </>
  );
}

const GoneTopics = () => <GoneTexts forms={['ta-upp-andra']} />;
