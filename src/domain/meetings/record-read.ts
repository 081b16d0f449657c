import type { Paragraph } from './record-paragraphs.ts';
import type { ComposedRecord } from './record.ts';

/** Every paragraph of a record in the order it is read, what is left out and what says nothing too. */
export function paragraphsOf(record: ComposedRecord): Paragraph[] {
  const { items, rest, decisions, ideas, todos, actions, feedback } = record;
  return [
    ...items.flatMap(({ lead, paragraphs }) => [lead, ...paragraphs]),
    ...rest,
    ...decisions,
    ...ideas.flatMap(({ paragraphs }) => paragraphs),
    ...todos,
    ...actions,
    ...feedback.plus,
    ...feedback.minus,
    ...feedback.interesting,
  ];
}

/** What a reader reads of them. */
export function isRead({ isLeftOut, text }: Paragraph): boolean {
  return !isLeftOut && text.trim() !== '';
}

const read = <P extends Paragraph>(all: readonly P[]) => all.filter(isRead);

/** The record as everybody reads it: without what is left out, and without parts that say nothing. */
export function asRead(record: ComposedRecord): ComposedRecord {
  return {
    ...record,
    items: record.items
      .map((part) => ({ ...part, paragraphs: read(part.paragraphs) }))
      .filter(
        (part) => isRead(part.lead) || part.paragraphs.length > 0 || part.pictures.length > 0,
      ),
    rest: read(record.rest),
    decisions: read(record.decisions),
    ideas: record.ideas
      .map((side) => ({ ...side, paragraphs: read(side.paragraphs) }))
      .filter((side) => side.paragraphs.length > 0),
    todos: read(record.todos),
    actions: read(record.actions),
    feedback: {
      plus: read(record.feedback.plus),
      minus: read(record.feedback.minus),
      interesting: read(record.feedback.interesting),
    },
  };
}
