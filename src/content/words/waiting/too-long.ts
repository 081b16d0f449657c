import { fieldLimits, signsOver } from '#domain/field-limits.ts';

const number = new Intl.NumberFormat('sv-SE');

type Limit = keyof typeof fieldLimits;

/** "1 200 tecken", "1 tecken": the word is the same for one. */
function signs(text: string, of: Limit): string | undefined {
  const over = signsOver(text, fieldLimits[of]);
  return over === 0 ? undefined : `${number.format(over)} tecken`;
}

/** Under a text that is saved as one types: nothing is cut, and nothing of it is sent. */
export function tooLong(text: string, of: Limit): string | undefined {
  const over = signs(text, of);
  return over && `${over} för mycket. Allt är kvar på telefonen och synkas när du har kortat det.`;
}

/** The same of a note, which can become several. */
export function tooLongNote(text: string): string | undefined {
  const over = signs(text, 'text');
  return over && `${over} för mycket. Allt är kvar på telefonen. Korta eller dela upp den.`;
}

/** Under a field of a form: its button says no until it has been shortened. */
export function tooLongField(text: string, of: Limit): string | undefined {
  const over = signs(text.trim(), of);
  return over && `${over} för mycket. Korta det.`;
}

export const splitWords = {
  act: 'Dela upp',
  /** Said when it is done. */
  done: (parts: number) =>
    `Uppdelad på ${parts} anteckningar. Här står den första. De andra ser bara du.`,
} as const;
