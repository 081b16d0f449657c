import { readDay } from '#lib/stockholm.ts';

/**
 * What one column of a table may hold. Every row is written by somebody: what comes in by sync, from
 * the phone's disk or from a file is held against this before anything counts with it.
 */
export interface Column<T> {
  /** Of the kind that every screen and every rule reckons with. */
  readonly isKind: (value: unknown) => boolean;
  /** What stands on the screen in place of anything else; the stored row is left as it is. */
  readonly instead: T;
  /** What the server takes of that kind, where it takes less: asked of a stranger's file alone. */
  readonly limit?: Limit;
  /** Rows of an earlier build lack it. */
  readonly isOptional?: boolean;
}

/** Signs from … to · an id as the server makes them · so many signs as JSON. */
export type Limit = readonly [from: number, to: number] | 'id' | number;

export type Columns<R> = { readonly [C in keyof R]-?: Column<R[C]> };

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** At most `to` signs, at least `from`. A longer one is shown: it may be what its author is writing. */
export function text(to: number, from = 0): Column<string> {
  return { isKind: isText, instead: '', limit: [from, to] };
}

/** Addresses are made of ids: none leads to another page. Every row has several, so a shape is too dear. */
const longestId = 120;
export const id: Column<string> = {
  isKind: (value) =>
    isText(value) && value !== '' && value.length <= longestId && !value.includes('/'),
  instead: '',
  limit: 'id',
};

/** What `readMoment` and `readDay` read, by shape alone: asked of every row, and a date is dear. */
const dayPattern = '(?:19[7-9]\\d|20\\d\\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const momentShape = new RegExp(
  `^${dayPattern}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?$`,
);
export const moment: Column<string> = {
  isKind: (value) => isText(value) && momentShape.test(value),
  instead: '',
};

const dayShape = new RegExp(`^${dayPattern}$`);
export const day: Column<string> = {
  isKind: (value) =>
    isText(value) &&
    dayShape.test(value) &&
    (value < `${value.slice(0, 8)}29` || readDay(value) !== undefined),
  instead: '',
};

/** `'09.30'`, or empty while it is not known. */
const clockShape = /^(?:(?:[01]\d|2[0-3])\.[0-5]\d)?$/u;
export const clock: Column<string> = {
  isKind: (value) => isText(value) && clockShape.test(value),
  instead: '',
};

export const flag: Column<boolean> = {
  isKind: (value) => typeof value === 'boolean',
  instead: false,
};

/** Whole, both ends included: what is drawn or counted with may not be endless. */
export function count(from: number, to: number): Column<number> {
  const isKind = (value: unknown) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  return { isKind, instead: from };
}

/** Like `count`, but not only whole. */
export function amount(from: number, to: number): Column<number> {
  const isKind = (value: unknown) => typeof value === 'number' && value >= from && value <= to;
  return { isKind, instead: from };
}

/** Which scores there are is the checklist version's matter; null, never 0, is not scored yet. */
export const score: Column<number> = count(1, 10);

/** How one knows that a score is right. */
export const evidence: Column<string> = text(500);

export const anyNumber: Column<number> = { isKind: (value) => Number.isFinite(value), instead: 0 };

/** One of these words. `instead` is the one that promises least. */
export function oneOf<T extends string>(words: readonly T[], instead: NoInfer<T>): Column<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return { isKind: (value) => known.has(value), instead };
}

export const texts: Column<readonly string[]> = {
  isKind: (value) => Array.isArray(value) && value.every(isText),
  instead: [],
  limit: 2000,
};

/** A list of records with these columns. */
export function listOf<R extends object>(columns: Columns<R>): Column<readonly R[]> {
  return {
    isKind: (value) => Array.isArray(value) && value.every((one) => isRecordOf(columns, one)),
    instead: [],
  };
}

/** Key → value, all of one kind, as JSON no longer than `size`. */
export function byKey<T>(
  of: Column<T> | Columns<T>,
  size: number,
): Column<Readonly<Record<string, T>>> {
  const isOne = isColumn(of) ? of.isKind : (value: unknown) => isRecordOf(of, value);
  return {
    isKind: (value) => isRecord(value) && Object.values(value).every(isOne),
    instead: {},
    limit: size,
  };
}

/** Whatever may stand in another row's field; who reads it asks that field's column. */
export const anything: Column<unknown> = {
  isKind: () => true,
  instead: null,
  limit: 50_000,
};

export function orNull<T>(column: Column<T>): Column<T | null> {
  return { ...column, isKind: (value) => value === null || column.isKind(value), instead: null };
}

export function optional<T>(column: Column<T>): Column<T | undefined> {
  return { ...column, isOptional: true };
}

function isColumn<T>(of: Column<T> | Columns<T>): of is Column<T> {
  return 'isKind' in of && typeof of.isKind === 'function';
}

function isRecordOf<R>(columns: Columns<R>, value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries<Column<unknown>>(columns).every(
    ([name, { isKind, isOptional }]) =>
      isKind(value[name]) || (isOptional === true && value[name] === undefined),
  );
}
