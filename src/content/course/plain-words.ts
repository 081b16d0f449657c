import type { Block, Inline, Part } from './course-model.ts';

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
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return proseOf(block);
    case 'stepLine':
      return [...block.steps.flatMap((step) => [step.title, step.what, step.gives]), block.caption];
    case 'barPair':
      return [...block.rows.flatMap(({ title, note }) => [title, note]), block.caption];
    case 'scoreBars':
      return [...block.rows.flatMap(({ title, note }) => [title, note]), block.caption];
    case 'practice':
      return [block.story, block.statement, block.signOfTop];
    case 'fact':
      return [block.fact.text, block.fact.caution];
    case 'compare':
      return [...block.rows.map((row) => `${row.title}: ${row.text} ${block.unit}`), block.caption];
    case 'chain':
      return [...block.links.flatMap(({ title, note }) => [title, note]), block.caption];
    case 'wheel':
      return [...block.steps.flatMap(({ title, note }) => [title, note]), block.caption];
    case 'timeline':
      return [...block.events.map(({ year, what }) => `${year}: ${what}`), block.caption];
    case 'whole':
      return [...block.parts.flatMap(({ title, note }) => [title, note]), block.caption];
    case 'scene':
      return [block.alt, block.caption];
    case 'example':
      return [block.title, block.text];
  }
}

export function countWords(texts: readonly string[]): number {
  const words = texts.join(' ').split(/\s+/u);
  return words.filter((word) => /\p{L}|\d/u.test(word)).length;
}
