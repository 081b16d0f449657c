import type { Check, Part } from '../course/course-model.ts';
import { countWords, proseOf, wordsOfBlock } from '../course/plain-words.ts';

/** A calm reader on a phone, who also looks at the figures. */
const WORDS_A_MINUTE = 160;
/** To look at a figure, beside reading its words; to score a statement one thinks. */
const FIGURE = 0.15;
const PRACTICE = 0.5;
const QUESTION = 0.4;

/** Whole minutes, never fewer than one: added up over the lessons they stay near the truth. */
export function lessonMinutes(parts: readonly Part[]): number {
  return Math.max(1, Math.round(parts.reduce((sum, part) => sum + partMinutes(part), 0)));
}

export function checkMinutes(checks: readonly Check[]): number {
  return Math.ceil(checks.length * QUESTION);
}

function partMinutes(part: Part): number {
  const prose = part.body.flatMap(proseOf);
  const figures = part.body.filter((block) => block.kind !== 'paragraph' && block.kind !== 'list');
  // One reads the advice for one's own role, and of a figure's words perhaps the half.
  const advice = part.advice ? [part.advice.electedOfficial] : [];
  const inFigures = countWords(figures.flatMap(wordsOfBlock)) / 2;
  const looks = figures.reduce(
    (sum, one) => sum + (one.kind === 'practice' ? PRACTICE : FIGURE),
    0,
  );
  return (countWords([part.title, ...prose, ...advice]) + inFigures) / WORDS_A_MINUTE + looks;
}
