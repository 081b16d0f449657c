import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readLate } from '#features/home/read-late.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const GROUP = 'group:g1';

async function phoneOf(uid: string): Promise<TestLocal> {
  const local = makeTestLocal(uid);
  await seedRound(local);
  const { held_on: day } = (await local.db.rows('meeting').get([GROUP, 'm1'])) ?? {};
  await local.pulled('plan_step', {
    id: 'step',
    scope_id: 'plan:r1',
    round_id: 'r1',
    number: 1,
    kind: 'learningMeeting',
    starts_on: day ?? null,
    ends_on: day ?? null,
  });
  await local.db.rows('meeting').update([GROUP, 'm1'], { step_number: 1, held_on: '2026-12-18' });
  return local;
}
const owedBy = async (local: TestLocal, today = '2026-12-10') =>
  (await readLate(local, today, undefined)).owed.map(({ view, by }) => [view.meeting.id, by]);

test('the strategist is asked for what her organisation shows until it has been handed in', async () => {
  const local = await phoneOf('samira');
  expect(await owedBy(local)).toEqual([['m1', '2026-12-11']]);
  expect(await owedBy(local, '2026-11-20')).toEqual([]);
  const file = { meeting_id: 'm1', participation_id: 'p-strandhamn', step_id: 'step' };
  await local.pulled('material', { id: 'mine', scope_id: 'user:samira', origin: null, ...file });
  expect(await owedBy(local), 'what is her own still has been handed in to nobody').toHaveLength(1);
  await local.pulled('material', { id: 'copy', scope_id: GROUP, origin: 'mine', ...file });
  expect(await owedBy(local)).toEqual([]);
});

test('nobody else is asked, nor the mentor’s strategist', async () => {
  expect(await owedBy(await phoneOf('anna'))).toEqual([]);
  expect(await owedBy(await phoneOf('bo'))).toEqual([]);
});
