import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#domain/address.ts';

test.each([
  ['anna.berg@granvik.example', 'anna.berg@granvik.example'],
  ['  Anna.Berg@GRANVIK.example ', 'anna.berg@granvik.example'],
  ['åsa.öberg@malmö.example', 'åsa.öberg@malmö.example'],
  ["o'neill+kurs@sub.granvik.example", "o'neill+kurs@sub.granvik.example"],
  ['a@xn--malm-8qa.xn--p1ai', 'a@xn--malm-8qa.xn--p1ai'],
  ['アンナ@グランビク.みんな', 'アンナ@グランビク.みんな'],
])('%j is read as %j', (text, address) => {
  expect(readAddress(text)).toBe(address);
});

test.each([
  '',
  'anna',
  'anna@granvik',
  '@granvik.example',
  'anna@',
  'anna berg@granvik.example',
  'anna@bo@granvik.example',
  'anna..berg@granvik.example',
  '.anna@granvik.example',
  'anna.@granvik.example',
  'anna@-granvik.example',
  'anna@granvik-.example',
  'anna@granvik..example',
  'anna@granvik.example.',
  'anna@granvik.1',
  'anna,berg@granvik.example',
  `anna@${'x'.repeat(250)}.se`,
])('%j is no address', (text) => {
  expect(readAddress(text)).toBeNull();
});

test('whatever is typed: what is read is what the server takes, and reads as itself', () => {
  assert(
    property(string({ maxLength: 20 }), string({ maxLength: 20 }), (one, two) => {
      for (const text of [`${one}@${two}.se`, `a@${one}.${two}`, one + two]) {
        const address = readAddress(text);
        if (address === null) continue;
        expect(address).toMatch(/^[^@\s]+@[^@\s]+$/u);
        expect(address.length).toBeLessThanOrEqual(254);
        expect(readAddress(address)).toBe(address);
      }
    }),
    { numRuns: 100 },
  );
});
