import { clockOf, dayOf, daysBetween, minutesOf } from '#lib/stockholm.ts';
import { clockAfter, clockFrom, placeAgenda, planTimes } from '../agenda.ts';
import type { Clock } from '../meeting-time.ts';
import type { AgendaItemRow } from '../tables/agenda-item.ts';
import type { MeetingRow } from '../tables/meeting.ts';
import type { MeetingStepRow } from '../tables/meeting-step.ts';

const DAY = 24 * 60;

export type DayItem = Pick<AgendaItemRow, 'id' | 'ord' | 'starts_at' | 'minutes' | 'left_over'>;
export type Step = Pick<MeetingStepRow, 'agenda_item_id' | 'state' | 'stepped_at' | 'until_clock'>;

/** What is left of the day, by the clock as it looks now. */
export interface Coming<I> {
  readonly item: I;
  readonly startsAt: string;
  /** When the agenda has it, if that is another time. */
  readonly planned: string | undefined;
}

export interface DayNow<I> {
  readonly state: 'before' | 'running' | 'paused' | 'between' | 'ended';
  /** What goes on; in a break what went on before it. */
  readonly current: I | undefined;
  /** Of what goes on, or of the break: to be called off by the clock. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** At most one of the two is more than 0. */
  readonly minutesLeft: number;
  readonly minutesOver: number;
  readonly minutes: number;
  /** 0 … 1 */
  readonly passed: number;
  readonly past: readonly I[];
  readonly coming: readonly Coming<I>[];
  /** When the day ends if nothing is cut, and by how much that is later than planned. */
  readonly dayEnds: string;
  readonly minutesLate: number;
  /** Somebody steps it on: the clock alone does not. */
  readonly isLed: boolean;
}

/** What one would write on now: what goes on, else what was just said, else what comes; undefined: nothing that day. */
export function itemToWriteOn<I>(
  now: Pick<DayNow<I>, 'current' | 'past' | 'coming'>,
): I | undefined {
  return now.current ?? now.past.at(-1) ?? now.coming[0]?.item;
}

/** When what goes on ends if it has so many minutes more: from its end, or from now when that is past. */
export function giveMore(
  { endsAt, minutesOver }: Pick<DayNow<unknown>, 'endsAt' | 'minutesOver'>,
  clock: string,
  minutes: number,
): string {
  return clockAfter(minutesOver > 0 ? clock : endsAt, minutes);
}

interface Timed<I> {
  readonly item: I;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a day is. Whoever runs the meeting steps it from item to item (`step`); without a step of
 * today it goes by the clock. An item that has been stepped to has its whole time from then on, and what
 * it has been given beside it; what comes after it begins when the agenda says, or as soon as there is room.
 */
export function placeNow<I extends DayItem>(
  items: readonly I[],
  meeting: Pick<MeetingRow, 'held_on'>,
  step: Step | undefined,
  at: Clock,
): DayNow<I> {
  const day = meeting.held_on === null ? 0 : daysBetween(meeting.held_on, at.today);
  const today = planTimes(items)
    .filter((one) => Math.floor(one.start / DAY) === day)
    .map(({ item, start, end }) => ({ item, start: start - day * DAY, end: end - day * DAY }));
  const now = minutesOf(at.clock);
  const isOfToday = step !== undefined && dayOf(step.stepped_at) === at.today;
  return isOfToday
    ? ledDay(today, step, now)
    : clockDay(today, now, placeAgenda(items, meeting, at).find(isNow)?.item.id);
}

const isNow = ({ when }: { readonly when: string }) => when === 'now';

function ledDay<I extends DayItem>(day: readonly Timed<I>[], step: Step, now: number): DayNow<I> {
  const index = day.findIndex(({ item }) => item.id === step.agenda_item_id);
  const current = day[index];
  if (step.state === 'ended') return endedDay(day, now);
  const since = minutesOf(clockOf(step.stepped_at));
  const until = minutesOf(step.until_clock);
  const isPaused = step.state === 'paused';
  const planned = current ? current.end - current.start : 0;
  // A break without an end, or one over midnight, has none to wait for; an item has its minutes, or what it was given.
  const end = until >= since ? until : isPaused ? since : since + planned;
  const state = isPaused ? 'paused' : current ? 'running' : 'between';
  return finish(day, index, now, { state, start: since, end, isLed: true });
}

function clockDay<I extends DayItem>(
  day: readonly Timed<I>[],
  now: number,
  id: string | undefined,
): DayNow<I> {
  const index = day.findIndex(({ item }) => item.id === id);
  const current = day[index];
  const [first, last] = [day[0], day.at(-1)];
  const span = { start: now, end: now, isLed: false };
  if (current) return finish(day, index, now, { ...span, ...current, state: 'running' });
  if (!first || now < first.start) return finish(day, -1, now, { ...span, state: 'before' });
  if (last && now >= last.end) return { ...endedDay(day, now), isLed: false };
  const before = day.findLastIndex(({ end }) => end <= now);
  return finish(day, before, now, { ...span, state: 'between' });
}

interface Span {
  readonly state: DayNow<unknown>['state'];
  readonly start: number;
  readonly end: number;
  readonly isLed: boolean;
}

function finish<I extends DayItem>(
  day: readonly Timed<I>[],
  index: number,
  now: number,
  { state, start, end, isLed }: Span,
): DayNow<I> {
  const isOn = state === 'running' || state === 'paused';
  // Between two by the clock the one before is over; a break keeps it for the way back.
  const isPast = state === 'between' && index >= 0;
  const { coming, dayEnds, planned } = comingOf(day, index, Math.max(now, end));
  const minutes = Math.max(0, end - start);
  return {
    state,
    current: isPast ? undefined : day[index]?.item,
    startsAt: clockFrom(start),
    endsAt: clockFrom(end),
    minutesLeft: isOn ? Math.max(0, end - now) : 0,
    minutesOver: isOn ? Math.max(0, now - end) : 0,
    minutes,
    passed: minutes > 0 ? Math.min(1, Math.max(0, (now - start) / minutes)) : 1,
    past: day.slice(0, isPast ? index + 1 : Math.max(0, index)).map(({ item }) => item),
    coming,
    dayEnds: clockFrom(dayEnds),
    minutesLate: Math.max(0, dayEnds - planned),
    isLed,
  };
}

function comingOf<I extends DayItem>(day: readonly Timed<I>[], index: number, from: number) {
  let free = from;
  const coming: Coming<I>[] = [];
  for (const { item, start, end } of day.slice(index + 1)) {
    if (item.left_over) continue;
    const begins = Math.max(start, free);
    free = begins + (end - start);
    const planned = begins === start ? undefined : clockFrom(start);
    coming.push({ item, startsAt: clockFrom(begins), planned });
  }
  return { coming, dayEnds: free, planned: day.at(-1)?.end ?? free };
}

function endedDay<I extends DayItem>(day: readonly Timed<I>[], now: number): DayNow<I> {
  return {
    state: 'ended',
    current: undefined,
    startsAt: '',
    endsAt: '',
    minutesLeft: 0,
    minutesOver: 0,
    minutes: 0,
    passed: 1,
    past: day.map(({ item }) => item),
    coming: [],
    dayEnds: clockFrom(now),
    minutesLate: 0,
    isLed: true,
  };
}
