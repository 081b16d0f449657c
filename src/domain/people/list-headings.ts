import { cleanField, dividersOf, splitFields } from './list-fields.ts';

/** What a column of a pasted list holds. */
export type Column = 'address' | 'name' | 'firstName' | 'lastName' | 'unit' | 'role';

/** What a spreadsheet writes above its columns, in small letters. */
export type ColumnWords = ReadonlyMap<string, Column>;

export interface Headings {
  readonly dividers: string;
  readonly columns: readonly (Column | null)[];
  /** Columns that nobody asked for, by their headings. */
  readonly dropped: readonly string[];
}

export type Cells = Readonly<Partial<Record<Column, string>>>;

/** Null where the line is none of headings: those have no address, and the word for one. */
export function readHeadings(line: string, words: ColumnWords): Headings | null {
  const dividers = dividersOf(line);
  const texts = splitFields(line, dividers).map(({ text }) => cleanField(text));
  const columns = texts.map((text) => words.get(wordOf(text)) ?? null);
  const written = texts.filter((text) => text !== '');
  const isEvery = written.length > 1 && written.every((text) => words.has(wordOf(text)));
  if (line.includes('@') || !(isEvery || columns.includes('address'))) return null;
  return { dividers, columns, dropped: written.filter((text) => !words.has(wordOf(text))) };
}

/** "E-post (arbete):" is "e-post". */
const wordOf = (heading: string) => heading.toLowerCase().replace(/\s*[(:*].*$/u, '');

const isElsewhere = (column: Column, cell: string) => column !== 'address' && cell.includes('@');

/** A line under its headings; null where no address stands in its column, or others beside it. */
export function cellsUnder({ dividers, columns }: Headings, line: string): Cells | null {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, { text }] of splitFields(line, dividers).entries()) {
    const column = columns[index];
    const cell = cleanField(text);
    // no line of this table, but people as a mail program writes them
    if (cell !== '' && (column === undefined || (column && isElsewhere(column, cell)))) return null;
    if (!column || cell === '') continue;
    const before = cells[column];
    // a department and its unit are both where somebody works; of anything else the first counts
    if (before === undefined) cells[column] = cell;
    else if (column === 'unit') cells[column] = `${before}, ${cell}`;
  }
  return cells.address?.includes('@') ? cells : null;
}
