import { expect, test } from 'vitest';
import { isListOf, makeUnderstood, tableList, tagsOf } from '#sync/table-list.ts';

test('a list of tables is one text and the same tables again, whatever their order was', () => {
  expect(tableList(['note@1', 'answer@1'])).toBe('answer@1,note@1');
  expect(tagsOf('answer@1,note@1')).toEqual(['answer@1', 'note@1']);
  expect(tableList(tagsOf('answer@1,note@1'))).toBe('answer@1,note@1');
});

test('what this build does not read, or not in this version, is left out', () => {
  const understood = makeUnderstood(['answer@1', 'note@2']);
  expect(understood('note@2,of_tomorrow@1')).toEqual(['note@2']);
  expect(understood('note@1')).toEqual([]);
});

test('a list is told from one that has lost or gained a table', () => {
  expect(isListOf('answer@1,note@1', ['answer@1', 'note@1'])).toBe(true);
  expect(isListOf('answer@1,note@1', ['answer@1'])).toBe(false);
  expect(isListOf('answer@1', ['answer@1', 'note@1'])).toBe(false);
});
