import { dayWords as words } from '#content/words/meetings/before.ts';
import type { BeforeView } from '#data/meetings/before/get-before.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { meetingTime } from '#domain/meeting-time.ts';
import { isRemoteLink } from '#domain/meetings/remote-link.ts';
import { OutsideLink } from '#ui/button/outside-link.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { CalendarRow } from './calendar-row.tsx';

interface DayRowsProps {
  readonly view: MeetingView;
  readonly before: Pick<BeforeView, 'isHost'>;
  readonly time: ReturnType<typeof meetingTime>;
}

/** What one does about the day itself: arrange it, take part from elsewhere, put it in a calendar. */
export function DayRows({ view, before: { isHost }, time }: DayRowsProps) {
  const { id, title, held_on: day, remote_link: link } = view.meeting;
  const isOpen = isRemoteLink(link);
  // On its day it is too late for a calendar.
  const isForCalendar = day !== null && time !== 'today';
  if (!isHost && !isOpen && !isForCalendar) return null;
  return (
    <Section title={words.title}>
      <Rows>
        {isHost ? (
          <Row to={paths.arrangeMeeting(id)} title={words.arrange} second={words.arrangeSecond} />
        ) : null}
        {isOpen ? (
          <li>
            <OutsideLink to={link} host={new URL(link).hostname} hint={words.remoteHint}>
              {words.remote}
            </OutsideLink>
          </li>
        ) : null}
        {isForCalendar ? (
          <CalendarRow
            views={[view]}
            name={title}
            title={words.calendar}
            second={words.calendarSecond}
          />
        ) : null}
      </Rows>
    </Section>
  );
}
