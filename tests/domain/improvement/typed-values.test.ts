import { expect, test } from 'vitest';
import {
  changedOf,
  knownOf,
  parsePeriod,
  parseValue,
  readPasted,
  readValues,
} from '#domain/improvement/typed-values.ts';

test.each([
  ['2027', '2027'],
  ['2027-03', '2027-03'],
  ['2027-3-8', '2027-03-08'],
  ['v. 5 2027', '2027-W05'],
  ['v5', '2026-W05'],
  ['Vecka 12, 2027', '2027-W12'],
  ['2027 v 5', '2027-W05'],
  ['2027-W05', '2027-W05'],
  ['2026v53', '2026-W53'],
  ['sept 2027', '2027-09'],
  ['jan 2027', '2027-01'],
  ['kv 1 2027', '2027-Q1'],
  ['2027 Q4', '2027-Q4'],
  ['Mars 2027', '2027-03'],
  ['september', '2026-09'],
  ['8 mars 2027', '2027-03-08'],
  ['8/3', '2026-03-08'],
  [' 2027\u201303 ', '2027-03'],
  ['\u0662\u0660\u0662\u0667', '2027'],
])('%s is a period', (typed, period) => {
  expect(parsePeriod(typed, 2026)).toBe(period);
});

test.each([
  '',
  'i fjol',
  'v 54 2027',
  '2027-13',
  '30 februari 2027',
  '31',
  'kv 5',
  'hoppsan 2027',
  'junk 2027',
  'marsch 2027',
  'ma 2027',
  'v 53 2027',
  '8 junk 2027',
])('%s is none', (typed) => expect(parsePeriod(typed, 2026)).toBeUndefined());

test.each([
  ['31', 31],
  ['31,5', 31.5],
  ['1\u00a0234,5', 1234.5],
  ['\u22123', -3],
  ['52 %', 52],
  ['', null],
  ['\u2013', null],
  ['trettio', undefined],
  ['1,2,3', undefined],
  ['99999999999999', undefined],
])('%s is the number %s', (typed, value) => expect(parseValue(typed)).toBe(value));

test('a row says what is wrong, each in its field', () => {
  const of = { period: 'i fjol', women: 'x', men: '', total: '' };
  expect(readValues(of, 2026)).toEqual({
    values: null,
    faults: { period: 'period', women: 'number' },
  });
  const empty = { period: '2027', women: '', men: '', total: '' };
  expect(readValues(empty, 2026)).toEqual({ values: null, faults: { women: 'none' } });
});

const two = [
  { line: 1, values: { period: '2027-W05', women: 31, men: 52.5, total: null } },
  { line: 2, values: { period: '2027-W06', women: 33, men: 52, total: null } },
];

test.each([
  ['tabs', 'v 5 2027\t31\t52,5\nv 6 2027\t33\t52'],
  ['semicolons', 'v 5 2027;31;52,5\r\nv 6 2027;33;52\r\n'],
  ['commas', '2027-W05,31,52.5\n2027-W06,33,52'],
])('rows between %s are read', (_, text) => {
  expect(readPasted(text, 2026)).toEqual({ rows: two, skipped: [], rest: '', isTooMuch: false });
});

test('a heading says which column is which, and columns that are none of ours are left', () => {
  const text = 'Vecka;M\u00e4n;Kvinnor;Anm\u00e4rkning\nv 5 2027;52,5;31;sn\u00f6';
  expect(readPasted(text, 2026).rows.map((row) => row.values)).toEqual([two[0]?.values]);
});

test('what cannot be read is skipped with its line, and of two of one period the later stands', () => {
  const read = readPasted('2027;1;2\nalla;3;4;5\n2027;3;4\n2028;x;1', 2026);
  expect(read.rows.map(({ values }) => values)).toEqual([
    { period: '2027', women: 3, men: 4, total: null },
  ]);
  expect(read.skipped.map(({ line, fault }) => [line, fault])).toEqual([
    [2, 'period'],
    [4, 'number'],
  ]);
});

test('more than anybody has measured is not read at all', () => {
  const text = Array.from({ length: 500 }, (_, at) => `${1970 + at};1;2`).join('\n');
  expect(readPasted(text, 2026).isTooMuch).toBe(true);
});

test('what is left keeps its heading and its lines as they were pasted', () => {
  const text = 'Vecka;M\u00e4n;Kvinnor\nv 5 2027;52;31\n\nv. 6 2027;52;3l\n';
  const { rows, rest, skipped } = readPasted(text, 2026);
  expect(rows).toHaveLength(1);
  expect(skipped.map((row) => row.text)).toEqual(['v. 6 2027;52;3l']);
  expect(rest).toBe('Vecka;M\u00e4n;Kvinnor\nv. 6 2027;52;3l');
  const mended = readPasted(rest.replace('3l', '31'), 2026);
  expect(mended.rows[0]?.values).toMatchObject({ women: 31, men: 52 });
  expect(mended.rest).toBe('');
});

test('a quoted cell may hold several lines, and is left as one', () => {
  const text = 'Vecka\t"Kvinnor\n(antal)"\tM\u00e4n\nv 5 2027\t31\tx\nv 6 2027\t33\t52';
  const { rows, rest } = readPasted(text, 2026);
  expect(rows.map(({ values }) => values)).toEqual([two[1]?.values]);
  expect(rest).toBe('Vecka;"Kvinnor\n(antal)";M\u00e4n\nv 5 2027;31;x');
  expect(readPasted(rest.replace('x', '52'), 2026).rows[0]?.values.men).toBe(52);
});

test.each([
  ['mars 2027,31,5,52', 'comma'],
  ['mars 2027,31,5', 'comma'],
  ['Tid,Kvinnor,M\u00e4n\nmars 2027,31,5,52', 'cells'],
  ['v 5 2027;31;52;83;4', 'cells'],
  ['v 53 2027;31;52', 'period'],
])('%j is not guessed at: %s', (text, fault) => {
  const read = readPasted(text, 2026);
  expect(read.rows).toEqual([]);
  expect(read.skipped.map((row) => row.fault)).toEqual([fault]);
});

test.each([
  ['v 5 2027;31,5;52', 31.5],
  ['v 5 2027, 31, 52', 31],
  ['v 5 2027,31.5,52', 31.5],
  ['Tid,Kvinnor,M\u00e4n\nv 5 2027,31,52', 31],
  ['v 5 2027,31', 31],
  ['v 5 2027;31;52;83;;', 31],
])('%j is read', (text, women) => {
  expect(readPasted(text, 2026).rows[0]?.values.women).toBe(women);
});

test('an empty field takes nothing away, but one that was emptied does', () => {
  const values = { period: '2027', women: 33, men: null, total: null };
  expect(knownOf(values)).toEqual({ period: '2027', women: 33 });
  const before = { period: '2027', women: '31', men: '52', total: '' };
  const typed = { ...before, women: '33', men: '' };
  expect(changedOf(values, { typed, before })).toEqual({ period: '2027', women: 33, men: null });
  expect(changedOf(values, { typed: before, before })).toEqual({ period: '2027' });
});
