import { expect, test } from 'vitest';
import { ageWords, diagnosisWords, sizeWords } from '#content/words/account/diagnosis.ts';

test('an age is said as one says it', () => {
  expect(ageWords(-5_000)).toBe('under en minut');
  expect(ageWords(20_000)).toBe('under en minut');
  expect(ageWords(60_000)).toBe('1 minut');
  expect(ageWords(59 * 60_000)).toBe('59 minuter');
  expect(ageWords(61 * 60_000)).toBe('1 timme');
  expect(ageWords(47 * 3_600_000)).toBe('47 timmar');
  expect(ageWords(72 * 3_600_000)).toBe('3 dygn');
});

test('bytes are said in the unit that people know', () => {
  expect(sizeWords(1_900_000)).toBe('1,9 MB');
  expect(sizeWords(48_400_000)).toBe('48 MB');
  expect(sizeWords(10_700_000_000)).toBe('10,7 GB');
});

test('a place is told by kind and four signs, one’s own by its kind alone', () => {
  expect(diagnosisWords.scope('org', '3f2a')).toBe('Organisation 3f2a');
  expect(diagnosisWords.scope('user', '')).toBe('Eget');
  expect(diagnosisWords.scope('new kind', 'ab')).toBe('new kind ab');
});
