import {
  finishedBy,
  isCourseFinished,
  joinCounted,
  nothingCounted,
  type Credits,
} from './course-completion.ts';
import type { CourseProgress } from './course.ts';
import type { CourseStatusRow } from '../tables/course-status.ts';

/** What a person's phone writes for her organisations, and what they make of it. */

type Status = Pick<CourseStatusRow, 'modules_done' | 'credits' | 'finished_at'>;

/** A credit as it lies in the course's room: somebody says that one was there. */
export interface OfferedCredit {
  readonly id: string;
  readonly module: string;
}

/** Everything counted so far, and what has been offered since; an answer once given stands. */
export function takeCredits(credits: Credits, offered: readonly OfferedCredit[]): Credits {
  const fresh = offered.filter(({ id }) => !(id in credits));
  return { ...credits, ...Object.fromEntries(fresh.map(({ id, module }) => [id, module])) };
}

/**
 * What the organisation may count: begun, finished modules, never answers or time. Null when
 * nothing changes. A module once finished stays, also when a later edition of it gets new lessons.
 * When it was finished is the first time it was: a credit declined later does not unsay the day.
 */
export function nextCourseStatus(
  old: Status | undefined,
  input: {
    readonly progress: CourseProgress;
    readonly credits: Credits;
    readonly now: string;
  },
): Status | null {
  const before = joinCounted(old ? [old] : []);
  const { modules } = input.progress;
  const done = modules.filter((module) => module.next === null).map((module) => module.key);
  const own = [...new Set([...before.own, ...done])].toSorted();
  const credits = { ...before.credits, ...input.credits };
  const keys = modules.map((module) => module.key);
  const isFinished = isCourseFinished(keys, { own, credits });
  const finishedAt = old?.finished_at ?? (isFinished ? input.now : null);
  const isSame =
    own.length === before.own.length &&
    Object.entries(credits).every(([id, module]) => before.credits[id] === module) &&
    finishedAt === (old?.finished_at ?? null);
  const hasBegun = modules.some((module) => module.isStarted) || Object.keys(credits).length > 0;
  if (old ? isSame : !hasBegun && own.length === 0) return null;
  return { modules_done: own, credits, finished_at: finishedAt };
}

/** How one member stands, as her organisation sees it. */
export interface MemberStatus {
  readonly state: 'none' | 'started' | 'finished';
  /** Of a finished course: was any of it counted because a group did it together? */
  readonly by: 'alone' | 'group' | null;
  readonly finished: number;
  /** Modules where somebody says she was there and her own phone has not answered: *närvarande i grupp*. */
  readonly presentOnly: readonly string[];
}

export function memberStatus(
  modules: readonly string[],
  status: Pick<Status, 'modules_done' | 'credits'> | undefined,
  offered: readonly OfferedCredit[],
): MemberStatus {
  const counted = status ? joinCounted([status]) : nothingCounted;
  const by = modules.map((module) => finishedBy(module, counted));
  const isFinished = isCourseFinished(modules, counted);
  const open = offered.filter(
    ({ id, module }) => !(id in counted.credits) && finishedBy(module, counted) === null,
  );
  return {
    state: isFinished ? 'finished' : status ? 'started' : 'none',
    by: isFinished ? (by.includes('group') ? 'group' : 'alone') : null,
    finished: by.filter((one) => one !== null).length,
    presentOnly: [...new Set(open.map(({ module }) => module))],
  };
}
