import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepUnsent } from '#data/local/keep-unsent.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';
import { SimPhone } from '#tests/support/memory/phone.ts';
import { MemoryServer } from '#tests/support/memory/server.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { cursorEntry, localRow } from '#tests/support/rows/sync-builders.ts';
import { makeTestLocal } from '#tests/support/rows/phone.ts';
import { seeded } from '#tests/support/seeded.ts';

const [own, group] = ['user:anna', 'group:g'];
const note = { ...phoneRows.note, shared: [], origin: null };

async function makeWorld() {
  installLocalStorage();
  const clock = fakeClock();
  const chance = seeded(7);
  const server = new MemoryServer(
    { blank: { note }, anyWriter: new Set(), check: () => null },
    clock.now,
  );
  for (const scope of [own, group]) server.join(scope, 'anna');
  const disk = new DexieDisk({ uid: 'anna', clock, nextId: () => chance.uuid() });
  const phone = new SimPhone('p', { uid: 'anna', disk }, { server, clock, chance });
  await phone.open();
  return { server, phone, disk };
}

test('what others shared leaves the phone, what is unsent stays, and all is there again afterwards', async () => {
  const { server, phone, disk } = await makeWorld();
  server.write('note', { ...note, scope_id: group, id: 'shared' } as never, null);
  await phone.edit(['note'], (tx) => tx.put('note', own, 'synced', note));
  await phone.sync();
  await phone.edit(['note'], (tx) => tx.put('note', own, 'synced', { body: 'ändrad' }));
  await phone.edit(['note'], (tx) => tx.put('note', own, 'unsent', { ...note, body: 'osynkad' }));
  const bodies = async () =>
    Object.fromEntries((await disk.dump()).rows.map(({ id, row }) => [id, row['body']]));
  const before = await bodies();
  expect(Object.keys(before).toSorted()).toEqual(['shared', 'synced', 'unsent']);

  await keepUnsent(disk.local.db);
  await phone.open();
  expect(await bodies()).toEqual({ synced: 'ändrad', unsent: 'osynkad' });

  await phone.sync();
  expect(await bodies()).toEqual(before);
  const { rows, bases } = await disk.dump();
  expect(bases).toEqual([]);
  expect(rows.every(({ row }) => row._d === 0)).toBe(true);
  expect(server.rows.get(`note/${own}/unsent`)).toMatchObject({ body: 'osynkad' });
});

test('what a problem speaks of stays, and while a restored server is read everything does', async () => {
  const local = makeTestLocal();
  await local.pulled('note', { ...note, id: 'told' });
  await local.pulled('note', { ...note, id: 'other' });
  const key = { tbl: 'note', scope_id: own, row_id: 'told' } as const;
  const texts = { mine: null, theirs: null, base: null, who: null, code: null };
  await local.db.problems.put({ id: 'p', kind: 'undeleted', at: '', ...key, ...texts });
  await local.db.cursors.put(cursorEntry({ sweep: 'restored' }));
  await local.db.table('note').put(localRow({ ...note, id: 'third' }));
  const ids = async () => {
    await local.db.open();
    return (await local.db.rows('note').toArray()).map((row) => row.id).toSorted();
  };
  await keepUnsent(local.db);
  expect(await ids()).toEqual(['other', 'third', 'told']);
  await local.db.cursors.clear();
  await keepUnsent(local.db);
  expect(await ids()).toEqual(['told']);
});
