import { expect, test } from 'vitest';
import { groupBy } from '#lib/group-by.ts';

test('items keep their order within and between groups', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
