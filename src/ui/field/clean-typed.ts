import { cleanText } from '#lib/storable.ts';

/**
 * What was typed or pasted, as letters and lines alone, before anybody reads it. The caret stays
 * between the letters it stood between. Half of a pair of surrogates right before the caret is left
 * for now: some keyboards send the two halves of one sign one after the other.
 */
export function cleanTyped(field: HTMLInputElement | HTMLTextAreaElement): void {
  const { value } = field;
  const clean = cleanText(value);
  if (clean === value) return;
  const caret = field.selectionStart ?? value.length;
  const before = value.slice(0, caret);
  if (/[\uD800-\uDBFF]$/u.test(before)) return;
  field.value = clean;
  const at = cleanText(before).length;
  // A field of some kinds (e-mail) has no caret to ask about.
  if (field.selectionStart !== null) field.setSelectionRange(at, at);
}
