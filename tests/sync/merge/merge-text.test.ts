import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '#sync/merge/merge-text.ts';

const line = fc.constantFrom('åäö', 'möte 10.05', '👩‍👩‍👧 hej', '', 'rad\r', '- a', '- b', 'b', 'c');
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

test('equal or untouched sides give the other side', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergeText(base, base, other).text).toBe(other);
      expect(mergeText(base, other, base).text).toBe(other);
      expect(mergeText(base, other, other)).toEqual({ clean: true, text: other });
    }),
  );
});

test('where the sides do not meet the result is the same from both sides', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const one = mergeText(base, mine, theirs);
      const other = mergeText(base, theirs, mine);
      expect(one.clean).toBe(other.clean);
      if (one.clean) expect(one.text).toBe(other.text);
    }),
  );
});

test('no line that either side wrote is lost', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = new Set(mergeText(base, mine, theirs).text.split('\n'));
      const before = new Set(base.split('\n'));
      for (const side of [mine, theirs])
        for (const one of side.split('\n'))
          if (one !== '' && !before.has(one))
            expect(merged.has(one), JSON.stringify(one)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('lines that met stand both, mine last', () => {
  expect(mergeText('kl 10', 'kl 10.15', 'kl 10.30')).toEqual({
    clean: false,
    text: 'kl 10.30\nkl 10.15',
  });
});

test('a line one side removed and the other left alone stays gone', () => {
  expect(mergeText('a\nb\nc', 'a\nb\nc!', 'a\nc').text).not.toContain('b');
});
