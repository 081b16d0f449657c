import { useParams } from 'react-router';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getMeeting, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listAgenda, type AgendaEntry } from '#data/meetings/list-agenda.ts';
import { useLive } from '#data/use-live.ts';
import { itemToNoteOn, placeAgenda } from '#domain/agenda.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { AgendaList } from './agenda-list.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { MissingMeeting } from './missing-meeting.tsx';
import { WriteOn } from './note/write-on.tsx';

const back = { to: paths.meetings, label: meetingsWords.backToMeetings };

/** One meeting: when, where, who arranges it, and the running order with its place in time. */
export function MeetingPage() {
  const { meeting = '' } = useParams();
  const read = useLive(
    async (local) => {
      const [view, agenda] = await Promise.all([
        getMeeting(local, meeting),
        listAgenda(local, meeting),
      ]);
      return view ? { view, agenda } : null;
    },
    [meeting],
  );
  return (
    <Ladder read={read} missing={<MissingMeeting back={back} title={meetingsWords.missing} />}>
      {({ view, agenda }) => <OneMeeting key={meeting} view={view} agenda={agenda} />}
    </Ladder>
  );
}

interface OneMeetingProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
}

function OneMeeting({ view, agenda }: OneMeetingProps) {
  const at = useClock();
  const { id, title } = view.meeting;
  const items = agenda.map((entry) => entry.item);
  const places = placeAgenda(items, view.meeting, at);
  const isToday =
    places.some((place) => place.when === 'now') ||
    meetingTime({ ...view.meeting, lastDay: view.lastDay }, at) === 'today';
  const target = isToday ? itemToNoteOn(places) : undefined;
  return (
    <Screen
      kind="inner"
      title={title}
      back={back}
      act={target ? <WriteOn meeting={id} item={target.id} /> : undefined}
    >
      <MeetingHead view={view} today={at.today} />
      <AgendaList
        meeting={view.meeting}
        today={at.today}
        places={places}
        notes={new Map(agenda.map((entry) => [entry.item.id, entry.notes]))}
      />
    </Screen>
  );
}
