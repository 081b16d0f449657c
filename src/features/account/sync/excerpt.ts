import { writtenTexts } from '#domain/written-text.ts';
import type { Problem } from '#data/waiting/list-problems.ts';

const longest = 60;

/** The beginning of what was written, so that one can tell it from the others; null without text. */
export function excerptOf({ mine }: Pick<Problem, 'mine'>): string | null {
  const [found] = writtenTexts(mine);
  if (found === undefined) return null;
  const line = found.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}
