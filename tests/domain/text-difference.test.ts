import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts, textDifference, textChanges } from '#domain/text-difference.ts';

const own = (text: string, other: string) =>
  textDifference(text, other).flatMap((part) => (part.isOwn ? [part.text] : []));
const joined = (text: string, other: string) =>
  textDifference(text, other)
    .map((part) => part.text)
    .join('');

const mine = 'Kartan är ritad på strategträffen. Länken till bolagen är svag.';
const theirs = 'Kartan är ritad på strategträffen. Nämnderna har inte sett den än.';

test('what only this text says is its own', () => {
  expect(own(mine, theirs)).toEqual(['Länken till bolagen är svag.']);
  expect(own(theirs, mine)).toEqual(['Nämnderna har inte sett den än.']);
  expect(own('a b c', 'a c')).toEqual(['b ']);
});

test('equal texts, and a text beside nothing', () => {
  expect(own(mine, mine)).toEqual([]);
  expect(own(mine, '')).toEqual([mine]);
  expect(textDifference('', mine)).toEqual([]);
});

test('the parts joined are the text, spaces and all', () => {
  for (const text of [mine, '  två  mellanslag\n\noch rader ', '👩🏽‍🚒 é\r\nslut'])
    for (const other of [theirs, '', text]) expect(joined(text, other)).toBe(text);
});

test('both texts as one: what both say stands there once, nothing else is left out', () => {
  expect(joinTexts(theirs, mine)).toBe(`${theirs}\nLänken till bolagen är svag.`);
  expect(joinTexts('', mine)).toBe(mine);
  expect(joinTexts(mine, '')).toBe(mine);
  expect(joinTexts(mine, mine)).toBe(mine);
  expect(joinTexts('Ett.\n\nTvå.', 'Två. Tre!\nFyra')).toBe('Ett.\n\nTvå.\nTre!\nFyra');
});

test('what became of a text is told in one line: what stayed, what was struck, what was added', () => {
  const shown = textChanges('en siffra per möte, en kvart', 'en siffra per kvartal, en kvart');
  expect(shown).toEqual([
    { kind: 'same', text: 'en siffra per ' },
    { kind: 'struck', text: 'möte, ' },
    { kind: 'added', text: 'kvartal, ' },
    { kind: 'same', text: 'en kvart' },
  ]);
  expect(textChanges('samma', 'samma')).toEqual([{ kind: 'same', text: 'samma' }]);
  expect(textChanges('', 'nytt')).toEqual([{ kind: 'added', text: 'nytt' }]);
  expect(textChanges('borta', '')).toEqual([{ kind: 'struck', text: 'borta' }]);
});

test('without what was struck it is the new text, without what was added the words of the old', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'ett', 'två')).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (old, now) => {
      const changes = textChanges(old, now);
      const without = (kind: string) =>
        changes.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
      expect(without('struck')).toBe(now);
      expect(without('added').split(/\s+/u).join('')).toBe(old.split(/\s+/u).join(''));
    }),
    { numRuns: 200 },
  );
});
