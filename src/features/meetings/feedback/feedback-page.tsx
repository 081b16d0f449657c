import { useParams } from 'react-router';
import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getDay } from '#data/meetings/during/get-day.ts';
import { getOwnFeedback } from '#data/meetings/during/list-feedback.ts';
import { getMeeting, type MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useClock } from '#parts/use-clock.ts';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingMeeting } from '../missing-meeting.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackSaid } from './feedback-said.tsx';

/** How the day was, in three lines: also for those who left early, and after the day. */
export function FeedbackPage() {
  const { meeting: id = '' } = useParams();
  const back = { to: paths.meeting(id), label: meetingsWords.meeting };
  const read = useLive(
    async (local) => {
      const view = await getMeeting(local, id);
      if (!view) return null;
      const [own, day] = await Promise.all([
        getOwnFeedback(local, view.meeting),
        getDay(local, view.meeting),
      ]);
      return { view, own, runs: day.runs };
    },
    [id],
  );
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={meetingsWords.missing} />}>
      {({ view, own, runs }) => (
        <Screen
          kind="inner"
          title={words.title}
          back={{ to: paths.meeting(id), label: view.meeting.title || meetingsWords.meeting }}
        >
          <Stack gap={2}>
            <h1>{words.title}</h1>
            <Soft>{words.lead}</Soft>
          </Stack>
          <Form view={view} own={own} />
          {runs ? <FeedbackSaid meeting={view.meeting} /> : null}
        </Screen>
      )}
    </Ladder>
  );
}

interface FormProps {
  readonly view: MeetingView;
  readonly own: Awaited<ReturnType<typeof getOwnFeedback>>;
}

/** Who has no seat in the room says nothing of it, and a day that has not been is not judged. */
function Form({ view, own }: FormProps) {
  const at = useClock();
  const { meeting, lastDay } = view;
  const hat: Hat | undefined = view.hat;
  const time = meetingTime({ ...meeting, lastDay }, at);
  if (!hat)
    return (
      <Empty drawing="coats" level={2} title={words.noSeat}>
        <p>{meetingsWords.noSeatText}</p>
      </Empty>
    );
  if (time === 'coming' || time === 'undated') return <Soft>{words.missing}</Soft>;
  return <FeedbackForm key={meeting.id} meeting={meeting} hat={hat} own={own} />;
}
