import { courseOutline } from '#content/course/outline.ts';
import {
  getChecklistProgress,
  type ChecklistProgress,
} from '#data/checklist/get-checklist-progress.ts';
import {
  getAssessmentProgress,
  type AssessmentProgress,
  type Disputed,
} from '#data/assessment/get-assessment-progress.ts';
import { getCourseProgress } from '#data/course/get-course-progress.ts';
import { listMeetings, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { listChangedNotes, listNewNotes } from '#data/meetings/list-news.ts';
import type { SignedNote } from '#data/meetings/sign-notes.ts';
import { listProblems } from '#data/waiting/list-problems.ts';
import { readTogether } from '#data/use-live.ts';
import type { Local } from '#data/use-live.ts';
import type { Clock } from '#domain/meeting-time.ts';
import type { CourseProgress } from '#domain/course/course.ts';
import { comingMeetings, nextSteps, soonMeetings } from '#domain/next-step.ts';

/** One thing that waits for the person, with what its text is made of. */
export type StepView =
  | {
      readonly kind: 'course';
      readonly progress: CourseProgress;
      /** Set when the course is all this person is asked to do. */
      readonly onlyFor: string | undefined;
    }
  | { readonly kind: 'score'; readonly hat: Hat; readonly progress: ChecklistProgress }
  | { readonly kind: 'assess'; readonly joint: AssessmentProgress }
  | { readonly kind: 'agenda'; readonly view: MeetingView };

export interface HomeView {
  readonly today: string;
  readonly hats: readonly Hat[];
  readonly isCourseOnly: boolean;
  readonly course: CourseProgress | undefined;
  /** The first is the block. */
  readonly steps: readonly StepView[];
  /** The next meeting and those soon after it. */
  readonly coming: readonly MeetingView[];
  readonly meetings: readonly MeetingView[];
  readonly changed: readonly SignedNote[];
  readonly problems: number;
  /** Where two versions stand, in one's organisations. */
  readonly disputed: readonly DisputedView[];
  readonly news: readonly SignedNote[];
}

/** A statement of which somebody has to choose a version. */
export interface DisputedView {
  readonly hat: Hat;
  readonly statement: Disputed;
}

/** Everything Hem tells, over all hats of this person, in one live read. */
export function readHome(local: Local, at: Clock, since: string | undefined): Promise<HomeView> {
  return readTogether(local, () => readParts(local, at, since));
}

async function readParts(local: Local, at: Clock, since: string | undefined): Promise<HomeView> {
  const hats = await listHats(local);
  const seats = hats.filter((hat) => hat.role !== 'courseParticipant');
  const [course, drafts, joints, meetings, changed, problems, news] = await Promise.all([
    readCourse(local, hats),
    readDrafts(local, seats),
    readJoint(local, seats),
    listMeetings(local),
    listChangedNotes(local),
    listProblems(local.db),
    since === undefined ? [] : listNewNotes(local, since),
  ]);
  const isCourseOnly = hats.length > 0 && seats.length === 0;
  const onlyFor = isCourseOnly ? hats[0]?.organisationName : undefined;
  const mine = meetings.filter((view) => view.hat !== undefined);
  return {
    today: at.today,
    hats,
    isCourseOnly,
    course,
    steps: viewSteps({ onlyFor, at, course, drafts, joints, meetings: mine }),
    coming: soonViews(mine, at),
    meetings: mine,
    changed: isCourseOnly ? [] : changed,
    problems: problems.length,
    disputed: listDisputed(joints),
    news,
  };
}

function soonViews(meetings: readonly MeetingView[], at: Clock): MeetingView[] {
  const coming = comingMeetings(
    meetings.map((view) => ({ ...view.meeting, view })),
    at,
  );
  return soonMeetings(coming, at.today).map((meeting) => meeting.view);
}

/** Mentors took the course in their own round: it is open to them, but no step they are asked to take. */
async function readCourse(local: Local, hats: readonly Hat[]) {
  const isAsked = hats.some((hat) => hat.kind === 'participant');
  return isAsked ? getCourseProgress(local, courseOutline) : undefined;
}

interface Draft {
  readonly hat: Hat;
  readonly progress: ChecklistProgress;
}

async function readJoint(local: Local, seats: readonly Hat[]): Promise<AssessmentProgress[]> {
  const all = await Promise.all(seats.map((hat) => getAssessmentProgress(local, hat)));
  return all.filter((one) => one !== null);
}

function listDisputed(joints: readonly AssessmentProgress[]): DisputedView[] {
  return joints.flatMap(({ hat, disputed }) => disputed.map((statement) => ({ hat, statement })));
}

async function readDrafts(local: Local, seats: readonly Hat[]): Promise<Draft[]> {
  const all = await Promise.all(
    seats.map(async (hat) => ({ hat, progress: await getChecklistProgress(local, hat) })),
  );
  return all.flatMap(({ hat, progress }) => (progress ? [{ hat, progress }] : []));
}

interface Found {
  readonly onlyFor: string | undefined;
  readonly at: Clock;
  readonly course: CourseProgress | undefined;
  readonly drafts: readonly Draft[];
  readonly joints: readonly AssessmentProgress[];
  readonly meetings: readonly MeetingView[];
}

function viewSteps({ onlyFor, at, course, drafts, joints, meetings }: Found): StepView[] {
  const jointOf = (participation: string) =>
    joints.find(({ hat }) => hat.participationId === participation);
  const steps = nextSteps({
    at,
    course: course ? { done: course.modulesDone, of: course.modules.length } : null,
    checklists: drafts.map(({ hat, progress }) => ({
      participationId: hat.participationId,
      scored: progress.scored,
      of: progress.total,
      closesOn: progress.occasion.closes_on,
      isJointOpen: jointOf(hat.participationId)?.isOpen === true,
    })),
    meetings: meetings.map((view) => view.meeting),
  });
  return steps.flatMap((step): StepView[] => {
    if (step.kind === 'course')
      return course ? [{ kind: 'course', progress: course, onlyFor }] : [];
    if (step.kind === 'agenda') {
      const view = meetings.find((one) => one.meeting.id === step.meetingId);
      return view ? [{ kind: 'agenda', view }] : [];
    }
    if (step.kind === 'assess') {
      const joint = jointOf(step.participationId);
      return joint ? [{ kind: 'assess', joint }] : [];
    }
    const draft = drafts.find(({ hat }) => hat.participationId === step.participationId);
    return draft ? [{ kind: 'score', ...draft }] : [];
  });
}
