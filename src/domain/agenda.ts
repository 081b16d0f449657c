import { daysBetween, minutesOf } from '#lib/stockholm.ts';
import type { AgendaItemRow } from './tables/agenda-item.ts';
import type { MeetingRow } from './tables/meeting.ts';
import type { Clock } from './meeting-time.ts';

const DAY = 24 * 60;
/** A night is so long at least; the small hours before it belong to the evening they follow on. */
export const NIGHT_MINUTES = 180;

export interface AgendaPlace<I> {
  readonly item: I;
  readonly when: 'past' | 'now' | 'coming';
  /** Only for `now`. */
  readonly minutesLeft: number;
  /** Only for `now`: how much of the item has passed, 0 … 1. */
  readonly passed: number;
  /** Which of the meeting's days it stands on: 0, 1 … */
  readonly day: number;
}

type Item = Pick<AgendaItemRow, 'id' | 'ord' | 'starts_at' | 'minutes'>;

/**
 * The running order with its place in time. An item ends when its minutes are over or the next
 * begins, whichever comes first. A clock time before the one above it is the next morning: the
 * start conference goes from lunch to lunch. An item without one follows on the item above it.
 */
export function placeAgenda<I extends Item>(
  items: readonly I[],
  meeting: Pick<MeetingRow, 'held_on'>,
  at: Clock,
): AgendaPlace<I>[] {
  const now = meeting.held_on === null ? -1 : minutesInto(meeting.held_on, at);
  return planTimes(items).map(({ item, start, end, day }) => {
    if (now < start) return resting(item, 'coming', day);
    if (now >= end) return resting(item, 'past', day);
    const passed = (now - start) / (end - start);
    return { item, when: 'now', minutesLeft: end - now, passed, day };
  });
}

interface PlannedItem<I> {
  readonly item: I;
  readonly start: number;
  readonly end: number;
  /** Of the meeting: an evening that goes past midnight is still the same. */
  readonly day: number;
}

/** When each item begins and ends, in minutes since the midnight before the first day; in order. */
export function planTimes<I extends Item>(items: readonly I[]): PlannedItem<I>[] {
  const sorted = items.toSorted((one, other) => one.ord - other.ord);
  const starts = startsInMinutes(sorted);
  return sorted.map((item, index) => {
    const { start, day } = starts[index] ?? { start: 0, day: 0 };
    const next = starts[index + 1]?.start ?? Infinity;
    return { item, start, end: Math.min(start + item.minutes, next), day };
  });
}

/** Minutes since the midnight before the meeting's first day. */
function minutesInto(day: string, at: Clock): number {
  return daysBetween(day, at.today) * DAY + minutesOf(at.clock);
}

function startsInMinutes(items: readonly Item[]) {
  let day = 0;
  // minutes since the midnight before that day: past midnight more than a day's
  let before = 0;
  let after = Infinity;
  return items.map((item) => {
    const clock = minutesOf(item.starts_at);
    if (!Number.isNaN(clock)) {
      const isSmallHour = clock < before && clock < NIGHT_MINUTES;
      if (clock < before && !isSmallHour) day += 1;
      before = isSmallHour ? clock + DAY : clock;
    }
    const start = Number.isNaN(clock) ? after : day * DAY + before;
    after = start + item.minutes;
    return { start, day };
  });
}

function resting<I>(item: I, when: 'past' | 'coming', day: number): AgendaPlace<I> {
  return { item, when, minutesLeft: 0, passed: when === 'past' ? 1 : 0, day };
}

/** Where a note belongs when one presses the button without choosing: now, else what was just said. */
export function itemToNoteOn<I>(places: readonly AgendaPlace<I>[]): I | undefined {
  const now = places.find((place) => place.when === 'now');
  const last = places.findLast((place) => place.when === 'past');
  return (now ?? last ?? places[0])?.item;
}

/** `('10.15', 35)` → `'10.50'`; over midnight it begins again. Empty when there is no clock time. */
export function clockAfter(clock: string, minutes: number): string {
  return clockFrom(minutesOf(clock) + minutes);
}

/** `630` → `'10.30'`; empty when it is no number. */
export function clockFrom(minutes: number): string {
  const end = minutes % DAY;
  if (!Number.isFinite(end)) return '';
  return `${twoDigits(Math.floor(end / 60))}.${twoDigits(end % 60)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
