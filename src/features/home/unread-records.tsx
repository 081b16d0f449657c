import { formatDayLong } from '#content/words/format.ts';
import { unreadWords as words } from '#content/words/home/home-late.ts';
import { listUnreadRecords } from '#data/home/list-unread-records.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

/** Records of meetings just over that others have put out, until one has said something of them. */
export function UnreadRecords({ meetings }: { readonly meetings: readonly MeetingView[] }) {
  const records = useLive(listUnreadRecords);
  if (!records || records.length === 0) return null;
  const titleOf = (id: string) =>
    meetings.find(({ meeting }) => meeting.id === id)?.meeting.title ?? '';
  return (
    <Section title={words.title}>
      <Rows>
        {records.map(({ meeting_id: id, reply_by: by }) => (
          <Row
            key={id}
            to={paths.recordReply(id)}
            title={words.row(titleOf(id))}
            second={words.second(by === null ? undefined : formatDayLong(by))}
          />
        ))}
      </Rows>
    </Section>
  );
}
