import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addFile } from '#data/meetings/material/add-material.ts';
import { chooseAgain } from '#data/meetings/material/choose-again.ts';
import { openFile } from '#data/meetings/material/keep-file.ts';
import { getFile, type FileState } from '#data/meetings/material/list-files.ts';
import type { Picked } from '#data/meetings/material/read-picked.ts';
import { sendUnsent, type FileDoor } from '#data/meetings/material/send-unsent.ts';
import { shareFile } from '#data/meetings/material/share-material.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

// A file whose row is at the server and whose bytes this phone no longer has, or cannot read.

const fetched = vi.hoisted(() => ({ file: vi.fn<() => Promise<unknown>>() }));
vi.mock('#data/remote/material.ts', () => ({
  fetchFile: () => fetched.file(),
  askFileState: () => Promise.reject(new Error('not asked here')),
  sendFilePart: () => Promise.reject(new Error('not asked here')),
}));

knowAllTables();
let local: TestLocal;
const own = 'user:anna';
const where = {
  participationId: granvik.participationId,
  meetingId: 'm1',
  agendaItemId: 'i1',
  stepId: 'step-3',
};

function picked(letter: number, more: Partial<Picked> = {}): Picked {
  const bytes = new Uint8Array(partBytes + 9).fill(letter);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { title: 'Nuläget', kind: 'pdf', bytes: bytes.buffer, hash, ...more };
}
const known = async () => {
  for (const row of await local.db.rows('material').toArray())
    await local.db.rows('material').put({ ...row, _d: 0, _v: 1 });
};
const stateOf = async (id = 'f1'): Promise<FileState | undefined> =>
  (await getFile(local, 'm1', id))?.state;
const scopes = async () =>
  (await local.db.rows('material').toArray())
    .filter((row) => !row.deleted)
    .map((row) => row.scope_id)
    .toSorted();

beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
  await addFile(local, { ...where, id: 'f1' }, { ...picked(65), description: 'Tre rutor' });
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  await known();
});
afterEach(() => vi.restoreAllMocks());

/** A browser has emptied what it kept: all of it, or only the bytes. */
async function wipe(more: readonly ('unsent' | 'pins')[] = ['unsent', 'pins']): Promise<void> {
  await local.db.parts.clear();
  for (const store of more) await local.db[store].clear();
}

test('whose phone was emptied is told that the file is not there, and nobody waits for it', async () => {
  await wipe();
  expect(await stateOf()).toEqual({ kind: 'missing' });
  // shared on this phone it still has nothing to send
  await shareFile(local, { id: 'f1', audience: 'organisation', hat: granvik });
  expect(await stateOf()).toEqual({ kind: 'missing' });
  // of somebody else's, her phone has it
  const [row] = await local.db.rows('material').toArray();
  await local.db.rows('material').clear();
  const theirs = { ...row, id: 'c', scope_id: 'group:g1', origin: 'o', author_id: 'samira' };
  await local.pulled('material', { ...theirs, id: 'c', _v: 1 });
  expect(await stateOf('c')).toEqual({ kind: 'coming' });
});

test('the same bytes chosen again are sent to every room that waits for them', async () => {
  await wipe();
  const pokes = local.pokes();
  const at = { scope: own, id: 'f1' };
  expect(await chooseAgain(local, { at, id: 'f2', picked: picked(65) })).toBe('f1');
  expect(local.pokes()).toBeGreaterThan(pokes);
  expect(await stateOf()).toEqual({ kind: 'waiting', left: partBytes + 9 });
  expect((await local.db.unsent.toArray()).map(({ scope }) => scope).toSorted()).toEqual([
    'group:g1',
    own,
  ]);
  expect(await openFile(local, { ...at, scope_id: own, ...sizes(picked(65)) })).toBeInstanceOf(
    ArrayBuffer,
  );
});
const sizes = ({ hash, bytes }: Picked) => ({ hash, bytes: bytes.byteLength });

test('other bytes are another file in its place, with what was said of it, where it stood and who read it', async () => {
  await wipe();
  const at = { scope: own, id: 'f1' };
  const other = picked(66, { title: 'Budget.xlsx', kind: 'office' });
  expect(await chooseAgain(local, { at, id: 'f2', picked: other })).toBe('f2');
  expect(await stateOf()).toBeUndefined();
  expect((await getFile(local, 'm1', 'f2'))?.row).toMatchObject({
    title: 'Budget.xlsx',
    kind: 'office',
    description: 'Tre rutor',
    hash: other.hash,
    agenda_item_id: 'i1',
    step_id: 'step-3',
    shared: ['group:g1'],
  });
  expect(await scopes()).toEqual(['group:g1', own]);
  expect((await local.db.unsent.toArray()).map(({ hash }) => hash)).toEqual([
    other.hash,
    other.hash,
  ]);
});

test('a phone that is full changes nothing', async () => {
  await wipe();
  vi.spyOn(local.db.parts, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const at = { scope: own, id: 'f1' };
  expect(await chooseAgain(local, { at, id: 'f2', picked: picked(66) })).toBeUndefined();
  expect(await scopes()).toEqual(['group:g1', own]);
  expect(await stateOf()).toEqual({ kind: 'missing' });
});

test('one that the door did not take, or whose bytes alone are gone, is sent once more', async () => {
  const door: FileDoor = {
    state: async () => ({ status: 200, code: null, body: { arrived: false, parts: [] } }),
    send: async () => ({ status: 409, code: 'hash', body: { code: 'hash' } }),
  };
  const at = { scope: own, id: 'f1' };
  for (const [why, spoil] of [
    ['hash', async () => undefined],
    ['lost', () => wipe([])],
  ] as const) {
    await spoil();
    await sendUnsent(local, undefined, door);
    expect(await stateOf()).toEqual({ kind: 'refused', why });
    expect(await chooseAgain(local, { at, id: 'f2', picked: picked(65) })).toBe('f1');
    expect(await stateOf()).toEqual({ kind: 'waiting', left: partBytes + 9 });
  }
});

test('a phone that does not let its store be read fetches the file, and without network says which it was', async () => {
  const row = { scope_id: own, id: 'f1', ...sizes(picked(65)) };
  const lose = () =>
    vi.spyOn(local.db, 'transaction').mockImplementation(() => {
      throw Object.assign(new Error('Internal error'), { name: 'UnknownError' });
    });
  lose();
  fetched.file.mockResolvedValueOnce({ status: null, body: null });
  expect(await openFile(local, row)).toBe('notRead');
  fetched.file.mockResolvedValueOnce({ status: 404, body: null });
  expect(await openFile(local, row)).toBe('notThere');
  const { bytes } = picked(65);
  fetched.file.mockResolvedValueOnce({ status: 200, body: bytes });
  expect(await openFile(local, row)).toBe(bytes);
});
