import { expect, test } from 'vitest';
import { fileSize, tileWord } from '#content/words/meetings/files.ts';
import { typeOfFile } from '#domain/files/file-kind.ts';
import { countParts, lengthOfPart, mostBytes, partBytes } from '#domain/files/file-parts.ts';
import { nameOfFile } from '#domain/files/name-of-file.ts';
import { readLink } from '#domain/files/read-link.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['%PDF-1.4', 'application/pdf'],
  ['\xFF\xD8\xFF\xE0', 'image/jpeg'],
  ['\x89PNG\r\n\x1A\n', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF....WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic', 'image/heic'],
  ['PK\x03\x04', 'application/octet-stream'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'application/octet-stream'],
  ['<svg xmlns=', undefined],
  ['<!doctype html>', undefined],
  [' %PDF-1.4', undefined],
  ['RIFF....AVI ', undefined],
  ['MZ', undefined],
  ['', undefined],
])('a file that begins with %j is %s', (start, type) => {
  expect(typeOfFile(bytes(start))?.type).toBe(type);
});

test('the parts of a file are as long as it is', () => {
  for (const size of [1, partBytes - 1, partBytes, partBytes + 1, mostBytes]) {
    const parts = Array.from({ length: countParts(size) }, (_, n) => lengthOfPart(size, n) ?? 0);
    expect(parts.reduce((all, one) => all + one, 0)).toBe(size);
    expect(Math.max(...parts)).toBeLessThanOrEqual(partBytes);
    for (const n of [-1, 0.5, Number.NaN, countParts(size)])
      expect(lengthOfPart(size, n)).toBeUndefined();
  }
});

test.each([
  ['https://karna.example/a?b=1', 'https://karna.example/a?b=1'],
  [' karna.example ', 'https://karna.example/'],
  ['http://karna.example', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://skr.example@other.example', undefined],
  ['https://karna.example och mer', undefined],
  ['https://localhost', undefined],
  ['', undefined],
])('%j may be opened as %s', (written, to) => {
  expect(readLink(written)?.to).toBe(to);
});

test('a download has the ending that its bytes bear out, and no name that leads elsewhere', () => {
  const name = (title: string, start: string) => nameOfFile({ title }, bytes(start)).name;
  expect(name('Nuläge', '%PDF-1.4')).toBe('Nuläge.pdf');
  expect(name('Uppdrag.docx', 'PK\x03\x04')).toBe('Uppdrag.docx');
  expect(name('Uppdrag.exe', 'PK\x03\x04')).toBe('Uppdrag.exe.zip');
  expect(name('Gratis.html', '%PDF-1.4')).toBe('Gratis.html.pdf');
  expect(name('../../a:b\u202efdp', '%PDF-1.4')).toBe('.. .. a b fdp.pdf');
  expect(name('  ', '%PDF-1.4')).toBe('fil.pdf');
});

test('sizes and kinds are said in words', () => {
  expect([1, 2_440_000, 12_600_000].map(fileSize)).toEqual([
    '0,1\u00a0MB',
    '2,4\u00a0MB',
    '13\u00a0MB',
  ]);
  expect(tileWord('office', 'a.PPTX')).toBe('Visning');
  expect(tileWord('office', 'okänd')).toBe('Fil');
});
