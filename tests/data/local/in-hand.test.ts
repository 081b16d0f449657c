import { beforeEach, expect, test } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { followEmptied } from '#data/local/in-hand.ts';
import { makeStore } from '#data/local/store.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

const scope = 'user:anna';
const note = { kind: 'note' as const, body: 'a', shared: [], origin: null };
let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal();
  await local.db.open();
  followEmptied(local.db);
});

/** The system throws the store away under the open page, which then makes it anew. */
async function wipe(): Promise<void> {
  await local.db.delete({ disableAutoOpen: false });
  await local.db.open();
}

const write = (body: string) =>
  edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { ...note, body }));
const rowNow = () => local.db.rows('note').get([scope, 'n1']);
const baseNow = () => local.db.base.get(['note', scope, 'n1']);

test('what was written and never sent is put back when the store is made anew', async () => {
  await write('skrivet');
  await wipe();
  expect(await rowNow()).toMatchObject({ body: 'skrivet', _d: 1, _v: 0 });
  expect(await baseNow()).toMatchObject({ row: null });
});

test('an edit of what the server has stands on the same version afterwards', async () => {
  await local.pulled('note', { id: 'n1', ...note, version: 7 });
  await write('b');
  await wipe();
  expect(await rowNow()).toMatchObject({ body: 'b', _d: 1, version: 7 });
  expect(await baseNow()).toMatchObject({ row: { body: 'a', version: 7 } });
});

test('what is opened to be written on becomes an edit of the same entry, not a new one', async () => {
  await local.pulled('note', { id: 'n1', ...note, version: 7 });
  await getVisible(local.db, 'note', scope, 'n1');
  await wipe();
  await write('b');
  expect(await baseNow()).toMatchObject({ row: { body: 'a', version: 7 } });
});

test('what the server has confirmed since is put back as confirmed', async () => {
  await write('b');
  const key = { tbl: 'note', scope_id: scope, id: 'n1' } as const;
  await makeStore(local.db).update({ keys: [key] }, ({ rows }) => ({
    reason: 'confirmed',
    changes: {
      rows: [...rows.values()].map((row) => ({
        tbl: 'note',
        row: { ...row, version: 3, _v: 3, _d: 0 },
      })),
      dropBases: [key],
    },
  }));
  await wipe();
  expect(await rowNow()).toMatchObject({ body: 'b', _d: 0, _v: 3 });
  expect(await local.db.base.count()).toBe(0);
});

test.each([
  ['opened to be read', () => getVisible(local.db, 'note', scope, 'n1')],
  ['written on', () => write('b')],
])(
  'what stood unsent before this page began and is %s is put back with its ground',
  async (_, act) => {
    const key = { tbl: 'note', scope_id: scope, id: 'n1' } as const;
    await local.pulled('note', { id: 'n1', ...note, body: 'b', _d: 1, version: 7 });
    const row = { ...note, ...key, deleted: false, version: 7 };
    await local.db.base.put({ ...key, row });
    await act();
    await wipe();
    expect(await rowNow()).toMatchObject({ body: 'b', _d: 1, version: 7 });
    expect(await baseNow()).toMatchObject({ row: { body: 'a', version: 7 } });
  },
);

test('what left the phone or was never saved is not put back', async () => {
  await write('b');
  await makeStore(local.db).update({}, () => ({ reason: 'purge', changes: { purge: [scope] } }));
  const failed = edit(local, ['note'], async (tx) => {
    await tx.put('note', scope, 'n2', { ...note });
    throw new Error('the second half');
  });
  await expect(failed).rejects.toThrow('the second half');
  await wipe();
  expect(await local.db.rows('note').count()).toBe(0);
});
