import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFile } from '#data/meetings/material/add-material.ts';
import { sendUnsent, type FileDoor } from '#data/meetings/material/send-unsent.ts';
import { partBytes } from '#domain/files/file-parts.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { material } from '#domain/tables/material.ts';
import { makeDiskShelf } from '#local/disk-shelf.ts';
import { makeCuttingLine, type CuttingLine } from '#tests/support/embedded/cutting-line.ts';
import {
  makeFileWorld,
  shelfPath,
  sumOf,
  type Bytes,
  type FileWorld,
} from '#tests/support/embedded/file-world.ts';
import { prepareData } from '#tests/support/embedded/local-server.ts';
import { makeSmallDisk } from '#tests/support/journey/small-disk.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seeded, type Seeded } from '#tests/support/seeded.ts';
import { demo } from '#tests/support/sql/demo.ts';
import type { Reply } from '#sync/ports.ts';

/*
 * The phone's own sending against the server as it is started, which is killed, or the line to it cut, at any
 * moment from the push of the row to the answer to the last part. Nothing half, nothing twice, nothing silent:
 * afterwards the file is there whole, the shelf holds it once and nothing else, and the phone has nothing to send.
 * KILLS=200 SEED=7 for the long form.
 */
const kills = Number(process.env['KILLS'] ?? 8);
const chance = seeded(Number(process.env['SEED'] ?? 52));

knowAllTables();
let world: FileWorld;
let line: CuttingLine;
let phone: TestLocal;
let scope: string;
beforeAll(async () => {
  world = await makeFileWorld();
  await open();
});
afterAll(async () => {
  await line?.close();
  await world?.server.stop();
});

/** The author's phone, and her line to the server. */
async function open(): Promise<void> {
  line = await makeCuttingLine(world.server.port);
  phone = makeTestLocal(world.anna.uid);
  scope = `user:${phone.uid}`;
}

const begins = { pdf: '%PDF-1.7\n', picture: '\x89PNG\r\n\x1A\n', office: 'PK\x03\x04' } as const;
type Kind = keyof typeof begins;

function makeBytes(length: number, kind: Kind, by: Seeded): Bytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 97) bytes[at] = by.int(256);
  bytes.set(Buffer.from(begins[kind], 'latin1').subarray(0, length));
  return bytes;
}

const chosenLength = () =>
  chance.pick([
    16 + chance.int(3000),
    partBytes - 1,
    partBytes,
    partBytes + 1,
    2 * partBytes + chance.int(partBytes),
    3 * partBytes + 1,
  ]);

interface Chosen {
  readonly id: string;
  readonly hash: string;
}

async function choose(bytes: Bytes, kind: Kind, on = phone): Promise<Chosen> {
  const [id, hash] = [randomUUID(), sumOf(bytes)];
  const at = { id, participationId: demo.granvik, meetingId: world.meeting, agendaItemId: null };
  const picked = { title: 'Fil.docx', kind, hash, bytes: bytes.buffer, description: '' };
  expect(await addFile(on, at, picked)).toBe(true);
  return { id, hash };
}

/** As the round of syncing would: pushed until it is answered, and then known to be at the server. */
async function pushRow(id: string): Promise<boolean> {
  const row = await phone.db.rows('material').get([scope, id]);
  if (!row) throw new Error('no row');
  if (row._v > 0) return true;
  const names = Object.keys(material.columns) as (keyof typeof row)[];
  const patch = Object.fromEntries(names.map((name) => [name, row[name]]));
  const said = await world.push(world.anna, { scope, id, patch }).catch(() => []);
  if (said.length === 0) return false;
  expect(['applied', 'merged', 'noop', 'duplicate']).toContain(said[0]);
  await phone.db.rows('material').put({ ...row, _d: 0, _v: 1 });
  return true;
}

/** What the phone would ask, over the line; `before` is told of each call. */
function makeDoor(before: () => void = () => undefined): FileDoor {
  const call = async (query: string, method: string, body?: ArrayBuffer): Promise<Reply> => {
    before();
    try {
      const answer = await world.ask(query, {
        method,
        origin: line.origin,
        ...(body && { body }),
      });
      const said = (await answer.json()) as { readonly code?: string };
      return { status: answer.status, code: said.code ?? null, body: said };
    } catch {
      return { status: null, code: null, body: null };
    }
  };
  return {
    state: (_, file) => call(`scope=${file.scope}&id=${file.id}&state`, 'GET'),
    send: (_, file, n, body) => call(`scope=${file.scope}&id=${file.id}&part=${n}`, 'PUT', body),
  };
}

/** How far it comes by itself, with nothing in the way. */
async function sendAll(id: string): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    if (!(await pushRow(id))) continue;
    await sendUnsent(phone, undefined, makeDoor());
    const left = await phone.db.unsent.get(id);
    expect(left?.refused, 'nothing was refused that is whole on the phone').toBeUndefined();
    if (left === undefined) return;
  }
  expect.fail('it is still on its way, and nothing is in its way');
}

async function isWhole({ id, hash }: Chosen): Promise<void> {
  const query = 'select arrived_at, count(*) over () as count from public.material where id = $1';
  const [row] = await world.server.sql(query, [id]);
  expect(row).toMatchObject({ arrived_at: expect.stringMatching(/Z$/), count: 1 });
  const got = await world.ask(`scope=${scope}&id=${id}`);
  expect(got.status).toBe(200);
  expect(sumOf(new Uint8Array(await got.arrayBuffer()))).toBe(hash);
  expect(await phone.db.unsent.count()).toBe(0);
}

/** Each file that there is, once, and no piece of any. */
function isTidy(files: readonly Chosen[]): void {
  const hashes = new Set(files.map(({ hash }) => hash));
  expect(Object.fromEntries(world.shelf())).toEqual(
    Object.fromEntries([...hashes].map((hash) => [shelfPath(scope, hash), hash])),
  );
}

/** So that the room's quota is never met; what is taken away is gone from the shelf, too. */
async function takeAway(files: Chosen[], still: string): Promise<void> {
  for (const { id } of files) {
    const query = 'select version from public.material where id = $1';
    const [row] = await world.server.sql(query, [id]);
    const base = Number(row?.['version']);
    await world.push(world.anna, { scope, id, base, patch: { deleted: true } });
  }
  // some goes with each call about a file that there is
  for (let n = 0; n < files.length; n += 1) await world.ask(`scope=${scope}&id=${still}&state`);
  files.length = 0;
}

interface Ended {
  readonly at: string;
  readonly said: string;
}

/** Killed `ms` after the call of this number has begun; 0 is the push of the row. */
async function killWhileSending(id: string, bytes: number): Promise<Ended> {
  const calls = 2 + Math.ceil(bytes / partBytes);
  const at = chance.int(calls);
  const ms = chance.pick([0, 1, 3, 5, 8, 13, 21, 40, 80]);
  let killed: Promise<void> | undefined;
  let count = 0;
  const before = () => {
    if (count === at) killed = new Promise((done) => setTimeout(done, ms)).then(kill);
    count += 1;
  };
  const kill = () => world.killAndStart();
  before();
  if (await pushRow(id)) await sendUnsent(phone, undefined, makeDoor(before));
  await (killed ?? kill());
  const step = ['killed at the row', 'killed at the state'][at] ?? 'killed at a part';
  return { at: step, said: `killed ${ms} ms into call ${at}` };
}

async function cutWhileSending(id: string, bytes: number): Promise<Ended> {
  const way = chance.pick(['there', 'back'] as const);
  const after = way === 'there' ? chance.int(bytes + 2000) : chance.int(2500);
  await pushRow(id);
  line.cutAfter(after, way);
  await sendUnsent(phone, undefined, makeDoor());
  const isCut = line.heal();
  return { at: isCut ? `cut ${way}` : 'not cut', said: `cut after ${after} bytes ${way}` };
}

test(`of ${kills} kills of the server while a file is sent, and as many cuts of the line, none leaves anything half or twice`, async () => {
  const files: Chosen[] = [];
  const told = new Map<string, number>();
  let broken = 0;
  for (let turn = 0; turn < kills * 2; turn += 1) {
    const kind = chance.pick(['pdf', 'picture', 'office'] as const);
    // now and then the same bytes once more
    const by = chance.chance(0.15) ? seeded(1) : chance;
    const bytes = makeBytes(by === chance ? chosenLength() : 5000, kind, by);
    const chosen = await choose(bytes, kind);
    files.push(chosen);
    const end = turn % 2 === 0 ? killWhileSending : cutWhileSending;
    const how = await end(chosen.id, bytes.byteLength);
    const isLeft = (await phone.db.unsent.get(chosen.id)) !== undefined;
    told.set(how.at, (told.get(how.at) ?? 0) + 1);
    if (isLeft) broken += 1;
    try {
      await sendAll(chosen.id);
      await isWhole(chosen);
      isTidy(files);
    } catch (error) {
      throw new Error(`turn ${turn}, ${bytes.byteLength} bytes, ${how.said}`, { cause: error });
    }
    if (files.length === 20) {
      const last = files.pop();
      await takeAway(files, last?.id ?? '');
      if (last) files.push(last);
      isTidy(files);
    }
  }
  console.log(`${broken} of ${kills * 2} files were broken off`, Object.fromEntries(told));
}, 3_600_000);

const disk = makeSmallDisk();
afterAll(() => disk?.dispose());

describe.skipIf(disk === null)('on a disk that is full', () => {
  test('a part that has no room leaves nothing of itself, and what lies there stays', async () => {
    const root = join(disk?.dir ?? '', 'shelf');
    const shelf = makeDiskShelf(root);
    const before = makeBytes(70_000, 'pdf', chance);
    await shelf.put('group:1/a', before);
    const turns = Math.min(24, Math.max(6, kills));
    const isFolder = (name: string | Buffer) => statSync(join(root, String(name))).isDirectory();
    for (let turn = 0; turn < turns; turn += 1) {
      disk?.fill();
      for (const path of ['group:1/a', `group:1/${turn}/0`])
        await expect(shelf.put(path, makeBytes(partBytes, 'pdf', chance))).rejects.toThrow(
          /ENOSPC/,
        );
      disk?.clear();
      expect(readdirSync(root, { recursive: true }).filter((name) => !isFolder(name))).toEqual([
        join('group_1', 'a'),
      ]);
      expect(sumOf((await shelf.get('group:1/a')) ?? new Uint8Array())).toBe(sumOf(before));
    }
    rmSync(root, { recursive: true, force: true });
  });

  test('the server takes no part, the phone keeps it and says so, and with room again it comes', async () => {
    const dataDir = join(disk?.dir ?? '', 'running');
    cpSync(await prepareData(), dataDir, { recursive: true });
    const own = { world, line, phone, scope };
    world = await makeFileWorld({ dataDir });
    await open();
    try {
      const chosen = await choose(makeBytes(partBytes + 9, 'pdf', chance), 'pdf');
      expect(await pushRow(chosen.id)).toBe(true);
      disk?.fill();
      await sendUnsent(phone, undefined, makeDoor());
      expect(await phone.db.unsent.get(chosen.id)).toMatchObject({ sent: 0 });
      isTidy([]);
      disk?.clear();
      await sendAll(chosen.id);
      await isWhole(chosen);
      isTidy([chosen]);
    } finally {
      await line.close();
      await world.server.stop();
      ({ world, line, phone, scope } = own);
    }
  });
});
