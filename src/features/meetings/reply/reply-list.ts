import { feedbackWords, recordWords } from '#content/words/meetings/record.ts';
import { replyWords } from '#content/words/meetings/record-reply.ts';
import { capital } from '#lib/letter-case.ts';
import type { Paragraph } from '#domain/meetings/record-paragraphs.ts';
import { asRead, isRead } from '#domain/meetings/record-read.ts';
import type { ComposedRecord } from '#domain/meetings/record.ts';

export interface ToAnswer {
  /** Where it stands: its item, its decision's number. */
  readonly heading: string;
  readonly paragraph: Paragraph;
}

function under(heading: string, all: readonly Paragraph[]): ToAnswer[] {
  return all.map((paragraph) => ({ heading, paragraph }));
}

/** What one is asked about, in the order of the record. */
export function toAnswer(composed: ComposedRecord): ToAnswer[] {
  const record = asRead(composed);
  const { feedback } = record;
  return [
    ...record.items.flatMap(({ item, lead, paragraphs }) =>
      under(item.title, [...(isRead(lead) ? [lead] : []), ...paragraphs]),
    ),
    ...under(recordWords.rest, record.rest),
    ...record.decisions.map((paragraph, at) => ({
      heading: replyWords.decision(at + 1),
      paragraph,
    })),
    ...record.ideas.flatMap((side) => under(recordWords.ideas, side.paragraphs)),
    ...under(recordWords.todos, [...record.todos, ...record.actions]),
    ...(['plus', 'minus', 'interesting'] as const).flatMap((kind) =>
      under(capital(feedbackWords[kind]), feedback[kind]),
    ),
  ];
}
