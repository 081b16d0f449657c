import { withoutUnseen } from '#lib/unseen.ts';

/** What stands between two dividers, and where: from one place in the line to before another. */
export interface Field {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A line cut at its dividers, but never inside quotes or angle brackets: `"Berg, Anna" <anna@…>` is
 * one field. A quote that nothing ends is a letter like others.
 */
export function splitFields(line: string, dividers: string): readonly Field[] {
  const fields: Field[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    const end = closing[letter];
    if (end !== undefined) at = Math.max(at, line.indexOf(end, at + 1));
    if (!dividers.includes(letter)) continue;
    fields.push({ text: line.slice(from, at), from, to: at });
    from = at + 1;
  }
  return [...fields, { text: line.slice(from), from, to: line.length }];
}

const closing: Readonly<Partial<Record<string, string>>> = { '"': '"', '<': '>' };

/** Commas divide only where the line has nothing better: "Berg, Anna; anna@…" is one name. */
export function dividersOf(line: string): string {
  const isCut = (divider: string) => splitFields(line, divider).length > 1;
  return isCut('\t') ? '\t' : isCut(';') ? ';' : ',';
}

/** A field as it becomes part of a row: without quotes, what nobody sees, and halves of letters. */
export function cleanField(text: string): string {
  return withoutUnseen(text)
    .replaceAll(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/^["']+|["',]+$/gu, '')
    .trim();
}

/** A telephone's, a person's, a row's: nobody's name and no unit. */
export function isNumber(text: string): boolean {
  return /^[\d\s()+./-]*\d[\d\s()+./-]*$/u.test(text);
}

/** "Berg, Anna" → "Anna Berg", as mail programs write names. */
export function turnName(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1').trim();
}
