import { CalendarPlus } from 'lucide';
import { useState } from 'react';
import { calendarWords, dayWords } from '#content/words/meetings/before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import { isRemoteLink } from '#domain/meetings/remote-link.ts';
import { writeCalendar, type CalendarEvent } from '#domain/meetings/write-calendar.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { PressRow } from '#ui/list/press-row.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';

interface CalendarRowProps {
  readonly views: readonly MeetingView[];
  /** What the file and the list in it are called. */
  readonly name: string;
  readonly title: string;
  readonly second: string;
}

/** A file for the phone's calendar, made on the phone. */
export function CalendarRow({ views, name, title, second }: CalendarRowProps) {
  const local = useLocal();
  const [isMade, setMade] = useState(false);
  function make() {
    const text = writeCalendar(views.map(eventOf), { name, at: local.now().toISOString() });
    saveFile(calendarWords.file(name), new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    setMade(true);
  }
  return (
    <>
      <PressRow title={title} second={second} icon={CalendarPlus} onPress={make} />
      {isMade ? (
        <li>
          <Soft of="output" small>
            {dayWords.calendarMade} {dayWords.calendarMoved}
          </Soft>
        </li>
      ) : null}
    </>
  );
}

function eventOf({ meeting, lastDay, host }: MeetingView): CalendarEvent {
  const { title, theme, place, held_on: day, remote_link: remote } = meeting;
  const link = isRemoteLink(remote) ? remote : '';
  const text = [
    theme,
    host === undefined ? '' : calendarWords.host(host),
    link === '' ? '' : calendarWords.remote(link),
    calendarWords.open(`${location.origin}${paths.meeting(meeting.id)}`),
  ];
  return {
    id: meeting.id,
    sequence: meeting.sequence,
    isCancelled: meeting.cancelled,
    title: meeting.cancelled ? calendarWords.cancelled(title) : title,
    text: text.filter(Boolean).join('\n'),
    place,
    link,
    day: day ?? '',
    lastDay: lastDay ?? '',
    startsAt: meeting.starts_at,
    endsAt: meeting.ends_at,
    changedAt: meeting.updated_at,
  };
}
