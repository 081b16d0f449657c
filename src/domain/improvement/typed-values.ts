import { readDay } from '#lib/stockholm.ts';
import { plainDigits } from '#lib/digits.ts';
import { readCsv } from '../spreadsheet/csv.ts';
import type { Cell, SheetRow } from '../spreadsheet/sheet.ts';
import { largestValue } from '../tables/measure-value.ts';
import { readPeriod } from './period.ts';

/** Key figures as people type and paste them: periods in Swedish words, numbers with a comma. */

export interface TypedValues {
  /** As `measure_value` stores it. */
  readonly period: string;
  readonly women: number | null;
  readonly men: number | null;
  readonly total: number | null;
}
/** `cells`: more of them than columns. `comma`: it may part two numbers or be one's own. */
export type ValueFault = 'period' | 'number' | 'none' | 'cells' | 'comma';

/** What is known of one period; a number that lacks says nothing of what stands. */
export type KnownValues = Pick<TypedValues, 'period'> & {
  readonly [Name in 'women' | 'men' | 'total']?: number;
};

/** An empty field or cell never takes away what stands. */
export function knownOf({ period, women, men, total }: TypedValues): KnownValues {
  return {
    period,
    ...(women !== null && { women }),
    ...(men !== null && { men }),
    ...(total !== null && { total }),
  };
}

const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );
const two = (number: string | number) => String(number).padStart(2, '0');

/** How a period may be written, after capitals, dots and spare spaces are gone. */
const shapes: readonly (readonly [
  RegExp,
  (found: readonly string[], thisYear: number) => string,
])[] = [
  [/^(\d{4})$/u, ([year]) => `${year}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/u, ([year, month, day]) => dayOf(year, month, day)],
  [/^(\d{4})-(\d{1,2})$/u, ([year, month]) => `${year}-${two(month ?? '')}`],
  [/^(\d{4}) ?-? ?(?:v|w|vecka) ?(\d{1,2})$/u, ([year, week]) => weekOf(year, week)],
  [
    /^(?:v|w|vecka) ?(\d{1,2})(?:[ ,/-]+(\d{4}))?$/u,
    ([week, year], now) => weekOf(year ?? now, week),
  ],
  [/^(\d{4}) ?-? ?(?:q|kv|kvartal) ?([1-4])$/u, ([year, quarter]) => `${year}-Q${quarter}`],
  [
    /^(?:q|kv|kvartal) ?([1-4])(?:[ ,/-]+(\d{4}))?$/u,
    ([quarter, year], now) => `${year ?? now}-Q${quarter}`,
  ],
  [/^(\p{L}{3,9})(?: (\d{4}))?$/u, ([month, year], now) => monthOf(year ?? now, month)],
  [
    /^(\d{1,2}) (\p{L}{3,9})(?: (\d{4}))?$/u,
    ([day, month, year], now) => `${monthOf(year ?? now, month)}-${two(day ?? '')}`,
  ],
  [
    /^(\d{1,2})\/(\d{1,2})(?: (\d{4}))?$/u,
    ([day, month, year], now) => dayOf(year ?? now, month, day),
  ],
];

type Part = string | number | undefined;
const weekOf = (year: Part, week: Part) => `${year}-W${two(week ?? '')}`;
const dayOf = (year: Part, month: Part, day: Part) =>
  `${year}-${two(month ?? '')}-${two(day ?? '')}`;

/** `'mar'`, `'sept'`, `'september'`; empty when it is no month: no period comes of it. */
function monthOf(year: Part, name: Part): string {
  const at = months.findIndex((month) => month.startsWith(String(name)));
  return at < 0 ? '' : `${year}-${two(at + 1)}`;
}

/** `'v. 5 2027'`, `'mars 2027'`, `'kv 1 2027'`, `'8/3'` → as it is stored; undefined: it is none. */
export function parsePeriod(text: string, thisYear: number): string | undefined {
  const plain = plainDigits(text)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('.', ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  for (const [shape, write] of shapes) {
    const found = shape.exec(plain);
    const period = found ? write(found.slice(1), thisYear) : '';
    if (readPeriod(period) && (period.length < 10 || readDay(period))) return period;
  }
  return undefined;
}

/** `'1 234,5'`, `'31.5 %'` → the number; empty → null, as it is not known. Undefined: it is none. */
export function parseValue(text: string): number | null | undefined {
  const bare = plainDigits(text)
    .replace(/(?:%|procent)\s*$/iu, '')
    .replaceAll(/\s/gu, '')
    .replace(/^[\u2212\u2013]/u, '-')
    .replace(',', '.');
  if (bare === '' || /^[-\u2013\u2014]$/u.test(bare)) return null;
  if (!/^-?\d{1,13}(?:\.\d{0,9})?$/u.test(bare)) return undefined;
  const value = Number(bare);
  return Math.abs(value) > largestValue ? undefined : value;
}

/** Of a period that stands: what was typed anew, null where a field was emptied. */
export type ChangedValues = Pick<TypedValues, 'period'> & Partial<TypedValues>;

export function changedOf(
  values: TypedValues,
  { typed, before }: { readonly typed: TypedFields; readonly before: TypedFields },
): ChangedValues {
  const changed = (['women', 'men', 'total'] as const).filter((one) => typed[one] !== before[one]);
  const numbers = Object.fromEntries(changed.map((one) => [one, values[one]]));
  return { period: values.period, ...numbers };
}

export type TypedFields = Readonly<Record<keyof TypedValues, string>>;

/** What is wrong with each field; empty: nothing. */
export type ValueFaults = Readonly<Partial<Record<keyof TypedValues, ValueFault>>>;

export function readValues(
  typed: TypedFields,
  thisYear: number,
): { readonly values: TypedValues } | { readonly values: null; readonly faults: ValueFaults } {
  const period = parsePeriod(typed.period, thisYear);
  const [women, men, total] = [typed.women, typed.men, typed.total].map(parseValue);
  const faults: ValueFaults = {
    ...(period === undefined && { period: 'period' as const }),
    ...(women === undefined && { women: 'number' as const }),
    ...(men === undefined && { men: 'number' as const }),
    ...(total === undefined && { total: 'number' as const }),
  };
  if (Object.keys(faults).length > 0 || period === undefined) return { values: null, faults };
  const values = { period, women: women ?? null, men: men ?? null, total: total ?? null };
  const isBare = values.women === null && values.men === null && values.total === null;
  return isBare ? { values: null, faults: { women: 'none' } } : { values };
}

export interface PastedRow {
  /** As it stands in what was pasted, from 1. */
  readonly line: number;
  readonly values: TypedValues;
}
export interface SkippedRow {
  readonly line: number;
  /** As it was pasted. */
  readonly text: string;
  readonly fault: ValueFault;
}
export interface Pasted {
  /** One a period: of two of the same the later. Earliest in the paste first. */
  readonly rows: readonly PastedRow[];
  readonly skipped: readonly SkippedRow[];
  /** What is left when the rows are kept: those skipped under their heading, to be mended and read again. */
  readonly rest: string;
  readonly isTooMuch: boolean;
}

export const mostPasted = 400;
type Column = keyof TypedValues;
const inOrder: readonly Column[] = ['period', 'women', 'men', 'total'];

/** Rows of a spreadsheet or a text: period, women, men and maybe the total; a heading may say another order. */
export function readPasted(text: string, thisYear: number): Pasted {
  const lines = readCsv(text, mostPasted * 12);
  if (!lines || lines.length > mostPasted)
    return { rows: [], skipped: [], rest: text, isTooMuch: true };
  const [first, ...others] = lines;
  const heading = first && headingOf(first.cells);
  const columns = heading ?? inOrder;
  const isUnclear = heading === undefined && partsByUnclearComma(text);
  const rawOf = rawLines(text);
  const rows = new Map<string, PastedRow>();
  const skipped: SkippedRow[] = [];
  for (const row of heading ? others : lines) {
    const read = readRow(row.cells, { columns, thisYear, isUnclear });
    const { number: line } = row;
    if (typeof read === 'string') skipped.push({ line, text: rawOf(row), fault: read });
    else rows.set(read.period, { line, values: read });
  }
  const kept = skipped.map((row) => row.text);
  if (first && heading && kept.length > 0) kept.unshift(rawOf(first));
  return { rows: [...rows.values()], skipped, rest: kept.join('\n'), isTooMuch: false };
}

interface RowReading {
  readonly columns: readonly (Column | null)[];
  readonly thisYear: number;
  readonly isUnclear: boolean;
}

function readRow(
  cells: readonly Cell[],
  { columns, thisYear, isUnclear }: RowReading,
): TypedValues | ValueFault {
  const filled = cells.findLastIndex((cell) => said(cell).trim() !== '') + 1;
  if (isUnclear && filled > 2) return 'comma';
  if (filled > columns.length) return 'cells';
  const read = readValues(fieldsOf(cells, columns), thisYear);
  return read.values ?? Object.values(read.faults)[0] ?? 'none';
}

/** "31,5,52": nothing else parts the cells, and no decimal point tells that a comma is none. */
function partsByUnclearComma(text: string): boolean {
  const bare = text.replaceAll(/"[^"]*"/gu, '');
  return !/[;\t]/u.test(bare) && /\d,\d/u.test(bare) && !/\d\.\d/u.test(bare);
}

/** The lines as they were pasted; where a quoted cell may hold several, they are written anew. */
function rawLines(text: string): (row: SheetRow) => string {
  if (text.includes('"')) return ({ cells }) => cells.map(quoted).join(';');
  const lines = text.split(/\r\n|\r|\n/u);
  return ({ number }) => lines[number - 1] ?? '';
}

const said = (cell: Cell | undefined) => (cell == null ? '' : String(cell));

function quoted(cell: Cell): string {
  const text = said(cell);
  return /[";,\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function fieldsOf(cells: readonly Cell[], columns: readonly (Column | null)[]): TypedFields {
  const of = (column: Column) => said(cells[columns.indexOf(column)]);
  return { period: of('period'), women: of('women'), men: of('men'), total: of('total') };
}

const headings: Readonly<Record<Exclude<Column, 'period'>, RegExp>> = {
  women: /^(?:kvinn|flick|women|girls)/iu,
  men: /^(?:m\u00e4n|man|pojk|men|boys)/iu,
  total: /^(?:total|alla|samtliga|all)/iu,
};

/** Undefined: it is a row like the others. The first column that says nothing is the period. */
function headingOf(cells: readonly Cell[]): readonly (Column | null)[] | undefined {
  const named = cells.map(
    (cell) =>
      (['women', 'men', 'total'] as const).find((one) => headings[one].test(said(cell).trim())) ??
      null,
  );
  if (named.every((one) => one === null)) return undefined;
  const at = named.indexOf(null);
  return named.map((one, index) => (index === at ? 'period' : one));
}
