import { execFile } from 'node:child_process';
import { mkdtemp, readFile as readBytes, rm, writeFile as writeBytes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { writeCsv } from '#domain/spreadsheet/csv.ts';
import { layOutData } from '#domain/spreadsheet/lay-out.ts';
import { nothing, planImport, type PlannedRow } from '#domain/spreadsheet/plan-import.ts';
import { readList } from '#domain/spreadsheet/read-list.ts';
import { findOffice, noOffice } from '#tests/run/find-office.ts';
import { book, bookFile } from '#tests/support/spreadsheet/files.ts';
import { options } from '#tests/support/spreadsheet/lists.ts';

/**
 * Another program opens what we write, a person changes it there, and what comes back shows exactly
 * that. The change is made in LibreOffice's own flat XML, between two conversions by it.
 */
let folder: string;
let office: string;

beforeAll(async () => {
  const found = await findOffice();
  if (found === undefined) throw new Error(noOffice);
  office = found;
  folder = await mkdtemp(join(tmpdir(), 'office-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function convert(name: string, to: 'fods' | 'xlsx', filter?: string): Promise<string> {
  const out = join(folder, to);
  await promisify(execFile)(
    office,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      name,
    ],
    { timeout: 120_000 },
  );
  return join(out, `lista.${to}`);
}

const answers = book.occasions[1]?.lists[0]?.answers ?? {};
function preview(file: Uint8Array, tab: string) {
  const read = readFile('lista.xlsx', file);
  if (!read.ok) throw new Error(read.reason);
  const sheet = read.sheets.find(({ name }) => name === tab);
  const list = sheet && readList(sheet, options);
  if (!list) throw new Error('no list');
  return planImport(list.rows, (id) => ({ ...nothing, ...answers[id] }));
}
const changesOf = (rows: readonly PlannedRow[]) =>
  rows.flatMap((row) =>
    row.kind === 'skipped'
      ? [[row.reason.kind, row.statementId]]
      : row.changes.map(({ field, was, is }) => [row.statementId, field, was, is]),
  );

/** The rows of one table, each a list of its cells with the repeated ones written out. */
function changeRow(xml: string, table: string, code: string, change: (cells: string[]) => void) {
  const from = xml.indexOf(`table:name="${table}"`);
  const to = xml.indexOf('</table:table>', from);
  const sheet = xml.slice(from, to);
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>[^]*?<\/table:table-row>/gu)];
  const row = rows.find(([text]) => text.includes(`<text:p>${code}</text:p>`))?.[0] ?? '';
  const cells = [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>[^]*?<\/table:table-cell>)/gu)];
  const single = cells.flatMap(([cell]) => {
    const [, times] = /table:number-columns-repeated="(\d+)"/u.exec(cell) ?? [];
    const one = cell.replace(/ table:number-columns-repeated="\d+"/u, '');
    return Array.from({ length: Math.min(20, Number(times ?? 1)) }, () => one);
  });
  change(single);
  const head = /^<table:table-row[^>]*>/u.exec(row)?.[0] ?? '';
  const other = `${head}${single.join('')}</table:table-row>`;
  return xml.slice(0, from) + sheet.replace(row, () => other) + xml.slice(to);
}
const filled = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const digit = (value: number) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;

test('LibreOffice opens what we write, and what a person changes there is what the preview shows', async () => {
  const name = join(folder, 'lista.xlsx');
  await writeBytes(name, await bookFile());
  const flat = await convert(name, 'fods');
  const xml = await readBytes(flat, 'utf8');
  expect(xml).not.toContain('table:formula');
  expect(xml).toContain('=HYPERLINK(&quot;http://ond.example&quot;');

  const untouched = new Uint8Array(await readBytes(await convert(flat, 'xlsx')));
  for (const tab of ['Lärandeträff 1', 'Alla svar']) {
    const same = preview(untouched, tab);
    expect(changesOf(same.rows)).toEqual([]);
    expect(same.counts).toEqual({ new: 0, changed: 0, same: 13, skipped: 0 });
  }

  let changed = changeRow(xml, 'Lärandeträff 1', 'U1', (cells) => {
    cells[4] = '<table:table-cell/>';
    cells[2] = filled('x');
  });
  changed = changeRow(changed, 'Lärandeträff 1', 'C1', (cells) => {
    cells[3] = digit(2);
    cells[5] = filled('Ny kommentar');
  });
  changed = changeRow(changed, 'Lärandeträff 1', 'D4', (cells) => {
    cells[4] = filled('X');
  });
  await writeBytes(flat, changed);
  const back = preview(
    new Uint8Array(await readBytes(await convert(flat, 'xlsx'))),
    'Lärandeträff 1',
  );
  expect(changesOf(back.rows)).toEqual([
    ['id-U1', 'score', 3, 1],
    ['severalMarks', 'id-D4'],
    ['id-C1', 'score', null, 2],
    ['id-C1', 'comment', '', 'Ny kommentar'],
  ]);
  expect(back.counts).toEqual({ new: 1, changed: 1, same: 10, skipped: 1 });
});

test('nothing in our CSV is run as a formula', async () => {
  const name = join(folder, 'lista.csv');
  await writeBytes(name, writeCsv(layOutData(book, bookWords)));
  // Semicolons, quotes, UTF-8, from the first row; formulas in it are evaluated, if there are any.
  const flat = await convert(name, 'fods', 'CSV:59,34,76,1,,0,false,true,false,false,false,-1');
  const xml = await readBytes(flat, 'utf8');
  expect(xml).toContain('HYPERLINK');
  expect(xml).not.toContain('table:formula');
});
