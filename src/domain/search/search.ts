import { compareText } from '#lib/compare.ts';
import { cutAt, foldText, type FoldedText, type Span } from './find-text.ts';

/** What can be found by its words; `at` sorts those found, the latest first. */
export interface Searchable {
  readonly text: string;
  readonly at: string;
}

/** Made ready once, so that a letter typed only has to look. */
export interface Findable<E extends Searchable> {
  readonly entry: E;
  /** Small letters without accents, but å, ä and ö: they are letters of their own. */
  readonly letters: string;
}

export function makeFindable<E extends Searchable>(entries: readonly E[]): Findable<E>[] {
  return entries
    .map((entry) => ({ entry, letters: quickLetters(entry.text) }))
    .toSorted((a, b) => compareText(b.entry.at, a.entry.at));
}

/** Signs that stand for themselves whatever is folded: nearly all that is written in Swedish. */
const usual = /^[\n !-_a-~\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6]*$/u;

/** The same as folding letter by letter, which thousands of notes at once have no time for. */
function quickLetters(text: string): string {
  return usual.test(text) ? text.toLowerCase() : lettersOf(foldText(text));
}

/** å, ä and ö. */
const ownLetter = /[\u00E5\u00E4\u00F6]/u;

function lettersOf({ exact, plain }: FoldedText): string {
  if (!ownLetter.test(exact)) return plain;
  let letters = '';
  for (let index = 0; index < exact.length; index += 1) {
    const letter = exact.charAt(index);
    letters += ownLetter.test(letter) ? letter : plain.charAt(index);
  }
  return letters;
}

/** One letter alone stands in everything. */
const FEWEST_LETTERS = 2;

/** What was typed, word for word; none while there is too little to look for. */
export function wordsOfQuery(query: string): string[] {
  const words = query
    .split(/[\s\u00a0]+/u)
    .map((word) => lettersOf(foldText(word)))
    .filter((word) => word !== '');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters < FEWEST_LETTERS ? [] : [...new Set(words)];
}

/** Those that hold every word, wherever in it they stand. */
export function findAll<E extends Searchable>(
  all: readonly Findable<E>[],
  words: readonly string[],
): Findable<E>[] {
  if (words.length === 0) return [];
  return all.filter(({ letters }) => words.every((word) => letters.includes(word)));
}

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** As much of a long text as is read at a glance. */
const GLANCE = 160;
/** The longest word one marks to its ends. */
const WORD = 30;
/** What stands before the first hit. */
const BEFORE = 40;

/** The text in pieces with the words marked; of a long one the place where the first stands. */
export function piecesOf<E extends Searchable>(
  { entry, letters }: Findable<E>,
  words: readonly string[],
): Piece[] {
  const folded = foldText(entry.text);
  const spans = words.flatMap((word) => spansOf(folded, letters, word));
  const first = Math.min(...spans.map(([from]) => from));
  const { text } = folded;
  const from = text.length <= GLANCE ? 0 : wordStart(text, Math.max(0, first - BEFORE));
  const to = Math.min(text.length, from + GLANCE);
  const shown = spans.flatMap(([a, b]): Span[] =>
    a < to && b > from ? [[a - from, Math.min(b, to) - from]] : [],
  );
  const pieces = cutAt({ ...folded, text: text.slice(from, to) }, shown);
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

function wordStart(text: string, near: number): number {
  if (near === 0) return 0;
  const space = text.slice(near, near + BEFORE).search(/\s/u);
  return space < 0 ? near : near + space + 1;
}

/** The whole words it stands in: a part of one, marked alone, is hard to read. */
function spansOf({ at, text }: FoldedText, letters: string, word: string): Span[] {
  const spans: Span[] = [];
  for (
    let from = letters.indexOf(word);
    from >= 0;
    from = letters.indexOf(word, from + word.length)
  ) {
    const end = (at[from + word.length - 1] ?? 0) + 1;
    const before = /[\p{L}\p{M}\p{N}]*$/u.exec(
      text.slice(Math.max(0, (at[from] ?? 0) - WORD), at[from]),
    );
    const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + WORD));
    spans.push([(at[from] ?? 0) - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0)]);
  }
  return spans;
}
