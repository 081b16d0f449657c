/** A stretch of one text; `isOwn` = the other text does not have it. */
export interface TextPart {
  readonly text: string;
  readonly isOwn: boolean;
}

/**
 * One text, cut where it differs from another, by words: what both have in the same order is
 * common, the rest is its own. For underlining; joined, the parts are the text again.
 */
export function textDifference(text: string, other: string): TextPart[] {
  const words = wordsOf(text);
  const common = commonWords(words, wordsOf(other));
  const parts: TextPart[] = [];
  words.forEach((word, at) => {
    const isOwn = !common.has(at);
    const last = parts.at(-1);
    if (last?.isOwn === isOwn) parts[parts.length - 1] = { text: last.text + word, isOwn };
    else parts.push({ text: word, isOwn });
  });
  return parts;
}

/**
 * Both texts as one: the first whole, then what only the other says, by sentence. A sentence that
 * stands in both stands there once; nothing else is left out.
 */
export function joinTexts(first: string, other: string): string {
  const known = new Set(first.split('\n').flatMap(sentencesOf));
  const added = other
    .split('\n')
    .map((line) => sentencesOf(line).filter((sentence) => !known.has(sentence)))
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '));
  return [...(first === '' ? [] : [first]), ...added].join('\n');
}

function sentencesOf(line: string): string[] {
  return line
    .split(/(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Words with the space after them, so that nothing is lost between. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

interface VersionLike {
  /** Null = the one that stands. */
  readonly id: string | null;
  readonly value: string | number | null;
  readonly at: string;
}

/** Every text of a field with several versions as one, the one that stands first. */
export function joinVersions(versions: readonly VersionLike[]): string {
  const texts = versions.toSorted(currentFirst).map(({ value }) => String(value ?? ''));
  return texts.reduce((all, text) => joinTexts(all, text));
}

function currentFirst(one: VersionLike, other: VersionLike): number {
  return Number(other.id === null) - Number(one.id === null) || one.at.localeCompare(other.at);
}

/** Places in `one` that belong to the longest common run of words; the space after them aside. */
function commonWords(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  const isSame = (i: number, j: number) => one[i]?.trimEnd() === other[j]?.trimEnd();
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common = new Set<number>();
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (isSame(i, j)) {
      common.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** A stretch of what became of a text. */
export interface TextChange {
  readonly text: string;
  readonly kind: 'same' | 'struck' | 'added';
}

/**
 * What became of one text, by words: what stayed, what was struck and what was added in its place.
 * Without what was struck it is the new text, without what was added the words of the old.
 */
export function textChanges(old: string, now: string): TextChange[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const common = commonWords(before, after);
  const changes: TextChange[] = [];
  const say = (kind: TextChange['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  };
  let at = 0;
  const added: string[] = [];
  const settle = () => {
    for (const word of added.splice(0)) say('added', word);
  };
  before.forEach((word, place) => {
    if (!common.has(place)) return say('struck', word);
    for (; after[at]?.trimEnd() !== word.trimEnd(); at += 1) added.push(after[at] ?? '');
    settle();
    say('same', after[at] ?? '');
    at += 1;
  });
  added.push(...after.slice(at));
  settle();
  return changes;
}
