import { signsOver } from '#domain/field-limits.ts';

const number = new Intl.NumberFormat('sv-SE');

/** "1 200 tecken", "1 tecken": the word is the same for one. */
function signs(text: string, limit: number): string | undefined {
  const over = signsOver(text, limit);
  return over === 0 ? undefined : `${number.format(over)} tecken`;
}

/** Under a text that is saved as one types: nothing is cut, and nothing of it is sent. */
export function tooLong(text: string, limit: number): string | undefined {
  const over = signs(text, limit);
  return over && `${over} för mycket. Allt är kvar på telefonen och synkas när du har kortat det.`;
}

/** The same of a note, which can become several. */
export function tooLongNote(text: string, limit: number): string | undefined {
  const over = signs(text, limit);
  return over && `${over} för mycket. Allt är kvar på telefonen. Korta eller dela upp den.`;
}

/** Under a field of a form: its button says no until it has been shortened. */
export function tooLongField(text: string, limit: number): string | undefined {
  const over = signs(text.trim(), limit);
  return over && `${over} för mycket. Korta det.`;
}

export const splitWords = {
  act: 'Dela upp',
  /** Said when it is done. */
  done: (parts: number) =>
    `Uppdelad på ${parts} anteckningar. Här står den första. De andra ser bara du.`,
} as const;
