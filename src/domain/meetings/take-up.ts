import { splitQuestion } from '#domain/question-text.ts';

/** What an item is called when its text has no first sentence short enough. */
const BEGINNING = 80;
const MINUTES = 15;

interface TakenUp {
  readonly title: string;
  readonly body: string;
  readonly minutes: number;
}

/** A topic or a question as an item: called by its first sentence, and nothing of it is cut away. */
export function itemOf(text: string): TakenUp {
  const whole = text.trim();
  const { headline, rest } = splitQuestion(whole);
  if (headline !== null) return { title: headline, body: rest, minutes: MINUTES };
  return { title: `${[...whole].slice(0, BEGINNING).join('')}…`, body: whole, minutes: MINUTES };
}
