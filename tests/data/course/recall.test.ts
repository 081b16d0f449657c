import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { courseOutline } from '#content/course/outline.ts';
import {
  finishRecall,
  getDueRecall,
  getOffersRecall,
  saveOffersRecall,
  skipRecall,
} from '#data/course/recall.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const [first, second] = courseOutline.modules;
const due = () => getDueRecall(local, courseOutline);

beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T09:00:00Z');
  for (const [at, module] of [first, second].entries()) {
    const day = `2026-12-0${at + 1}T10:00:00Z`;
    for (const { key, parts } of module?.lessons ?? [])
      await local.pulled('lesson_progress', {
        id: key,
        lesson: key,
        state: 'done',
        furthest: parts,
        finished_at: day,
        seconds: {},
      });
    for (const { key, right } of module?.checks ?? [])
      await local.pulled('check_attempt', {
        id: key,
        check_key: key,
        choice: right,
        correct: true,
        tried_at: day,
      });
  }
});

test('the module finished longest ago is offered, then the next on another day', async () => {
  expect(await due()).toBe(first?.key);
  await finishRecall(local, first?.key ?? '');
  expect(await due()).toBeNull();
  local.setNow('2026-12-11T09:00:00Z');
  expect(await due()).toBe(second?.key);
  await skipRecall(local, second?.key ?? '');
  local.setNow('2026-12-20T09:00:00Z');
  expect(await due()).toBeNull();
});

test('no more is one row, and taken back by the same', async () => {
  expect(await getOffersRecall(local)).toBe(true);
  await saveOffersRecall(local, false);
  expect(await due()).toBeNull();
  await saveOffersRecall(local, true);
  expect(await due()).toBe(first?.key);
  expect(await local.db.rows('recall').count()).toBe(1);
  // Another phone of hers is told: it waits to be sent.
  expect((await local.db.rows('recall').toArray())[0]).toMatchObject({
    _d: 1,
    scope_id: 'user:anna',
  });
});
