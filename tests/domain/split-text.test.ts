import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '#domain/split-text.ts';

test('a text is parted at blank lines, else at lines, sentences, words', () => {
  expect(splitText('Ett stycke.\n\nTvå stycken.', 16)).toEqual(['Ett stycke.\n\n', 'Två stycken.']);
  expect(splitText('En rad\nEn rad till', 10)).toEqual(['En rad\n', 'En rad ', 'till']);
  expect(splitText('Nu. Sedan kommer mer', 18)).toEqual(['Nu. Sedan kommer ', 'mer']);
  expect(splitText('Först det. Och sedan', 15)).toEqual(['Först det. ', 'Och sedan']);
});

test('a sign of several codes goes whole to one part', () => {
  expect(splitText('aaae\u0301b', 4)).toEqual(['aaa', 'e\u0301b']);
  expect(splitText('aa👩\u200D👧b', 4)).toEqual(['aa', '👩\u200D👧b']);
  expect(splitText('😀😀😀', 2)).toEqual(['😀😀', '😀']);
});

test('no part is too long, and put together they are the text to the letter', () => {
  const texts = array(oneof(string({ unit: 'grapheme' }), constantFrom('\n', ' ', '. ')));
  assert(
    property(texts, integer({ min: 1, max: 40 }), (words, limit) => {
      const text = words.join('');
      const parts = splitText(text, limit);
      expect(parts.join('')).toBe(text);
      for (const part of parts) expect([...part].length).toBeLessThanOrEqual(limit);
    }),
  );
});
