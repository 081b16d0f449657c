import { meetingsWords } from '#content/words/meetings/meetings.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { AgendaEntry } from '#data/meetings/list-agenda.ts';
import { placeAgenda } from '#domain/agenda.ts';
import { meetingTime } from '#domain/meeting-time.ts';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import type { BeforeView } from '#data/meetings/before/get-before.ts';
import { AgendaList } from './agenda-list.tsx';
import { Around } from './around.tsx';
import { WhoComes } from './before/who-comes.tsx';
import { Today } from './during/today.tsx';
import { WriteNow } from './during/write-now.tsx';
import { FilesWay } from './files/files-way.tsx';
import { HandedIn } from './hand-in/handed-in.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { TakeUp } from './take-up.tsx';

export const backToMeetings = { to: paths.meetings, label: meetingsWords.backToMeetings };

interface OneMeetingProps {
  readonly view: MeetingView;
  readonly agenda: readonly AgendaEntry[];
  readonly before: BeforeView;
}

/**
 * When, where and who arranges it; before it what is to be taken up and who comes, and the running order
 * with its place in time. On its day what goes on comes first of all.
 */
export function OneMeeting({ view, agenda, before }: OneMeetingProps) {
  const at = useClock();
  const { title } = view.meeting;
  const items = agenda.map((entry) => entry.item);
  const places = placeAgenda(items, view.meeting, at);
  const time = meetingTime({ ...view.meeting, lastDay: view.lastDay }, at);
  const isOn = !view.meeting.cancelled;
  const isToday = isOn && (places.some((place) => place.when === 'now') || time === 'today');
  const isAhead = isOn && time !== 'past';
  const isGoingOn = isToday && places.some((place) => place.when === 'now');
  const around = <Around view={view} before={before} at={at} />;
  const people = (
    <>
      <TakeUp view={view} at={at} />
      {isAhead && !isGoingOn ? <WhoComes groups={before.coming} /> : null}
    </>
  );
  return (
    <Screen
      kind="inner"
      title={title}
      back={backToMeetings}
      act={isToday && view.hat ? <WriteNow view={view} agenda={agenda} /> : undefined}
    >
      <MeetingHead view={view} today={at.today} isGoingOn={isGoingOn} />
      {isToday ? (
        <>
          <Today view={view} agenda={agenda} />
          {around}
        </>
      ) : (
        <>
          {around}
          {isAhead ? people : null}
          <AgendaList
            meeting={view.meeting}
            today={at.today}
            places={places}
            isOfGroup={view.hat !== undefined}
            notes={new Map(agenda.map((entry) => [entry.item.id, entry.notes]))}
          />
        </>
      )}
      {isOn ? <HandedIn view={view} today={at.today} /> : null}
      <FilesWay view={view} />
      {isAhead && !isToday ? null : people}
    </Screen>
  );
}
