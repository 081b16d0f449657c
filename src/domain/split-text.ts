/** Where a text may be parted, the best way first: a blank line, a line, a sentence, a word. */
const partings = [/\n\s*\n/gu, /\n/gu, /[.!?…]["”’)]*\s/gu, /\s/gu];

/**
 * A text in parts of at most so many signs, as long as they may be and parted where it hurts least.
 * Put together they are the text again, to the letter.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const signs = [...text];
  const parts: string[] = [];
  let from = 0;
  while (signs.length - from > limit) {
    const fits = signs.slice(from, from + limit).join('');
    const part = upToParting(fits) ?? signs.slice(from, wholeSign(signs, from, limit)).join('');
    parts.push(part);
    from += [...part].length;
  }
  return [...parts, signs.slice(from).join('')];
}

/** To the last good parting in the second half of what fits, so that no part is a scrap. */
function upToParting(fits: string): string | undefined {
  for (const parting of partings) {
    const last = [...fits.matchAll(parting)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    if (at > fits.length / 2) return fits.slice(0, at);
  }
  return undefined;
}

/** One endless word: not between a letter and its accent, nor within a sign made of several. */
function wholeSign(signs: readonly string[], from: number, limit: number): number {
  for (let end = from + limit; end > from; end -= 1)
    if (!isJoined(signs[end - 1] ?? '', signs[end] ?? '')) return end;
  return from + limit;
}

function isJoined(before: string, after: string): boolean {
  return before === '\u200D' || /[\p{M}\p{Emoji_Modifier}\u200D]/u.test(after);
}
