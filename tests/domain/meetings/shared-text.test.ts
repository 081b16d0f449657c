import { expect, test } from 'vitest';
import { joinShared } from '#domain/meetings/shared-text.ts';

test('what a phone shares becomes one text, each part on its line', () => {
  expect(joinShared({ title: 'Rubrik', text: ' Hej ', url: 'https://a.example/1' })).toBe(
    'Rubrik\nHej\nhttps://a.example/1',
  );
  expect(joinShared({ title: '', text: '', url: ' ' })).toBe('');
});

test('what another part says already is said once: the link in the text, the title as the text', () => {
  expect(
    joinShared({
      title: 'Rubrik',
      text: 'Läs https://a.example/1 nu',
      url: 'https://a.example/1',
    }),
  ).toBe('Rubrik\nLäs https://a.example/1 nu');
  expect(joinShared({ title: 'Samma', text: 'Samma', url: '' })).toBe('Samma');
});
