import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isStorable, storable } from '#lib/storable.ts';

const nonsense = ['\0', '\u0001', '\b', '\u001B', '\u007F', '\u0081', '\uD83D', '\uDE00', '\uFFFE'];
const anyText = array(
  oneof(
    constantFrom(...nonsense, '\n', '\t', '\r\n', '\uFDD0', '\u{1FFFF}', '😀', 'å', 'א'),
    string({ unit: 'binary' }),
  ),
);

test('a text from a PDF keeps its letters and lines and nothing else', () => {
  expect(cleanText('Bud\0get\u0001 för\u000B2027\r\n\u2028Slut\uFFFF')).toBe(
    'Budget för\n2027\n\nSlut',
  );
  expect(cleanText('halv \uD83D och hel 😀, \tflik')).toBe('halv  och hel 😀, \tflik');
});

test('letters of every script, joiners and marks of direction stay as they are', () => {
  const kept = 'Å é e\u0301 שלום مرحبا \u200F\u202A 👩\u200D👧 ﷽ \uFEFF \u00AD';
  expect(cleanText(kept)).toBe(kept);
});

test('whatever is typed becomes a text that any database holds, and cleaning it again changes nothing', () => {
  assert(
    property(anyText, (parts) => {
      const clean = cleanText(parts.join(''));
      expect(clean.isWellFormed()).toBe(true);
      expect(isStorable(JSON.stringify(clean.replaceAll('\\', '')))).toBe(true);
      expect(cleanText(clean)).toBe(clean);
      // oxlint-disable-next-line no-control-regex -- these very letters must be gone
      expect(clean).not.toMatch(/[\0-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/u);
    }),
  );
});

test('a value that quotes others loses what no row can hold, and is itself when there is none', () => {
  const quoted = { 'a\0': ['\uD800x', { b: 'y\uFFFF' }], n: 1, z: null };
  expect(storable(quoted)).toEqual({ a: ['x', { b: 'y' }], n: 1, z: null });
  const sound = { a: ['\u0001', { b: 'y' }], n: 1 };
  expect(storable(sound)).toBe(sound);
});
