import { fold } from './sheet.ts';

/** What a row of a list may be about. */
export interface FormStatement {
  readonly id: string;
  readonly code: string;
  readonly ord: number;
  readonly short: string;
  readonly text: string;
  readonly level?: string;
}

export type Match =
  | { readonly kind: 'found'; readonly id: string; readonly how: 'code' | 'text' | 'likeness' }
  /** Something like it stands in the list; too little to build on. */
  | { readonly kind: 'unsure'; readonly id: string }
  /** The code is one statement's and the words are another's. */
  | { readonly kind: 'torn'; readonly id: string }
  | { readonly kind: 'none' };

/** Likeness goes from 0 to 1. Below `sure`, or nearly as like another, nobody decides for the person. */
const sure = 0.62;
const apart = 0.12;
const faint = 0.35;
/** A text longer than any statement is compared by its beginning. */
const longest = 400;
/** A file that is no checklist must not keep anybody waiting. */
const mostComparisons = 300;

interface Known extends FormStatement {
  readonly words: readonly string[];
  readonly pieces: readonly ReadonlySet<string>[];
}

/** How the rows of a list are matched with these statements. */
export function matcherOf(statements: readonly FormStatement[]) {
  const known = statements.map((one): Known => {
    const words = [fold(one.text), fold(one.short)];
    return { ...one, words, pieces: words.map(piecesOf) };
  });
  let comparisons = mostComparisons;
  return (texts: readonly string[]): Match => {
    const told = tell(known, texts);
    if (!Array.isArray(told)) return told;
    comparisons -= 1;
    return comparisons < 0 ? { kind: 'none' } : mostLike(known, told);
  };
}

/** By code or by words; otherwise what there is to compare. */
function tell(known: readonly Known[], texts: readonly string[]): Match | string[] {
  const coded = known.find(({ code }) => texts.some((text) => hasCode(text, code)));
  const folded = texts.map((text) => fold(withoutCode(text, coded)).slice(0, longest));
  const exact = known.find(({ words }) => folded.some((text) => words.includes(text)));
  if (coded && exact && coded !== exact) return { kind: 'torn', id: coded.id };
  if (coded) return { kind: 'found', id: coded.id, how: 'code' };
  if (exact) return { kind: 'found', id: exact.id, how: 'text' };
  return folded.toSorted((one, other) => other.length - one.length).slice(0, 3);
}

/** "A3", "A3. Uppdrag från cheferna" */
function hasCode(text: string, code: string): boolean {
  const [head] = text.trim().split(/[\s.:)–-]/u, 1);
  return head?.toLowerCase() === code.toLowerCase();
}

/** Nor with the number that stands before it: "3. Uppdrag från cheferna". */
function withoutCode(text: string, coded: Known | undefined): string {
  const bare = text.trim();
  return coded && hasCode(bare, coded.code)
    ? bare.slice(coded.code.length)
    : bare.replace(/^\d{1,3}\s*[.:)–-]?\s+/u, '');
}

function mostLike(known: readonly Known[], texts: readonly string[]): Match {
  const written = texts.map(piecesOf);
  const ranked = known
    .map(({ id, pieces }) => ({ id, likeness: likest(pieces, written) }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < faint) return { kind: 'none' };
  const isSure = best.likeness >= sure && best.likeness - (next?.likeness ?? 0) >= apart;
  return isSure ? { kind: 'found', id: best.id, how: 'likeness' } : { kind: 'unsure', id: best.id };
}

function likest(
  some: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
): number {
  return Math.max(0, ...some.flatMap((one) => others.map((other) => likeness(one, other))));
}

/** How much two texts share of their three-letter pieces: 1 = all, 0 = none. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  if (text.length < 3) return pieces;
  const padded = ` ${text} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  return pieces;
}
