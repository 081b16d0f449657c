import { isAct } from '../course/act-model.ts';
import type { Check, Part } from '../course/course-model.ts';
import { countWords, proseOf, wordsOfBlock } from '../course/plain-words.ts';

/** A calm reader on a phone, who also looks at the figures. */
const WORDS_A_MINUTE = 160;
/** To look at a figure, beside reading its words; to score a statement one thinks. */
const FIGURE = 0.15;
const PRACTICE = 0.5;
/** To guess, point out, sort or lay money. */
const ACT = 0.2;
const QUESTION = 0.4;

export function checkMinutes(checks: readonly Check[]): number {
  return Math.round(checks.length * QUESTION);
}

/**
 * Whole minutes for every lesson of a module. The module is rounded once, as a whole, and its
 * lessons share what is left beside the questions: four roundings up would promise two minutes too many.
 */
export function lessonMinutes(
  lessons: readonly (readonly Part[])[],
  checks: readonly Check[],
): number[] {
  const exact = lessons.map((parts) => parts.reduce((sum, part) => sum + partMinutes(part), 0));
  const whole = exact.reduce((sum, minutes) => sum + minutes, checks.length * QUESTION);
  const minutes = exact.map((one) => Math.max(1, Math.floor(one)));
  const given = minutes.reduce((sum, one) => sum + one, checkMinutes(checks));
  const byRest = exact.map((one, at) => ({ at, rest: one - (minutes[at] ?? 0) }));
  const up = byRest
    .toSorted((one, other) => other.rest - one.rest)
    .slice(0, Math.max(0, Math.round(whole) - given))
    .map(({ at }) => at);
  return minutes.map((one, at) => (up.includes(at) ? one + 1 : one));
}

function partMinutes(part: Part): number {
  const prose = part.body.flatMap(proseOf);
  const figures = part.body.filter((block) => block.kind !== 'paragraph' && block.kind !== 'list');
  // One reads the advice for one's own role, and of a figure's words perhaps the half.
  const advice = part.advice ? [part.advice.electedOfficial] : [];
  const inFigures = countWords(figures.flatMap(wordsOfBlock)) / 2;
  const looks = figures.reduce(
    (sum, one) => sum + (isAct(one) ? ACT : one.kind === 'practice' ? PRACTICE : FIGURE),
    0,
  );
  return (countWords([part.title, ...prose, ...advice]) + inFigures) / WORDS_A_MINUTE + looks;
}
