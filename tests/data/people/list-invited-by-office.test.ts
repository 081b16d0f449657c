import { beforeEach, expect, test } from 'vitest';
import { listInvitedByOffice } from '#data/people/list-invited-by-office.ts';
import type { Stored } from '#sync/edit-port.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { pullInvitation, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna', '2026-11-23T08:00:00Z');
  await seedRound(local);
});

const invited = (name: string, more: Partial<Stored<InvitationRow>> = {}) =>
  pullInvitation(local, name, { by_office_at: '2026-11-20T08:00:00Z', ...more });
const names = async () => (await listInvitedByOffice(local, 'p-granvik')).map((one) => one.name);

test('whom the office has invited is told for thirty days, the newest first', async () => {
  await invited('karin');
  await invited('lars', {
    by_office_at: '2026-11-22T08:00:00Z',
    state: 'accepted',
    user_id: 'lars',
  });
  await invited('gammal', { by_office_at: '2026-10-23T08:00:00Z' });
  expect(await names()).toEqual(['lars', 'karin']);
});

test('what somebody of the organisation invited is no news, whoever wrote it and whenever it changed', async () => {
  await invited('min', { by_office_at: null, author_id: 'anna' });
  await invited('tidigare strategs', { by_office_at: null, author_id: 'samira' });
  await invited('programmets', { by_office_at: null, author_id: null });
  const { by_office_at: _, ...before } =
    (await local.db.rows('invitation').get(['admin:p-granvik', 'i-min'])) ?? {};
  await local.pulled('invitation', { ...before, id: 'i-äldre' });
  expect(await names()).toEqual([]);
});

test('who was withdrawn or has said no is not told of, nor another organisation’s', async () => {
  await invited('borta', { state: 'withdrawn' });
  await invited('nej', { state: 'declined' });
  await invited('annan', { scope_id: 'admin:p-strandhamn', participation_id: 'p-strandhamn' });
  expect(await names()).toEqual([]);
});

test('the strategist is not told that the office invited herself', async () => {
  await invited('anna', { state: 'accepted', user_id: 'anna', role: 'strategist' });
  await invited('karin');
  expect(await names()).toEqual(['karin']);
});

test('a row without a readable day is left out and hides nobody', async () => {
  await invited('trasig', { by_office_at: 'i går' });
  await invited('karin');
  expect(await names()).toEqual(['karin']);
});
