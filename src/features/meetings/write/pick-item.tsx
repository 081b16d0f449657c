import { PencilLine } from 'lucide';
import { dayParts, formatDay } from '#content/words/format.ts';
import { writeWords as words } from '#content/words/meetings/write.ts';
import type { WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import type { Writable, WritableMeeting } from '#data/meetings/list-writable.ts';
import { capital } from '#lib/letter-case.ts';
import { DateBars } from '#ui/figure/date-bars.tsx';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { PressRow } from '#ui/list/press-row.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';

interface PickItemProps {
  readonly of: Writable;
  readonly today: string;
  onPick(place: WritingPlace): void;
}

/** The meetings one is likely to think of; each unfolds into what stands on its agenda. */
export function PickItem({ of: { next, last }, today, onPick }: PickItemProps) {
  return (
    <>
      <Meetings title={words.next} meetings={next} today={today} onPick={onPick} />
      <Meetings title={words.last} meetings={last} today={today} onPick={onPick} />
    </>
  );
}

interface MeetingsProps extends Omit<PickItemProps, 'of'> {
  readonly title: string;
  readonly meetings: readonly WritableMeeting[];
}

function Meetings({ title, meetings, today, onPick }: MeetingsProps) {
  if (meetings.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {meetings.map(({ view: { meeting }, participationId, items }) => (
          <FoldRow
            key={meeting.id}
            lead={<DateBars {...dayParts(meeting.held_on ?? '')} />}
            title={<span dir="auto">{meeting.title}</span>}
            second={`${capital(formatDay(meeting.held_on ?? '', today))} ${meeting.starts_at}`}
          >
            <Rows>
              {items.map((item) => (
                <PressRow
                  key={item.id}
                  title={<span dir="auto">{item.title}</span>}
                  second={item.starts_at}
                  icon={PencilLine}
                  onPress={() => onPick({ meeting, item, participationId })}
                />
              ))}
            </Rows>
          </FoldRow>
        ))}
      </Rows>
    </Section>
  );
}
