import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#domain/address.ts';
import {
  nameFromAddress,
  readInvitationList,
  withoutLines,
  type ListContext,
} from '#domain/invitation-list.ts';

const context: ListContext = {
  role: 'courseParticipant',
  unit: '',
  roles: new Map([
    ['politiker', 'electedOfficial'],
    ['chef', 'seniorManager'],
  ]),
  headings: new Set(['namn', 'e-post', 'enhet']),
  known: new Map([
    ['elin@granvik.example', 'seated'],
    ['nils@granvik.example', 'invited'],
  ]),
};
const read = (text: string, more: Partial<ListContext> = {}) =>
  readInvitationList(text, { ...context, ...more });
const one = (text: string) => {
  const [line] = read(text);
  return line && [line.name, line.address, line.unit, line.role, line.fault];
};

test.each([
  ['anna.berg@granvik.example', 'Anna Berg', ''],
  ['Anna Berg <Anna.Berg@Granvik.example>', 'Anna Berg', ''],
  ['"Berg, Anna" <anna.berg@granvik.example>;', 'Anna Berg', ''],
  ['Anna Berg; anna.berg@granvik.example; Förskolan Eken', 'Anna Berg', 'Förskolan Eken'],
  [
    'Anna\tBerg\tanna.berg@granvik.example\tGranviks Bostäder AB',
    'Anna Berg',
    'Granviks Bostäder AB',
  ],
  ['Anna Berg, anna.berg@granvik.example, Hemtjänsten', 'Anna Berg', 'Hemtjänsten'],
  ['anna.berg@granvik.example;Kultur; fritid', 'Anna Berg', 'Kultur, fritid'],
  ['  mailto:anna.berg@granvik.example,  ', 'Anna Berg', ''],
])('%j is read', (text, name, unit) => {
  expect(one(text)).toEqual([name, 'anna.berg@granvik.example', unit, 'courseParticipant', null]);
});

test('a role in a field of its own is the role, wherever it stands', () => {
  expect(one('Anna Berg; Politiker; a@granvik.example; Nämnden')).toEqual([
    'Anna Berg',
    'a@granvik.example',
    'Nämnden',
    'electedOfficial',
    null,
  ]);
  expect(one('Anna Berg; a@granvik.example; Nämnden; chef')?.[3]).toBe('seniorManager');
  expect(one('Chef Berg <a@granvik.example>')?.slice(0, 4)).toEqual([
    'Chef Berg',
    'a@granvik.example',
    '',
    'courseParticipant',
  ]);
});

test.each([
  ['Anna Berg', 'missing'],
  ['anna.berg(at)granvik.example', 'missing'],
  ['anna@granvik.example; bo@granvik.example', 'several'],
  ['anna berg@granvik.example', 'malformed'],
  ['anna.berg@granvik', 'malformed'],
  ['anna..berg@granvik.example', 'malformed'],
  ['@granvik.example', 'malformed'],
  ['anna@granvik,example', 'malformed'],
  [`anna@granvik.example; ${'x'.repeat(81)}`, 'tooLong'],
  ['Elin Forsmo <ELIN@granvik.example>', 'seated'],
  ['nils@granvik.example', 'invited'],
])('%j cannot be sent: %s', (text, fault) => {
  expect(read(text).map((line) => line.fault)).toEqual([fault]);
});

test('lines keep the numbers they have in the text; headings and empty lines are passed over', () => {
  const lines = read('Namn;E-post;Enhet\r\n\r\nA; a@g.example\r\nfel\r\n\r\nB; A@g.example');
  expect(lines.map(({ number, fault, first }) => [number, fault, first])).toEqual([
    [3, null, undefined],
    [4, 'missing', undefined],
    [6, 'repeated', 3],
  ]);
});

test('a unit for all is for those that have none of their own', () => {
  const lines = read('a@g.example\nb@g.example; Skolan', { unit: ' Bolaget ' });
  expect(lines.map((line) => line.unit)).toEqual(['Bolaget', 'Skolan']);
});

test('a name is made of an address that comes alone', () => {
  expect(nameFromAddress('åsa-maria.öberg2@g.example')).toBe('Åsa Maria Öberg');
  expect(nameFromAddress('123@g.example')).toBe('123@g.example');
});

const anyText = string({
  unit: constantFrom(...'aåB.@;,\t<>" -\r\n'.split(''), 'anna@g.example', 'chef', '\n'),
  maxLength: 60,
});

test('whatever is pasted: what is ready has an address the server takes, once, and is told where it stood', () => {
  assert(
    property(anyText, (text) => {
      const lines = read(text);
      const ready = lines.filter((line) => line.fault === null);
      expect(new Set(ready.map((line) => line.address)).size).toBe(ready.length);
      const all = text.split(/\r\n|\r|\n/u);
      for (const line of lines) expect(all[line.number - 1]).toBe(line.text);
      for (const { address, name, unit } of ready) {
        expect(readAddress(address)).toBe(address);
        expect(address).toMatch(/^[^@\s]+@[^@\s]+$/u);
        expect(address).toBe(address.toLowerCase());
        expect(name.trim()).not.toBe('');
        expect(unit.length).toBeLessThanOrEqual(80);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever is pasted: taking out what was sent leaves every other line letter for letter', () => {
  assert(
    property(anyText, (text) => {
      const lines = read(text);
      const sent = lines.filter((line) => line.fault === null);
      const left = withoutLines(text, new Set(sent.map((line) => line.number)));
      const texts = (list: typeof lines) => list.map((line) => line.text);
      const stays = lines.filter((line) => line.fault !== null);
      expect(texts(read(left))).toEqual(texts(stays));
      // and what stayed is sent later, when what was wrong has been mended: nothing is sent twice
      const sentNow = new Map(sent.map((line) => [line.address, 'invited'] as const));
      const again = read(text, { known: new Map([...context.known, ...sentNow]) });
      expect(again.filter((line) => line.fault === null)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('five hundred lines are read', () => {
  const text = Array.from({ length: 500 }, (_, n) => `Namn ${n}; namn.${n}@g.example; Skola ${n}`);
  expect(read(text.join('\n')).filter((line) => line.fault === null)).toHaveLength(500);
});
