import { expect, test } from 'vitest';
import { joinTexts, textDifference } from '#domain/text-difference.ts';

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
