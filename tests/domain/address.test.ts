import { domainToUnicode } from 'node:url';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { mailTo, parseAddress, readAddress, shownAddress } from '#domain/address.ts';
import { rowId } from '#lib/row-id.ts';
import { readable, unreadable } from '#tests/support/addresses.ts';

test.each(readable)('%j is read as %j', (text, address) => {
  expect(readAddress(text)).toBe(address);
  expect(readAddress(address)).toBe(address);
});

test.each([...unreadable, 'anna\uD800@granvik.example', 'anna@gran\uDC00vik.example'])(
  '%j is no address',
  (text) => {
    expect(readAddress(text)).toBeNull();
  },
);

test.each([
  [' \u200B', 'empty'],
  ['anna.berg(at)granvik.example', 'noAt'],
  ['anna@g.example, bo@g.example', 'several'],
  ['anna berg@granvik.example', 'space'],
  ['anna..berg@granvik.example', 'before'],
  ['anna@granvik', 'after'],
  ['anna@granvik,example', 'after'],
  [`${'x'.repeat(250)}@granvik.example`, 'tooLong'],
] as const)('%j: %s is what is wrong with it', (text, fault) => {
  expect(parseAddress(text).fault).toBe(fault);
});

const pieces = constantFrom(
  ...'aåÅöé@.;,<>()[]"\'-_ \t\r\n%/:?'.split(''),
  'mailto:',
  'xn--',
  'example',
  'malmö',
  '\u200B',
  '\u202E',
  '\uD800',
  '\uDC00',
  '\0',
  '\uFFFF',
  'ß',
  '。',
  '１',
);

test('whatever is typed: what is read is what the server takes, reads as itself, and can be a row', () => {
  const check = (text: string) => {
    const { address, fault } = parseAddress(text);
    expect(address === null).toBe(fault !== null);
    if (address === null) return;
    expect(address).toMatch(/^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/u);
    expect(address.length).toBeLessThanOrEqual(254);
    expect(readAddress(address)).toBe(address);
    expect(readAddress(shownAddress(address))).toBe(address);
    expect(() => rowId('invitation', 'p', address, 'r')).not.toThrow();
  };
  const any = string({ unit: 'binary', maxLength: 20 });
  assert(
    property(any, any, array(pieces, { maxLength: 12 }), (one, two, real) => {
      for (const text of [`${one}@${two}.se`, `a@${one}.${two}`, one + two, real.join('')])
        check(text);
      check(`a@${real.join('')}.example`);
    }),
    { numRuns: 2000 },
  );
});

test.each(readable)('%j: what is kept can be shown as people write it', (_text, address) => {
  const [local = '', domain = ''] = address.split('@');
  expect(shownAddress(address)).toBe(`${local}@${domainToUnicode(domain)}`);
});

test('a domain with any letters is shown as the platform shows it', () => {
  assert(
    property(
      string({ unit: constantFrom(...'abcåäöøüéßžσжяあ漢한'), minLength: 1, maxLength: 30 }),
      (label) => {
        const address = readAddress(`a@${label}.example`);
        if (address === null) return;
        expect(shownAddress(address)).toBe(`a@${domainToUnicode(address.slice(2))}`);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  'a@xn--.example',
  'a@xn--zz-.example',
  'a@xn--99999999.example',
  'a@xn--a-ecp.ru',
  'a',
  'xn--',
])('%j is shown as it is, for nothing else reads as it', (address) => {
  const shown = shownAddress(address);
  if (shown !== address) expect(readAddress(shown)).toBe(address);
});

test('a link to an address writes to it alone, whatever has been put into it', () => {
  expect(mailTo('anna.berg+kurs@granvik.example')).toBe('mailto:anna.berg%2Bkurs@granvik.example');
  expect(mailTo('a@b.example?bcc=elak@c.example&body=x')).toBe(
    'mailto:a@b.example%3Fbcc%3Delak@c.example%26body%3Dx',
  );
  expect(mailTo('a@b.example,elak@c.example#x')).toBe('mailto:a@b.example%2Celak@c.example%23x');
  expect(mailTo('a\uD800\r\n@b.example')).toBe('mailto:a%EF%BF%BD%0D%0A@b.example');
});
