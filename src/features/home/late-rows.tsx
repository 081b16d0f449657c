import type { ReactNode } from 'react';
import { versionsLine, versionsWait } from '#content/words/assessment/versions.ts';
import { receiverWord } from '#content/words/common.ts';
import { assessmentOf } from '#content/words/home/home.ts';
import { formatDayLong } from '#content/words/format.ts';
import {
  changedWords,
  handInWords,
  newsPlaceWords,
  sharedNewsWords,
} from '#content/words/home/home-late.ts';
import { testWords } from '#content/words/improvement/test-row.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import type { RunningTest } from '#data/improvement/get-running-test.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import type { SignedNote } from '#data/meetings/sign-notes.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Row } from '#ui/list/rows.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { paths } from '#ui/paths.ts';
import { workPaths } from '#ui/work-paths.ts';
import type { News } from './group-news.ts';
import type { HomeView } from './read-home.ts';

/** What Hem tells beside the next steps, read when the page stands. */
export interface LateView {
  readonly today: string;
  /** Where two versions stand, in one's organisations. */
  readonly disputed: readonly DisputedView[];
  /** A test that is over and nobody has told of or decided about, else one's own that goes on. */
  readonly test: RunningTest | undefined;
  /** Own entries whose readers still see an earlier text. */
  readonly changed: readonly SignedNote[];
  readonly news: readonly News[];
  /** Meetings that what one's organisation shows is asked for, and until when. */
  readonly owed: readonly Owed[];
}

export interface Owed {
  readonly view: MeetingView;
  readonly by: string;
}

/** A statement of which somebody has to choose a version. */
export interface DisputedView {
  readonly hat: Hat;
  readonly statement: JointStatement;
}

type Home = Pick<HomeView, 'meetings'>;

/** All of them, last among what waits. */
export function waitingRows(home: Home, view: LateView): ReactNode[] {
  return [
    ...disputedRows(view.disputed),
    ...testRows(view),
    ...owedRows(view.owed),
    ...changedRows(home, view.changed),
  ];
}

/** What one saw is what is lost: asked when the test's end has passed, until it is decided about; on one's own it can be written meanwhile. */
function testRows({ test, today }: LateView): ReactNode[] {
  if (!test || !(test.asks || test.isMine)) return [];
  const { workId, cycleId } = test;
  return [
    <Row
      key={`test ${cycleId}`}
      to={test.asks ? workPaths.study(workId, cycleId) : workPaths.run(workId, cycleId)}
      title={testTitle(test, today)}
      second={<span dir="auto">{test.title}</span>}
    />,
  ];
}

function testTitle({ asks, endsOn }: RunningTest, today: string): string {
  if (asks === null) return testWords.running(endsOn, today);
  return testWords[asks](endsOn ?? '', today);
}

/** Statements of which somebody has to choose a version. */
function disputedRows(disputed: readonly DisputedView[]): ReactNode[] {
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

/** What an organisation is to show, asked of its strategist. */
function owedRows(owed: readonly Owed[]): ReactNode[] {
  return owed.map(({ view: { meeting }, by }) => (
    <Row
      key={`owed ${meeting.id}`}
      to={paths.meeting(meeting.id)}
      title={handInWords.title(meeting.title)}
      second={handInWords.second(formatDayLong(by))}
    />
  ));
}

/** Own entries whose readers still see an earlier text. */
function changedRows(home: Home, changed: readonly SignedNote[]): ReactNode[] {
  return changed.map((note) => (
    <Row
      key={note.origin}
      to={noteWay(note)}
      title={changedWords.title}
      second={changedWords.second(meetingTitle(home, note))}
    />
  ));
}

/** What others have shared since the visit before. */
export function newsRows(home: Home, all: readonly News[]): ReactNode[] {
  return all.map((news) => <NewsRow key={news.key} news={news} home={home} />);
}

function NewsRow({ news, home }: { readonly home: Home; readonly news: News }): ReactNode {
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

function meetingTitle({ meetings }: Home, { shown }: SignedNote): string {
  return meetings.find((view) => view.meeting.id === shown.meeting_id)?.meeting.title ?? '';
}
