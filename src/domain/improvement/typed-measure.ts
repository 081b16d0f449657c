import { plainDigits } from '#lib/digits.ts';
import { fieldLimits, signsOver } from '../field-limits.ts';
import { mostPeople, type MeasureRow, type MeasuredPeople } from '../tables/measure.ts';

/** A key figure as it is typed. */
export interface TypedMeasure {
  readonly title: string;
  readonly unit: string;
  readonly people: string;
  readonly source: string;
  readonly women_count: string;
  readonly men_count: string;
}
export type MeasureFault = 'empty' | 'long' | 'count';
export type MeasureFaults = Readonly<Partial<Record<keyof TypedMeasure, MeasureFault>>>;
type Fields = Pick<
  MeasureRow,
  'title' | 'unit' | 'people' | 'source' | 'women_count' | 'men_count'
>;

const said = (count: number | null) => (count === null ? '' : String(count));

export function typedMeasure(of: Fields): TypedMeasure {
  const { title, unit, people, source } = of;
  const counts = { women_count: said(of.women_count), men_count: said(of.men_count) };
  return { title, unit, people, source, ...counts };
}

export const blankMeasure: TypedMeasure = {
  title: '',
  unit: '',
  people: 'adults',
  source: '',
  women_count: '',
  men_count: '',
};

export function peopleOf(typed: Pick<TypedMeasure, 'people'>): MeasuredPeople {
  return typed.people === 'children' ? 'children' : 'adults';
}

/** What is to be kept, or what is wrong in which field. */
export function readMeasure(
  typed: TypedMeasure,
): { readonly fields: Fields } | { readonly fields: null; readonly faults: MeasureFaults } {
  const [women, men] = [parseCount(typed.women_count), parseCount(typed.men_count)];
  const faults: MeasureFaults = {
    ...(typed.title.trim() === '' && { title: 'empty' as const }),
    ...longIn(typed, 'title', fieldLimits.title),
    ...longIn(typed, 'unit', fieldLimits.unit),
    ...longIn(typed, 'source', fieldLimits.source),
    ...(women === undefined && { women_count: 'count' as const }),
    ...(men === undefined && { men_count: 'count' as const }),
  };
  if (Object.keys(faults).length > 0) return { fields: null, faults };
  return {
    fields: {
      title: typed.title.trim(),
      unit: typed.unit.trim(),
      people: peopleOf(typed),
      source: typed.source.trim(),
      women_count: women ?? null,
      men_count: men ?? null,
    },
  };
}

function longIn(typed: TypedMeasure, field: 'title' | 'unit' | 'source', limit: number) {
  return signsOver(typed[field].trim(), limit) > 0 ? { [field]: 'long' as const } : {};
}

/** `'1 200'` → 1200; empty → null, as it is not known. Undefined: it is none. */
function parseCount(text: string): number | null | undefined {
  const bare = plainDigits(text).replaceAll(/\s/gu, '');
  if (bare === '') return null;
  const count = /^\d{1,9}$/u.test(bare) ? Number(bare) : undefined;
  return count === undefined || count > mostPeople ? undefined : count;
}
