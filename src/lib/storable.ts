/**
 * Can a database hold every letter of this JSON? A NUL or half of a pair of surrogates is JSON and
 * yet no text; both are escapes in what `JSON.stringify` writes. (A backslash before such letters,
 * written out, is taken for one as well: nothing depends on it.)
 */
export function isStorable(json: string): boolean {
  return !/\\u(0000|d[89a-f][0-9a-f]{2})/iu.test(json);
}

/** Every way to write a line's end that is not the one we keep. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** What stands for no letter: controls, halves of a pair, codes that never will be letters. */
const noLetters = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The same as far as a database cannot hold it, or the server uses it for what it cannot hold. */
const unstorable = /[\0\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What a person typed or pasted, or a file brought, as letters and lines alone. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(noLetters, '');
}

/** Deeper than any row goes: a nest of lists is refused for what it is. */
const deepest = 64;

/** A value as JSON holds it, without what no row can hold; the very same value when there is none. */
export function storable<T>(value: T, depth = 0): T {
  if (typeof value === 'string') return value.replace(unstorable, '') as typeof value;
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  let changed = false;
  const keep = (one: unknown) => {
    const kept = storable(one, depth + 1);
    changed ||= kept !== one;
    return kept;
  };
  const made = Array.isArray(value)
    ? value.map(keep)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [keep(key), keep(one)]));
  return changed ? (made as T) : value;
}
