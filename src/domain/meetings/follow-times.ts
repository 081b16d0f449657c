import { clockAfter } from '#domain/agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { minutesOf } from '#lib/stockholm.ts';

type Timed = Pick<AgendaItemRow, 'id' | 'ord' | 'starts_at' | 'minutes'>;

/** Five minutes at a time. */
const MINUTES_STEP = 5;
const LONGEST = 480;

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

export interface ItemPlace {
  readonly id: string;
  readonly ord: number;
  readonly starts_at: string;
}

/**
 * Where each item stands and when it begins, in the order given: the first with the meeting, each
 * other where the one before it ends. At a conference a clock time before the one above is the next
 * morning, which begins when its host has said. Without a clock of the meeting the times stay.
 */
export function followTimes(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): ItemPlace[] {
  const ahead = Number.isNaN(minutesOf(meeting.starts_at)) ? undefined : meeting.starts_at;
  const mornings = overNight.has(meeting.kind) ? morningIds(items) : new Set<string>();
  let next = ahead;
  return items.map(({ id, starts_at: own, minutes }, index) => {
    const starts_at = next === undefined || mornings.has(id) ? own : next;
    next = next === undefined ? undefined : clockAfter(starts_at, minutes) || next;
    return { id, ord: index + 1, starts_at };
  });
}

/**
 * The agenda as it is read: in its order, with the times of the rule. What stands in the rows may be
 * what two who changed the agenda at once have left of both; the rule makes the same of it everywhere.
 */
export function timedAgenda<I extends Timed>(
  items: readonly I[],
  meeting: Pick<MeetingRow, 'starts_at' | 'kind'>,
): I[] {
  const ordered = inOrder(items);
  const places = followTimes(ordered, meeting);
  return ordered.map((item, index) => ({ ...item, ...places[index] }));
}

/** Only the conferences go from lunch to lunch: elsewhere an early time under a late one means nothing. */
const overNight: ReadonlySet<MeetingRow['kind']> = new Set(['start', 'resultsConference']);

/** A night is so long at least; less is what two who changed the agenda at once have left. */
const NIGHT_MINUTES = 180;

/** Those that begin a later day: by the order they stand in before anything is moved. */
function morningIds(items: readonly Timed[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before = -1;
  for (const { id, starts_at } of inOrder(items)) {
    const clock = minutesOf(starts_at);
    if (Number.isNaN(clock)) continue;
    const isMorning = clock + NIGHT_MINUTES <= before;
    if (isMorning) found.add(id);
    before = isMorning ? clock : Math.max(before, clock);
  }
  return found;
}

/** Of these places only those that say something else than the rows do. */
export function changedPlaces(places: readonly ItemPlace[], rows: readonly Timed[]): ItemPlace[] {
  const old = new Map(rows.map((row) => [row.id, row]));
  return places.filter(({ id, ord, starts_at }) => {
    const row = old.get(id);
    return row !== undefined && (row.ord !== ord || row.starts_at !== starts_at);
  });
}

export interface DaySum {
  /** When the last item ends; empty without a clock time. */
  readonly endsAt: string;
  /** Minutes past what the meeting says; negative when there is time left, 0 when nothing is said. */
  readonly over: number;
}

/** How the day adds up; undefined without items. */
export function sumOfDay(
  items: readonly Timed[],
  meeting: Pick<MeetingRow, 'ends_at'>,
): DaySum | undefined {
  const last = inOrder(items).at(-1);
  if (!last) return undefined;
  const endsAt = clockAfter(last.starts_at, last.minutes);
  const over = minutesOf(endsAt) - minutesOf(meeting.ends_at);
  return { endsAt, over: Number.isNaN(over) ? 0 : over };
}
