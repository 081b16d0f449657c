import { minutesOf } from '#lib/stockholm.ts';
import type { AgendaItemRow, MeetingRow } from './rows.ts';

/** Where in time: the day (`YYYY-MM-DD`) and the clock (`HH.MM`), both in Sweden. */
export interface Clock {
  readonly today: string;
  readonly clock: string;
}

export type MeetingTime = 'undated' | 'coming' | 'today' | 'past';

/** A meeting is `today` the whole day until it has ended by the clock. */
export function meetingTime(
  meeting: Pick<MeetingRow, 'held_on' | 'ends_at'>,
  at: Clock,
): MeetingTime {
  if (meeting.held_on === null) return 'undated';
  if (meeting.held_on > at.today) return 'coming';
  if (meeting.held_on < at.today) return 'past';
  return minutesOf(meeting.ends_at) <= minutesOf(at.clock) ? 'past' : 'today';
}

export interface AgendaPlace<I> {
  readonly item: I;
  readonly when: 'past' | 'now' | 'coming';
  /** Only for `now`. */
  readonly minutesLeft: number;
  /** Only for `now`: how much of the item has passed, 0 … 1. */
  readonly passed: number;
}

type Item = Pick<AgendaItemRow, 'id' | 'ord' | 'starts_at' | 'minutes'>;

/**
 * The running order with its place in time. On another day than the meeting's nothing is `now`.
 * An item ends when its minutes are over or the next begins, whichever comes first.
 */
export function placeAgenda<I extends Item>(
  items: readonly I[],
  meeting: Pick<MeetingRow, 'held_on' | 'ends_at'>,
  at: Clock,
): AgendaPlace<I>[] {
  const time = meetingTime(meeting, at);
  const sorted = items.toSorted((one, other) => one.ord - other.ord);
  return sorted.map((item, index) => {
    if (time !== 'today') return at0(item, time === 'past' ? 'past' : 'coming');
    const now = minutesOf(at.clock);
    const start = minutesOf(item.starts_at);
    const next = sorted[index + 1];
    const end = Math.min(start + item.minutes, next ? minutesOf(next.starts_at) : Infinity);
    if (now < start) return at0(item, 'coming');
    if (now >= end) return at0(item, 'past');
    return { item, when: 'now', minutesLeft: end - now, passed: (now - start) / (end - start) };
  });
}

function at0<I>(item: I, when: 'past' | 'coming'): AgendaPlace<I> {
  return { item, when, minutesLeft: 0, passed: when === 'past' ? 1 : 0 };
}

/** Where a note belongs when one presses the button without choosing: now, else what was just said. */
export function itemToNoteOn<I>(places: readonly AgendaPlace<I>[]): I | undefined {
  const now = places.find((place) => place.when === 'now');
  const last = places.findLast((place) => place.when === 'past');
  return (now ?? last ?? places[0])?.item;
}

/** `('10.15', 35)` → `'10.50'`; over midnight it begins again. */
export function clockAfter(clock: string, minutes: number): string {
  const end = (minutesOf(clock) + minutes) % 1440;
  return `${twoDigits(Math.floor(end / 60))}.${twoDigits(end % 60)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
