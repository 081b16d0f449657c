import { gzipSync } from 'node:zlib';
import { isAct } from '../course/act-model.ts';
import type { Block, CourseModule, Part } from '../course/course-model.ts';
import { proseOf } from '../course/plain-words.ts';

/** How a module reads, in figures: what an editor compares before and after. */
export interface Measure {
  readonly module: string;
  /** Words a sentence plus the share of words over six letters: 30 is easy, 45 is a report. */
  readonly lix: number;
  readonly wordsASentence: number;
  readonly minutes: number;
  /** How often one is asked to do something, scoring for practice among it. */
  readonly acts: number;
  readonly figures: number;
  readonly withAddress: number;
  readonly gzip: number;
  /** Its largest lesson. */
  readonly largest: number;
}

export function measureModule(module: CourseModule): Measure {
  const facts = module.lessons.flatMap((lesson) => lesson.facts);
  const blocks = module.lessons.flatMap((lesson) => lesson.parts.flatMap((part) => part.body));
  const sentences = module.lessons.flatMap((lesson) => lesson.parts.flatMap(sentencesOf));
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > 6).length;
  const wordsASentence = words.length / Math.max(sentences.length, 1);
  return {
    module: module.title,
    lix: Math.round(wordsASentence + (100 * long) / Math.max(words.length, 1)),
    wordsASentence: Math.round(wordsASentence * 10) / 10,
    minutes: module.lessons.reduce((sum, one) => sum + one.minutes, module.checkMinutes),
    acts: blocks.filter((block) => isAct(block) || block.kind === 'practice').length,
    figures: facts.length,
    withAddress: facts.filter((fact) => fact.address !== '').length,
    gzip: gzipped(module),
    largest: Math.max(...module.lessons.map(gzipped)),
  };
}

export function gzipped(value: unknown): number {
  return gzipSync(JSON.stringify(value), { level: 9 }).length;
}

/** Running text alone: paragraphs, lists, examples and advice. */
function sentencesOf(part: Part): string[] {
  const advice = Object.values(part.advice ?? {});
  return [...part.body.flatMap(textOf), ...advice]
    .flatMap((text) => text.split(/(?<=[.?!:][”)]?)\s+/u))
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function textOf(block: Block): string[] {
  return block.kind === 'example' ? [block.text] : proseOf(block);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[-–:’][\p{L}\d]+)*/gu) ?? [];
}
