import { dayOf, daysBetween } from '#lib/stockholm.ts';
import { allRecalls, type RecallRow } from '../tables/recall.ts';
import { courseProgress, isCheckDone, ONWARD, SHOWN } from './course.ts';
import type { CheckOutline, CourseOutline, CourseRecord, ModuleOutline } from './course.ts';

/** So long after a module its questions come again: about when half of it has slipped away. */
const afterDays = 7;
const mostRecalled = 4;

type Recalls = readonly Pick<RecallRow, 'subject' | 'state' | 'chosen_at'>[];

/** A question that may come again. */
export interface Recallable extends CheckOutline {
  readonly module: string;
  /** A case to judge: what the module is about, in somebody's day. */
  readonly isCase: boolean;
}

/** Whether a person wants to be asked at all. */
export function offersRecall(recalls: Recalls): boolean {
  return stateOf(allRecalls, recalls) !== 'skipped';
}

/**
 * The module to offer questions of, or null: one that was finished on one's own a week ago or more and
 * has been neither recalled nor passed over, the one longest finished first. One a day at most, so that
 * a whole course read in an evening does not come back as a pile.
 */
export function dueRecall(
  outline: CourseOutline,
  record: CourseRecord,
  { recalls, now }: { readonly recalls: Recalls; readonly now: string | Date },
): string | null {
  const today = dayOf(now);
  if (!offersRecall(recalls)) return null;
  if (recalls.some((one) => one.subject !== allRecalls && isChosenOn(one, today))) return null;
  const finished = courseProgress(outline, record).modules.filter(
    (module) => module.finishedBy === 'own' && stateOf(module.key, recalls) === 'open',
  );
  const due = outline.modules
    .filter((module) => finished.some((one) => one.key === module.key))
    .map((module) => ({ key: module.key, at: finishedAt(module, record) }))
    .filter(({ at }) => at !== '' && daysBetween(dayOf(at), today) >= afterDays)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return due[0]?.key ?? null;
}

function isChosenOn(one: Recalls[number], day: string): boolean {
  return one.state !== 'open' && dayOf(one.chosen_at) === day;
}

function stateOf(subject: string, recalls: Recalls): RecallRow['state'] {
  return recalls.find((one) => one.subject === subject)?.state ?? 'open';
}

/** When the last of a module was done, by the phone it was done on; empty: it is not told. */
function finishedAt(module: ModuleOutline, { lessons, attempts }: CourseRecord): string {
  const read = lessons
    .filter(({ lesson }) => module.lessons.some((one) => one.key === lesson))
    .map((one) => one.finished_at ?? '');
  const closed = module.checks.map((check) => firstOf(closing(check, attempts)));
  const onward = attempts.filter((one) => one.check_key === module.key && one.choice === ONWARD);
  return [...read, ...closed, firstOf(onward)].reduce(latest, '');
}

function closing({ key, right }: CheckOutline, attempts: CourseRecord['attempts']) {
  const closes = (choice: string) => choice === right || choice === SHOWN;
  return attempts.filter((one) => one.check_key === key && closes(one.choice));
}

function firstOf(attempts: CourseRecord['attempts']): string {
  return attempts.map((one) => one.tried_at).toSorted()[0] ?? '';
}

function latest(one: string, other: string): string {
  return other > one ? other : one;
}

/**
 * Which questions come again, at most four: the module's own that were not answered rightly at once, its
 * cases, what was not right at once in other modules, then the rest. Of other modules only what one has
 * answered. `all` is in the order of the course.
 */
export function recallQuestions<R extends Recallable>(
  all: readonly R[],
  module: string,
  attempts: CourseRecord['attempts'],
): R[] {
  const rank = (one: R) => {
    const isOwn = one.module === module;
    const hasMissed = missedFirst(one, attempts);
    if (isOwn && hasMissed) return 0;
    if (isOwn && one.isCase) return 1;
    if (hasMissed) return 2;
    return isOwn ? 3 : 4;
  };
  return all
    .filter((one) => one.module === module || isCheckDone(one, attempts))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostRecalled);
}

function missedFirst({ key, right }: CheckOutline, attempts: CourseRecord['attempts']): boolean {
  const own = attempts.filter((one) => one.check_key === key);
  const at = firstOf(own);
  return own.some((one) => one.tried_at === at && one.choice !== right);
}
