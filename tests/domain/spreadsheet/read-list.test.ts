import { describe, expect, test } from 'vitest';
import { chooseSheet, occasionKind } from '#domain/spreadsheet/choose-sheet.ts';
import { readList } from '#domain/spreadsheet/read-list.ts';
import type { Cell } from '#domain/spreadsheet/sheet.ts';
import {
  options,
  read,
  sheetOf,
  statements,
  textOfCode,
} from '#tests/support/spreadsheet/lists.ts';

const head: readonly Cell[] = ['Nr', 'Påstående', 1, 2, 3, 'Kommentar'];
const said = (rows: readonly (readonly Cell[])[], more = {}) =>
  read(rows, more).rows.map((row) =>
    row.kind === 'read'
      ? [row.row, row.statementId, row.how, row.said.score, row.said.comment]
      : [row.row, row.reason.kind, row.statementId],
  );

describe('the form of 2017', () => {
  const form: readonly (readonly Cell[])[] = [
    ['Checklista jämställdhetsintegrering', null, null, null, null, null],
    ['Granviks kommun', null, null, null, '2017-03-14'],
    [],
    [null, null, 'Skattning', null, null, 'Kommentar / exempel'],
    [null, null, '1', '2', '3'],
    ['Förutsättningar'],
    [1, textOfCode('U1'), null, null, 'X', 'Beslut i våras'],
    [2, textOfCode('D4'), 'x'],
    [3, textOfCode('A3'), null, 2],
    [4, textOfCode('A5'), null, null, '✓'],
    [5, textOfCode('A6')],
    [null, 'Summa poäng', 1, 2, 6],
  ];

  test('is read from under its titles, its crosses and digits alike; headings and totals are none', () => {
    expect(said(form)).toEqual([
      [7, 'id-U1', 'text', 3, 'Beslut i våras'],
      [8, 'id-D4', 'text', 1, ''],
      [9, 'id-A3', 'text', 2, ''],
      [10, 'id-A5', 'text', 3, ''],
      [11, 'id-A6', 'text', null, ''],
    ]);
  });

  test('with other words is not guessed at, but taken on its numbers when the person says so', () => {
    const other = [
      head,
      ...statements.map(({ ord }): Cell[] => [ord, `Helt andra ord, det ${ord}:e`, null, 'x']),
    ];
    const sheet = sheetOf(other);
    expect(readList(sheet, options)).toBeUndefined();
    const rows = said(other, { byNumber: true });
    expect(rows.map(([, id, how]) => [id, how])).toEqual(
      statements.map(({ id }) => [id, 'number']),
    );
  });
});

test.each<readonly [what: string, cells: readonly Cell[], found: readonly unknown[]]>([
  ['a code alone', ['A3', null, null, 'x'], ['id-A3', 'code']],
  ['a code before words', [null, 'a3. Cheferna', null, 'x'], ['id-A3', 'code']],
  ['the short name', [null, 'Uppdrag från cheferna', null, 'x'], ['id-A3', 'text']],
  ['other case and signs', [null, 'UPPDRAG, från cheferna!', null, 'x'], ['id-A3', 'text']],
  ['a number before the words', [null, '3. Uppdrag från cheferna', null, 'x'], ['id-A3', 'text']],
  [
    'nearly its words',
    [null, 'De högsta cheferna gör beslutet till tydliga uppdrag till förvaltningarna', null, 'x'],
    ['id-A3', 'likeness'],
  ],
])('a row is known by %s', (_, cells, [id, how]) => {
  const [row] = said([head, cells]);
  expect(row?.slice(1, 3)).toEqual([id, how]);
});

test.each<readonly [what: string, cells: readonly Cell[], kind: string]>([
  ['two crosses', ['U1', null, 'x', 'x'], 'severalMarks'],
  ['a question mark', ['U1', null, null, '?'], 'notScore'],
  ['a one in the column of three', ['U1', null, null, null, 1], 'wrongColumn'],
  ['another statement’s words after the code', ['U1', textOfCode('A3'), 'x'], 'torn'],
  ['a comment longer than one may be', ['U1', null, 'x', null, null, 'a'.repeat(4001)], 'tooLong'],
  ['a statement of another list', ['Z9', 'Hissen i stadshuset fungerar', 'x'], 'unknown'],
  ['words a little like one', [null, 'Cheferna har fått tydliga uppdrag', 'x'], 'unsure'],
])('%s: the row is passed over, with its reason', (_, cells, kind) => {
  const rows = read([head, ['B1', null, 'x'], cells]).rows;
  expect(rows[1]).toMatchObject({ kind: 'skipped', row: 3, reason: { kind } });
});

test('a digit in one column of its own: 3, 3:a and 3,0 are scores, 4 and 2,5 are not', () => {
  const cells = ['3', '3:a', '3,0', 3, '4', '2,5', 'x'];
  const rows = cells.map((cell, at): Cell[] => [statements[at]?.code ?? '', cell]);
  expect(said([['Kod', 'Poäng'], ...rows]).map((row) => row[3] ?? row[1])).toEqual([
    3,
    3,
    3,
    3,
    'notScore',
    'notScore',
    'notScore',
  ]);
});

test('a statement on two rows: neither is taken when both say something', () => {
  expect(
    said([head, ['U1', null, 'x'], ['U1', null, null, 'x'], ['A3', null, 'x'], ['A3']]),
  ).toEqual([
    [2, 'twice', 'id-U1'],
    [3, 'twice', 'id-U1'],
    [4, 'id-A3', 'code', 1, ''],
  ]);
});

test('a list of several occasions and organisations gives only what is meant', () => {
  const columns = ['Tillfälle', 'Kod', 'Organisation', 'Slag', 'Skattning'];
  const list = read([
    columns,
    ['Uppstarten', 'U1', 'Granvik', 'gemensam skattning', 1],
    ['Lärandeträff 1', 'U1', 'Granvik', 'egen skattning', 2],
    ['Lärandeträff 1', 'U1', 'Strandhamn', 'öppnad för gruppen', 2],
    ['Lärandeträff 1', 'U1', 'Granvik', 'gemensam skattning', 3],
  ]);
  expect(list.elsewhere).toBe(3);
  expect(list.rows).toMatchObject([{ statementId: 'id-U1', said: { score: 3 } }]);
});

test('a sheet without a row of 1, 2, 3 is no list', () => {
  expect(
    readList(
      sheetOf([
        ['U1', 'x'],
        ['A3', 'x'],
      ]),
      options,
    ),
  ).toBeUndefined();
  expect(
    readList(
      sheetOf([
        [1, 2],
        ['U1', 'x'],
      ]),
      options,
    ),
  ).toBeUndefined();
  expect(readList(sheetOf([]), options)).toBeUndefined();
});

test('tabs of any year mean the occasion', () => {
  const kinds = ['BM 1', 'bm1', 'Lärträff 1', 'LT 1', 'Benchmarkingträff 1 (2017)'].map(
    occasionKind,
  );
  expect(new Set(kinds)).toEqual(new Set([occasionKind('Lärandeträff 1')]));
  expect(occasionKind('Uppstartskonferens 2019')).toBe(occasionKind('Uppstarten'));
  expect(occasionKind('Resultatkonferens')).toBe('results');
  expect(occasionKind('Blad1')).toBeUndefined();
  expect(chooseSheet(['Uppstart', 'BM 1', 'BM 2'], 'Lärandeträff 2')).toBe(2);
  expect(chooseSheet(['Blad1', 'Blad2'], 'Lärandeträff 2')).toBe(0);
});

test('a file that is no checklist keeps nobody waiting', () => {
  const rows = Array.from({ length: 5000 }, (_, at): Cell[] => [
    at,
    `${'Något helt annat om chefer och uppdrag '.repeat(40)}${at}`,
    'x',
  ]);
  const begun = performance.now();
  readList(sheetOf([['Nr', 'Text', 1, 2, 3], ...rows]), options);
  expect(performance.now() - begun).toBeLessThan(5000);
});
