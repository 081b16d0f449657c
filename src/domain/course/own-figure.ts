import { fieldLimits, signsOver } from '../field-limits.ts';
import { firstFigureYear, type FigureValueRow } from '../tables/figure-value.ts';

/** An organisation's own figure as it is typed, and what it lacks before it can be kept. */

export interface TypedFigure {
  readonly women: string;
  readonly men: string;
  readonly year: string;
  readonly source: string;
}
type FigureValues = Pick<FigureValueRow, 'women' | 'men' | 'year' | 'source'>;

export type ShareFault = 'notNumber' | 'negative' | 'tooMuch' | 'decimals';
export type FigureFault =
  ShareFault | 'none' | 'sum' | 'noYear' | 'early' | 'coming' | 'noSource' | 'longSource';
export type FigureFaults = Readonly<Partial<Record<keyof TypedFigure, FigureFault>>>;

const most = 100;
const mostDecimals = 2;
/** Two rounded shares of one whole may miss a hundred by so much. */
const roundedOff = 0.2;

/** `'71,5'`, `'71.5 %'`, `'71,5 procent'` → 71.5; empty → null, as it is not known. */
export function parseShare(
  text: string,
):
  | { readonly value: number | null; readonly fault: null }
  | { readonly value: null; readonly fault: ShareFault } {
  const wrong = (fault: ShareFault) => ({ value: null, fault });
  const bare = text
    .replace(/(?:%|procent)\s*$/iu, '')
    .replaceAll(/\s/gu, '')
    .replace(/^[\u2212\u2013]/u, '-')
    .replace(',', '.');
  if (bare === '') return text.trim() === '' ? { value: null, fault: null } : wrong('notNumber');
  if (!/^-?\d{1,9}(?:\.\d{0,9})?$/u.test(bare)) return wrong('notNumber');
  if (bare.startsWith('-')) return wrong('negative');
  const value = Number(bare);
  if (value > most) return wrong('tooMuch');
  if ((bare.split('.')[1] ?? '').length > mostDecimals) return wrong('decimals');
  return { value, fault: null };
}

/** `isWhole`: the two are parts of one whole, and make a hundred. */
export function readFigure(
  typed: TypedFigure,
  { isWhole, thisYear }: { readonly isWhole: boolean; readonly thisYear: number },
): { readonly values: FigureValues; readonly faults: null } | { readonly faults: FigureFaults } {
  const [women, men] = [parseShare(typed.women), parseShare(typed.men)];
  const year = yearFault(typed.year.trim(), thisYear);
  const source = sourceFault(typed.source.trim());
  const shares = women.fault === null && men.fault === null;
  const together = shares ? pairFault(women.value, men.value, isWhole) : null;
  const faults: FigureFaults = {
    ...(women.fault && { women: women.fault }),
    ...(men.fault && { men: men.fault }),
    ...(together && { [together === 'none' ? 'women' : 'men']: together }),
    ...(year && { year }),
    ...(source && { source }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    values: {
      women: women.value,
      men: men.value,
      year: Number(typed.year.trim()),
      source: typed.source.trim(),
    },
    faults: null,
  };
}

function pairFault(women: number | null, men: number | null, isWhole: boolean) {
  if (women === null && men === null) return 'none';
  if (!isWhole || women === null || men === null) return null;
  return Math.abs(women + men - most) > roundedOff + Number.EPSILON * most ? 'sum' : null;
}

function yearFault(text: string, thisYear: number): FigureFault | null {
  if (!/^\d{4}$/u.test(text)) return 'noYear';
  if (Number(text) < firstFigureYear) return 'early';
  return Number(text) > thisYear ? 'coming' : null;
}

function sourceFault(text: string): FigureFault | null {
  if (text === '') return 'noSource';
  return signsOver(text, fieldLimits.source) > 0 ? 'longSource' : null;
}
