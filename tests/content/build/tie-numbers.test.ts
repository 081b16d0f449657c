import { expect, test } from 'vitest';
import { tieNumbers } from '#content/build/tie-numbers.ts';

const shown = (text: string) => tieNumbers(text).replaceAll('\u00a0', '_');

test('thousands, a number and its unit, and a place and its number keep together', () => {
  expect(shown('2 294 patienter och 10,2 procent')).toBe('2_294_patienter och 10,2_procent');
  expect(shown('avgiften var 50 000 kr 2021')).toBe('avgiften var 50_000_kr 2021');
  expect(shown('kommunallagen 2 kap. 3 §')).toBe('kommunallagen 2_kap._3_§');
  expect(shown('ring 020-50 50 50 eller 020-555 666')).toBe('ring 020-50_50_50 eller 020-555_666');
  expect(shown('I modul 2 och artikel 6, klockan 18')).toBe('I modul_2 och artikel_6, klockan_18');
});

test('years, ranges and words that only begin alike are left as they are', () => {
  for (const text of ['åren 2017 och 2023', '2011–2017 hade', 'av 2022 årskurser', '13 påståenden'])
    expect(tieNumbers(text)).toBe(text);
  expect(tieNumbers(tieNumbers('6 000 nyckeltal'))).toBe(tieNumbers('6 000 nyckeltal'));
});
