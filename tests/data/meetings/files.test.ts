import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addFile,
  addLink,
  describeMaterial,
  removeMaterial,
} from '#data/meetings/material/add-material.ts';
import { freeRoom, getRoomTaken, openFile, pinFile } from '#data/meetings/material/keep-file.ts';
import { listFiles, listPictures } from '#data/meetings/material/list-files.ts';
import { readPicked, type Picked } from '#data/meetings/material/read-picked.ts';
import {
  shareDescription,
  shareFile,
  withdrawFile,
} from '#data/meetings/material/share-material.ts';
import { sendUnsent, type FileDoor } from '#data/meetings/material/send-unsent.ts';
import { keepUnsent } from '#data/local/keep-unsent.ts';
import { getSyncStatus } from '#data/waiting/get-sync-status.ts';
import { syncStatusWords } from '#content/words/waiting/sync.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';
import type { Reply } from '#sync/ports.ts';

const fetched = vi.hoisted(() => ({ file: vi.fn<() => Promise<unknown>>() }));
vi.mock('#data/remote/material.ts', () => ({
  fetchFile: () => fetched.file(),
  askFileState: () => Promise.reject(new Error('not asked here')),
  sendFilePart: () => Promise.reject(new Error('not asked here')),
}));

knowAllTables();
const scope = 'group:g1';
const own = 'user:anna';
const at = (id: string, agendaItemId: string | null = null) => ({
  id,
  participationId: granvik.participationId,
  meetingId: 'm1',
  agendaItemId,
});
let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(() => vi.restoreAllMocks());

function pdfOf(length: number, fill = 65): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).fill(fill);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return bytes;
}
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
async function pick(bytes: Uint8Array<ArrayBuffer>, name = 'Bild av nuläget.pdf'): Promise<Picked> {
  const picked = await readPicked(new File([bytes], name));
  if (typeof picked === 'string') throw new Error(picked);
  return picked;
}
const file = pdfOf(2 * partBytes + 7);
const add = async (id = 'f1', bytes = file) =>
  addFile(local, at(id), { ...(await pick(bytes)), description: '' });

/** As if the row had been pushed and acknowledged. */
async function synced(more: object = {}) {
  for (const row of await local.db.rows('material').toArray())
    await local.db.rows('material').put({ ...row, _d: 0, _v: 1, version: 1, ...more });
  await local.db.base.clear();
}
const states = async () =>
  (await listFiles(local, 'm1', granvik.participationId)).flatMap(({ files }) =>
    files.map(({ state }) => state),
  );
const status = async () => {
  const told = await getSyncStatus(local.db, local.now());
  return syncStatusWords(told, local.now()).short;
};

/** A door that takes parts until it is told not to. */
function makeDoor(limit = Infinity) {
  const there = new Set<number>();
  const calls: string[] = [];
  const answer = (count: number): Reply => ({
    status: 200,
    code: null,
    body: { arrived: there.size >= count, parts: there.size >= count ? [] : [...there] },
  });
  const door: FileDoor = {
    state: async () => {
      calls.push('state');
      return answer(3);
    },
    send: async (_uid, _file, n, bytes) => {
      if (there.size >= limit) return { status: null, code: null, body: null };
      calls.push(`${n}: ${bytes.byteLength}`);
      there.add(n);
      return answer(3);
    },
  };
  return { door, calls, there, more: (now: number) => (limit = now) };
}

test('what is chosen is read at once, named after itself, and known by its bytes alone', async () => {
  expect(await pick(file)).toMatchObject({
    kind: 'pdf',
    title: 'Bild av nuläget',
    hash: sum(file),
  });
  const docx = new Uint8Array(Buffer.from('PK\x03\x04 docx', 'latin1'));
  expect(await pick(docx, 'Uppdrag.docx')).toMatchObject({ kind: 'office', title: 'Uppdrag.docx' });
  const small = new ArrayBuffer(5);
  const photo = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'IMG_1.JPG');
  expect(await readPicked(photo, async () => small)).toMatchObject({
    kind: 'picture',
    title: 'IMG_1',
    bytes: small,
  });
});

test.each([
  ['empty', new File([], 'tom.pdf')],
  ['page', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'karta.pdf')],
  ['page', new File(['<!DOCTYPE html><p>'], 'sida.png')],
  ['unknown', new File(['MZ program'], 'presentation.pdf')],
  ['tooLarge', new File([pdfOf(20 * 1024 * 1024 + 1)], 'stor.pdf')],
] as const)('%s is refused while choosing', async (why, chosen) => {
  expect(await readPicked(chosen)).toBe(why);
});

test('a file that cannot be read is not called a picture', async () => {
  const gone = new File([file], 'Nuläge.pdf');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect(await readPicked(gone)).toBe('notRead');
});

test('a picture that this phone cannot read is not sent as it is: it would tell where it was taken', async () => {
  const photo = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'IMG_1.JPG');
  expect(await readPicked(photo, () => Promise.resolve(undefined))).toBe('unreadable');
});

test('row, parts and the note that it waits are there together', async () => {
  await add();
  const row = await local.db.rows('material').get([own, 'f1']);
  expect(row).toMatchObject({
    title: 'Bild av nuläget',
    kind: 'pdf',
    bytes: file.byteLength,
    hash: sum(file),
    arrived_at: null,
    participation_id: 'p-granvik',
    _d: 1,
  });
  const parts = await local.db.parts.toArray();
  expect(parts.map(({ n, bytes }) => [n, bytes.byteLength])).toEqual([
    [0, partBytes],
    [1, partBytes],
    [2, 7],
  ]);
  expect(
    parts.every(({ bytes }) => Object.prototype.toString.call(bytes) === '[object ArrayBuffer]'),
  ).toBe(true);
  expect(await states()).toEqual([{ kind: 'waiting', left: file.byteLength }]);
});

test('a phone that becomes full in the middle keeps nothing half', async () => {
  const put = local.db.parts.put.bind(local.db.parts);
  let count = 0;
  vi.spyOn(local.db.parts, 'put').mockImplementation((...args) => {
    count += 1;
    if (count === 2) throw new DOMException('full', 'QuotaExceededError');
    return put(...args);
  });
  expect(await add()).toBe(false);
  const left = [local.db.rows('material'), local.db.parts, local.db.unsent, local.db.pins];
  for (const store of [...left, local.db.base]) expect(await store.count()).toBe(0);
});

/** A disk without a byte left takes the connection away, on the new one, too. */
const loseConnection = () =>
  vi.spyOn(local.db.parts, 'put').mockImplementation(() => {
    throw Object.assign(new Error('Internal error'), { name: 'UnknownError' });
  });

test('a full disk that takes the connection away is told as a full phone; another fault is not', async () => {
  loseConnection();
  expect(await add()).toBe(false);
  expect(await local.db.rows('material').count()).toBe(0);
  vi.restoreAllMocks();
  expect(await add()).toBe(true);
  vi.spyOn(local.db.parts, 'put').mockImplementation(() => {
    throw new Error('broken');
  });
  await expect(add('f2', pdfOf(9))).rejects.toThrow('broken');
});

test('a fetched file is shown by a phone whose disk has taken the connection away', async () => {
  const bytes = pdfOf(9);
  fetched.file.mockResolvedValueOnce({ status: 200, body: bytes.buffer });
  loseConnection();
  const row = { scope_id: scope, id: 'f9', hash: sum(bytes), bytes: 9 };
  expect(await openFile(local, row)).toBe(bytes.buffer);
  expect(await local.db.pins.count()).toBe(0);
});

test('the bytes follow when the row is known, and begin again where they were broken off', async () => {
  await add();
  const { door, calls, more } = makeDoor(1);
  await sendUnsent(local, undefined, door);
  expect(calls).toEqual([]);
  await synced();
  await sendUnsent(local, undefined, door);
  expect(calls).toEqual(['state', `0: ${partBytes}`]);
  expect(await states()).toEqual([{ kind: 'waiting', left: file.byteLength - partBytes }]);
  calls.length = 0;
  more(Infinity);
  const pokes = local.pokes();
  await sendUnsent(local, undefined, door);
  expect(calls).toEqual(['state', `1: ${partBytes}`, '2: 7']);
  expect(await local.db.unsent.count()).toBe(0);
  expect(local.pokes()).toBe(pokes + 1);
  expect(await states()).toEqual([{ kind: 'here' }]);
});

test('a kill after the last part, before the phone has heard of it, costs one question', async () => {
  await add();
  await synced();
  const { door, calls, there } = makeDoor();
  for (const n of [0, 1, 2]) there.add(n);
  await sendUnsent(local, undefined, door);
  expect(calls).toEqual(['state']);
  expect(await local.db.unsent.count()).toBe(0);
});

test('one who closes the app is not waited for: what is stopped goes on next time', async () => {
  await add();
  await synced();
  const { door, there } = makeDoor();
  await sendUnsent(local, () => there.size > 0, door);
  expect(there.size).toBe(1);
  await sendUnsent(local, undefined, door);
  expect(await local.db.unsent.count()).toBe(0);
});

test('what the door does not take stays, says so, and is not asked about for ever', async () => {
  await add();
  await synced();
  let asked = 0;
  const door: FileDoor = {
    state: async () => ({ status: 200, code: null, body: { arrived: false, parts: [] } }),
    send: async () => {
      asked += 1;
      return { status: 409, code: 'hash', body: { code: 'hash' } };
    },
  };
  await sendUnsent(local, undefined, door);
  await sendUnsent(local, undefined, door);
  expect(asked).toBe(1);
  expect(await states()).toEqual([{ kind: 'refused', why: 'hash' }]);
  expect(await local.db.parts.count()).toBe(3);
});

test('a file that the door stumbles over holds nobody else up; without network all wait', async () => {
  await add('f1');
  await add('f2', pdfOf(900, 66));
  await synced();
  const { door } = makeDoor();
  const asked: string[] = [];
  const stumbling = (status: number | null): FileDoor => ({
    ...door,
    state: async (uid, of) => {
      asked.push(of.id);
      return of.id === 'f1' ? { status, code: null, body: null } : door.state(uid, of);
    },
  });
  await sendUnsent(local, undefined, stumbling(null));
  expect(asked).toEqual(['f1']);
  await sendUnsent(local, undefined, stumbling(500));
  expect(asked).toEqual(['f1', 'f1', 'f2']);
  expect(await states()).toContainEqual({ kind: 'waiting', left: file.byteLength });
});

test('while a file waits nobody is told that all is synced', async () => {
  await local.caughtUp('user:anna', scope);
  await add();
  await synced();
  expect(await status()).toBe('1 fil väntar');
  await add('f2', pdfOf(900, 66));
  await synced();
  expect(await status()).toBe('2 filer väntar');
  await sendUnsent(local, undefined, makeDoor().door);
  await local.db.unsent.clear();
  expect(await status()).toMatch(/^Synkat/);
});

test('whoever signs out and lets it stay has row and bytes when she is back; the others’ files go', async () => {
  await add();
  await synced();
  await local.pulled('material', {
    id: 'theirs',
    scope_id: scope,
    meeting_id: 'm1',
    kind: 'pdf',
    hash: 'ab'.repeat(32),
    bytes: 5,
    _v: 1,
  });
  await local.db.pins.put({ hash: 'ab'.repeat(32), bytes: 5, pinned: true, openedAt: '' });
  await local.db.parts.put({ hash: 'ab'.repeat(32), n: 0, bytes: new ArrayBuffer(5) });
  await keepUnsent(local.db);
  await local.db.open();
  expect((await local.db.rows('material').toArray()).map((row) => row.id)).toEqual(['f1']);
  expect(await local.db.parts.count()).toBe(3);
  expect(await local.db.pins.count()).toBe(1);
});

const theirs = { scope_id: scope, id: 'theirs', hash: sum(file), bytes: file.byteLength };
const pullTheirs = () =>
  local.pulled('material', {
    ...theirs,
    participation_id: 'p-strandhamn',
    meeting_id: 'm1',
    agenda_item_id: null,
    title: 'Vår bild',
    kind: 'pdf',
    link: '',
    description: '',
    put_at: '2026-12-10T08:00:00.000Z',
    arrived_at: '2026-12-10T08:01:00.000Z',
    _v: 1,
  });

test('a file that is opened stays for the next time without network; another’s bytes do not', async () => {
  await pullTheirs();
  expect(await states()).toEqual([{ kind: 'away' }]);
  fetched.file.mockResolvedValueOnce({ status: null, body: null });
  expect(await openFile(local, theirs)).toBe('offline');
  fetched.file.mockResolvedValueOnce({ status: 200, body: new ArrayBuffer(file.byteLength) });
  expect(await openFile(local, theirs)).toBe('offline');
  expect(await states()).toEqual([{ kind: 'away' }]);
  fetched.file.mockResolvedValueOnce({ status: 200, body: file.buffer });
  await openFile(local, theirs);
  expect(await states()).toEqual([{ kind: 'here' }]);
  const again = await openFile(local, theirs);
  expect(again instanceof ArrayBuffer && sum(new Uint8Array(again))).toBe(sum(file));
});

test('freeing room takes what can be fetched again, never what is pinned or the only copy', async () => {
  await pullTheirs();
  fetched.file.mockResolvedValueOnce({ status: 200, body: file.buffer });
  await openFile(local, theirs);
  await add('mine', pdfOf(1000, 66));
  expect(await getRoomTaken(local)).toEqual({ stays: 1000, free: file.byteLength });
  await pinFile(local, theirs.hash, true);
  expect(await states()).toEqual([{ kind: 'waiting', left: 1000 }, { kind: 'pinned' }]);
  expect(await getRoomTaken(local)).toEqual({ stays: 1000 + file.byteLength, free: 0 });
  await freeRoom(local);
  expect(await local.db.parts.count()).toBe(4);
  await pinFile(local, theirs.hash, false);
  await freeRoom(local);
  expect(await local.db.parts.count()).toBe(1);
  expect(await states()).toEqual([{ kind: 'waiting', left: 1000 }, { kind: 'away' }]);
});

test('taken away, a file goes with its bytes, unless another row has the same', async () => {
  await add();
  await add('f2');
  await removeMaterial(local, { scope: own, id: 'f1' });
  expect([await local.db.parts.count(), await local.db.unsent.count()]).toEqual([3, 1]);
  await removeMaterial(local, { scope: own, id: 'f2' });
  expect([await local.db.parts.count(), await local.db.unsent.count()]).toEqual([0, 0]);
  expect(await states()).toEqual([]);
});

test('what is taken away elsewhere leaves this phone with the next round', async () => {
  await add();
  await synced({ deleted: true });
  await sendUnsent(local, undefined, makeDoor().door);
  expect([await local.db.parts.count(), await local.db.unsent.count()]).toEqual([0, 0]);
});

test('links and pictures of an item stand where they belong', async () => {
  await addLink(local, at('l1'), { title: ' Mall ', link: 'https://karna.example/mall' });
  local.setNow('2026-12-10T09:05:00Z');
  const photo = { title: 'IMG_1', kind: 'picture' as const, bytes: new ArrayBuffer(9), hash: 'cd' };
  await addFile(local, at('b1', 'i1'), { ...photo, description: ' Tre rutor ' });
  const [picture] = await listPictures(local, 'm1', 'i1');
  expect(picture?.row).toMatchObject({ id: 'b1', description: 'Tre rutor' });
  expect(await listPictures(local, 'm1', 'i2')).toEqual([]);
  await describeMaterial(local, { scope: own, id: 'b1' }, 'Fyra rutor');
  const [of] = await listFiles(local, 'm1', granvik.participationId);
  expect(of?.organisation).toBe('Granvik');
  expect(of?.files.map(({ row, state }) => [row.title, row.description, state.kind])).toEqual([
    ['Mall', '', 'link'],
    ['IMG_1', 'Fyra rutor', 'waiting'],
  ]);
});

test('an organisation has the sign it has elsewhere, from wherever the round counts its order', async () => {
  for (const row of await local.list('participation'))
    await local.pulled('participation', { ...row, ord: row.ord + 1 });
  await addLink(local, at('a1'), { title: 'Mall', link: 'https://example.org/mall' });
  const theirs = { scope_id: scope, author_id: 'samira', participation_id: 'p-strandhamn' };
  const [mine] = await local.list('material');
  await local.pulled('material', { ...mine, ...theirs, id: 'b2', origin: 'b1' });
  const sides = await listFiles(local, 'm1', granvik.participationId);
  expect(sides.map(({ organisation, place }) => [organisation, place])).toEqual([
    ['Granvik', 0],
    ['Strandhamn', 1],
  ]);
});

const rows = async () => (await local.db.rows('material').toArray()).filter((row) => !row.deleted);
const placesOf = async () => (await rows()).map((row) => row.scope_id).toSorted();
const unsentIn = async () => (await local.db.unsent.toArray()).map((one) => one.scope).toSorted();
const view = async () => (await listFiles(local, 'm1', granvik.participationId))[0]?.files[0];

test('a file is its author’s own until she shares it, and one card wherever its copies lie', async () => {
  await add();
  expect([await placesOf(), (await view())?.audience]).toEqual([[own], 'self']);
  await shareFile(local, { id: 'f1', audience: 'organisation', hat: granvik });
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  expect(await placesOf()).toEqual([scope, 'org:p-granvik', own]);
  expect(await unsentIn()).toEqual([scope, 'org:p-granvik', own]);
  const [of, ...others] = await listFiles(local, 'm1', granvik.participationId);
  expect(others).toEqual([]);
  expect(of?.files).toHaveLength(1);
  expect(of?.files[0]).toMatchObject({ audience: 'group', isMine: true, isShareable: true });
  const original = (await rows()).find((row) => row.scope_id === own);
  expect(original?.shared).toEqual([scope, 'org:p-granvik']);
  const copies = (await rows()).filter((row) => row.scope_id !== own);
  for (const copy of copies)
    expect(copy).toMatchObject({ origin: 'f1', shared: [], hash: sum(file) });
});

test('taken back, it leaves the wider rooms, with what was on its way there; the bytes stay its author’s', async () => {
  await add();
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  await withdrawFile(local, { id: 'f1', audience: 'organisation', hat: granvik });
  expect(await placesOf()).toEqual(['org:p-granvik', own]);
  expect(await unsentIn()).toEqual(['org:p-granvik', own]);
  await withdrawFile(local, { id: 'f1', audience: 'self', hat: granvik });
  expect([await placesOf(), await unsentIn()]).toEqual([[own], [own]]);
  expect((await rows())[0]?.shared).toEqual([]);
  expect(await local.db.parts.count()).toBe(3);
  // once more is an update on the tombstone, with the whole row
  await synced();
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  expect(await placesOf()).toEqual([scope, own]);
  expect((await rows()).find((row) => row.scope_id === scope)).toMatchObject({ hash: sum(file) });
});

test('others read a new description when its author leaves the page, not while she writes', async () => {
  await add();
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  await describeMaterial(local, { scope: own, id: 'f1' }, 'Tre');
  const theirs = async () => (await rows()).find((row) => row.scope_id === scope)?.description;
  expect([await theirs(), (await view())?.isChanged]).toEqual(['', true]);
  await shareDescription(local, 'f1');
  expect([await theirs(), (await view())?.isChanged]).toEqual(['Tre', false]);
});

test('of others one sees the widest copy once, and nobody’s row becomes part of my file', async () => {
  await pullTheirs();
  await local.pulled('material', {
    ...theirs,
    id: 'c1',
    scope_id: scope,
    author_id: 'samira',
    origin: 'o1',
    meeting_id: 'm1',
    participation_id: 'p-strandhamn',
    title: 'Delad',
    kind: 'pdf',
    put_at: '2026-12-10T08:00:00.000Z',
    shared: [],
  });
  await local.pulled('material', {
    ...theirs,
    id: 'c2',
    scope_id: 'round:r1',
    author_id: 'samira',
    origin: 'o1',
    meeting_id: 'm1',
    participation_id: 'p-strandhamn',
    title: 'Delad',
    kind: 'pdf',
    put_at: '2026-12-10T08:00:00.000Z',
    shared: [],
  });
  await add();
  await local.pulled('material', {
    ...theirs,
    id: 'evil',
    scope_id: scope,
    author_id: 'samira',
    origin: 'f1',
    meeting_id: 'm1',
    participation_id: 'p-granvik',
    title: 'Ond',
    kind: 'pdf',
    put_at: '2026-12-10T08:00:00.000Z',
    shared: [],
  });
  const files = (await listFiles(local, 'm1', granvik.participationId)).flatMap((of) => of.files);
  expect(files.filter(({ row }) => row.title === 'Delad').map(({ row }) => row.id)).toEqual(['c2']);
  expect(files.find(({ row }) => row.id === 'f1')?.audience).toBe('self');
  await removeMaterial(local, { scope: own, id: 'f1' });
  expect((await rows()).map((row) => row.id)).toContain('evil');
});

test('shared on a phone that has not got the bytes, it waits for the phone that has', async () => {
  await add();
  await synced();
  await shareFile(local, { id: 'f1', audience: 'group', hat: granvik });
  await synced();
  await local.db.unsent.delete('f1');
  await local.db.parts.clear();
  await sendUnsent(local, undefined, makeDoor().door);
  expect(await unsentIn()).toEqual([scope]);
  expect((await local.db.unsent.toArray())[0]?.refused).toBeUndefined();
});
