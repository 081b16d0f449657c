import { lessonWords } from '#content/words/course/course.ts';
import type { AdviceRole, Part } from './course-model.ts';
import { wordsOfBlock } from './plain-words.ts';

/** A screenful as it is read aloud: the headline, the text, what the figure shows, advice for one role. */
export function spokenPart(part: Part, role: AdviceRole): string[] {
  const advice = part.advice
    ? [`${lessonWords.adviceLegend} ${lessonWords.role[role]}`, part.advice[role]]
    : [];
  return [part.title, ...part.body.flatMap(wordsOfBlock), ...advice]
    .filter((text) => text !== '')
    .flatMap(sentencesOf);
}

/** Each ends with a mark, so that the voice pauses where the eye would. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?:])\s+/u)
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?:”]$/u.test(sentence) ? sentence : `${sentence}.`));
}
