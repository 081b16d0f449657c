import { diff3Merge } from 'node-diff3';

/**
 * Two versions of a text and what they came from. `clean` = they met nowhere. Where they did,
 * `text` holds both, mine last; a line that one side removed and the other left alone stays gone.
 */
export function mergeText(base: string, mine: string, theirs: string) {
  if (mine === theirs || theirs === base) return { clean: true, text: mine };
  if (mine === base) return { clean: true, text: theirs };
  const hunks = diff3Merge(lines(mine), lines(base), lines(theirs), {
    excludeFalseConflicts: true,
  });
  const out: string[] = [];
  let clean = true;
  for (const hunk of hunks) {
    if (hunk.ok) out.push(...hunk.ok);
    if (!hunk.conflict) continue;
    clean = false;
    const { a, o, b } = hunk.conflict;
    out.push(...b, ...without(without(a, b), o));
  }
  return { clean, text: out.join('\n') };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** The lines of a list that are not in another, counting repeats. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
