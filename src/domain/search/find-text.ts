import { withoutUnseen } from '#lib/unseen.ts';

/**
 * A text to look in, or a word to look for, letter by letter: nothing typed is ever obeyed as a pattern.
 * `exact` and `plain` have the same places; what nobody sees has none in either.
 */
export interface FoldedText {
  readonly text: string;
  /** In small letters. */
  readonly exact: string;
  /** Without dots, rings and accents, too. */
  readonly plain: string;
  /** For each place where it stands in `text`, and last where the text ends. */
  readonly at: readonly number[];
}

/** From one place in the text to before another. */
export type Span = readonly [from: number, to: number];

export function foldText(given: string): FoldedText {
  const text = given.toWellFormed().normalize('NFC');
  const at: number[] = [];
  let exact = '';
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const known = folded.get(unit) ?? foldUnit(text, index);
    if (known === undefined) continue;
    if (!surrogate.test(unit)) folded.set(unit, known);
    exact += known.exact;
    plain += known.plain;
    at.push(index);
  }
  return { text, exact, plain, at: [...at, text.length] };
}

type Folded = Readonly<Record<'exact' | 'plain', string>>;
/** A whole course has a few hundred letters, and each of them many thousand times. */
const folded = new Map<string, Folded>();
const surrogate = /[\uD800-\uDFFF]/u;

/** One unit of the text; none for what is not seen. */
function foldUnit(text: string, index: number): Folded | undefined {
  const unit = text.charAt(index);
  const start = /[\uDC00-\uDFFF]/u.test(unit) ? index - 1 : index;
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (withoutUnseen(letter) === '') return undefined;
  const exact = sameLength(unit, alike.get(unit) ?? unit.toLowerCase());
  const plain = exact.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return { exact, plain: sameLength(exact, plain) };
}

const sameLength = (unit: string, folded: string) => (folded.length === 1 ? folded : unit);

/** What one key stands for and printed text writes otherwise. */
const alike: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—−'].map((dash) => [dash, '-'] as const),
  ...[...'‘’´`'].map((quote) => [quote, "'"] as const),
]);

/** Everywhere it stands: a letter typed without dots means both, typed with them it means itself. */
export function findText(within: FoldedText, wanted: FoldedText): readonly Span[] {
  const length = wanted.plain.length;
  const spans: Span[] = [];
  let from = length === 0 ? -1 : within.plain.indexOf(wanted.plain);
  while (from >= 0) {
    const fits = isSpelled(within, wanted, from);
    if (fits) spans.push([within.at[from] ?? 0, (within.at[from + length - 1] ?? 0) + 1]);
    from = within.plain.indexOf(wanted.plain, from + (fits ? length : 1));
  }
  return spans;
}

function isSpelled(within: FoldedText, wanted: FoldedText, from: number): boolean {
  for (let index = 0; index < wanted.exact.length; index += 1) {
    const letter = wanted.exact[index];
    if (letter !== wanted.plain[index] && letter !== within.exact[from + index]) return false;
  }
  return true;
}

/** Does a word begin here? */
export function isBeginning({ text }: FoldedText, [from]: Span): boolean {
  return !/\p{L}$/u.test(withoutUnseen(text.slice(0, from)));
}

/** The text in pieces, what lies in a span by itself. */
export function cutAt(
  { text }: FoldedText,
  spans: readonly Span[],
): { readonly text: string; readonly isHit: boolean }[] {
  const pieces: { text: string; isHit: boolean }[] = [];
  let done = 0;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (to <= done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isHit: false });
    pieces.push({ text: text.slice(Math.max(done, from), to), isHit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}
