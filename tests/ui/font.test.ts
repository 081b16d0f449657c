import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const file = readFileSync(new URL('../../src/ui/fonts/commissioner.woff2', import.meta.url));
const glyf = 10;
const loca = 11;

/** The character map of a woff2 (W3C WOFF 2.0, section 5): its directory, then one brotli stream. */
function characterMap(font: Buffer): DataView {
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let start = 0;
  let found: { start: number; length: number } | undefined;
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font.readUInt8(at++);
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const whole = base128();
    const transformed = (known === glyf || known === loca) === flags >> 6 < 3;
    const length = transformed ? base128() : whole;
    if (known === 0) found = { start, length };
    start += length;
  }
  if (!found) throw new Error('no character map');
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return new DataView(tables.buffer, tables.byteOffset + found.start, found.length);
}

/** The characters of the map's segments (OpenType cmap, format 4). */
function characters(map: DataView): Set<number> {
  const set = new Set<number>();
  for (let table = 0; table < map.getUint16(2); table++) {
    const at = map.getUint32(4 + table * 8 + 4);
    if (map.getUint16(at) !== 4) continue;
    const bytes = map.getUint16(at + 6);
    for (let i = 0; i < bytes; i += 2) {
      const last = map.getUint16(at + 14 + i);
      const first = map.getUint16(at + 16 + bytes + i);
      for (let code = first; code <= last && code < 0xffff; code++) set.add(code);
    }
  }
  return set;
}

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéüøæ0123456789' +
  '.,:;!?–—-‘’“”"\'()[]/&%§°+=×·…•@#*€−\u00a0';

test('the typeface is at most 27 kB', () => {
  expect(file.length).toBeLessThanOrEqual(27_000);
});

test('the typeface has every letter and sign that Swedish needs', () => {
  const has = characters(characterMap(file));
  const missing = [...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});
