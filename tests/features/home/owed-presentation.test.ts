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

test('she is asked again when it is withdrawn or refused, and what was for something else is no answer', async () => {
  const local = await phoneOf('samira');
  const file = {
    meeting_id: 'm1',
    participation_id: 'p-strandhamn',
    author_id: 'samira',
    hash: 'a'.repeat(64),
    kind: 'pdf',
    title: 'Vår',
    put_at: '2026-12-09T08:00:00.000Z',
  } as const;
  await local.pulled('material', {
    id: 'a',
    scope_id: GROUP,
    origin: 'x',
    step_id: 'old',
    ...file,
  });
  expect(await owedBy(local), 'for another step').toHaveLength(1);
  const org = { id: 'b', scope_id: 'org:p-strandhamn', origin: 'y', step_id: 'step' };
  await local.pulled('material', { ...org, ...file });
  expect(await owedBy(local), 'read by one’s own organisation alone').toHaveLength(1);
  const copy = { id: 'c', scope_id: GROUP, origin: 'z', step_id: 'step', ...file };
  await local.pulled('material', copy);
  expect(await owedBy(local)).toEqual([]);
  await local.db.unsent.put({ id: 'c', scope: GROUP, hash: file.hash, parts: 1, sent: 0 });
  expect(await owedBy(local), 'on its way').toEqual([]);
  await local.db.unsent.update('c', { refused: 'kind' });
  expect(await owedBy(local), 'refused').toHaveLength(1);
  await local.db.unsent.delete('c');
  await local.pulled('material', { ...copy, deleted: true });
  expect(await owedBy(local), 'withdrawn').toHaveLength(1);
});

test('nobody else is asked, nor the mentor’s strategist', async () => {
  expect(await owedBy(await phoneOf('anna'))).toEqual([]);
  expect(await owedBy(await phoneOf('bo'))).toEqual([]);
});
