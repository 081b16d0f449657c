import { readDay } from '#lib/stockholm.ts';
import { compareText } from '#lib/compare.ts';
import type { Column } from '../rows/column.ts';

export const periodKinds = ['week', 'month', 'quarter', 'year', 'date'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What a figure is of: `'2027'`, `'2027-Q1'`, `'2027-03'`, `'2027-W05'`, `'2027-03-08'`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Of the quarter, month or week in its year; of a date its day in the month; of a year 0. */
  readonly number: number;
  /** `'2027-03-01'`: puts periods of any kind in order. */
  readonly firstDay: string;
  readonly lastDay: string;
}

const shape =
  /^(?<year>19[7-9]\d|20\d\d)(?:-Q(?<quarter>[1-4])|-W(?<week>0[1-9]|[1-4]\d|5[0-3])|-(?<month>0[1-9]|1[0-2])(?:-(?<date>\d\d))?)?$/u;

/** Undefined: it is no period. */
export function readPeriod(text: unknown): Period | undefined {
  const found = typeof text === 'string' ? shape.exec(text)?.groups : undefined;
  if (!found) return undefined;
  const year = Number(found['year']);
  const { quarter, week, month, date } = found;
  if (date !== undefined) {
    const day = readDay(text);
    const one = { kind: 'date', year, number: Number(date) } as const;
    return day === undefined ? undefined : { ...one, firstDay: day, lastDay: day };
  }
  if (week !== undefined) {
    const number = Number(week);
    const firstDay = shift(firstMonday(year), (number - 1) * 7);
    // The days of a fifty-third week that the year has not are the first week of the next.
    if (number === 53 && firstDay >= firstMonday(year + 1)) return undefined;
    return { kind: 'week', year, number, firstDay, lastDay: shift(firstDay, 6) };
  }
  if (month !== undefined) return ofMonths('month', year, Number(month), 1);
  if (quarter !== undefined) return ofMonths('quarter', year, Number(quarter), 3);
  return { ...ofMonths('year', year, 1, 12), number: 0 };
}

/** As the server takes them: a period of a calendar, as it is written above. */
export const period: Column<string> = {
  isKind: (value) => readPeriod(value) !== undefined,
  instead: '',
};

/** The period of this kind that a day lies in: `periodOf('week', '2027-01-03')` → `'2026-W53'`. */
export function periodOf(kind: PeriodKind, day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (kind === 'date') return day;
  if (kind === 'year') return String(year);
  if (kind === 'month') return day.slice(0, 7);
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  const of = [year + 1, year, year - 1].find((one) => firstMonday(one) <= day) ?? year;
  const days = (Date.parse(day) - Date.parse(firstMonday(of))) / 86_400_000;
  return `${of}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The one that follows: what a person types next. */
export function periodAfter(text: string): string | undefined {
  const found = readPeriod(text);
  return found && periodOf(found.kind, shift(found.lastDay, 1));
}

/** Counts the periods of one kind: of two that follow each other the later has one more. Undefined: it is none. */
export function periodNumber(text: string): number | undefined {
  const found = readPeriod(text);
  if (!found) return undefined;
  const { kind, year, number, firstDay } = found;
  if (kind === 'year') return year;
  if (kind === 'quarter') return year * 4 + number;
  if (kind === 'month') return year * 12 + number;
  // Days since the Monday before 1970.
  const days = Date.parse(firstDay) / 86_400_000 + 3;
  return kind === 'week' ? days / 7 : days;
}

/** Earliest first; what is no period comes last. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [readPeriod(one)?.firstDay ?? '9', readPeriod(other)?.firstDay ?? '9'];
  return compareText(a, b) || compareText(one, other);
}

function ofMonths(kind: PeriodKind, year: number, number: number, months: number): Period {
  const first = (number - 1) * months;
  const firstDay = dayIn(year, first);
  const lastDay = shift(dayIn(year, first + months), -1);
  return { kind, year, number, firstDay, lastDay };
}

/** The first of a month, counted from 0 in January and on into the next year. */
function dayIn(year: number, month: number): string {
  return new Date(Date.UTC(year, month)).toISOString().slice(0, 10);
}

/** Days of the calendar alone, so that the first week of 1970 has its Monday, too. */
function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Monday of the first week of a year: the week of its fourth of January. */
function firstMonday(year: number): string {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00Z`).getUTCDay() + 6) % 7;
  return shift(fourth, -weekday);
}
