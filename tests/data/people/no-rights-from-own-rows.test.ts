import { expect, test } from 'vitest';
import { listHats } from '#data/people/list-hats.ts';
import { listStrategistHats } from '#data/people/list-strategist-hats.ts';
import { edit } from '#data/local/edit.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';

const { participation_id, user_id } = phoneRows.seat_card;
const me = String(user_id);

test('a seat is one that the server wrote where only the server writes', async () => {
  const local = makeTestLocal(me);
  await local.pulled('participation', {
    ...phoneRows.participation,
    scope_id: 'plan:r',
    id: participation_id,
  });
  await local.pulled('seat_card', { ...phoneRows.seat_card, scope_id: `user:${me}`, id: 'forged' });
  expect(await listHats(local)).toEqual([]);
  expect(await listStrategistHats(local)).toEqual([]);

  await local.pulled('seat_card', {
    ...phoneRows.seat_card,
    role: 'keyPerson',
    scope_id: `org:${participation_id}`,
    id: 'real',
  });
  expect((await listHats(local)).map((hat) => hat.role)).toEqual(['keyPerson']);
  expect(await listStrategistHats(local)).toEqual([]);
});

test('a command reads what it stands on through the same door', async () => {
  const local = makeTestLocal(me);
  const key = { scope_id: `user:${me}`, id: 'n1' };
  await local.pulled('note', {
    ...phoneRows.note,
    ...key,
    shared: 7 as never,
    written_at: 'i går',
  });
  const seen = await edit(local, ['note'], (tx) => tx.get('note', key.scope_id, key.id));
  expect(seen).toMatchObject({ shared: [], written_at: '' });
  await edit(local, ['note'], (tx) => tx.put('note', key.scope_id, key.id, { body: 'Ny text' }));
  const stored = await local.db.table('note').get([key.scope_id, key.id]);
  expect(stored).toMatchObject({ shared: 7, written_at: 'i går', body: 'Ny text' });
});
