import type { Hat } from '#data/people/list-hats.ts';
import { paths } from '#ui/paths.ts';

/** The five main places, in the order of the bar. */
export type PlaceName = 'home' | 'course' | 'meetings' | 'checklist' | 'more';

type Seat = Pick<Hat, 'role' | 'kind'>;

/**
 * What a person's seats open: a course participant takes the course and nothing else; without a
 * seat only Hem and Mer remain. The programme office has the conferences it holds, whatever its seats.
 */
export function openPlaces(
  seats: readonly Pick<Seat, 'role'>[],
  isOffice: boolean,
): readonly PlaceName[] {
  const all: PlaceName[] = ['home', 'course', 'meetings', 'checklist', 'more'];
  if (seats.some(({ role }) => role !== 'courseParticipant')) return all;
  const closed = ['checklist', seats.length === 0 && 'course', !isOffice && 'meetings'];
  return all.filter((place) => !closed.includes(place));
}

/**
 * The places of the bar: of those that are open the ones where there is something to do. A mentor
 * scores nothing; its page says so to whoever comes by an old link or the app's shortcut.
 */
export function placesFor(seats: readonly Seat[], isOffice: boolean): readonly PlaceName[] {
  const scores = seats.some(
    ({ role, kind }) => kind === 'participant' && role !== 'courseParticipant',
  );
  return openPlaces(seats, isOffice).filter((place) => place !== 'checklist' || scores);
}

/** The place a page belongs to: what is no room of its own lies under Mer. */
export function placeOf(pathname: string): PlaceName {
  if (pathname === paths.home) return 'home';
  const isUnder = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  if (isUnder(paths.course) || pathname === paths.leaderGuide) return 'course';
  const meetings = [paths.meetings, paths.write, paths.todos, paths.search];
  if (meetings.some(isUnder)) return 'meetings';
  const isAsked = pathname.startsWith('/frag');
  const isCompared = isUnder(paths.checklist) || isUnder(paths.compare);
  return isAsked || isCompared ? 'checklist' : 'more';
}
