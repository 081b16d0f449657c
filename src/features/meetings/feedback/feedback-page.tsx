import { useParams } from 'react-router';
import { feedbackWords as words } from '#content/words/meetings/during.ts';
import { getDay } from '#data/meetings/during/get-day.ts';
import { getOwnFeedback } from '#data/meetings/during/list-feedback.ts';
import { getMeeting } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { SubScreen } from '../during/sub-screen.tsx';
import { FeedbackSaid } from './feedback-said.tsx';
import { MayGive } from './may-give.tsx';

/** How the day was, in three lines: also for those who left early, and after the day. */
export function FeedbackPage() {
  const { meeting: id = '' } = useParams();
  const read = useLive(
    async (local) => {
      const view = await getMeeting(local, id);
      if (!view) return null;
      const [own, day] = await Promise.all([
        getOwnFeedback(local, view.meeting),
        getDay(local, view.meeting),
      ]);
      return { meeting: view.meeting, view, own, runs: day.runs };
    },
    [id],
  );
  return (
    <SubScreen read={read} title={words.title} isTask>
      {({ view, own, runs }) => (
        <>
          <Stack gap={2}>
            <h1>{words.title}</h1>
            <Soft>{view.isOffice ? words.leadOffice : words.lead}</Soft>
          </Stack>
          {view.isOffice ? null : <MayGive view={view} own={own} />}
          {runs ? <FeedbackSaid meeting={view.meeting} /> : null}
        </>
      )}
    </SubScreen>
  );
}
