import { beforeEach, expect, test } from 'vitest';
import { listRestored } from '#data/waiting/list-restored.ts';
import type { Problem } from '#sync/records.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const org = 'org:p1';
const proposed = (tbl: Problem['tbl'], id: string, theirs: Problem['theirs'] = null) =>
  local.db.problems.put({
    id: `p-${id}`,
    kind: 'restored',
    tbl,
    scope_id: org,
    row_id: id,
    mine: { body: 'text' },
    theirs,
    base: null,
    who: null,
    at: `2026-11-22T10:00:0${id.length}Z`,
    code: null,
  });

beforeEach(async () => {
  local = makeTestLocal();
});

test('mine and what we share can be given back from here; another’s comes from her own phone', async () => {
  await local.pulled('note', { scope_id: org, id: 'mine', author_id: 'anna' });
  await local.pulled('note', { scope_id: org, id: 'theirs', author_id: 'bo' });
  await local.pulled('answer', { scope_id: org, id: 'ours', author_id: 'bo' });
  await local.pulled('seat_card', { scope_id: org, id: 'card', author_id: null });
  await proposed('note', 'mine');
  await proposed('note', 'theirs');
  await proposed('answer', 'ours');
  await proposed('seat_card', 'card');
  const listed = await listRestored(local);
  const isOurs = Object.fromEntries(listed.map(({ problem, isOurs }) => [problem.row_id, isOurs]));
  expect(isOurs).toEqual({ mine: true, theirs: false, ours: true, card: false });
});

test('it tells what the server lacks from what it has in another version', async () => {
  await proposed('note', 'lacking');
  await proposed('note', 'other', { body: 'äldre' });
  const listed = await listRestored(local);
  expect(listed.map(({ problem, isMissing }) => [problem.row_id, isMissing])).toEqual([
    ['other', false],
    ['lacking', true],
  ]);
});
