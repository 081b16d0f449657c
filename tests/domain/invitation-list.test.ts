import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#domain/address.ts';
import {
  nameFromAddress,
  readInvitationList,
  withoutLines,
  type ListContext,
} from '#domain/people/invitation-list.ts';

const context: ListContext = {
  role: 'courseParticipant',
  unit: '',
  roles: new Map([
    ['politiker', 'electedOfficial'],
    ['chef', 'seniorManager'],
  ]),
  columns: new Map([
    ['namn', 'name'],
    ['förnamn', 'firstName'],
    ['efternamn', 'lastName'],
    ['e-postadress', 'address'],
    ['e-post', 'address'],
    ['enhet', 'unit'],
    ['förvaltning', 'unit'],
    ['roll', 'role'],
  ]),
  known: new Map([
    ['elin@granvik.example', 'seated'],
    ['nils@granvik.example', 'invited'],
  ]),
};
const readAll = (text: string, more: Partial<ListContext> = {}) =>
  readInvitationList(text, { ...context, ...more });
const read = (text: string, more: Partial<ListContext> = {}) => readAll(text, more).lines;
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

/** What a person of a list is read as. */
const people = (text: string) =>
  read(text).map((line) => [line.name, line.address, line.unit, line.role, line.fault]);
const anna = ['Anna Berg', 'anna.berg@granvik.example', '', 'courseParticipant', null];
const bo = ['Bo Åkesson', 'bo.akesson@granvik.example', '', 'courseParticipant', null];

test.each([
  '"Berg, Anna" <anna.berg@granvik.example>; Bo Åkesson <bo.akesson@granvik.example>;',
  '"Berg, Anna" <anna.berg@granvik.example>, Bo Åkesson <bo.akesson@granvik.example>',
  'Berg, Anna <anna.berg@granvik.example>, Åkesson, Bo <bo.akesson@granvik.example>, ',
  "'Anna Berg' <Anna.Berg@granvik.example>;'Bo Åkesson' <bo.akesson@granvik.example>",
  '\u202AAnna\u200B Berg <anna.berg@granvik.example>\u202C;\tBo\u00A0Åkesson <mailto:bo.akesson@granvik.example>',
])('several people on one line: %j', (text) => {
  expect(people(text)).toEqual([anna, bo]);
});

test.each([
  'anna.berg@granvik.example; bo.akesson@granvik.example',
  'anna.berg@granvik.example,bo.akesson@granvik.example,',
  'anna.berg@granvik.example <anna.berg@granvik.example>; <bo.akesson@granvik.example>',
])('several addresses on one line: %j', (text) => {
  expect(people(text).map(([, address]) => address)).toEqual([anna[1], bo[1]]);
  expect(people(text).map(([name]) => name)).toEqual(['Anna Berg', 'Bo Akesson']);
});

test('of several on one line the bad one stays, and its fault is its own', () => {
  const text = 'Anna <anna.berg@granvik.example>; Fel <fel@granvik>; Bo <bo@g.example>\nsist';
  const lines = read(text);
  expect(lines.map(({ fault, why, text: piece }) => [fault, why, piece])).toEqual([
    [null, undefined, 'Anna <anna.berg@granvik.example>'],
    ['malformed', 'after', 'Fel <fel@granvik>'],
    [null, undefined, 'Bo <bo@g.example>'],
    ['missing', undefined, 'sist'],
  ]);
  const ready = lines.filter((line) => line.fault === null);
  expect(withoutLines(text, ready)).toBe(' Fel <fel@granvik>\nsist');
});

const table = [
  'Efternamn;Förnamn;E-postadress;Telefon;Förvaltning',
  'Berg;Anna;anna.berg@granvik.example;070-123 45 67;Barn och utbildning',
  'Åkesson;Bo;bo.akesson@granvik.example;;',
];
test.each([';', '\t', ','])('columns are read by their headings, divided by %j', (divider) => {
  const text = table.join('\n').replaceAll(';', divider);
  expect(people(text)).toEqual([
    [...anna.slice(0, 2), 'Barn och utbildning', ...anna.slice(3)],
    bo,
  ]);
  const { dropped, hasNumbers } = readAll(text);
  expect({ dropped, hasNumbers }).toEqual({ dropped: ['Telefon'], hasNumbers: false });
});

test('columns in any order, with quotes, a role, and a heading that says more', () => {
  const text = [
    '"E-post (arbete)","Namn","Roll","Personnr","Enhet"',
    '"anna.berg@granvik.example","Berg, Anna","Politiker","19700101-1234","Skola, vård"',
    '"bo.akesson@granvik.example","Bo Åkesson","Vaktmästare","",""',
  ].join('\r\n');
  expect(people(text)).toEqual([
    ['Anna Berg', 'anna.berg@granvik.example', 'Skola, vård', 'electedOfficial', null],
    bo,
  ]);
  expect(readAll(text)).toMatchObject({ dropped: ['Personnr'], unknownRoles: ['Vaktmästare'] });
});

test('below a table people may stand as a mail program writes them, and nobody is lost', () => {
  const many = Array.from({ length: 9 }, (_, n) => `P <p${n}@g.example>`);
  for (const count of [2, 3, 5, 9]) {
    const text = `${table.join('\n')}\n${many.slice(0, count).join('; ')}`;
    expect(read(text).map((line) => line.address)).toEqual([
      anna[1],
      bo[1],
      ...many.slice(0, count).map((_, n) => `p${n}@g.example`),
    ]);
  }
});

test('one column is a list, too, and the word above it no fault', () => {
  expect(people('E-post\nanna.berg@granvik.example')).toEqual([anna]);
  expect(people('\uFEFFNamn\tE-post\nBo Åkesson\tbo.akesson@granvik.example')).toEqual([bo]);
});

test('numbers that nobody asked for are not taken for a name or a unit, and that is said', () => {
  const text = '17; Anna Berg; anna.berg@granvik.example; 070-123 45 67; 19700101-1234';
  expect(people(text)).toEqual([anna]);
  expect(readAll(text).hasNumbers).toBe(true);
  expect(readAll('Anna Berg; anna.berg@granvik.example').hasNumbers).toBe(false);
});

test('lines may be broken as Word or a mail program breaks them', () => {
  const all = '\n \r \r\n \v \f \u2028 \u2029'.split(' ');
  for (const mark of all) expect(people(`${anna[1]}${mark}bo@g.example`)).toHaveLength(2);
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
  ['Anna; anna@granvik.example; Skolan; bo@granvik.example', 'several'],
  ['anna@granvik.example; bo@granvik.example; Skolan', 'several'],
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
  unit: constantFrom(
    ...'aåB.@;,\t<>" -\r\n\v\u200B\uD800'.split(''),
    'anna@g.example',
    'bo@g.example',
    'Bo <b@g.example>',
    'chef',
    '\n',
    'E-post',
    'Namn;E-post;X\n',
  ),
  maxLength: 60,
});

test('whatever is pasted: what is ready has an address the server takes, once, and is told where it stood', () => {
  assert(
    property(anyText, (text) => {
      const lines = read(text);
      const ready = lines.filter((line) => line.fault === null);
      expect(new Set(ready.map((line) => line.address)).size).toBe(ready.length);
      const all = text.split(/\r\n|[\r\n\v]/u);
      for (const line of lines) expect(all[line.number - 1]).toContain(line.text);
      for (const { address, name, unit } of ready) {
        expect(readAddress(address)).toBe(address);
        expect(address).toMatch(/^[^@\s]+@[^@\s]+$/u);
        expect(address).toBe(address.toLowerCase());
        expect(name.trim()).not.toBe('');
        expect(`${name}${unit}${address}`.isWellFormed()).toBe(true);
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
      const left = withoutLines(text, sent);
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
