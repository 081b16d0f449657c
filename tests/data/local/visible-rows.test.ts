import { expect, test } from 'vitest';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import { listHats } from '#data/people/list-hats.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';

test('deleted rows and rows of closed scopes are not shown', async () => {
  const local = makeTestLocal();
  const missing = { epoch: 'e1', at: local.clock.iso() };
  await local.db.scopes.bulkPut([
    { id: 'org:1', roles: [], missing },
    { id: 'user:anna', roles: [], missing: null },
  ]);
  await local.pulled('note', { id: 'n1', meeting_id: 'm1' });
  await local.pulled('note', { id: 'n2', meeting_id: 'm1', deleted: true });
  await local.pulled('note', { id: 'n3', meeting_id: 'm1', scope_id: 'org:1' });
  const where = { index: 'meeting_id', equals: 'm1' };
  expect((await listVisible(local.db, 'note', where)).map((row) => row.id)).toEqual(['n1']);
  expect(await getVisible(local.db, 'note', 'org:1', 'n3')).toBeUndefined();
  expect(await getVisible(local.db, 'note', 'user:anna', 'n1')).toMatchObject({ id: 'n1' });
});

test('one hat per organisation, by its name, with the foremost role', async () => {
  const local = makeTestLocal();
  const seat = (id: string, participation_id: string, role: SeatRole, scope_id: string) =>
    local.pulled('seat_card', {
      id,
      participation_id,
      role,
      scope_id,
      user_id: 'anna',
      name: 'Anna',
    });
  for (const [id, name] of [
    ['o1', 'Östervik'],
    ['o2', 'Granvik'],
  ] as const) {
    await local.pulled('organisation', { id, scope_id: 'programme', name });
    const place = {
      organisation_id: id,
      group_id: 'g1',
      round_id: 'r1',
      kind: 'participant',
    } as const;
    await local.pulled('participation', { id: `p-${id}`, scope_id: 'plan:r1', ...place });
  }
  await seat('s1', 'p-o1', 'courseParticipant', 'course:p-o1');
  await seat('s2', 'p-o1', 'strategist', 'org:p-o1');
  await seat('s3', 'p-o2', 'electedOfficial', 'org:p-o2');
  await seat('s4', 'p-unknown', 'electedOfficial', 'org:p-unknown');
  const hats = await listHats(local);
  expect(hats.map((hat) => [hat.organisationName, hat.role])).toEqual([
    ['Granvik', 'electedOfficial'],
    ['Östervik', 'strategist'],
  ]);
});
