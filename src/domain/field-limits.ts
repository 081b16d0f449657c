/**
 * How many signs of a text Jämsides takes: the columns' own limits, so that what the field says and
 * what is sent are the same. The phone takes all of a text; what is more than this stays on it.
 */
export const fieldLimits = {
  /** A note, a reflection, the note of a talk. */
  text: 10_000,
  /** The comment to a score. */
  comment: 4000,
  /** A question to those who have come further. */
  question: 2000,
  /** An answer to one, and a mentor's advice. */
  reply: 4000,
  /** How one knows that a score is right. */
  evidence: 500,
  /** What a reader says of a page of the course. */
  pageWord: 500,
  /** A person's: a contact's, an heir's, one who was present, the one on the certificate. */
  name: 200,
  /** What an organisation calls an occasion of its own. */
  occasion: 100,
  /** Where a key figure comes from. */
  source: 300,
  /** What one needs at a meeting, and what one wants to take up there. */
  need: 1000,
  topic: 1000,
  /** A meeting's name and its theme, an agenda item's name; what an item is about; a place, a link. */
  title: 300,
  item: 5000,
  place: 500,
  unit: 80,
  /** A long text of an improvement work, an answer in one of its cycles, what it gave for women. */
  work: 4000,
  workSentence: 1000,
  workResult: 300,
  address: 254,
  phone: 40,
} as const;

/** By how many signs a text is too long; counted as a reader and the database do, not in halves. */
export function signsOver(text: string, limit: number): number {
  if (text.length <= limit) return 0;
  let signs = 0;
  for (const _ of text) signs += 1;
  return Math.max(0, signs - limit);
}
