import { finishedBy, type Counted, type FinishedBy } from './course-completion.ts';
import type { CheckAttemptRow } from '../tables/check-attempt.ts';
import type { LessonProgressRow } from '../tables/lesson-progress.ts';

/** The course without its texts: enough to count by. Minutes are a calm reader's. */
export interface CourseOutline {
  readonly modules: readonly ModuleOutline[];
}
export interface ModuleOutline {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly LessonOutline[];
  readonly checks: readonly CheckOutline[];
  readonly checkMinutes: number;
  readonly reflections: readonly string[];
}
export interface LessonOutline {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
  readonly parts: number;
}
export interface CheckOutline {
  readonly key: string;
  readonly right: string;
}

/** What one person has done, as it lies in the phone. */
export interface CourseRecord {
  readonly lessons: readonly (Pick<LessonProgressRow, 'lesson' | 'state' | 'furthest'> &
    Partial<Pick<LessonProgressRow, 'updated_at' | 'finished_at'>>)[];
  readonly attempts: readonly Pick<CheckAttemptRow, 'check_key' | 'choice' | 'tried_at'>[];
  /** What has been counted already: own modules stay, and credits from a group count beside them. */
  readonly counted: Counted;
}

/** Where to go on: a lesson at a part (from 0), or the module's knowledge check. */
export type CourseStep =
  | {
      readonly kind: 'lesson';
      readonly module: string;
      readonly lesson: string;
      readonly part: number;
    }
  | { readonly kind: 'check'; readonly module: string; readonly question: number };

export interface ModuleProgress {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  /** Things to do: the lessons and the knowledge check. Reflections are an offer, never a demand. */
  readonly of: number;
  readonly done: number;
  /** Finished by the rule of `course-completion.ts`. */
  readonly isDone: boolean;
  readonly finishedBy: FinishedBy | null;
  readonly isStarted: boolean;
  readonly lessons: readonly LessonProgress[];
  /** Questions; those only looked at are open while the person has to choose how to go on. */
  readonly checksDone: number;
  readonly checks: number;
  /** Nothing is left of the knowledge check, neither a question nor the choice after it. */
  readonly checkDone: boolean;
  /** The next step of one's own work; a module counted by a group may still have one. */
  readonly next: CourseStep | null;
  readonly minutesLeft: number;
}
export interface LessonProgress extends LessonOutline {
  readonly state: 'untouched' | 'started' | 'done';
  /** The part to open at, from 0. */
  readonly resumeAt: number;
  /** When it was last read, on any device; empty = never. */
  readonly readAt: string;
}

export interface CourseProgress {
  readonly modules: readonly ModuleProgress[];
  readonly modulesDone: number;
  /** Parts of the whole course; all of a module that is finished count, whoever finished it: as the minutes do. */
  readonly partsDone: number;
  readonly parts: number;
  readonly next: CourseStep | null;
  readonly minutesLeft: number;
  readonly isDone: boolean;
}

/** The choice stored when a person asked to see the answer: it closes the question without a right answer. */
export const SHOWN = 'shown';
/** Stored under the module's own key: the person goes on although most answers were only looked at. */
export const ONWARD = 'onward';

export function courseProgress(outline: CourseOutline, record: CourseRecord): CourseProgress {
  const modules = outline.modules.map((module) => moduleProgress(module, record));
  const open = modules.filter((module) => !module.isDone);
  const current = latestRead(open) ?? open.find((module) => module.isStarted) ?? open[0];
  return {
    modules,
    modulesDone: modules.length - open.length,
    partsDone: modules.reduce((sum, module) => sum + (module.isDone ? module.of : module.done), 0),
    parts: modules.reduce((sum, module) => sum + module.of, 0),
    next: current?.next ?? null,
    minutesLeft: open.reduce((sum, module) => sum + module.minutesLeft, 0),
    isDone: open.length === 0,
  };
}

/** Where one was last, on any device. */
function latestRead(modules: readonly ModuleProgress[]) {
  const at = (module: ModuleProgress) =>
    module.lessons.reduce((last, { readAt }) => (readAt > last ? readAt : last), '');
  return modules.reduce<ModuleProgress | undefined>(
    (last, module) => (at(module) > (last ? at(last) : '') ? module : last),
    undefined,
  );
}

export function moduleProgress(module: ModuleOutline, record: CourseRecord): ModuleProgress {
  const lessons = module.lessons.map((lesson) => lessonProgress(lesson, record));
  const openChecks = module.checks.filter(isLeftIn(module, record));
  const lessonsDone = lessons.filter((lesson) => lesson.state === 'done').length;
  const checkDone = openChecks.length === 0;
  const next = nextStep(module, lessons, record);
  const finished = next === null ? 'own' : finishedBy(module.key, record.counted);
  return {
    key: module.key,
    number: module.number,
    title: module.title,
    of: lessons.length + Number(module.checks.length > 0),
    done: lessonsDone + Number(checkDone && module.checks.length > 0),
    isDone: finished !== null,
    finishedBy: finished,
    isStarted:
      lessons.some((lesson) => lesson.state !== 'untouched') ||
      module.checks.some((check) => isCheckDone(check, record.attempts)),
    lessons,
    checksDone: module.checks.length - openChecks.length,
    checks: module.checks.length,
    checkDone,
    next,
    minutesLeft:
      lessons.reduce((sum, lesson) => sum + minutesLeftIn(lesson), 0) +
      shareOf(module.checkMinutes, openChecks.length, module.checks.length),
  };
}

function lessonProgress(lesson: LessonOutline, record: CourseRecord): LessonProgress {
  const row = record.lessons.find((one) => one.lesson === lesson.key);
  const last = Math.max(lesson.parts - 1, 0);
  return {
    ...lesson,
    state: row?.state ?? 'untouched',
    // A lesson once read opens at its beginning; a shortened one never opens past its end.
    resumeAt: row?.state === 'started' ? Math.min(row.furthest, last) : 0,
    readAt: row?.updated_at ?? '',
  };
}

function nextStep(
  module: ModuleOutline,
  lessons: readonly LessonProgress[],
  record: CourseRecord,
): CourseStep | null {
  const left = lessons.filter((one) => one.state !== 'done');
  const last = left.reduce((at, one) => (one.readAt > at ? one.readAt : at), '');
  const next = left.findLast((one) => one.readAt === last && last !== '') ?? left[0];
  if (next) {
    return { kind: 'lesson', module: module.key, lesson: next.key, part: next.resumeAt };
  }
  const question = module.checks.findIndex(isLeftIn(module, record));
  return question < 0 ? null : { kind: 'check', module: module.key, question };
}

/** Which questions are left: the open ones, and while there is a choice to make those only looked at. */
function isLeftIn(module: ModuleOutline, record: CourseRecord) {
  const { attempts } = record;
  const isOpen = (check: CheckOutline) => !isCheckDone(check, attempts);
  if (!mustChoose(module, record)) return isOpen;
  return (check: CheckOutline) => isOpen(check) || isOnlyShown(check, attempts);
}

/**
 * No module is finished silently by looking at the answers: where that was done with more than half
 * of its questions the person does them anew or says that she goes on. What has been counted stays.
 */
export function mustChoose(
  module: Pick<ModuleOutline, 'key' | 'checks'>,
  { attempts, counted }: Pick<CourseRecord, 'attempts' | 'counted'>,
): boolean {
  if (counted.own.includes(module.key)) return false;
  if (attempts.some((one) => one.check_key === module.key && one.choice === ONWARD)) return false;
  const shown = module.checks.filter((check) => isOnlyShown(check, attempts)).length;
  return shown * 2 > module.checks.length;
}

/** The answer was asked for, and never given. */
export function isOnlyShown(check: CheckOutline, attempts: CourseRecord['attempts']): boolean {
  const own = attempts.filter((one) => one.check_key === check.key);
  return own.some((one) => one.choice === SHOWN) && !own.some((one) => one.choice === check.right);
}

/** Answered right once, or shown on request: what one has learned stays learned. */
export function isCheckDone(check: CheckOutline, attempts: CourseRecord['attempts']): boolean {
  return attempts.some(
    (one) => one.check_key === check.key && (one.choice === check.right || one.choice === SHOWN),
  );
}

function minutesLeftIn(lesson: LessonProgress): number {
  if (lesson.state === 'done') return 0;
  return shareOf(lesson.minutes, lesson.parts - lesson.resumeAt, lesson.parts);
}

/** Whole minutes, rounded up: better a minute too much than a promise that does not hold. */
function shareOf(minutes: number, left: number, of: number): number {
  return of === 0 ? 0 : Math.ceil((minutes * left) / of);
}
