import { beforeEach, expect, test } from 'vitest';
import { getMeta } from '#data/local/meta.ts';
import { keepRefusals } from '#data/local/keep-refusals.ts';
import type { Problem } from '#sync/records.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const refused = (n: number, more: Partial<Problem> = {}): Problem => ({
  id: `p${n}`,
  kind: 'refused',
  tbl: 'note',
  scope_id: 'user:anna',
  row_id: `n${n}`,
  mine: { body: 'hemligt' },
  theirs: null,
  base: null,
  who: null,
  at: `2026-11-22T10:${String(n).padStart(2, '0')}:00Z`,
  code: '42501',
  ...more,
});

beforeEach(async () => {
  local = makeTestLocal();
});

test('the last twenty are kept, with code, kind of thing and time, and nothing of the text', async () => {
  for (let n = 0; n < 25; n += 1) await keepRefusals(local.db, [refused(n)]);
  const kept = (await getMeta(local.db, 'refusals')) ?? [];
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual({ code: '42501', tbl: 'note', at: '2026-11-22T10:24:00Z' });
  expect(JSON.stringify(kept)).not.toMatch(/hemligt|anna|n24/u);
});

test('what is no refusal is not kept as one', async () => {
  await keepRefusals(local.db, [refused(1, { kind: 'restored', code: null })]);
  expect(await getMeta(local.db, 'refusals')).toBeUndefined();
});

test('a plan of the engine that lists a problem leaves its trace, also when that is settled', async () => {
  await local.store.update({}, () => ({ changes: { problems: [refused(1)] }, reason: 'no' }));
  await local.store.update({}, () => ({ changes: { dropProblems: ['p1'] }, reason: 'settled' }));
  expect(await getMeta(local.db, 'refusals')).toHaveLength(1);
});
