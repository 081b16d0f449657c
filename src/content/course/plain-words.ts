import type { Block, Inline, Part } from './course-model.ts';
import type { Noted } from './figure-model.ts';

/** A part as sentences without any mark-up: what is searched in, counted and read aloud. */
export function wordsOfPart(part: Part): string[] {
  return [...part.body.flatMap(wordsOfBlock), ...Object.values(part.advice ?? {})];
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => (one.kind === 'text' ? one.text : plainInlines(one.content)))
    .join('');
}

/** Prose alone: what a screenful is measured by. */
export function proseOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [plainInlines(block.content)];
  return block.kind === 'list' ? block.items.map(plainInlines) : [];
}

export function wordsOfBlock(block: Block): string[] {
  const noted = notedIn(block);
  if (noted) return [...noted.list.flatMap(({ title, note }) => [title, note]), noted.caption];
  return wordsOfOther(block);
}

/** What is drawn as a list of things with a note each, under one caption. */
function notedIn(block: Block): { list: readonly Noted[]; caption: string } | null {
  switch (block.kind) {
    case 'barPair':
    case 'scoreBars':
      return { list: block.rows, caption: block.caption };
    case 'chain':
      return { list: block.links, caption: block.caption };
    case 'wheel':
      return { list: block.steps, caption: block.caption };
    case 'whole':
      return { list: block.parts, caption: block.caption };
    default:
      return null;
  }
}

function wordsOfOther(block: Block): string[] {
  switch (block.kind) {
    case 'stepLine':
      return [...block.steps.flatMap((step) => [step.title, step.what, step.gives]), block.caption];
    case 'practice':
      return [block.story, block.statement, block.signOfTop];
    case 'fact':
      return [block.fact.text, block.fact.caution];
    case 'compare':
      return [...block.rows.map((row) => `${row.title}: ${row.text} ${block.unit}`), block.caption];
    case 'timeline':
      return [...block.events.map(({ year, what }) => `${year}: ${what}`), block.caption];
    case 'scene':
      return [block.alt, block.caption];
    case 'example':
      return [block.title, block.text];
    case 'goal':
      return [block.name, block.wording, block.atHome];
    case 'guess':
      return [block.question, ...block.choices.map((choice) => choice.text), block.after];
    case 'pick':
      return [block.question, ...block.choices.flatMap(({ text, note }) => [text, note])];
    case 'sort':
      return [block.question, ...block.items.map((item) => item.text)];
    case 'spend':
      return [
        block.question,
        ...block.posts.flatMap(({ title, note }) => [title, note]),
        block.after,
      ];
    default:
      return proseOf(block);
  }
}

export function countWords(texts: readonly string[]): number {
  const words = texts.join(' ').split(/\s+/u);
  return words.filter((word) => /\p{L}|\d/u.test(word)).length;
}
