import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { AgendaEntry } from '#data/meetings/list-agenda.ts';
import { itemToNoteOn, placeAgenda } from '#domain/agenda.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { AgendaList } from './agenda-list.tsx';
import { FilesWay } from './files/files-way.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { WriteOn } from './note/write-on.tsx';
import { TakeUp } from './take-up.tsx';

export const backToMeetings = { to: paths.meetings, label: meetingsWords.backToMeetings };

interface OneMeetingProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
}

/** When, where, who arranges it, the running order with its place in time, and what is to be taken up. */
export function OneMeeting({ view, agenda }: OneMeetingProps) {
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
      back={backToMeetings}
      act={target ? <WriteOn meeting={id} item={target.id} /> : undefined}
    >
      <MeetingHead view={view} today={at.today} />
      <AgendaList
        meeting={view.meeting}
        today={at.today}
        places={places}
        isOfGroup={view.hat !== undefined}
        notes={new Map(agenda.map((entry) => [entry.item.id, entry.notes]))}
      />
      <FilesWay meeting={id} />
      <TakeUp view={view} today={at.today} />
    </Screen>
  );
}
