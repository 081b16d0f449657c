import { createRoot, type Root } from 'react-dom/client';
import { useLayoutEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate, type NavigateFunction } from 'react-router';
import { Shell } from '#app/shell/shell.tsx';
import { SignedInRoutes } from '#app/signed-in-routes.tsx';
import { factorHeads, pageHeads } from '#content/course/course.ts';
import { brokenWords, errorWords } from '#content/words/shell/shell.ts';
import type { Local } from '#data/local/local.ts';
import { isReading } from '#data/reading.ts';
import { LocalProvider } from '#data/use-live.ts';
import { newTodoFrom, paths } from '#ui/paths.ts';
import { newWorkFrom, workPaths } from '#ui/work-paths.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { rowId } from '#lib/row-id.ts';
import { me, named } from './whole-phone.ts';

const { participation, code, module, lesson } = named;

/** Every address of the app, filled in with what the whole phone holds. */
export const addresses = {
  home: paths.home,
  signIn: paths.signIn,
  signInCode: paths.signInCode,
  course: paths.course,
  module: paths.module(module),
  lesson: paths.lesson(module, lesson),
  check: paths.check(module),
  factors: paths.factors,
  factor: paths.factor(factorHeads[0]?.key ?? ''),
  courseSearch: paths.courseSearch,
  lookUp: paths.lookUp(pageHeads[0]?.key ?? ''),
  recall: paths.recall(module),
  ownFigures: paths.ownFigures,
  newOwnFigure: paths.newOwnFigure('heltid'),
  ownFigure: paths.ownFigure('heltid', 2025),
  reflection: paths.reflection(module),
  talks: paths.talks,
  newTalk: paths.newTalk(module),
  talk: paths.talk(named.talk),
  talkLesson: paths.talkLesson(named.talk, lesson),
  sharedReflections: paths.sharedReflections,
  courseEnd: paths.courseEnd,
  certificate: paths.certificate,
  meetings: paths.meetings,
  meeting: paths.meeting(named.meeting),
  arrangeMeeting: paths.arrangeMeeting(named.meeting),
  attendance: paths.attendance(named.meeting),
  feedback: paths.feedback(named.meeting),
  meetingScreen: paths.meetingScreen(named.meeting),
  newTodo: newTodoFrom({ meeting: named.meeting, item: named.item, note: named.note }),
  todo: paths.todo(named.todo),
  write: paths.write,
  sharedTexts: paths.sharedTexts,
  todos: paths.todos,
  record: paths.record(named.meeting),
  recordReply: paths.recordReply(named.meeting),
  search: `${paths.search}?q=e`,
  material: paths.material(named.meeting),
  materialFile: paths.materialFile(named.meeting, named.picture),
  agendaItem: paths.agendaItem(named.meeting, named.item),
  writeNote: paths.writeNote(named.meeting, named.item, named.note),
  noteHistory: paths.noteHistory(named.meeting, named.item, named.note),
  checklist: paths.checklist,
  statement: paths.statement(participation, code),
  cards: paths.cards(participation),
  card: paths.card(participation, code),
  cardsEnd: paths.cardsEnd(participation),
  shift: paths.shift(participation),
  occasions: paths.occasions(participation),
  newOccasion: paths.newOccasion(participation),
  occasion: paths.occasion(participation, named.ownOccasion),
  changeOccasion: paths.changeOccasion(participation, named.ownOccasion),
  lookOver: paths.lookOver(participation),
  assessment: paths.assessment(participation),
  leave: paths.leave(participation),
  spreadsheet: paths.spreadsheet(participation),
  readIn: paths.readIn(participation),
  alike: paths.alike(participation),
  jointStatement: paths.jointStatement(participation, code),
  versions: paths.versions(participation, code),
  answerHistory: paths.answerHistory(participation, code),
  standing: paths.standing(participation),
  handIn: paths.handIn(participation),
  receipt: paths.receipt(participation, 1),
  compare: paths.compare,
  openedFile: paths.openedFile,
  openForGroup: paths.openForGroup(named.occasion),
  questions: paths.questions,
  question: paths.question(named.question),
  advise: paths.advise(named.mentor),
  adviseOn: paths.adviseOn(named.mentor, code),
  more: paths.more,
  sync: paths.sync,
  diagnosis: paths.diagnosis,
  restored: paths.restored,
  lostAccess: paths.lostAccess(`user:${me}`),
  problem: paths.problem(named.problem),
  signOut: paths.signOut,
  install: paths.install,
  accessibility: paths.accessibility,
  privacy: paths.privacy,
  eraseMe: paths.eraseMe,
  erased: paths.erased,
  seatEnded: paths.seatEnded,
  handOver: paths.handOver(participation, named.invitation),
  organisation: paths.organisation(participation),
  invited: paths.invited(participation),
  invitation: paths.invitation(participation, named.invitation),
  invite: paths.invite(participation),
  invitedNow: paths.invitedNow(participation),
  contact: paths.contact(participation),
  leaderGuide: paths.leaderGuide,
  whoIsWho: paths.whoIsWho,
  mentorGuide: paths.mentorGuide,
  pageAnswers: paths.pageAnswers,
  officeContact: paths.officeContact(named.round),
  works: workPaths.works,
  newWork: newWorkFrom({ statement: phoneRows.answer.statement_id, participation: named.mentor }),
  sharedWork: workPaths.sharedWork(rowId('shared_work', named.work, participation)),
  work: workPaths.work(named.work),
  editWork: workPaths.editWork(named.work),
  figures: workPaths.figures(named.work),
  figure: workPaths.figure(named.work, named.measure),
  plan: workPaths.plan(named.work, named.cycle),
  run: workPaths.run(named.work, named.cycle),
  study: workPaths.study(named.work, named.cycle),
} satisfies Readonly<Record<keyof typeof paths | keyof typeof workPaths, string>>;

/** What a person would see of a fault: nothing, the error page, a hole, or a word of the machine. */
export interface Complaint {
  readonly at: string;
  readonly what: string;
}

export interface Screens {
  /** Draws a page until it stands still, and says what is wrong with it. */
  draw(at: string): Promise<readonly Complaint[]>;
  readonly text: () => string;
  /** Where the page shown leads. */
  readonly links: () => readonly string[];
  close(): void;
}

const machineWords = /\bNaN\b|\bundefined\b|Invalid Date|\[object /u;
const patienceMs = 20_000;
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

/** The whole signed-in app on one person's phone, without the time line of its start. */
export function openScreens(local: Local, onSignOut: () => Promise<void>): Screens {
  const thrown: string[] = [];
  const note = (error: unknown) => void thrown.push(String(error));
  const holder = document.body.appendChild(document.createElement('div'));
  const root: Root = createRoot(holder, { onCaughtError: note, onUncaughtError: note });
  const hand: { key: string; go?: NavigateFunction } = { key: '' };
  function Hand() {
    const { key } = useLocation();
    const go = useNavigate();
    useLayoutEffect(() => void Object.assign(hand, { key, go }), [key, go]);
    return null;
  }
  root.render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <Hand />
        <Shell>
          <SignedInRoutes onSignedIn={() => undefined} onSignOut={onSignOut} />
        </Shell>
      </MemoryRouter>
    </LocalProvider>,
  );

  /** What is being fetched covers the page before it, which stays in the document for so long. */
  const stands = () => holder.querySelector('h1') && !holder.querySelector('.opening-mark');

  /** Another page has come, its own heading is there and nothing of it waits for the phone. */
  async function settle(left: string): Promise<boolean> {
    const until = Date.now() + patienceMs;
    let quiet = 0;
    while (quiet < 3 && Date.now() < until) {
      await turn();
      quiet = hand.key !== left && !isReading() && stands() ? quiet + 1 : 0;
    }
    return quiet >= 3;
  }

  return {
    draw: async (at) => {
      thrown.length = 0;
      while (!hand.go) await turn();
      const left = hand.key;
      await hand.go(at);
      const isShown = await settle(left);
      const text = holder.textContent;
      const machine = machineWords.exec(text);
      return [
        ...(isShown ? [] : ['nothing is shown']),
        ...(text.includes(errorWords.title) ? ['the error page'] : []),
        ...(text.includes(brokenWords.title) ? ['a hole'] : []),
        ...(machine ? [text.slice(Math.max(0, machine.index - 40), machine.index + 40)] : []),
        ...thrown,
      ].map((what) => ({ at, what }));
    },
    text: () => holder.textContent,
    links: () =>
      [...holder.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '/'),
    close: () => {
      root.unmount();
      holder.remove();
    },
  };
}
