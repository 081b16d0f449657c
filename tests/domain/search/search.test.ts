import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, makeFindable, piecesOf, wordsOfQuery } from '#domain/search/search.ts';

const entry = (text: string, at = '2026-12-10') => ({ text, at });
function find(query: string, ...texts: readonly string[]) {
  const words = wordsOfQuery(query);
  const found = findAll(makeFindable(texts.map((text) => entry(text))), words);
  return found.map(({ entry: { text } }) => text);
}
const marked = (query: string, text: string) => {
  const words = wordsOfQuery(query);
  const [one] = findAll(makeFindable([entry(text)]), words);
  return one
    ? piecesOf(one, words)
        .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
        .join('')
    : '';
};

describe('what is found', () => {
  test('å, ä and ö are letters of their own; other accents and capitals are not', () => {
    expect(find('ÅTGÄRD', 'En åtgärd', 'En atgard')).toEqual(['En åtgärd']);
    expect(find('atgard', 'En åtgärd', 'En atgard')).toEqual(['En atgard']);
    expect(find('idé', 'En ide', 'Idéer')).toEqual(['En ide', 'Idéer']);
    expect(find('IDE', 'Idéer')).toEqual(['Idéer']);
    expect(find('mål', 'målet'.normalize('NFD'))).toEqual(['målet'.normalize('NFD')]);
  });

  test('every word must be there, in any order, within words too', () => {
    const texts = ['Skriv in uppdraget i planen', 'Planen är klar', 'chefsuppdragen'];
    expect(find('plan uppdrag', ...texts)).toEqual(['Skriv in uppdraget i planen']);
    expect(find('uppdrag', ...texts)).toEqual(['Skriv in uppdraget i planen', 'chefsuppdragen']);
  });

  test('what is usual is made ready the quick way, and found as if letter by letter', () => {
    const signs = ['\n', ...' !~_^[]azAZ09åäöÅÄÖ'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 40 }), (drawn) => {
        const text = drawn.join('');
        // one letter that is not usual takes the slow way
        const [quick, slow] = [text, `${text}é`].map(
          (one) => makeFindable([entry(one)])[0]?.letters,
        );
        expect(slow).toBe(`${quick}e`);
      }),
    );
  });

  test('one letter, or none, looks for nothing; signs are looked for as they are', () => {
    expect(wordsOfQuery('  ')).toEqual([]);
    expect(find('a', 'a')).toEqual([]);
    expect(find('50 %', 'Ökat med 50 %', '50')).toEqual(['Ökat med 50 %']);
    expect(find('.*', 'a.*b', 'ab')).toEqual(['a.*b']);
  });

  test('the latest stands first', () => {
    const all = makeFindable([
      entry('ett uppdrag', '2026-01-01'),
      entry('två uppdrag', '2026-12-01'),
    ]);
    expect(findAll(all, ['uppdrag']).map((one) => one.entry.text)).toEqual([
      'två uppdrag',
      'ett uppdrag',
    ]);
  });
});

describe('how it is shown', () => {
  test('the words it stands in are marked, whole', () => {
    expect(marked('uppdrag', 'Vi byter chefsuppdragen. Uppdrag!')).toBe(
      'Vi byter [chefsuppdragen]. [Uppdrag]!',
    );
    expect(marked('ide', 'En idé')).toBe('En [idé]');
    expect(marked('upp drag', 'uppdrag')).toBe('[uppdrag]');
  });

  test('of a long text the place where the first word stands is shown', () => {
    const long = `${'Det var en lång dag. '.repeat(20)}Sedan kom uppdraget.${' Och så vidare.'.repeat(20)}`;
    const shown = marked('uppdrag', long);
    expect(shown).toMatch(/^… .*\[uppdraget\]\..* …$/u);
    expect(shown.length).toBeLessThan(200);
  });

  test('whatever is found is marked, and without the marks it is the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }),
        fc.string({ minLength: 2, maxLength: 4 }),
        (text, query) => {
          const words = wordsOfQuery(query);
          const [one] = findAll(makeFindable([entry(text)]), words);
          if (!one) return;
          const pieces = piecesOf(one, words);
          expect(pieces.some((piece) => piece.isHit)).toBe(true);
          expect(pieces.map((piece) => piece.text).join('')).toBe(
            text.toWellFormed().normalize('NFC'),
          );
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('å', 'a', 'É', 'e', ' ', 'B'), { maxLength: 30 }),
        (letters) => {
          const words = wordsOfQuery('åe');
          const hit = findAll(makeFindable([entry(letters.join(''))]), words).length > 0;
          expect(hit).toBe(letters.join('').toLowerCase().replaceAll('é', 'e').includes('åe'));
        },
      ),
    );
  });
});
