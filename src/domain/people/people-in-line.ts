import { cleanField, dividersOf, isNumber, splitFields, turnName } from './list-fields.ts';
import { cellsUnder, type Cells, type Headings } from './list-headings.ts';
import { readRecipients } from './recipients.ts';
import type { SeatRole } from '../tables/seat-card.ts';

/** What is true of a person as long as her line says nothing else. */
export interface Otherwise {
  readonly role: SeatRole;
  readonly unit: string;
  /** Role by the word for it, in small letters. */
  readonly roles: ReadonlyMap<string, SeatRole>;
}

/** Somebody in a line, before anything is judged. */
export interface Found {
  /** From 1, as it stands in the text. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly person: Person;
}

interface Person {
  /** What the address is read from; several where nobody can know which. */
  readonly address: string;
  /** Empty when none stands there. */
  readonly name: string;
  readonly unit: string;
  readonly role: SeatRole;
  readonly hasNumbers?: boolean;
  readonly unknownRole?: string;
}

/** One person, or several as a mail program writes them. */
export function peopleIn(
  text: string,
  number: number,
  headings: Headings | null,
  context: Otherwise,
): readonly Found[] {
  const whole = { number, from: 0, to: text.length, text: text.trim() };
  const cells = headings && cellsUnder(headings, text);
  if (cells) return [{ ...whole, person: fromCells(cells, context) }];
  const several = /@.*@/su.test(text) ? readRecipients(text) : null;
  if (several === null) return [{ ...whole, person: fromFields(text, context) }];
  const { role, unit } = context;
  return several.map(({ from, to, address, name }) => {
    const piece = text
      .slice(from, to)
      .replace(/[\s;,]+$/u, '')
      .trim();
    return { number, from, to, text: piece, person: { address, name, role, unit } };
  });
}

function fromCells(cells: Cells, context: Otherwise): Person {
  const { address = '', name, firstName, lastName, unit = context.unit, role: word = '' } = cells;
  const role = context.roles.get(word.toLowerCase());
  return {
    address,
    name: name ? turnName(name) : [firstName, lastName].filter(Boolean).join(' '),
    unit,
    role: role ?? context.role,
    ...(word !== '' && !role && { unknownRole: word }),
  };
}

/** Without headings: what stands before the address is the name, what stands after it the unit. */
function fromFields(text: string, context: Otherwise): Person {
  const { address, before, after } = splitLine(text);
  const fields = [...before, ...after];
  const word = fields.find((field) => context.roles.has(field.toLowerCase()));
  const isText = (field: string) => field !== '' && field !== word && !isNumber(field);
  return {
    address,
    name: turnName(before.filter(isText).join(' ')),
    unit: after.filter(isText).join(', ') || context.unit,
    role: context.roles.get(word?.toLowerCase() ?? '') ?? context.role,
    hasNumbers: fields.some(isNumber),
  };
}

interface SplitLine {
  readonly address: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const cut = (part: string, by: string) => splitFields(part, by).map((one) => cleanField(one.text));

function splitLine(text: string): SplitLine {
  if (/@.*@/su.test(text)) return { address: text, before: [], after: [] };
  const dividers = dividersOf(text);
  const [, before, inside, after = ''] = /^(.*)<([^<>]*@[^<>]*)>(.*)$/su.exec(text) ?? [];
  // "Berg, Anna <anna@…>": the comma is the name's
  if (before !== undefined && inside !== undefined)
    return {
      address: inside,
      before: cut(before, dividers === ',' ? '' : dividers),
      after: cut(after, dividers),
    };
  const fields = splitFields(text, dividers).map((one) => one.text);
  const at = fields.findIndex((field) => field.includes('@'));
  return {
    address: fields[at] ?? '',
    before: fields.slice(0, Math.max(0, at)).map(cleanField),
    after: at < 0 ? [] : fields.slice(at + 1).map(cleanField),
  };
}
