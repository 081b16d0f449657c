import { countParts, partBytes } from '#domain/files/file-parts.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { fullDisks } from '#data/local/full-disks.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile, partsOf } from '#data/local/loose-files.ts';
import { noticingFullDisk } from '#data/local/notice-full-disk.ts';
import type { LocalDb, PinEntry } from '#data/local/schema.ts';
import { ConnectionLost, withConnection } from '#data/local/with-connection.ts';
import { fetchFile } from '#data/remote/material.ts';
import { hashOf } from './hash-of.ts';

/** `notRead`: the phone does not let its own store be read now, and it could not be fetched either. */
export type WhyNotOpened = 'offline' | 'notThere' | 'notRead';
type FileRow = Pick<MaterialRow, 'scope_id' | 'id' | 'hash' | 'bytes'>;

/** From this phone when it is here; else fetched, and kept for the next time. */
export async function openFile(local: Local, row: FileRow): Promise<ArrayBuffer | WhyNotOpened> {
  const here = await readWhole(local.db, row).catch(whenLost);
  if (here instanceof ArrayBuffer) return here;
  const fetched = await fetchWhole(local, row);
  return fetched === 'offline' ? (here ?? fetched) : fetched;
}

function whenLost(error: unknown): 'notRead' {
  if (!(error instanceof ConnectionLost)) throw error;
  return 'notRead';
}

async function fetchWhole(local: Local, row: FileRow): Promise<ArrayBuffer | WhyNotOpened> {
  const { status, body } = await fetchFile(local.uid, { scope: row.scope_id, id: row.id });
  if (status === 404) return 'notThere';
  if (status !== 200 || !(body instanceof ArrayBuffer)) return 'offline';
  // A line that broke, or somebody on the way: nothing else than what its author sent is called by this name.
  if ((await hashOf(body)) !== row.hash) return 'offline';
  await keepWhole(local, row, body);
  return body;
}

/** Undefined when any of it lacks. */
function readWhole(db: LocalDb, { hash, bytes }: FileRow): Promise<ArrayBuffer | undefined> {
  return withConnection(db, () =>
    db.transaction('r', [db.parts], async () => {
      const parts = await partsOf(db, hash).toArray();
      if (parts.length !== countParts(bytes)) return undefined;
      const whole = new Uint8Array(bytes);
      for (const part of parts) whole.set(new Uint8Array(part.bytes), part.n * partBytes);
      return whole.buffer;
    }),
  );
}

/** A phone without room shows it all the same. */
async function keepWhole(
  { db, now }: Local,
  { hash, bytes }: FileRow,
  whole: ArrayBuffer,
): Promise<void> {
  const entry: PinEntry = { hash, bytes, pinned: false, openedAt: now().toISOString() };
  const work = () =>
    db.transaction('rw', [db.parts, db.pins], async () => {
      for (let n = 0; n < countParts(bytes); n += 1)
        await db.parts.put({ hash, n, bytes: whole.slice(n * partBytes, (n + 1) * partBytes) });
      await db.pins.put(entry);
    });
  try {
    await noticingFullDisk(db, () => withConnection(db, work));
  } catch (error) {
    // Also when the disk has taken the connection away.
    if (!fullDisks.has(db)) throw error;
  }
}

/** *Stannar på telefonen*, or no longer; of a file that is here. */
export async function pinFile({ db }: Local, hash: string, pinned: boolean): Promise<void> {
  await withConnection(db, () => db.pins.update(hash, { pinned }));
}

export interface RoomTaken {
  readonly stays: number;
  /** What can be fetched again. */
  readonly free: number;
}

/** Bytes of files on this phone: what stays (pinned, or not yet sent), and what does not have to. */
export async function getRoomTaken({ db }: Local): Promise<RoomTaken> {
  const [pins, free] = await Promise.all([db.pins.toArray(), listFree(db)]);
  return { stays: sum(pins) - sum(free), free: sum(free) };
}

const sum = (list: readonly PinEntry[]) => list.reduce((all, { bytes }) => all + bytes, 0);

/** Neither pinned nor waiting, and at Jämsides: the only copy is never taken. */
async function listFree(db: LocalDb): Promise<readonly PinEntry[]> {
  const [pins, unsent, rows] = await Promise.all([
    db.pins.toArray(),
    db.unsent.toArray(),
    db.rows('material').toArray(),
  ]);
  const waiting = new Set(unsent.map(({ hash }) => hash));
  const arrived = new Set(
    rows.filter((row) => row.arrived_at !== null && !row.deleted).map((row) => row.hash),
  );
  return pins.filter(({ hash, pinned }) => !pinned && !waiting.has(hash) && arrived.has(hash));
}

export async function freeRoom({ db }: Local): Promise<void> {
  const stores = [db.rows('material'), db.unsent, db.pins, db.parts];
  await withConnection(db, () =>
    db.transaction('rw', stores, async () => {
      for (const { hash } of await listFree(db)) await dropFile(db, hash);
    }),
  );
}
