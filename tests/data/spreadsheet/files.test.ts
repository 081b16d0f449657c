import { describe, expect, test } from 'vitest';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { limits } from '#data/spreadsheet/limits.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { scanXml } from '#data/spreadsheet/scan-xml.ts';
import { writeFile } from '#data/spreadsheet/write-file.ts';
import { writeCsv } from '#domain/spreadsheet/csv.ts';
import { layOut, layOutData } from '#domain/spreadsheet/lay-out.ts';
import { textOf, valueOf, type Cell, type SheetRow } from '#domain/spreadsheet/sheet.ts';
import { readList } from '#domain/spreadsheet/read-list.ts';
import { bareFile, book, bookFile, fileOf, partsOf } from '#tests/support/spreadsheet/files.ts';
import { options, sheetOf } from '#tests/support/spreadsheet/lists.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (file: Uint8Array, name = 'lista.xlsx') => {
  const answer = readFile(name, file);
  return answer.ok ? answer.sheets : answer.reason;
};
const cellsOf = (rows: readonly SheetRow[]) =>
  rows.map(({ number, cells }) => [number, ...cells.map((cell) => textOf(cell))]);

test('what is fetched is read back cell for cell, whatever a text begins with, and no formula is written', async () => {
  const sheets = layOut(book, bookWords);
  const file = await writeFile(sheets);
  const texts = Object.entries(partsOf(file)).map(([, part]) => new TextDecoder().decode(part));
  expect(texts.join('')).not.toMatch(/<f[ >]/u);
  const answer = read(file);
  if (typeof answer === 'string') throw new Error(answer);
  expect(answer.map(({ name }) => name)).toEqual([
    'Uppstarten',
    'Uppstarten, Strandhamn',
    'Lärandeträff 1',
    'Lärandeträff 1, egen',
    'Alla svar',
  ]);
  for (const [at, { rows }] of sheets.entries()) {
    const written = rows.map((row) => row.map(valueOf));
    const bare = sheetOf(written).rows.map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1),
    }));
    expect(cellsOf(answer[at]?.rows ?? [])).toEqual(
      cellsOf(bare.filter(({ cells }) => cells.length > 0)),
    );
  }
});

test('the sheet of an occasion is laid out as people know it, with how many of each', () => {
  const [first] = layOut(book, bookWords);
  const rows = first?.rows.map((row) => row.map(valueOf)) ?? [];
  expect(rows[4]).toEqual(['Kod', 'Påstående', 1, 2, 3, 'Kommentar', 'Hur vet ni det?']);
  expect(rows[5]?.slice(2, 5)).toEqual(['X', null, null]);
  expect(rows.at(-1)).toEqual([null, 'Antal', 2, 1, 0]);
});

test('every sheet with a list is found again, in both kinds of file', async () => {
  const answer = read(await bookFile());
  if (typeof answer === 'string') throw new Error(answer);
  const lists = answer.map((sheet) => readList(sheet, options)?.rows);
  expect(lists.every((rows) => rows?.every(({ kind }) => kind === 'read'))).toBe(true);
  const [csv] = read(bytesOf(writeCsv(layOutData(book, bookWords))), 'lista.csv') as never[];
  expect(readList(csv as never, options)?.rows).toEqual(lists.at(-1));
  expect(lists.at(-1)?.map((row) => row.kind === 'read' && row.said)).toEqual(
    lists[2]?.map((row) => row.kind === 'read' && row.said),
  );
});

describe('a workbook of somebody else’s making', () => {
  const cells = (inside: string, more = {}) => {
    const answer = read(bareFile(inside, more));
    return typeof answer === 'string' ? answer : answer[0]?.rows[0]?.cells;
  };
  const days = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  test.each<readonly [what: string, inside: string, found: readonly Cell[]]>([
    ['a formula is what it came to', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', [2]],
    [
      'and nothing where it has not',
      '<row r="1"><c r="A1"><f>WEBSERVICE("x")</f></c><c r="B1"><v>1</v></c></row>',
      [null, 1],
    ],
    [
      'a text in several looks is one',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>På </t></r><r><t>väg</t></r><rPh><t>x</t></rPh></is></c></row>',
      ['På väg'],
    ],
    [
      'prefixes and quotes do not matter',
      `<x:row r='1'><x:c r='B1' t='str'><x:v>a &lt; b &#229;</x:v></x:c></x:row>`,
      [null, 'a < b å'],
    ],
    [
      'rows and cells may lack their address',
      '<row><c><v>1</v></c><c t="b"><v>1</v></c></row>',
      [1, true],
    ],
    [
      'an error in a cell is a word',
      '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>',
      ['#REF!'],
    ],
    [
      'what became a day is one',
      '<row r="1"><c r="A1" s="1"><v>42767</v></c><c r="B1" s="2"><v>42767</v></c><c r="C1"><v>42767</v></c></row>',
      ['2017-02-01', '2017-02-01', 42767],
    ],
    ['CDATA is text', '<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>', ['a<b']],
  ])('%s', (_, inside, found) => {
    expect(cells(inside, { 'xl/styles.xml': days })).toEqual(found);
  });

  test('hidden sheets are not read, and rows keep their numbers', () => {
    expect(read(bareFile('<row r="900000"><c r="A900000"><v>1</v></c></row>'))).toEqual([
      { name: 'Blad1', rows: [{ number: 900_000, cells: [1] }] },
    ]);
    const parts = partsOf(bareFile('<row><c><v>1</v></c></row>'));
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    const hidden = workbook.replace('<sheet ', '<sheet state="hidden" ');
    expect(read(fileOf({ ...parts, 'xl/workbook.xml': hidden }))).toBe('empty');
  });
});

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

test.each<readonly [what: string, file: () => Uint8Array, reason: string]>([
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a sheet with nothing in it', () => bareFile(''), 'empty'],
  [
    'an Excel file of before 2007',
    () => Uint8Array.from([...compound, ...wide('Workbook')]),
    'old',
  ],
  [
    'one with a password',
    () => Uint8Array.from([...compound, ...wide('EncryptedPackage')]),
    'locked',
  ],
  ['a PDF', () => bytesOf('%PDF-1.7 …'), 'notSpreadsheet'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0, 0, 0, 13]), 'notSpreadsheet'],
  ['a Word file', () => fileOf({ 'word/document.xml': '<w/>' }), 'notSpreadsheet'],
  ['a file over the limit', () => new Uint8Array(limits.fileBytes + 1), 'tooLarge'],
  ['half a file', () => bareFile('<row><c><v>1</v></c></row>').subarray(0, 300), 'broken'],
  [
    'own entities',
    () => bareFile('', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst/>' }),
    'broken',
  ],
])('%s: %s', (_, file, reason) => {
  expect(read(file())).toBe(reason);
});

describe('a trap', () => {
  const bomb = (size: number) =>
    bareFile('', { 'xl/sharedStrings.xml': `<sst>${' '.repeat(size)}</sst>` });

  test('with more inside than any list is not unpacked', () => {
    const file = bomb(limits.unpackedBytes);
    expect(file.length).toBeLessThan(100_000);
    expect(read(file)).toBe('tooLarge');
  });

  test('that lies about what is inside is stopped where the lie ends', () => {
    const file = bomb(8_000_000);
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 7_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(read(file)).toBe('broken');
  });

  test.each([
    ['cells', '<row><c><v>1</v></c></row>'.repeat(limits.cells + 1)],
    ['cells far to the right', '<row><c r="IV1"><v>1</v></c></row>'.repeat(limits.cells / 200)],
    ['signs', `<row><c t="s"><v>0</v></c></row>`.repeat(3000)],
  ])('of %s ends at the limit', (_, inside) => {
    const strings = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(2000)}</t></si></sst>` };
    expect(read(bareFile(inside, strings))).toBe('tooLarge');
  });

  test('of a thousand parts is not opened', () => {
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/${at}.xml`, '']));
    expect(read(fileOf(parts))).toBe('tooLarge');
  });
});

test('a csv of Excel for Windows and of a Mac is read, too', () => {
  expect(read(Uint8Array.from([0xe5, 0x3b, 0x31, 0x0a]), 'a.csv')).toEqual([
    { name: 'a', rows: [{ number: 1, cells: ['å', '1'] }] },
  ]);
  expect(read(Uint8Array.from([0xff, 0xfe, ...wide('å;1\n')]), 'a.csv')).toMatchObject([
    { rows: [{ cells: ['å', '1'] }] },
  ]);
});

test.each(['valueOf', 'toString', 'nbsp'])(
  '&%s; is no sign of XML and stays as written',
  (name) => {
    const heard: string[] = [];
    scanXml(`<t>a &amp; &${name}; &#229;</t>`, {
      tag: () => undefined,
      text: (one) => heard.push(one),
    });
    expect(heard).toEqual([`a & &${name}; å`]);
  },
);
