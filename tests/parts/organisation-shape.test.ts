import { expect, test } from 'vitest';
import { signsOf } from '#parts/sharing/organisation-shape.ts';

const named = (organisation: string, place = 0, isMentor = false) => ({
  organisation,
  place,
  isMentor,
});

test('each organisation has its shape and its letter, the mentor a ring', () => {
  expect(
    signsOf([
      named('Granvik'),
      named('Strandhamn', 1),
      named('åby', 2),
      named('Björkliden', 0, true),
    ]),
  ).toEqual([
    { shape: 'circle', letters: 'G' },
    { shape: 'diamond', letters: 'S' },
    { shape: 'square', letters: 'Å' },
    { shape: 'beside', letters: 'B' },
  ]);
});

test('two that begin alike have two letters each', () => {
  expect(signsOf([named('Granvik'), named('Götene', 1), named('Strand', 2)])).toMatchObject([
    { letters: 'Gr' },
    { letters: 'Gö' },
    { letters: 'S' },
  ]);
});

test('those that go on alike, too, have the letter that tells them apart', () => {
  const letters = (...names: string[]) =>
    signsOf(names.map((name, at) => named(name, at))).map((sign) => sign.letters);
  expect(letters('Granvik', 'Grönby')).toEqual(['Ga', 'Gö']);
  expect(letters('Granvik', 'Grönby', 'Gränna')).toEqual(['Ga', 'Gö', 'Gä']);
  expect(letters('Gran', 'Granvik')).toEqual(['Gr', 'Gv']);
  expect(letters('Granvik', 'Granvik')).toEqual(['Gr', 'Gr']);
});

test('a name of one letter, of none, and of signs beyond the alphabet are no trouble', () => {
  expect(signsOf([named(''), named('G'), named('Gävle', 1), named('𝒢rön', 2)])).toMatchObject([
    { letters: '' },
    { letters: 'G' },
    { letters: 'Gä' },
    { letters: '𝒢' },
  ]);
});
