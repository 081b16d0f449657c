import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '#domain/spreadsheet/csv.ts';

const textOf = (cells: readonly unknown[]) => cells.map((cell) => (cell === null ? '' : cell));
const back = (rows: readonly (readonly string[])[]) =>
  readCsv(writeCsv({ rows }), 10_000)?.map(({ cells }) => textOf(cells));

test('what is written is read back, whatever it begins with and holds', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', 'a'),
    }),
  );
  // The first cell is never empty: an empty line is no row.
  const row = fc
    .tuple(fc.constantFrom('a', '=1+1', "'x"), fc.array(cell, { maxLength: 4 }))
    .map(([first, rest]) => [first, ...rest]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(back(rows)).toEqual(rows);
    }),
  );
});

test.each([
  ['=1+1', `'=1+1`],
  ['+46 70', `'+46 70`],
  ['-3', `'-3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `"'\t=1"`],
  ["'=1", `''=1`],
  ['a=1', 'a=1'],
  ["'citat'", "'citat'"],
])('%j is written as %j: no spreadsheet runs it', (text, written) => {
  expect(writeCsv({ rows: [[text]] })).toBe(`\u{FEFF}${written}\r\n`);
});

test('a number is a number, and a line break stays inside its cell', () => {
  expect(writeCsv({ rows: [['U1', 3, 'rad ett\nrad "två"; tre', null]] })).toBe(
    '\u{FEFF}U1;3;"rad ett\nrad ""två""; tre";\r\n',
  );
});

test.each([
  ['kod;1;2\nU1;x;', ';'],
  ['kod,1,2\nU1,x,', ','],
  ['kod\t1\t2\r\nU1\tx\t', 'tab'],
])('%j is taken apart by its own sign', (text) => {
  expect(readCsv(`${text}\n`, 100)?.map(({ cells }) => textOf(cells))).toEqual([
    ['kod', '1', '2'],
    ['U1', 'x', ''],
  ]);
});

test('rows keep their numbers, a quote that is never closed ends with the file, and a flood is refused', () => {
  expect(readCsv('a;b\n\n;\nc;"d\ne', 100)).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 4, cells: ['c', 'd\ne'] },
  ]);
  expect(readCsv(';'.repeat(1000), 100)).toBeUndefined();
});
