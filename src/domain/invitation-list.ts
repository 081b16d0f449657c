import { capital } from '#lib/letter-case.ts';
import { readAddress, tidyAddress } from './address.ts';
import { fieldLimits } from './field-limits.ts';
import type { SeatRole } from './tables/seat-card.ts';

/**
 * A pasted list of people, one a line: an address alone, `Namn <adress>`, or fields divided by
 * tabs, semicolons or commas: what stands before the address is the name, what stands after it the unit.
 * A field that is a role's name is the role, wherever it stands.
 */
export interface ListLine {
  /** From 1, as it stands in the text: empty lines count. */
  readonly number: number;
  readonly text: string;
  readonly address: string;
  readonly name: string;
  readonly unit: string;
  readonly role: SeatRole;
  readonly fault: ListFault | null;
  /** Where the same address stands first; only with the fault `repeated`. */
  readonly first?: number;
}

/** `invited` and `seated`: nothing is wrong with the line, but there is nothing left to do with it. */
export type ListFault =
  'missing' | 'several' | 'malformed' | 'tooLong' | 'repeated' | 'invited' | 'seated';

export interface ListContext {
  readonly role: SeatRole;
  readonly unit: string;
  /** Role by the word for it, in small letters. */
  readonly roles: ReadonlyMap<string, SeatRole>;
  /** What a spreadsheet writes above its columns, in small letters. */
  readonly headings: ReadonlySet<string>;
  /** Addresses that have an invitation which has not been withdrawn. */
  readonly known: ReadonlyMap<string, 'invited' | 'seated'>;
}

/** Lines with nothing in them, and a spreadsheet's first line, are passed over. */
export function readInvitationList(text: string, context: ListContext): readonly ListLine[] {
  const first = new Map<string, number>();
  return linesOf(text).flatMap((line, index) => {
    if (line.trim() === '' || isHeading(line, context.headings)) return [];
    const read = readLine(line, index + 1, context);
    if (read.fault !== null) return [read];
    const earlier = first.get(read.address);
    if (earlier !== undefined) return [{ ...read, fault: 'repeated' as const, first: earlier }];
    first.set(read.address, read.number);
    const fault = context.known.get(read.address) ?? null;
    return [{ ...read, fault }];
  });
}

/** The text without these lines; every other line stays letter for letter. */
export function withoutLines(text: string, numbers: ReadonlySet<number>): string {
  const parts = text.split(/(\r\n|\r|\n)/u);
  let kept = '';
  for (let at = 0; at < parts.length; at += 2) {
    if (!numbers.has(at / 2 + 1)) kept += (parts[at] ?? '') + (parts[at + 1] ?? '');
  }
  if (kept.trim() === '') return '';
  // the break before a last line that went goes with it
  return /[\r\n]$/u.test(text) ? kept : kept.replace(/(?:\r\n|\r|\n)$/u, '');
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

function readLine(text: string, number: number, context: ListContext): ListLine {
  const found = text.match(/@/gu)?.length ?? 0;
  const { address, before, after } = splitLine(text);
  const fields = [...before, ...after];
  const roleAt = fields.findIndex((field) => context.roles.has(field.toLowerCase()));
  const role = context.roles.get(fields[roleAt]?.toLowerCase() ?? '') ?? context.role;
  const isText = (field: string) => field !== '' && field !== fields[roleAt];
  const name = turnName(before.filter(isText).join(' ')) || nameFromAddress(address);
  const unit = after.filter(isText).join(', ') || context.unit.trim();
  const line = { number, text, address, name, unit, role };
  if (found === 0) return { ...line, fault: 'missing' };
  if (found > 1) return { ...line, fault: 'several' };
  if (readAddress(address) === null) return { ...line, fault: 'malformed' };
  const isLong = name.length > fieldLimits.name || unit.length > fieldLimits.unit;
  return { ...line, fault: isLong ? 'tooLong' : null };
}

interface SplitLine {
  readonly address: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function splitLine(text: string): SplitLine {
  const angled = /^(.*)<([^<>]*@[^<>]*)>(.*)$/u.exec(text);
  if (angled) {
    const [, before = '', inside = '', after = ''] = angled;
    return { address: clean(inside), before: fieldsOf(before), after: fieldsOf(after) };
  }
  const fields = fieldsOf(text);
  const at = fields.findIndex((field) => field.includes('@'));
  if (at < 0) return { address: '', before: fields, after: [] };
  return {
    address: clean(fields[at] ?? ''),
    before: fields.slice(0, at),
    after: fields.slice(at + 1),
  };
}

/** Commas divide only where the line has nothing better: "Berg, Anna; anna@…" is one name. */
function fieldsOf(text: string): readonly string[] {
  const divider = /[;\t]/u.test(text) || !/,[^@]*@|@[^@]*,/u.test(text) ? /[;\t]/u : /,/u;
  return text
    .split(divider)
    .map((field) => field.trim().replaceAll(/^["']+|["',]+$/gu, ''))
    .map((field) => field.replaceAll(/\s+/gu, ' ').trim());
}

function clean(address: string): string {
  const bare = address
    .trim()
    .replace(/^mailto:/iu, '')
    .replaceAll(/^[<("']+|[>)"',.]+$/gu, '');
  return tidyAddress(bare);
}

/** "Berg, Anna" → "Anna Berg", as mail programs write names. */
function turnName(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1').trim();
}

/** "anna.berg@…" → "Anna Berg": a name to begin with, until somebody writes the right one. */
export function nameFromAddress(address: string): string {
  const words = (address.split('@')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map(capital);
  return words.join(' ') || address;
}

function isHeading(line: string, headings: ReadonlySet<string>): boolean {
  const fields = fieldsOf(line);
  const isWord = (field: string) => headings.has(field.toLowerCase());
  return !line.includes('@') && fields.length > 1 && fields.every(isWord);
}
