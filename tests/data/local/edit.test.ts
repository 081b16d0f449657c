import { beforeEach, expect, test, vi } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { fullDisks } from '#data/local/full-disks.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

const scope = 'user:anna';
const note = { kind: 'note' as const, body: 'a', shared: [], origin: null };
let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal();
});

test('an edit of a clean row keeps the server’s row, marks it and frees nothing else', async () => {
  await local.pulled('note', { id: 'n1', ...note });
  await edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { body: 'b' }));
  expect(await local.db.rows('note').get([scope, 'n1'])).toMatchObject({ body: 'b', _d: 1, _v: 1 });
  expect(await local.db.base.get(['note', scope, 'n1'])).toMatchObject({ row: { body: 'a' } });
});

test('an action that fails half-way leaves nothing of itself', async () => {
  const failed = edit(local, ['note'], async (tx) => {
    await tx.put('note', scope, 'n1', { ...note });
    throw new Error('the second half');
  });
  await expect(failed).rejects.toThrow('the second half');
  expect(await local.db.rows('note').count()).toBe(0);
  expect(await local.db.base.count()).toBe(0);
});

test('an edit of a refused row takes its problem away', async () => {
  await local.pulled('note', { id: 'n1', ...note, _d: 1, _p: 'p1' });
  await local.db.problems.put({
    id: 'p1',
    kind: 'refused',
    tbl: 'note',
    scope_id: scope,
    row_id: 'n1',
    mine: { body: 'a' },
    theirs: null,
    base: null,
    who: null,
    at: local.clock.iso(),
    code: '23514',
  });
  await edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { body: 'b' }));
  expect(await local.db.problems.count()).toBe(0);
  expect(await local.db.rows('note').get([scope, 'n1'])).toMatchObject({ _p: null, body: 'b' });
});

test('what was made and removed before anybody knew is gone without trace', async () => {
  await edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { ...note }));
  await edit(local, ['note'], (tx) => tx.remove('note', scope, 'n1'));
  expect(await local.db.rows('note').count()).toBe(0);
  expect(await local.db.base.count()).toBe(0);
});

test('a removed row is not there for the next edit, and writing it again revives it whole', async () => {
  await local.pulled('note', { id: 'n1', ...note });
  await edit(local, ['note'], (tx) => tx.remove('note', scope, 'n1'));
  const seen = await edit(local, ['note'], async (tx) => {
    const before = await tx.get('note', scope, 'n1');
    await tx.put('note', scope, 'n1', { ...note, body: 'igen' });
    return before;
  });
  expect(seen).toBeUndefined();
  expect(await local.db.rows('note').get([scope, 'n1'])).toMatchObject({
    deleted: false,
    body: 'igen',
  });
});

test('what finds everything as it should be sends nothing and says nothing of the room there is', async () => {
  const poke = vi.fn();
  const told = { ...local, poke };
  const look = () => edit(told, ['note'], (tx) => tx.put('note', scope, 'n1', { body: 'a' }));
  await local.pulled('note', { id: 'n1', ...note });
  fullDisks.add(local.db);
  await look();
  expect(poke).not.toHaveBeenCalled();
  expect(fullDisks.has(local.db)).toBe(true);
  await edit(told, ['note'], (tx) => tx.put('note', scope, 'n1', { body: 'b' }));
  expect(poke).toHaveBeenCalledOnce();
  expect(fullDisks.has(local.db)).toBe(false);
});
