import { expect, test } from 'vitest';
import { lostWords, restoredWords } from '#content/words/waiting/restored.ts';

test('one thing and several are told in their own number', () => {
  expect(restoredWords.mine(1)).toBe('Du kan lämna tillbaka en sak');
  expect(restoredWords.summary(3)).toMatch(/^Tre saker /u);
  expect(restoredWords.keepAll(1)).toBe('Lämna tillbaka den');
  expect(restoredWords.keepAll(14)).toBe('Lämna tillbaka alla 14');
  expect(lostWords.count(2)).toBe('Två egna ändringar nådde aldrig fram.');
  expect(lostWords.safe(1, '22 december')).toMatch(/^Den finns kvar .* till 22 december\./u);
  expect(lostWords.safe(2, '22 december')).toMatch(/^De finns kvar/u);
});
