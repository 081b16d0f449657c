import type { ReactNode } from 'react';
import { dayParts, formatDay } from '#content/words/format.ts';
import { cancelledMark, homeWords, waitingWords } from '#content/words/home/home.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { capital } from '#lib/letter-case.ts';
import { DateBars } from '#ui/figure/date-bars.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import { Section } from '#ui/screen/section.tsx';
import type { HomeView } from './read-home.ts';
import { stepText } from './step-words.ts';
import type { LateRows } from './use-late-rows.ts';

interface Home {
  readonly home: HomeView;
}

interface HomeListsProps extends Home {
  readonly late: LateRows;
  /** To a strategist: how far the organisation has come with the course, as a row of a list. */
  readonly reach: ReactNode;
  /** The same where nothing else waits. */
  readonly reachAlone: ReactNode;
}

/** Everything beside the next step; a part without rows is left out. */
export function HomeLists({ home, late, reach, reachAlone }: HomeListsProps) {
  const waiting = () => [
    ...problemRows(home),
    ...stepRows(home),
    ...(home.isCourseOnly ? [] : late.waiting(home)),
  ];
  return (
    <GuardEach>
      <Part title={homeWords.waiting} rows={waiting} last={reach} />
      <Part title={homeWords.soon} rows={() => soonRows(home)} />
      <Part title={homeWords.news} rows={() => late.news(home)} />
      <Unless rows={waiting}>{reachAlone}</Unless>
    </GuardEach>
  );
}

interface PartProps {
  readonly title: string;
  /** Asked here, so that what breaks takes only this part along. */
  readonly rows: () => readonly ReactNode[];
  /** Comes after the rows when there are any. */
  readonly last?: ReactNode;
}

function Part({ title, rows, last }: PartProps) {
  const shown = rows();
  if (shown.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {shown}
        {last}
      </Rows>
    </Section>
  );
}

interface UnlessProps {
  readonly rows: PartProps['rows'];
  readonly children: ReactNode;
}

/** What stands by itself where there are no rows to stand among. */
function Unless({ rows, children }: UnlessProps) {
  return rows().length === 0 ? children : null;
}

function problemRows({ problems }: HomeView): ReactNode[] {
  if (problems === 0) return [];
  return [
    <Row
      key="problems"
      to={paths.sync}
      title={waitingWords.problems(problems)}
      second={waitingWords.problemsSecond}
    />,
  ];
}

function stepRows({ steps }: HomeView): ReactNode[] {
  return steps.slice(1).map((step) => {
    const text = stepText(step);
    return <Row key={text.to} to={text.to} title={text.title} second={text.second} />;
  });
}

function soonRows({ coming, steps, hats, today }: HomeView): ReactNode[] {
  const [first] = steps;
  const inBlock = first?.kind === 'agenda' ? first.view.meeting.id : undefined;
  return coming
    .filter((view) => view.meeting.id !== inBlock)
    .map((view) => (
      <SoonRow key={view.meeting.id} view={view} today={today} hasManyHats={hats.length > 1} />
    ));
}

interface SoonRowProps {
  readonly view: MeetingView;
  readonly today: string;
  readonly hasManyHats: boolean;
}

function SoonRow({ view, today, hasManyHats }: SoonRowProps) {
  const { meeting, hat } = view;
  const day = meeting.held_on ?? '';
  const weekday = formatDay(day, today);
  const when = `${capital(weekday)} ${meeting.starts_at}`;
  const whose = hasManyHats ? hat?.organisationName : undefined;
  return (
    <Row
      to={paths.meeting(meeting.id)}
      lead={<DateBars {...dayParts(day)} />}
      title={meeting.title}
      second={[meeting.cancelled && cancelledMark, when, meeting.place, whose]
        .filter(Boolean)
        .join(', ')}
    />
  );
}
