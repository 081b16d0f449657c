import { courseOutline } from '#content/course/outline.ts';
import {
  getChecklistProgress,
  type ChecklistProgress,
} from '#data/checklist/get-checklist-progress.ts';
import {
  getAssessmentProgress,
  type AssessmentProgress,
  type Unconfirmed,
} from '#data/assessment/get-assessment-progress.ts';
import { getCourseProgress } from '#data/course/get-course-progress.ts';
import { listMeetings, type MeetingView } from '#data/meetings/get-meeting.ts';
import { listHats, type Hat } from '#data/people/list-hats.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { countProblems } from '#data/waiting/list-problems.ts';
import { readTogether } from '#data/use-live.ts';
import type { Local } from '#data/use-live.ts';
import type { Clock } from '#domain/meeting-time.ts';
import { asksOf, type MeetingAsk } from '#domain/meetings/meeting-asks.ts';
import type { CourseProgress } from '#domain/course/course.ts';
import {
  comingMeetings,
  nextSteps,
  soonMeetings,
  type ChecklistInHand,
  type NextStep,
} from '#domain/next-step.ts';
import { getCourseDue } from '#data/home/get-course-due.ts';
import { listAnswered } from '#data/home/list-answered.ts';

/** One thing that waits for the person, with what its text is made of. */
export type StepView =
  | {
      readonly kind: 'course';
      readonly progress: CourseProgress;
      /** Set when the course is all this person is asked to do. */
      readonly onlyFor: string | undefined;
      readonly wasDue: string | undefined;
    }
  | { readonly kind: 'score'; readonly hat: Hat; readonly progress: ChecklistProgress }
  | { readonly kind: 'leave'; readonly hat: Hat }
  | {
      readonly kind: 'assess';
      readonly joint: AssessmentProgress;
      /** The day it should have been done, when that is over. */
      readonly wasDue: string | undefined;
    }
  | { readonly kind: 'confirm'; readonly hat: Hat; readonly of: Unconfirmed; readonly now: Date }
  | { readonly kind: 'agenda'; readonly view: MeetingView }
  | {
      readonly kind: MeetingAsk['kind'];
      readonly view: MeetingView;
      /** Until when. */
      readonly by: string;
    };

export interface HomeView {
  readonly today: string;
  readonly hats: readonly Hat[];
  readonly isCourseOnly: boolean;
  /** The organisations whose strategist one is, also where one has another seat beside it. */
  readonly strategistOf: readonly Hat[];
  readonly course: CourseProgress | undefined;
  /** The first is the block. */
  readonly steps: readonly StepView[];
  /** The next meeting and those soon after it. */
  readonly coming: readonly MeetingView[];
  readonly meetings: readonly MeetingView[];
  readonly problems: number;
}

/** Everything Hem tells, over all hats of this person, in one live read. */
export function readHome(local: Local, at: Clock): Promise<HomeView> {
  return readTogether(local, () => readParts(local, at));
}

async function readParts(local: Local, at: Clock): Promise<HomeView> {
  const hats = await listHats(local);
  const seats = hats.filter((hat) => hat.role !== 'courseParticipant');
  const [course, dueOn, strategist, drafts, joints, meetings, answered, problems] =
    await Promise.all([
      readCourse(local, hats),
      getCourseDue(local, hats),
      listStrategistHats(local),
      readDrafts(local, seats),
      readJoint(local, seats),
      listMeetings(local),
      listAnswered(local),
      countProblems(local.db),
    ]);
  const isCourseOnly = hats.length > 0 && seats.length === 0;
  const onlyFor = isCourseOnly ? hats[0]?.organisationName : undefined;
  const mine = meetings.filter((view) => view.hat !== undefined);
  return {
    today: at.today,
    hats,
    isCourseOnly,
    strategistOf: strategist,
    course,
    steps: viewSteps({
      onlyFor,
      at,
      now: local.now(),
      course,
      dueOn,
      strategist,
      drafts,
      joints,
      meetings: mine,
      answered,
    }),
    coming: soonViews(mine, at),
    meetings: mine,
    problems,
  };
}

function soonViews(meetings: readonly MeetingView[], at: Clock): MeetingView[] {
  const coming = comingMeetings(
    meetings.map((view) => ({ ...view.meeting, lastDay: view.lastDay, view })),
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

async function readDrafts(local: Local, seats: readonly Hat[]): Promise<Draft[]> {
  const all = await Promise.all(
    seats.map(async (hat) => ({ hat, progress: await getChecklistProgress(local, hat) })),
  );
  return all.flatMap(({ hat, progress }) => (progress ? [{ hat, progress }] : []));
}

interface Found {
  readonly onlyFor: string | undefined;
  readonly at: Clock;
  readonly now: Date;
  readonly course: CourseProgress | undefined;
  readonly dueOn: string | null;
  readonly strategist: readonly Hat[];
  readonly drafts: readonly Draft[];
  readonly joints: readonly AssessmentProgress[];
  readonly meetings: readonly MeetingView[];
  /** Ids of the meetings one has said of whether one comes. */
  readonly answered: ReadonlySet<string>;
}

function viewSteps(found: Found): StepView[] {
  const { at, course, dueOn, meetings } = found;
  const steps = nextSteps({
    at,
    course: course ? { done: course.modulesDone, of: course.modules.length, dueOn } : null,
    checklists: checklistsInHand(found),
    meetings: meetings
      .filter(({ meeting }) => !meeting.cancelled)
      .map(({ meeting, lastDay }) => ({ ...meeting, lastDay })),
    asks: meetings.flatMap(({ meeting }) =>
      asksOf(
        {
          meeting,
          hasAnswered: found.answered.has(meeting.id),
          // Of the host's people its strategist is asked.
          invites: found.strategist.some(
            (hat) => hat.participationId === meeting.host_participation_id,
          ),
        },
        at,
      ),
    ),
  });
  return steps.flatMap((step) => viewStep(step, found));
}

/** One for each organisation that scores or assesses; where only one of the two is open, the other is null. */
function checklistsInHand({ strategist, drafts, joints }: Found): ChecklistInHand[] {
  const ids = new Set([...drafts, ...joints].map(({ hat }) => hat.participationId));
  return [...ids].map((participationId) => {
    const isIts = ({ hat }: { readonly hat: Hat }) => hat.participationId === participationId;
    const draft = drafts.find(isIts)?.progress;
    const joint = joints.find(isIts);
    return {
      participationId,
      draft: draft ? { scored: draft.scored, of: draft.total, isLeft: draft.isLeft } : null,
      closesOn: draft?.occasion.closes_on ?? joint?.closesOn ?? '',
      joint: joint
        ? {
            isOpen: joint.isOpen,
            isScored: joint.scored === joint.total,
            mayHandIn: strategist.some((hat) => hat.participationId === participationId),
            isUnconfirmed: joint.unconfirmed !== null,
          }
        : null,
    };
  });
}

function viewStep(step: NextStep, { onlyFor, now, course, dueOn, ...found }: Found): StepView[] {
  if (step.kind === 'course') {
    const wasDue = step.isOverdue ? (dueOn ?? undefined) : undefined;
    return course ? [{ kind: 'course', progress: course, onlyFor, wasDue }] : [];
  }
  if ('meetingId' in step) return viewMeetingStep(step, found.meetings);
  const isIts = ({ hat }: { readonly hat: Hat }) => hat.participationId === step.participationId;
  if (step.kind === 'score' || step.kind === 'leave') {
    const draft = found.drafts.find(isIts);
    if (!draft) return [];
    return [
      step.kind === 'score' ? { kind: 'score', ...draft } : { kind: 'leave', hat: draft.hat },
    ];
  }
  const joint = found.joints.find(isIts);
  if (!joint) return [];
  if (step.kind === 'assess')
    return [{ kind: 'assess', joint, wasDue: step.isOverdue ? joint.closesOn : undefined }];
  const { hat, unconfirmed } = joint;
  return unconfirmed ? [{ kind: 'confirm', hat, of: unconfirmed, now }] : [];
}

function viewMeetingStep(
  step: Extract<NextStep, { readonly meetingId: string }>,
  meetings: readonly MeetingView[],
): StepView[] {
  const view = meetings.find((one) => one.meeting.id === step.meetingId);
  if (!view) return [];
  return [step.kind === 'agenda' ? { kind: 'agenda', view } : { ...step, view }];
}
