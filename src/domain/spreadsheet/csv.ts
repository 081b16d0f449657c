import { textOf, valueOf, type Cell, type SheetOut, type SheetRow } from './sheet.ts';

/**
 * Values between semicolons, as Swedish spreadsheets read and write them. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it, and one that had apostrophes one more, so that
 * what is read back is what was written.
 */
const runs = /^'*[=+\-@\t\r\n]/u;
const guarded = /^'+[=+\-@\t\r\n]/u;

/** Without it Excel takes the file for another alphabet. */
const byteOrderMark = '\u{FEFF}';

export function writeCsv({ rows }: Pick<SheetOut, 'rows'>): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(valueOf(cell))).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = runs.test(cell) ? `'${cell}` : cell;
  return /[";,\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Reading {
  readonly separator: string;
  readonly mostCells: number;
}

/** Undefined when there are more cells than anybody's list has. */
export function readCsv(text: string, mostCells: number): readonly SheetRow[] | undefined {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  return readRows(body, { separator: separatorOf(body), mostCells });
}

/** What the first lines have most of, outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replaceAll(/"[^"]*"/gu, '');
  const count = (sign: string) => head.split(sign).length;
  return [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0] ?? ';';
}

function readRows(text: string, { separator, mostCells }: Reading): SheetRow[] | undefined {
  const rows: SheetRow[] = [];
  let [cells, number, left, at]: [Cell[], number, number, number] = [[], 1, mostCells, 0];
  while (at < text.length) {
    const end = text.startsWith('"', at) ? endOfQuoted(text, at) : endOfPlain(text, at, separator);
    const raw = text.slice(at, end);
    cells.push(readCell(raw.startsWith('"') ? unquote(raw) : raw));
    left -= 1;
    if (left < 0) return undefined;
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    if (cells.some((cell) => textOf(cell) !== '')) rows.push({ number, cells });
    [cells, number] = [[], number + 1];
  }
  if (cells.length > 0) rows.push({ number, cells });
  return rows;
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
    at += 1;
  return at;
}

/** At the sign after the closing quote; an unclosed one goes on to the end. */
function endOfQuoted(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
  return text.length;
}

function unquote(raw: string): string {
  const inside = raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1) : raw.slice(1);
  return inside.replaceAll('""', '"');
}

function readCell(text: string): Cell {
  if (text === '') return null;
  return guarded.test(text) ? text.slice(1) : text;
}
