import { strFromU8, unzipSync } from 'fflate/browser';
import { expect, test } from 'vitest';
import { readPictures } from '#data/meetings/record/read-pictures.ts';
import { addFile } from '#data/meetings/material/add-material.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';
import { writeWord } from '#data/meetings/record/write-word.ts';
import { linesOf, type RecordDocument } from '#domain/meetings/record-document.ts';
import { wholeDocument } from '#tests/support/rows/record-document.ts';

async function unpack(record: RecordDocument, pictures?: Parameters<typeof writeWord>[1]) {
  const bytes = new Uint8Array(await (await writeWord(record, pictures)).arrayBuffer());
  const files = unzipSync(bytes);
  return Object.assign((name: string) => strFromU8(files[name] ?? new Uint8Array()), { files });
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

const jpeg = (length: number) => {
  const bytes = new Uint8Array(length).fill(7);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes.buffer;
};
const fileOf = (hash: string, bytes = 9) => ({ scope_id: 'user:anna', id: hash, hash, bytes });
const pictureOf = (hash: string, text = 'Tre rutor & en <pil>', bytes = 9) => ({
  kind: 'picture' as const,
  text,
  missing: `Bilden är inte med i filen: ${text}`,
  file: fileOf(hash, bytes),
});

test('a picture stands in the file no wider than the page, with what it shows as its alternative text', async () => {
  const record = { title: 'T', blocks: [pictureOf('aa')] };
  const bytes = jpeg(9);
  const wide = { type: 'jpg' as const, bytes, width: 2048, height: 1024 };
  const file = await unpack(record, new Map([['aa', wide]]));
  const xml = file('word/document.xml');
  expect(xml).toContain('descr="Tre rutor &amp; en &lt;pil&gt;"');
  // 600 pixels in the format's own units, 9525 each
  expect(xml).toContain(`cx="${600 * 9525}" cy="${300 * 9525}"`);
  expect(read(xml)).toEqual(['Tre rutor & en <pil>']);
  const media = Object.keys(file.files).filter((name) => name.startsWith('word/media/'));
  expect(media).toHaveLength(1);
  expect(file.files[media[0] ?? '']).toEqual(new Uint8Array(bytes));
  const tall = { ...wide, width: 1, height: 100_000 };
  const odd = (await unpack(record, new Map([['aa', tall]])))('word/document.xml');
  expect(odd).toContain(`cx="${9525}" cy="${640 * 9525}"`);
});

test('a picture whose bytes cannot be had is told of in words', async () => {
  const file = await unpack({ title: 'T', blocks: [pictureOf('aa')] });
  expect(read(file('word/document.xml'))).toEqual([
    'Bilden är inte med i filen: Tre rutor & en <pil>',
  ]);
});

test('of pictures those are read that are pictures of Word’s kinds, here, readable, and not too many', async () => {
  const local = makeTestLocal();
  const put = (hash: string, bytes: ArrayBuffer) =>
    addFile(
      local,
      { id: hash, participationId: 'p', meetingId: 'm1', agendaItemId: null },
      { title: 'Bild', kind: 'picture', hash, bytes, description: '' },
    );
  const big = 20 * 1024 * 1024;
  await put('aa', jpeg(9));
  await put('bb', new TextEncoder().encode('<svg on').buffer);
  await put('cc', jpeg(big));
  await put('dd', jpeg(big));
  await put('ee', jpeg(10));
  const blocks = [
    pictureOf('aa'),
    pictureOf('bb', 'B', 7),
    pictureOf('cc', 'C', big),
    pictureOf('dd', 'D', big),
    pictureOf('ee', 'E', 10),
  ];
  const measured: number[] = [];
  const found = await readPictures(local, { title: 'T', blocks }, async (bytes) => {
    measured.push(bytes.byteLength);
    return bytes.byteLength === 10 ? undefined : { width: 4, height: 3 };
  });
  expect([...found.keys()]).toEqual(['aa', 'cc']);
  expect(measured).toEqual([9, big, 10]);
});
