import type { ListWords } from './find-header.ts';
import { fold, textOf, type Cell } from './sheet.ts';

export type ScoreTrouble =
  | { readonly kind: 'severalMarks'; readonly scores: readonly number[] }
  /** Neither a cross nor a score of the scale. */
  | { readonly kind: 'notScore'; readonly written: string }
  /** A digit in the column of another. */
  | { readonly kind: 'wrongColumn'; readonly written: string; readonly column: number };

export type ScoreRead =
  | { readonly ok: true; readonly score: number | null }
  | { readonly ok: false; readonly trouble: ScoreTrouble };

interface Scale {
  readonly form: { readonly scale: readonly number[] };
  readonly words: Pick<ListWords, 'marks'>;
}

/** A cross (or the digit itself) in one of the columns, or a digit in the one there is. */
export function readScore(
  cells: readonly Cell[],
  columns: ReadonlyMap<number, number> | number,
  { form, words }: Scale,
): ScoreRead {
  if (typeof columns === 'number') return readDigit(textOf(cells[columns]), form.scale);
  const marked: number[] = [];
  for (const [column, score] of columns) {
    const written = textOf(cells[column]);
    if (written === '' || written === 'false') continue;
    const digit = digitOf(written);
    if (digit !== undefined && digit !== score && form.scale.includes(digit))
      return trouble({ kind: 'wrongColumn', written, column: score });
    if (digit !== score && !isMark(written, words.marks))
      return trouble({ kind: 'notScore', written });
    marked.push(score);
  }
  if (marked.length > 1) return trouble({ kind: 'severalMarks', scores: marked });
  return { ok: true, score: marked[0] ?? null };
}

function readDigit(written: string, scale: readonly number[]): ScoreRead {
  if (written === '') return { ok: true, score: null };
  const digit = digitOf(written);
  return digit !== undefined && scale.includes(digit)
    ? { ok: true, score: digit }
    : trouble({ kind: 'notScore', written });
}

/** "3", "3:a", "3,0" */
function digitOf(written: string): number | undefined {
  const [, digits] = /^(\d{1,2})(?::?a|[.,]0+)?$/u.exec(written) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isMark(written: string, marks: readonly string[]): boolean {
  return marks.includes(written.toLowerCase()) || marks.includes(fold(written));
}

const trouble = (one: ScoreTrouble): ScoreRead => ({ ok: false, trouble: one });
