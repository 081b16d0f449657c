import { cleanField, splitFields, turnName } from './list-fields.ts';

/** One person among several on a line, as a mail program writes them. */
export interface Recipient {
  /** Her piece of the line: from one place to before another, the divider after it included. */
  readonly from: number;
  readonly to: number;
  /** What the address is read from. */
  readonly address: string;
  /** Empty when none stands there. */
  readonly name: string;
}

/**
 * `"Berg, Anna" <anna@…>; Bo Ek <bo@…>` or bare addresses, divided by semicolons or commas. Null when
 * the line is something else: with a bare address nobody can know whether the words beside it are its
 * name, the last one's unit or the next one's name.
 */
export function readRecipients(line: string): readonly Recipient[] | null {
  const recipients: Recipient[] = [];
  let names: string[] = [];
  let from = 0;
  for (const field of splitFields(line, '\t;,')) {
    const [, before = '', inside] = /^([^<]*)<([^<>]*@[^<>]*)>\s*$/u.exec(field.text) ?? [];
    if (inside === undefined && !field.text.includes('@')) {
      const name = cleanField(field.text);
      if (name !== '') names.push(name);
      continue;
    }
    // "Berg, Anna <anna@…>" was cut at the comma of a name
    if (names.length > (inside === undefined ? 0 : 1)) return null;
    const name = before.includes('@')
      ? ''
      : turnName([...names, cleanField(before)].filter(Boolean).join(', '));
    const to = Math.min(field.to + 1, line.length);
    recipients.push({ from, to, address: inside ?? field.text, name });
    [names, from] = [[], to];
  }
  const last = recipients.at(-1);
  if (last === undefined || names.length > 0) return null;
  // what is left are dividers and spaces
  return [...recipients.slice(0, -1), { ...last, to: line.length }];
}
