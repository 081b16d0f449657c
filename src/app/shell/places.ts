import type { SeatRole } from '#domain/tables/seat-card.ts';
import { paths } from '#ui/paths.ts';

/** The five main places, in the order of the bar. */
export type PlaceName = 'home' | 'course' | 'meetings' | 'checklist' | 'more';

/**
 * What a person's seats open: a course participant takes the course and nothing else; without a
 * seat (the programme office, or someone who has left) only Hem and Mer remain.
 */
export function placesFor(roles: readonly SeatRole[]): readonly PlaceName[] {
  if (roles.length === 0) return ['home', 'more'];
  if (roles.every((role) => role === 'courseParticipant')) return ['home', 'course', 'more'];
  return ['home', 'course', 'meetings', 'checklist', 'more'];
}

/** The place a page belongs to: what is no room of its own lies under Mer. */
export function placeOf(pathname: string): PlaceName {
  if (pathname === paths.home) return 'home';
  const isUnder = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  if (isUnder(paths.course)) return 'course';
  if (isUnder(paths.meetings)) return 'meetings';
  return isUnder(paths.checklist) ? 'checklist' : 'more';
}
