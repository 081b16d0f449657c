import { formatDay } from '#content/words/format.ts';
import { deadlineWords, prepareWords as words } from '#content/words/meetings/before.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { deadlinesOf, isBeforeMeeting, type Deadline } from '#domain/meetings/deadlines.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface PreparationsProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** What is to be done before a meeting, each with its day and its reason. */
export function Preparations({ view, today }: PreparationsProps) {
  const { meeting, hat } = view;
  const mine = deadlinesOf(meeting).filter(
    ({ key }) =>
      // The answer and what is shown have their own places, and of the strategists' meeting only they are told.
      isBeforeMeeting(key) &&
      key !== 'answer' &&
      key !== 'presentation' &&
      (key !== 'strategists' || hat?.role === 'strategist'),
  );
  if (!hat || mine.length === 0) return null;
  return (
    <Section title={words.title}>
      <Rows>
        {mine.map((one) => (
          <Preparation key={one.key} of={one} view={view} today={today} />
        ))}
      </Rows>
    </Section>
  );
}

function Preparation({ of, view, today }: PreparationsProps & { readonly of: Deadline }) {
  const { title, why } = deadlineWords[of.key];
  const { meeting, hat } = view;
  const isScoring = of.key === 'scoring' && of.day <= today && hat?.kind === 'participant';
  const invited = of.key === 'invitation' ? meeting.invited_at : null;
  const isLate = of.key === 'invitation' && invited === null && of.day < today;
  return (
    <Row
      to={isScoring ? paths.checklist : undefined}
      title={title}
      second={[...(isLate || invited !== null ? [] : [whenWords(of, today)]), why].join('. ')}
      state={
        invited !== null ? (
          <StateMark kind="done">{words.invited(formatDay(dayOf(invited), today))}</StateMark>
        ) : isLate ? (
          <StateMark kind="late">{words.late(formatDay(of.day, today))}</StateMark>
        ) : undefined
      }
    />
  );
}

function whenWords({ key, day }: Deadline, today: string): string {
  const date = formatDay(day, today);
  if (key === 'scoring') return day <= today ? words.opened(date) : words.opens(date);
  return key === 'strategists' ? words.meets(date) : words.by(date);
}
