import { takeUpWords as words } from '#content/words/questions/questions.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { listOpenQuestions } from '#data/questions/list-questions.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { readTogether, useLive, type Local } from '#data/use-live.ts';
import { QuestionRows } from '#parts/compare/question-rows.tsx';
import { Section } from '#ui/screen/section.tsx';

interface TakeUpProps {
  readonly view: MeetingView;
  readonly today: string;
}

function readOpen(local: Local, { meeting, hat }: MeetingView, today: string) {
  return readTogether(local, async () => {
    if (!hat) return null;
    const next = await nextMeeting(local, hat, today);
    return next?.id === meeting.id ? listOpenQuestions(local, hat) : null;
  });
}

/** What the group has asked itself and not talked about: at its next meeting, and at no other. */
export function TakeUp({ view, today }: TakeUpProps) {
  const { meeting, hat } = view;
  const open = useLive(
    (local) => readOpen(local, view, today),
    [meeting.id, hat?.participationId, today],
  );
  if (!open || open.questions.length === 0) return null;
  return (
    <Section title={words.title}>
      <QuestionRows {...open} />
    </Section>
  );
}
