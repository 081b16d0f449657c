import { expect, test } from 'vitest';
import { testWords } from '#content/words/improvement/test-row.ts';
import { workWords, worksWords } from '#content/words/improvement/works.ts';

/** The same sentence with ordinary spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('when a test ended is told beside today, with the year when it is another', () => {
  const on = (today: string) => plain(testWords.saw('2026-12-20', today));
  expect(on('2026-12-21')).toBe('Testet slutade i går. Vad såg ni?');
  expect(on('2026-12-24')).toBe('Testet slutade i söndags. Vad såg ni?');
  expect(on('2026-12-30')).toBe('Testet slutade 20 december. Vad såg ni?');
  expect(on('2027-03-01')).toBe('Testet slutade 20 december 2026. Vad såg ni?');
  expect(plain(testWords.decision('2026-12-20', '2027-03-01'))).toBe(
    'Testet slutade 20 december 2026. Hur går ni vidare?',
  );
});

test('so are the end that is to come, since when it is introduced, and from when the copy is', () => {
  expect(plain(testWords.running('2027-01-10', '2026-12-20'))).toBe(
    'Testet pågår till 10 januari 2027. Vad ser ni?',
  );
  expect(plain(worksWords.since('2026-12-20', '2027-03-01'))).toBe('sedan 20 december 2026');
  expect(plain(worksWords.since('2027-02-20', '2027-03-01'))).toBe('sedan 20 februari');
  expect(plain(workWords.copy('2026-12-20', '2027-03-01'))).toMatch(/20 december 2026\.$/u);
});
