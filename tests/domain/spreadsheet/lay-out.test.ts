import { expect, test } from 'vitest';
import { bookWords, listWords } from '#content/words/spreadsheet/list-words.ts';
import { layOut, layOutBeside, type Book } from '#domain/spreadsheet/lay-out.ts';
import { book } from '#tests/support/spreadsheet/files.ts';

const levels = [
  { key: 'board', label: 'Nämnden' },
  { key: 'administration', label: 'Förvaltningen' },
];
/** The first occasion's list is answered at two levels, the second's at one. */
const twoLevels: Book = {
  ...book,
  occasions: book.occasions.map((one, at) =>
    at > 0
      ? one
      : {
          ...one,
          levels,
          statements: one.statements.map((statement, index) => ({
            ...statement,
            level: index === 0 ? 'board' : 'administration',
          })),
        },
  ),
};
const lastCells = (sheets: ReturnType<typeof layOut>, name: RegExp) => {
  const sheet = sheets.find((one) => name.test(one.name));
  const at = sheet?.rows.findIndex((row) => row.some((cell) => valueOf(cell) === bookWords.code));
  const rows = sheet?.rows.slice(at) ?? [];
  expect(rows.length).toBeGreaterThan(2);
  const width = rows[0]?.length ?? 0;
  expect(sheet?.widths).toHaveLength(width);
  return rows.map((row) => valueOf(row[width - 1]));
};
const valueOf = (cell: unknown) =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;

test('where a list is answered at several levels each row says at which, in every sheet', () => {
  const joint = lastCells(layOut(twoLevels, bookWords), /^Uppstarten/u);
  expect(joint.slice(0, 3)).toEqual([bookWords.level, 'Nämnden', 'Förvaltningen']);
  expect(lastCells(layOutBeside(twoLevels, bookWords), /^Uppstarten/u).slice(0, 3)).toEqual([
    bookWords.level,
    'Nämnden',
    'Förvaltningen',
  ]);
  const data = lastCells(layOut(twoLevels, bookWords), new RegExp(`^${bookWords.data}$`, 'u'));
  expect(data.slice(0, 3)).toEqual([bookWords.level, 'Nämnden', 'Förvaltningen']);
  expect(data.at(-1), 'a list with one level has none to tell').toBeNull();
});

test('where there is but one level there is no column of it', () => {
  for (const sheet of [...layOut(book, bookWords), ...layOutBeside(book, bookWords)])
    expect(sheet.rows.flat().map(valueOf), sheet.name).not.toContain(bookWords.level);
});

test('what the column is called is nothing that a file is read in by', () => {
  const known = Object.values(listWords).flat();
  expect(known).not.toContain(bookWords.level.toLowerCase());
});
