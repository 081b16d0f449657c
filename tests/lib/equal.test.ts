import { expect, test } from 'vitest';
import { equal } from '#lib/equal.ts';

test('values are equal by content, whatever the order of keys', () => {
  expect(equal({ a: [1, { b: null }], c: 'å' }, { c: 'å', a: [1, { b: null }] })).toBe(true);
  expect(equal({ a: 1 }, { a: 1, b: undefined })).toBe(true);
});

test('null, zero, empty and absent differ; lists are no objects and keep their order', () => {
  expect(equal(null, 0)).toBe(false);
  expect(equal('', null)).toBe(false);
  expect(equal([], {})).toBe(false);
  expect(equal([1, 2], [2, 1])).toBe(false);
  expect(equal({ a: null }, {})).toBe(false);
});
