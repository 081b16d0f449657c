/** A text as it is read: words, and the addresses somebody wrote among them. */
export interface TextPart {
  readonly text: string;
  /** Where it leads, as the browser reads it; null of plain words. */
  readonly to: string | null;
}

const address = /https?:\/\/[^\s<>"]+/giu;
/** What ends a sentence is not a part of the address before it. */
const endings = new Set(`.,:;!?'”’)]}…`);

/**
 * Only what says http or https becomes a link, and only where the name before the path is the place
 * one comes to: one that hides it behind a user's name (`https://skr.se@other.example`) stays words.
 */
export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    const written = withoutEnding(found[0]);
    const to = readAddress(written);
    if (to === null) continue;
    if (found.index > from) parts.push({ text: text.slice(from, found.index), to: null });
    parts.push({ text: written, to });
    from = found.index + written.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), to: null });
  return parts;
}

/** A bracket that the address itself opens is its own. One pass: a stranger may have written a long one. */
function withoutEnding(written: string): string {
  let open = written.split('(').length - written.split(')').length;
  let end = written.length;
  while (end > 0 && endings.has(written[end - 1] ?? '')) {
    if (written[end - 1] === ')') {
      if (open >= 0) break;
      open += 1;
    }
    end -= 1;
  }
  return written.slice(0, end);
}

function readAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (!['http:', 'https:'].includes(url.protocol)) return null;
  return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null;
}
