import { capital } from '#lib/letter-case.ts';
import { parseAddress, type AddressFault } from '../address.ts';
import { fieldLimits } from '../field-limits.ts';
import { readHeadings, type ColumnWords, type Headings } from './list-headings.ts';
import { peopleIn, type Found, type Otherwise } from './people-in-line.ts';
import type { SeatRole } from '../tables/seat-card.ts';

/** One person of a pasted list, or a line in which none could be read. */
export interface ListLine {
  /** From 1, as it stands in the text: empty lines count. */
  readonly number: number;
  /** Where it stands in its line: several people may stand on one. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Empty where none could be read. */
  readonly address: string;
  readonly name: string;
  readonly unit: string;
  readonly role: SeatRole;
  readonly fault: ListFault | null;
  /** What is wrong with the address; only with the fault `malformed`. */
  readonly why?: AddressFault;
  /** Where the same address stands first; only with the fault `repeated`. */
  readonly first?: number;
}

/** `invited` and `seated`: nothing is wrong with the line, but there is nothing left to do with it. */
export type ListFault =
  'missing' | 'several' | 'malformed' | 'tooLong' | 'repeated' | 'invited' | 'seated';

export interface ListReading {
  readonly lines: readonly ListLine[];
  /** Columns that nobody asked for, by their headings: they are not taken. */
  readonly dropped: readonly string[];
  /** Telephone numbers and other numbers stood there, too, and are not taken. */
  readonly hasNumbers: boolean;
  /** Words in a column of roles that are none. */
  readonly unknownRoles: readonly string[];
}

export interface ListContext extends Otherwise {
  readonly columns: ColumnWords;
  /** Addresses that have an invitation which has not been withdrawn. */
  readonly known: ReadonlyMap<string, 'invited' | 'seated'>;
}

/**
 * A pasted list of people as it comes: out of a spreadsheet, with its headings or without; out of a
 * mail program, one a line or all on one; or written by hand: an address, or name; address; unit.
 */
export function readInvitationList(text: string, context: ListContext): ListReading {
  const dropped = new Set<string>();
  const unknownRoles = new Set<string>();
  const found: Found[] = [];
  let headings: Headings | null = null;
  for (const [index, line] of text.split(lineBreak).entries()) {
    const above = readHeadings(line, context.columns);
    headings = above ?? headings;
    for (const name of above?.dropped ?? []) dropped.add(name);
    if (above === null && line.trim() !== '')
      found.push(...peopleIn(line, index + 1, headings, context));
  }
  for (const { person } of found) if (person.unknownRole) unknownRoles.add(person.unknownRole);
  return {
    lines: judge(found, context),
    dropped: [...dropped],
    hasNumbers: found.some(({ person }) => person.hasNumbers),
    unknownRoles: [...unknownRoles],
  };
}

/** Word, Excel and mail programs break lines each in a way of its own. */
const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/u;

/** The text without these people; everything else stays letter for letter. */
export function withoutLines(text: string, gone: readonly ListLine[]): string {
  const parts = text.split(new RegExp(`(${lineBreak.source})`, 'u'));
  let kept = '';
  for (let at = 0; at < parts.length; at += 2) {
    const line = parts[at] ?? '';
    const cuts = gone.filter(({ number }) => number === at / 2 + 1);
    const rest = cuts.length === 0 ? line : without(line, cuts);
    if (cuts.length === 0 || rest !== '') kept += rest + (parts[at + 1] ?? '');
  }
  if (kept.trim() === '') return '';
  // the break before a last line that went goes with it
  return parts.at(-1) === '' ? kept : kept.replace(new RegExp(`(?:${lineBreak.source})$`, 'u'), '');
}

function without(line: string, cuts: readonly ListLine[]): string {
  let [kept, done] = ['', 0];
  for (const { from, to } of cuts.toSorted((one, other) => one.from - other.from)) {
    kept += line.slice(done, from);
    done = to;
  }
  // what divided those who went from those who stay
  return (kept + line.slice(done)).replace(/[\s;,]+$/u, '');
}

/** "anna.berg@…" → "Anna Berg": a name to begin with, until somebody writes the right one. */
export function nameFromAddress(address: string): string {
  const words = (address.split('@')[0] ?? '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(capital);
  return words.join(' ') || address;
}

function judge(found: readonly Found[], context: ListContext): readonly ListLine[] {
  const first = new Map<string, number>();
  return found.map((person) => {
    const line = checkPerson(person);
    if (line.fault !== null) return line;
    const earlier = first.get(line.address);
    if (earlier !== undefined) return { ...line, fault: 'repeated' as const, first: earlier };
    first.set(line.address, line.number);
    return { ...line, fault: context.known.get(line.address) ?? null };
  });
}

function checkPerson({ person, ...place }: Found): ListLine {
  const { address, fault: why } = parseAddress(person.address);
  const unit = person.unit.trim();
  const name = person.name || nameFromAddress(address ?? '');
  const line = { ...place, address: address ?? '', name, unit, role: person.role };
  if (why === 'empty' || why === 'noAt') return { ...line, fault: 'missing' };
  if (why === 'several') return { ...line, fault: 'several' };
  if (why !== null) return { ...line, fault: 'malformed', why };
  const isLong = name.length > fieldLimits.name || unit.length > fieldLimits.unit;
  return { ...line, fault: isLong ? 'tooLong' : null };
}
