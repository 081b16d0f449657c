import type { ReactNode } from 'react';
import { receiverWord } from '#content/words/common.ts';
import { dayParts, formatDay } from '#content/words/format.ts';
import {
  assessmentOf,
  cancelledMark,
  homeWords,
  newsPlaceWords,
  sharedNewsWords,
  waitingWords,
} from '#content/words/home/home.ts';
import { versionsLine, versionsWait } from '#content/words/assessment/versions.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { SignedNote } from '#data/meetings/sign-notes.ts';
import { capital } from '#lib/letter-case.ts';
import { DateBars } from '#ui/figure/date-bars.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import type { News } from './group-news.ts';
import type { HomeView } from './read-home.ts';
import type { HomeNotes } from './read-notes.ts';
import { stepText } from './step-words.ts';

interface Home {
  readonly home: HomeView;
}

interface HomeListsProps extends Home {
  readonly notes: HomeNotes;
  /** To a strategist: how far the organisation has come with the course, as a row of a list. */
  readonly reach: ReactNode;
  /** The same where nothing else waits. */
  readonly reachAlone: ReactNode;
}

/** Everything beside the next step; a part without rows is left out. */
export function HomeLists({ home, notes, reach, reachAlone }: HomeListsProps) {
  const changed = home.isCourseOnly ? [] : notes.changed;
  const waiting = () => waitingRows(home, changed);
  return (
    <GuardEach>
      <Part title={homeWords.waiting} rows={waiting} last={reach} />
      <Part title={homeWords.soon} rows={() => soonRows(home)} />
      <Part title={homeWords.news} rows={() => newsRows(home, notes)} />
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

function waitingRows(home: HomeView, changed: readonly SignedNote[]): ReactNode[] {
  return [problemRows(home), disputedRows(home), stepRows(home), changedRows(home, changed)].flat();
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

function disputedRows({ disputed }: HomeView): ReactNode[] {
  return disputed.map(({ hat, statement }) => (
    <Row
      key={statement.versions[0]?.answerId}
      to={paths.versions(hat.participationId, statement.code)}
      title={versionsWait(statement.short)}
      second={assessmentOf(hat.organisationName)}
      state={<StateMark kind="versions">{versionsLine(statement.versions)}</StateMark>}
    />
  ));
}

function stepRows({ steps }: HomeView): ReactNode[] {
  return steps.slice(1).map((step) => {
    const text = stepText(step);
    return <Row key={text.to} to={text.to} title={text.title} second={text.second} />;
  });
}

function changedRows(home: HomeView, changed: readonly SignedNote[]): ReactNode[] {
  return changed.map((note) => (
    <Row
      key={note.origin}
      to={noteWay(note)}
      title={waitingWords.changed}
      second={waitingWords.changedSecond(meetingTitle(home, note))}
    />
  ));
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
      second={[when, meeting.place, whose].filter(Boolean).join(', ')}
      state={meeting.cancelled ? <StateMark kind="late">{cancelledMark}</StateMark> : undefined}
    />
  );
}

function newsRows(home: HomeView, { news: all }: HomeNotes): ReactNode[] {
  return all.map((news) => <NewsRow key={news.key} news={news} home={home} />);
}

function NewsRow({ news, home }: Home & { readonly news: News }): ReactNode {
  const [note] = news.notes;
  if (!note) return null;
  const receiver =
    note.audience === 'organisation'
      ? receiverWord.organisation(note.organisation ?? '')
      : receiverWord[note.audience];
  return (
    <Row
      to={news.notes.length === 1 ? noteWay(note) : meetingWay(note)}
      title={sharedNewsWords(news.author, news.notes.length)}
      second={newsPlaceWords(meetingTitle(home, note), receiver)}
    />
  );
}

/** Only what one says of a day stands on no item of it. */
function noteWay({ shown: { meeting_id: meeting, agenda_item_id: item } }: SignedNote): string {
  if (!meeting) return paths.meetings;
  return item ? paths.agendaItem(meeting, item) : paths.feedback(meeting);
}

function meetingWay({ shown }: SignedNote): string {
  return shown.meeting_id ? paths.meeting(shown.meeting_id) : paths.meetings;
}

function meetingTitle({ meetings }: HomeView, { shown }: SignedNote): string {
  return meetings.find((view) => view.meeting.id === shown.meeting_id)?.meeting.title ?? '';
}
