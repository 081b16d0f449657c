import { clockAfter, clockFrom, NIGHT_MINUTES, planTimes } from '#domain/agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { groupBy } from '#lib/group-by.ts';
import { minutesOf } from '#lib/stockholm.ts';

type Timed = Pick<AgendaItemRow, 'id' | 'ord' | 'starts_at' | 'minutes'>;

/** Five minutes at a time. */
const MINUTES_STEP = 5;
const LONGEST = 480;
const MINUTES_OF_DAY = 24 * 60;

/** Two may have put an item in the same place: then the older id stands first, on every phone. */
export function inOrder<I extends Pick<Timed, 'id' | 'ord'>>(items: readonly I[]): I[] {
  return items.toSorted(
    (one, other) => one.ord - other.ord || (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
}

/** Up or down to the next multiple of five; an item is at least five minutes long. */
export function stepMinutes(minutes: number, way: 1 | -1): number {
  const at = minutes / MINUTES_STEP;
  const next = (way === 1 ? Math.floor(at) + 1 : Math.ceil(at) - 1) * MINUTES_STEP;
  return Math.min(LONGEST, Math.max(MINUTES_STEP, next));
}

/** Moved one place; the same list where there is no place to go. */
export function moveItem<I extends { readonly id: string }>(
  items: readonly I[],
  id: string,
  way: 1 | -1,
): readonly I[] {
  const at = items.findIndex((item) => item.id === id);
  const [item, other] = [items[at], items[at + way]];
  if (!item || !other) return items;
  return items.map((one, index) => (index === at ? other : index === at + way ? item : one));
}

/**
 * When each item begins, in the order given: the first with the meeting, each other where the one before
 * it ends. At a conference a clock time well before the one above is the next morning, which begins when
 * its host has said. Without a clock of the meeting the times stay.
 */
export function followTimes(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): string[] {
  return placesOf(items, meeting).map((place) => place.starts_at);
}

/** Those that begin a later day, of the rows as they are stored: a derived time says nothing of it. */
export function morningIds(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): ReadonlySet<string> {
  const places = placesOf(inOrder(items), meeting);
  return new Set(places.filter((place) => place.isMorning).map((place) => place.id));
}

/** Only the conferences go from lunch to lunch: elsewhere an early time under a late one means nothing. */
const overNight: ReadonlySet<MeetingRow['kind']> = new Set(['start', 'resultsConference']);

/** Can an item begin the next morning at this clock, after the one before it? */
export function mayBeginMorning(clock: string, before: Pick<Timed, 'starts_at'>): boolean {
  return minutesIntoDay(clock) + NIGHT_MINUTES <= minutesIntoDay(before.starts_at);
}

/** Minutes since midnight; the small hours belong to the evening before. NaN without a clock. */
function minutesIntoDay(clock: string): number {
  const minutes = minutesOf(clock);
  return minutes < NIGHT_MINUTES ? minutes + MINUTES_OF_DAY : minutes;
}

/** Whether a meeting of the kind can go on the next day. */
export function isOverNight(kind: MeetingRow['kind']): boolean {
  return overNight.has(kind);
}

/**
 * What is let go of before the meeting gets another start: the clocks of an agenda that an older app has
 * written, where each item has one, and one of them could be taken for a morning. Where only chosen
 * mornings have any they stay, although with the start as it is now one of them may be none: it is one
 * again when the start is right.
 */
export function clocksToForget(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): string[] {
  const ordered = inOrder(items);
  const mornings = morningIds(ordered, meeting);
  const others = ordered.filter(({ id, starts_at }) => starts_at !== '' && !mornings.has(id));
  const isOlder = ordered[0]?.starts_at !== '' || others.length > 1;
  return isOlder ? others.map(({ id }) => id) : [];
}

function placesOf(items: readonly Timed[], meeting: Pick<MeetingRow, 'starts_at' | 'kind'>) {
  const hasClock = !Number.isNaN(minutesOf(meeting.starts_at));
  const goesOn = overNight.has(meeting.kind) && hasClock;
  let next = meeting.starts_at;
  let before = '';
  return items.map(({ id, starts_at: own, minutes }) => {
    const isMorning = goesOn && mayBeginMorning(own, { starts_at: before });
    const starts_at = hasClock && !isMorning ? next : own;
    next = clockAfter(starts_at, minutes) || next;
    before = starts_at;
    return { id, starts_at, isMorning };
  });
}

/**
 * The agenda as it is read: in its order, with the times of the rule. No row holds its time: of an item
 * that somebody takes away a colleague has then not changed anything, and two who change the agenda at
 * once have the same times afterwards. A row's own clock says only where the next morning begins.
 */
export function timedAgenda<I extends Timed>(
  items: readonly I[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): I[] {
  const ordered = inOrder(items);
  const times = followTimes(ordered, meeting);
  return ordered.map((item, index) => ({ ...item, starts_at: times[index] ?? item.starts_at }));
}

/**
 * What is to be written so that the items stand in this order: those that change places, and whoever
 * shares one. What stands between two others may have a gap before it: nothing is numbered anew.
 */
export function changedPlaces(
  order: readonly Pick<Timed, 'id' | 'ord'>[],
): { readonly id: string; readonly ord: number }[] {
  let before = 0;
  const free = order.map((item) => item.ord).toSorted((one, other) => one - other);
  return order.flatMap(({ id, ord: own }, index) => {
    const ord = Math.max(free[index] ?? 0, before + 1);
    before = ord;
    return ord === own ? [] : [{ id, ord }];
  });
}

export interface DaySum {
  /** When the last item ends; empty without a clock time. */
  readonly endsAt: string;
  /** Minutes past what the meeting says; negative when there is time left, 0 when nothing is said. */
  readonly over: number;
}

export interface DaySpan {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** When each day begins and ends, of an agenda with the times of the rule. */
export function spansOfDays(items: readonly Timed[]): DaySpan[] {
  const days = groupBy(planTimes(items), ({ day }) => day);
  return [...days.values()].map((of) => ({
    startsAt: clockFrom(of[0]?.start ?? 0),
    endsAt: clockFrom(of.at(-1)?.end ?? 0),
  }));
}

/** How the day adds up; undefined without items. */
export function sumOfDay(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'ends_at'>,
): DaySum | undefined {
  const last = inOrder(items).at(-1);
  if (!last) return undefined;
  const endsAt = clockAfter(last.starts_at, last.minutes);
  const over = minutesIntoDay(endsAt) - minutesIntoDay(meeting.ends_at);
  return { endsAt, over: Number.isNaN(over) ? 0 : over };
}
