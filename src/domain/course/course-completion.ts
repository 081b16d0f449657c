import type { CourseStatusRow } from '../tables/course-status.ts';

/**
 * The one rule of finishing; it is used on the person's own phone, and the server only adds up.
 *
 *   a module is finished   = finished by own work, or counted by a credit that is not declined
 *   the course is finished = every module of it is
 *
 * Own work only grows, so it is never taken back; a declined credit takes back exactly itself.
 */
export interface Counted {
  /** Keys of the modules finished by own work. */
  readonly own: readonly string[];
  readonly credits: Credits;
}
/** Credit → the module it counts, null = "Det stämmer inte". */
export type Credits = Readonly<Record<string, string | null>>;
export type FinishedBy = 'own' | 'group';
type Status = Pick<CourseStatusRow, 'modules_done' | 'credits'>;

export const nothingCounted: Counted = { own: [], credits: {} };

/** One's rows, one per organisation, say the same; where one lags behind, the join is what counts. */
export function joinCounted(rows: readonly Status[]): Counted {
  const credits: Record<string, string | null> = {};
  for (const [id, module] of rows.flatMap((row) => Object.entries(row.credits ?? {}))) {
    credits[id] = credits[id] === null ? null : module;
  }
  return { own: [...new Set(rows.flatMap((row) => row.modules_done))], credits };
}

export function finishedBy(module: string, counted: Counted): FinishedBy | null {
  if (counted.own.includes(module)) return 'own';
  return Object.values(counted.credits).includes(module) ? 'group' : null;
}

export function isCourseFinished(modules: readonly string[], counted: Counted): boolean {
  return modules.length > 0 && modules.every((module) => finishedBy(module, counted) !== null);
}
