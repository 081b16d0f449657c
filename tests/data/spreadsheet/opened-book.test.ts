import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { core2026 } from '#content/checklist/core-2026.ts';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { getOpenedBook } from '#data/spreadsheet/get-opened-book.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { writeFile } from '#data/spreadsheet/write-file.ts';
import { writeCsv } from '#domain/spreadsheet/csv.ts';
import { layOutBeside, layOutData, type Book } from '#domain/spreadsheet/lay-out.ts';
import { textOf } from '#domain/spreadsheet/sheet.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { granvik, statementId } from '#tests/support/rows/checklist-rows.ts';
import {
  bjorkliden,
  handIn,
  makeComparePhone,
  open,
  openAsDrawn,
  sayYes,
  strandhamn,
  tallmo,
} from '#tests/support/rows/compare-rows.ts';
import { partsOf } from '#tests/support/spreadsheet/files.ts';

const said = (code: string, score: number, comment: string, evidence: string): Seen => ({
  [statementId(code)]: { score, comment, evidence },
});

async function sheetsOf(book: Book | null) {
  if (!book) throw new Error('no book');
  const bytes = await writeFile(layOutBeside(book, bookWords));
  const answer = readFile('sida-vid-sida.xlsx', bytes);
  if (!answer.ok) throw new Error(answer.reason);
  const inside = Object.values(partsOf(bytes)).map((part) => new TextDecoder().decode(part));
  const csv = writeCsv(layOutData(book, bookWords));
  return { sheets: answer.sheets, inside: inside.join(''), csv };
}

test('a sheet for each occasion with the organisations side by side, and one row for every answer', async () => {
  const local = await makeComparePhone();
  await openAsDrawn(local);
  const { sheets } = await sheetsOf(await getOpenedBook(local, granvik));
  expect(sheets.map(({ name }) => name)).toEqual(['Uppstarten', 'Lärandeträff 1', 'Alla svar']);
  const [, second, data] = sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(textOf)));
  expect(second?.[3]).toEqual(['', '', 'Granvik', '', '', 'Strandhamn', '', '', 'Tallmo']);
  const head = ['Skattning', 'Kommentar', 'Hur vet ni det?'];
  expect(second?.[4]).toEqual(['Kod', 'Påstående', ...head, ...head, ...head]);
  const row = second?.find(([code]) => code === 'A7');
  expect(row?.slice(2, 3)).toEqual(['1']);
  expect(row?.slice(5, 8)).toEqual(['3', 'Så gör vi 1 A7', 'Sidan 5']);
  expect(data).toHaveLength(1 + 2 * 3 * core2026.statements.length);
  expect(data?.[0]).toEqual(['Tillfälle', 'Kod', 'Påstående', 'Organisation', 'Slag', ...head]);
});

test('nothing that is not opened is in the file, one’s own no more than others’', async () => {
  const local = await makeComparePhone();
  // handed in and not opened; said yes and not opened by the server; opened without comments
  await handIn(local, granvik, said('U1', 3, 'Hemligt hemma', 'Egen källa'));
  await sayYes(local, tallmo);
  await open(local, strandhamn, { [statementId('U1')]: { score: 2, comment: '' } });
  const other = { ...strandhamn, groupId: 'another' };
  await local.pulled('opened_assessment', {
    scope_id: `group:${other.groupId}`,
    id: 'elsewhere',
    participation_id: tallmo.participationId,
    occasion_id: (await local.db.rows('opened_assessment').toArray())[0]?.occasion_id ?? '',
    seen: said('U1', 1, 'Annan grupp', '') as never,
  });
  const { inside, csv, sheets } = await sheetsOf(await getOpenedBook(local, granvik));
  for (const secret of ['Hemligt hemma', 'Egen källa', 'Annan grupp', 'Tallmo', 'Granvik'])
    expect([secret, inside.includes(secret), csv.includes(secret)]).toEqual([secret, false, false]);
  expect(inside).toContain('Strandhamn');
  expect(csv).toContain('Strandhamn');
  expect(sheets.map(({ name }) => name)).toEqual(['Lärandeträff 1', 'Alla svar']);
});

test('a mentor gets the same file; who only takes the course gets none, and before anything is opened it is empty', async () => {
  const mentors = await makeComparePhone(bjorkliden);
  expect((await getOpenedBook(mentors, bjorkliden))?.occasions).toEqual([]);
  await openAsDrawn(mentors);
  const own = await makeComparePhone();
  await openAsDrawn(own);
  const [mentor, granviks] = await Promise.all([
    getOpenedBook(mentors, bjorkliden),
    getOpenedBook(own, granvik),
  ]);
  expect(mentor?.occasions).toEqual(granviks?.occasions);
  expect(mentor?.occasions[0]?.lists.map(({ organisation }) => organisation)).toEqual([
    'Granvik',
    'Strandhamn',
    'Tallmo',
  ]);
  expect(await getOpenedBook(own, { ...granvik, role: 'courseParticipant' })).toBeNull();
});

const hostile = fc.stringMatching(/^[=+\-@'][ -~åäö]{0,20}$/u);

test('a text that looks like a formula stays a text, in the workbook and in the CSV', async () => {
  const local = await makeComparePhone();
  await openAsDrawn(local);
  const book = await getOpenedBook(local, granvik);
  const [first] = book?.occasions ?? [];
  const [list] = first?.lists ?? [];
  if (!book || !first || !list) throw new Error('no list');
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (comment, evidence) => {
      const answers = said('U1', 2, comment, evidence);
      const lists = [{ ...list, answers }];
      const { sheets, inside, csv } = await sheetsOf({
        ...book,
        occasions: [{ ...first, lists }],
      });
      expect(inside).not.toMatch(/<f[ >]/u);
      const rows = sheets[0]?.rows.map(({ cells }) => cells.map(textOf)) ?? [];
      expect(rows.find(([code]) => code === 'U1')?.slice(3)).toEqual([
        comment.trim(),
        evidence.trim(),
      ]);
      const back = readFile('x.csv', new TextEncoder().encode(csv));
      const line = back.ok
        ? back.sheets[0]?.rows.find(({ cells }) => cells[1] === 'U1')
        : undefined;
      expect(line?.cells.slice(6).map(textOf)).toEqual([comment.trim(), evidence.trim()]);
      for (const cell of csv.split(/[;\r\n]+/u)) expect(cell).not.toMatch(/^"?[=+@]/u);
    }),
    { numRuns: 25 },
  );
});
