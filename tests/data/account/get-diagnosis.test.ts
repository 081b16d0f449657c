import { beforeEach, expect, test } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { putMeta } from '#data/local/meta.ts';
import { getDiagnosis } from '#data/account/get-diagnosis.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
const secret = 'Hemlighet';

beforeEach(async () => {
  local = makeTestLocal();
  await local.caughtUp('user:anna');
});

test('it tells what waits and since when, how far each place is read, and what was refused', async () => {
  await edit(local, ['note'], (tx) =>
    tx.put('note', 'user:anna', 'n1', { kind: 'note', body: secret, shared: [] }),
  );
  await putMeta(local.db, 'refusals', [{ code: '42501', tbl: 'note', at: local.clock.iso() }]);
  await local.clock.advance(120_000);
  const told = await getDiagnosis(local);
  expect(told).toMatchObject({
    device: local.device,
    status: 'waiting',
    block: null,
    waiting: [{ tbl: 'note', age: 120_000, tries: 0 }],
    problems: 0,
    refusals: [{ code: '42501', tbl: 'note' }],
  });
  expect(told.scopes).toEqual([{ kind: 'user', short: '', state: 'read', seq: 1, sweep: null }]);
  expect(told.database).toBe(local.db.verno);
});

test('the phone’s clock is held against the server’s at the last contact', async () => {
  const contact = local.clock.now();
  await putMeta(local.db, 'contact', contact);
  await putMeta(local.db, 'serverNow', new Date(contact - 7_200_000).toISOString());
  await local.clock.advance(60_000);
  expect(await getDiagnosis(local)).toMatchObject({ contact: 60_000, clockAhead: 7_200_000 });
});

test('on a phone full of texts, names and addresses nothing of them is in it', async () => {
  const [body, name, address] = [secret, 'Birgitta Hemström', 'birgitta@hemort.example'] as const;
  const words = [body, name, address];
  const scope = 'org:3f2a91bc-0000-4000-8000-000000000000';
  await local.db.scopes.put({ id: scope, roles: ['strategist'], missing: null });
  await local.pulled('note', { id: 'n1', body });
  await local.pulled('seat_card', { id: 's1', scope_id: scope, name });
  await local.pulled('invitation', { id: 'i1', scope_id: scope, name, address });
  await local.pulled('organisation', { id: 'o1', name: 'Hemort' });
  await local.pulled('own_answer', { id: 'a1', comment: body });
  await edit(local, ['note'], (tx) =>
    tx.put('note', 'user:anna', 'n2', { kind: 'note', body, shared: [] }),
  );
  await local.db.problems.put({
    id: 'p1',
    kind: 'refused',
    tbl: 'note',
    scope_id: 'user:anna',
    row_id: 'n1',
    mine: { body },
    theirs: { body },
    base: { body },
    who: name ?? null,
    at: local.clock.iso(),
    code: '23514',
  });
  const text = JSON.stringify(await getDiagnosis({ ...local, email: address ?? '' }));
  for (const word of [...words, 'Hemort', 'anna', 'n1']) expect(text).not.toContain(word);
  expect(text).toContain('3f2a');
});
