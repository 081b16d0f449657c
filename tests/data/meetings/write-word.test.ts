import { strFromU8, unzipSync } from 'fflate/browser';
import { expect, test } from 'vitest';
import { writeWord } from '#data/meetings/record/write-word.ts';
import { linesOf, type RecordDocument } from '#domain/meetings/record-document.ts';
import { wholeDocument } from '#tests/support/rows/record-document.ts';

async function unpack(record: RecordDocument) {
  const bytes = new Uint8Array(await (await writeWord(record)).arrayBuffer());
  const files = unzipSync(bytes);
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
/** What Word would show, line by line. */
const read = (xml: string) =>
  xml
    .replaceAll(/<w:br\/>|<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (sign) => entities[sign] ?? sign)
    .split('\n')
    .filter((line) => line !== '');

test('the file says what the record says, line by line, and nothing else', async () => {
  const record = wholeDocument();
  const file = await unpack(record);
  expect(read(file('word/document.xml'))).toEqual(linesOf(record));
  expect(linesOf(record)).toContain('Granvik har siffror per kön i 9 av 40 mål.');
  expect(linesOf(record)).not.toContain('Det här är utelämnat.');
});

test('the record itself has everything in its order', () => {
  expect(linesOf(wholeDocument())).toMatchInlineSnapshot(`
    [
      "Minnesanteckningar",
      "Lärandeträff 1, 10 december 2026",
      "Justerade. Gäller från 19 december 2026",
      "Syfte",
      "Lära av varandras nuläge.",
      "Och välja vad vi tar hem.",
      "Närvarande",
      "Organisation",
      "Roller",
      "Namn",
      "Granvik",
      "1 politiker, 1 strateg på distans",
      "Anna Ek, Åsa Öberg",
      "Länsstyrelsen",
      "Gäst",
      "Gun",
      "Granvik: skattning och nuläge",
      "Granvik har siffror per kön i 9 av 40 mål.",
      "Strandhamn frågade hur de mäts.",
      "Omskrivet & <rättat> efteråt",
      "Ändrad efter justering, 28 december 2026",
      "Övrigt",
      "Utan punkt",
      "Beslut",
      "Vi byter chefsuppdragen med varandra.",
      "Vi ses också i mars.",
      "Idéer att ta hem",
      "Granvik",
      "Fast punkt på ledningsgruppens möten.",
      "Att göra",
      "Vad",
      "Vem",
      "När",
      "Skicka uppdragen",
      "Granvik",
      "15 januari 2027",
      "Boka lokal",
      "Alla",
      "Ingen dag satt",
      "Plus, minus, intressant",
      "1 plus",
      "Bra samtal",
      "1 minus",
      "Trångt rum",
      "1 intressant",
      "Siffran per möte 📈",
      "Nästa träff",
      "Lärandeträff 2. Torsdag 22 april 2027 i Granvik",
    ]
  `);
});

test('headings are headings, decisions are numbered, tables have header rows, and it is in Swedish', async () => {
  const record = wholeDocument();
  const file = await unpack(record);
  const xml = file('word/document.xml');
  const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
  const headings = record.blocks.filter(({ kind }) => kind === 'heading');
  expect(count(/<w:pStyle w:val="Title"\/>/gu)).toBe(1);
  expect(count(/<w:pStyle w:val="Heading1"\/>/gu)).toBe(headings.length);
  expect(count(/<w:tbl>/gu)).toBe(2);
  expect(count(/<w:tblHeader\/>/gu)).toBe(2);
  expect(count(/<w:numPr>/gu)).toBe(2 + 1 + 3);
  expect(file('word/styles.xml')).toContain('w:val="sv-SE"');
  expect(file('docProps/core.xml')).toContain(
    '<dc:title>Minnesanteckningar, Lärandeträff 1, 10\u00a0december\u00a02026</dc:title>',
  );
});

test('signs that no file of Word can hold are left out, and the file opens', async () => {
  const text = 'Före\u0000\u000b\ud800efter';
  const file = await unpack({ title: 'T', blocks: [{ kind: 'paragraph', text }] });
  expect(read(file('word/document.xml'))).toEqual(['Före\ufffdefter']);
});
