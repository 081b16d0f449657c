import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { mailTo, readAddress } from '#domain/address.ts';

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

test('a link to an address writes to it alone, whatever has been put into it', () => {
  expect(mailTo('anna.berg+kurs@granvik.example')).toBe('mailto:anna.berg%2Bkurs@granvik.example');
  expect(mailTo('a@b.example?bcc=elak@c.example&body=x')).toBe(
    'mailto:a@b.example%3Fbcc%3Delak@c.example%26body%3Dx',
  );
  expect(mailTo('a@b.example,elak@c.example#x')).toBe('mailto:a@b.example%2Celak@c.example%23x');
  expect(mailTo('a\uD800\r\n@b.example')).toBe('mailto:a%EF%BF%BD%0D%0A@b.example');
});
