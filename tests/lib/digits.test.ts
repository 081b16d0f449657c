import { expect, test } from 'vitest';
import { plainDigits } from '#lib/digits.ts';

test('digits of every script there is become the number they stand for', () => {
  const all = Array.from({ length: 0x11_00_00 }, (_, point) => point)
    .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
    .map((point) => String.fromCodePoint(point))
    .filter((one) => /\p{Nd}/u.test(one));
  expect(all.length % 10).toBe(0);
  expect(all.length).toBeGreaterThan(600);
  // Unicode keeps each script's ten in order, so all of them read as 0 to 9 over and over.
  expect(plainDigits(all.join(''))).toBe('0123456789'.repeat(all.length / 10));
});

test('what is no digit stays as it is', () => {
  expect(plainDigits('Kod: ٤٧٢٠ ９３１２ ½ ² Ⅷ å')).toBe('Kod: 4720 9312 ½ ² Ⅷ å');
});
