import { expect, test } from 'vitest';
import { audienceOf, isChangedSinceShared, noteCards } from '#domain/note.ts';
import { audienceScope, isWider } from '#domain/note-copy.ts';
import { noteCopy, noteCopyId } from '#domain/note-copy.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';

const copy = (scope: string, fields = {}) =>
  noteRow({ scope_id: scope, id: noteCopyId('n1', scope, 'anna'), origin: 'n1', ...fields });

test('each audience is one scope of the hat the note is written under', () => {
  const place = { uid: 'anna', participationId: 'p1', groupId: 'g1', roundId: 'r1' };
  expect(audienceScope('self', place)).toBe('user:anna');
  expect(audienceScope('organisation', place)).toBe('org:p1');
  expect(audienceScope('strategists', place)).toBe('strategists:g1');
  expect(audienceScope('group', place)).toBe('group:g1');
  expect(audienceScope('round', place)).toBe('round:r1');
  expect(['user:a', 'org:p', 'group:g', 'round:r', 'plan:r'].map(audienceOf)).toEqual([
    'self',
    'organisation',
    'group',
    'round',
    undefined,
  ]);
});

test('the group is wider than the organisation, and nothing is wider than itself', () => {
  expect(isWider('group', 'organisation')).toBe(true);
  expect(isWider('organisation', 'self')).toBe(true);
  expect(isWider('self', 'self')).toBe(false);
});

test('a copy has one id per original, scope and author', () => {
  const id = noteCopyId('n1', 'org:p1', 'anna');
  expect(noteCopyId('n1', 'org:p1', 'anna')).toBe(id);
  expect(noteCopyId('n1', 'group:g1', 'anna')).not.toBe(id);
  expect(noteCopyId('n1', 'org:p1', 'bo')).not.toBe(id);
});

test('a copy carries the whole text and points at its original', () => {
  const original = noteRow({ shared: ['org:p1'], kind: 'idea' });
  expect(noteCopy(original)).toMatchObject({
    origin: 'n1',
    shared: [],
    kind: 'idea',
    body: original.body,
    agenda_item_id: 'i1',
  });
});

test('the author sees one card with the original text and the widest audience', () => {
  const original = noteRow({ body: 'nytt' });
  const [card, ...others] = noteCards(
    [copy('org:p1', { body: 'gammalt' }), original, copy('group:g1', { body: 'gammalt' })],
    'anna',
  );
  expect(others).toEqual([]);
  expect(card).toMatchObject({ origin: 'n1', isMine: true, audience: 'group', isChanged: true });
  expect(card?.shown.body).toBe('nytt');
});

test('a reader sees only the widest copy, and it is not hers', () => {
  const [card, ...others] = noteCards(
    [copy('org:p1', { body: 'internt' }), copy('group:g1', { body: 'delat' })],
    'bo',
  );
  expect(others).toEqual([]);
  expect(card).toMatchObject({ isMine: false, audience: 'group', isChanged: false });
  expect(card?.shown.body).toBe('delat');
});

test('a copy whose original has not arrived on this phone yet is still mine', () => {
  expect(noteCards([copy('org:p1')], 'anna')[0]).toMatchObject({
    isMine: true,
    original: undefined,
    audience: 'organisation',
  });
});

test('what was written last stands first', () => {
  const cards = noteCards(
    [
      noteRow({ id: 'late', written_at: '2026-12-10T10:00:00Z' }),
      noteRow({ id: 'early', written_at: '2026-12-10T09:00:00Z' }),
    ],
    'anna',
  );
  expect(cards.map((card) => card.origin)).toEqual(['late', 'early']);
});

test('a changed text or kind means the readers see something else', () => {
  const original = noteRow();
  expect(isChangedSinceShared(original, [])).toBe(false);
  expect(isChangedSinceShared(original, [copy('org:p1')])).toBe(false);
  expect(isChangedSinceShared(original, [copy('org:p1', { body: 'annat' })])).toBe(true);
  expect(isChangedSinceShared(original, [copy('org:p1', { kind: 'decision' })])).toBe(true);
});
