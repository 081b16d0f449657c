import { beforeEach, expect, test } from 'vitest';
import { isOpen, listBeside } from '#data/compare/get-comparison.ts';
import { listHatsOfOccasion } from '#data/compare/list-hats-of-occasion.ts';
import { closeForGroup, openForGroup } from '#data/compare/open-for-group.ts';
import { granvik, occasionId, statementId, uid } from '#tests/support/rows/checklist-rows.ts';
import {
  bjorkliden,
  drawnSeen,
  group,
  handIn,
  makeComparePhone,
  open,
  openAsDrawn,
  sayYes,
  strandhamn,
  tallmo,
} from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const today = '2026-11-22';
let local: TestLocal;
beforeEach(async () => {
  local = await makeComparePhone();
});
async function readNow(hat = granvik) {
  const [now] = await listBeside(local, hat, today);
  if (!now) throw new Error('no occasion');
  return now;
}

test('only what has begun, the newest first; one’s own organisation first, each with its own place', async () => {
  const all = await listBeside(local, tallmo, today);
  expect(all.map(({ occasion }) => occasion.number)).toEqual([2, 1]);
  expect(all[0]?.sides.map(({ name, place, isMine }) => [name, place, isMine])).toEqual([
    ['Tallmo', 2, true],
    ['Granvik', 0, false],
    ['Strandhamn', 1, false],
  ]);
});

test('what I handed in is mine to see, and is nobody’s who has not opened', async () => {
  await handIn(local, granvik, drawnSeen(0));
  await handIn(local, strandhamn, drawnSeen(1));
  await sayYes(local, strandhamn);
  const now = await readNow();
  expect(now.handIn?.seen).toEqual(drawnSeen(0));
  expect(now.sides.map(({ seen }) => seen !== null)).toEqual([true, false, false]);
  expect(now.sides.map(({ word }) => word?.by ?? null)).toEqual([
    null,
    'Strateg i Strandhamn',
    null,
  ]);
  expect(isOpen(now)).toBe(false);
});

test('what the server opened in this group is read, and nothing of another group', async () => {
  await open(local, strandhamn, drawnSeen(1));
  await local.pulled('opened_assessment', {
    scope_id: 'group:elsewhere',
    id: 'x',
    participation_id: tallmo.participationId,
    occasion_id: occasionId(2),
    hand_in_id: 'y',
    seen: { [statementId('U1')]: { score: 3, comment: '' } },
  });
  const now = await readNow();
  expect(isOpen(now)).toBe(true);
  expect(now.sides.map(({ openedAt }) => openedAt !== null)).toEqual([false, true, false]);
  expect(now.sides[2]?.seen).toBeNull();
});

test('a mentor has no side of its own', async () => {
  await openAsDrawn(local);
  const now = await readNow(bjorkliden);
  expect(now.sides.map(({ name }) => name)).toEqual(['Granvik', 'Strandhamn', 'Tallmo']);
  expect(now.sides.some(({ isMine }) => isMine)).toBe(false);
  expect(now.handIn).toBeNull();
});

test('a hand-in the phone has not sent yet is none', async () => {
  await handIn(local, granvik, drawnSeen(0));
  const row = await local.db.rows('hand_in').toCollection().first();
  await local.db.rows('hand_in').update([row?.scope_id ?? '', row?.id ?? ''], { _d: 1 });
  expect((await readNow()).handIn).toBeNull();
});

test('the word is written at once, signed as mine, and taken back', async () => {
  const of = { hat: granvik, occasionId: occasionId(2) };
  await openForGroup(local, of, { withComments: false, asReady: true });
  expect((await readNow()).sides[0]?.word).toMatchObject({
    by: 'Karin Ek',
    withComments: false,
    asReady: true,
  });
  expect(local.pokes()).toBeGreaterThan(0);
  await closeForGroup(local, of);
  expect((await readNow()).sides[0]?.word).toBeNull();
  expect(local.uid).toBe(uid);
});

test('without the list there is nothing to lay side by side', async () => {
  await local.db.rows('checklist_version').clear();
  expect(await listBeside(local, granvik, today)).toEqual([]);
});

test('an occasion is of the hats of its round, and of none who only takes the course', async () => {
  const other = { ...granvik, roundId: 'elsewhere' };
  const learner = { ...granvik, role: 'courseParticipant' } as const;
  expect(await listHatsOfOccasion(local, [other, granvik, learner], occasionId(2))).toEqual([
    granvik,
  ]);
  expect(group).toContain(granvik.groupId);
});
