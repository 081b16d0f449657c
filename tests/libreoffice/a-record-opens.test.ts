import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWord } from '#data/meetings/record/write-word.ts';
import { linesOf } from '#domain/meetings/record-document.ts';
import { findOffice, noOffice } from '#tests/run/find-office.ts';
import { wholeDocument } from '#tests/support/rows/record-document.ts';

/** Another program opens the record as we write it, and reads the same words in the same order. */
let folder: string;
let office: string;

beforeAll(async () => {
  const found = await findOffice();
  if (found === undefined) throw new Error(noOffice);
  office = found;
  folder = await mkdtemp(join(tmpdir(), 'office-record-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function convert(name: string, to: string): Promise<string> {
  await promisify(execFile)(
    office,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      name,
    ],
    { timeout: 120_000 },
  );
  return readFile(join(folder, `record.${to.split(':')[0] ?? ''}`), 'utf8');
}

/** What a list or a table puts before its words is no part of them. */
const read = (text: string) =>
  text
    .replace('\uFEFF', '')
    .split(/\r?\n|\t/u)
    .map((line) => line.replace(/^\s*(?:\d+\.|[•●])\s+/u, '').trim())
    .filter((line) => line !== '');

test('LibreOffice reads the record’s own words, in their order', async () => {
  const record = wholeDocument();
  const name = join(folder, 'record.docx');
  await writeFile(name, new Uint8Array(await (await writeWord(record)).arrayBuffer()));
  expect(read(await convert(name, 'txt:Text (encoded):UTF8'))).toEqual(linesOf(record));
});

test('LibreOffice sees headings, header rows and Swedish', async () => {
  const record = wholeDocument();
  const name = join(folder, 'record.docx');
  await writeFile(name, new Uint8Array(await (await writeWord(record)).arrayBuffer()));
  const xml = await convert(name, 'fodt');
  const headings = record.blocks.filter(({ kind }) => kind === 'heading').length;
  expect([...xml.matchAll(/<text:h [^>]*text:outline-level="1"/gu)]).toHaveLength(headings);
  expect([...xml.matchAll(/<table:table-header-rows>/gu)]).toHaveLength(2);
  expect(xml).toContain('fo:language="sv"');
  expect(xml).toContain('<dc:title>Minnesanteckningar, Lärandeträff 1');
});
