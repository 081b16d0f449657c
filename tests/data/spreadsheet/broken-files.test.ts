import { expect, test } from 'vitest';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { writeCsv } from '#domain/spreadsheet/csv.ts';
import { layOutData } from '#domain/spreadsheet/lay-out.ts';
import { nothing, planImport } from '#domain/spreadsheet/plan-import.ts';
import { readList } from '#domain/spreadsheet/read-list.ts';
import { seeded, type Seeded } from '#tests/support/seeded.ts';
import { bareFile, book, bookFile, fileOf, partsOf } from '#tests/support/spreadsheet/files.ts';
import { options } from '#tests/support/spreadsheet/lists.ts';

/**
 * Files that something has happened to. Each ends in a reason or in a preview, soon and in bounded memory.
 * SPREADSHEETS=1000 reads as many and prints the figures.
 */
const runs = Number(process.env['SPREADSHEETS'] ?? 56);
const isLong = process.env['SPREADSHEETS'] !== undefined;

type Mutation = (file: Uint8Array, chance: Seeded) => Uint8Array;
const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);
const pickPart = (parts: Record<string, Uint8Array>, chance: Seeded) =>
  chance.pick(Object.keys(parts));

/** Made once: putting it together takes longer than refusing it. */
let flood: Uint8Array | undefined;

const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (file, { int }) => file.slice(0, int(file.length)),
  'bits turned': (file, { int }) => {
    const other = file.slice();
    for (let turned = 0; turned < 1 + int(20); turned += 1) {
      const at = int(other.length);
      other[at] = (other[at] ?? 0) ^ (1 << int(8));
    }
    return other;
  },
  'a stretch doubled': (file, { int }) => {
    const at = int(file.length);
    return Uint8Array.from([...file.slice(0, at), ...file.slice(Math.max(0, at - 200))]);
  },
  'parts swapped': (file, chance) => {
    const parts = partsOf(file);
    const [one, other] = [pickPart(parts, chance), pickPart(parts, chance)];
    const [a, b] = [parts[one] ?? '', parts[other] ?? ''];
    return fileOf({ ...parts, [one]: b, [other]: a });
  },
  'a part missing': (file, chance) => {
    const parts = partsOf(file);
    const gone = pickPart(parts, chance);
    return fileOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
  },
  'XML cut inside a whole zip': (file, chance) => {
    const parts = partsOf(file);
    const name = pickPart(parts, chance);
    return fileOf({ ...parts, [name]: text(parts[name]).slice(chance.int(2000)) });
  },
  'numbers in the XML swollen': (file, chance) => {
    const parts = partsOf(file);
    const name = pickPart(parts, chance);
    const swollen = text(parts[name]).replaceAll(/\d+/gu, (number) =>
      chance.chance(0.1) ? String(chance.pick([-1, 1e9, 4_294_967_296, 'NaN'])) : number,
    );
    return fileOf({ ...parts, [name]: swollen });
  },
  'signs of XML strewn in': (file, chance) => {
    const parts = partsOf(file);
    const name = pickPart(parts, chance);
    const whole = text(parts[name]);
    const at = chance.int(whole.length + 1);
    const strewn = chance.pick([
      '<',
      '>',
      '"',
      '<!--',
      '<![CDATA[',
      '&#x110000;',
      '</row>',
      '<row><row>',
    ]);
    return fileOf({ ...parts, [name]: whole.slice(0, at) + strewn + whole.slice(at) });
  },
  'a bomb among the parts': (file, { int }) =>
    fileOf({ ...partsOf(file), 'xl/sharedStrings.xml': '<'.repeat(1_000_000 + int(1_000_000)) }),
  'a bomb that lies': (file, { int }) => {
    const bomb = fileOf({
      ...partsOf(file),
      'xl/styles.xml': ' '.repeat(2_000_001 + int(100_000)),
    });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2_000_000)
        view.setUint32(at + 24, int(100_000), true);
    return bomb;
  },
  'a zip in the zip': (file) => fileOf({ ...partsOf(file), 'xl/workbook.xml': file }),
  'a flood of cells': () =>
    (flood ??= bareFile('<row r="1"><c r="Z1"><v>1</v></c></row>'.repeat(250_000))),
  'a csv with bits turned': (_, chance) =>
    mutations['bits turned']?.(
      new TextEncoder().encode(writeCsv(layOutData(book, bookWords))),
      chance,
    ) ?? new Uint8Array(),
  'nothing but chance': (_, { int }) => Uint8Array.from({ length: int(5000) }, () => int(256)),
};

test(`each of ${runs} broken files ends in a reason or a preview`, async () => {
  const whole = await bookFile();
  const names = Object.keys(mutations);
  const outcomes = new Map<string, number>();
  const base = process.memoryUsage.rss();
  let [slowest, most] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const chance = seeded(run + 1);
    const name = names[run % names.length] ?? '';
    const file = mutations[name]?.(whole, chance) ?? whole;
    const begun = performance.now();
    const outcome = outcomeOf(file);
    slowest = Math.max(slowest, performance.now() - begun);
    most = Math.max(most, process.memoryUsage.rss() - base);
    expect(performance.now() - begun, `${name}, ${run}`).toBeLessThan(10_000);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(outcomes.size).toBeGreaterThan(2);
  expect(most).toBeLessThan(1_000_000_000);
  if (!isLong) return;
  const told = [...outcomes].toSorted(([, a], [, b]) => b - a).map((one) => one.join(' '));
  console.log(`${runs} files: ${told.join(', ')}`);
  console.log(`slowest ${Math.round(slowest)} ms, ${Math.round(most / 1e6)} MB more at most`);
});

/** As the page does it: read, find the lists, plan. */
function outcomeOf(file: Uint8Array): string {
  const read = readFile('lista.xlsx', file);
  if (!read.ok) return read.reason;
  const lists = read.sheets.flatMap((sheet) => readList(sheet, options) ?? []);
  for (const { rows } of lists) planImport(rows, () => nothing);
  return lists.length > 0 ? 'preview' : 'noStatements';
}
