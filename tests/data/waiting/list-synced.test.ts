import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSyncedToday } from '#data/waiting/list-synced.ts';
import { scopeId } from '#domain/scope.ts';
import { makeReadyPhone, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(async () => {
  local = await makeReadyPhone('2026-11-22T12:00:00+01:00');
});
afterEach(() => local.db.close());

const answer = (id: string, updated_at: string, author_id = uid) =>
  local.pulled('own_answer', { scope_id: scopeId('user', uid), id, author_id, updated_at });

test('my own things that reached Jämsides today are counted, newest first', async () => {
  await answer('1', '2026-11-22T07:00:00Z');
  await answer('2', '2026-11-22T08:12:00Z');
  await local.pulled('lesson_progress', {
    scope_id: scopeId('user', uid),
    id: '3',
    author_id: uid,
    updated_at: '2026-11-22T09:00:00Z',
  });
  expect(await listSyncedToday(local)).toEqual([
    { tbl: 'lesson_progress', count: 1, at: '2026-11-22T09:00:00Z' },
    { tbl: 'own_answer', count: 2, at: '2026-11-22T08:12:00Z' },
  ]);
});

test('yesterday in Sweden, other people and what waits are left out', async () => {
  await answer('1', '2026-11-21T22:30:00Z');
  await answer('2', '2026-11-22T08:00:00Z', 'someone else');
  await answer('3', '2026-11-22T08:00:00Z');
  await local.db.rows('own_answer').update([scopeId('user', uid), '3'], { _d: 1 });
  expect(await listSyncedToday(local)).toEqual([]);
});

test('the first half hour of the day in Sweden counts as today', async () => {
  await answer('1', '2026-11-21T23:30:00Z');
  expect(await listSyncedToday(local)).toHaveLength(1);
});
