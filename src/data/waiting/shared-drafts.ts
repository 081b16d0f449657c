import { countParts, partBytes } from '#domain/files/file-parts.ts';
import { mostSharedFiles, mostSharedTexts } from '#domain/meetings/shared-text.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile, partsOf } from '#data/local/loose-files.ts';
import type { DraftEntry } from '#data/local/schema.ts';
import {
  dropShared,
  listSharedKeys,
  readShared,
  type SharedKey,
  type SharedText,
} from '#data/local/shared-texts.ts';
import { isStorageFull } from '#data/local/storage.ts';
import { withConnection } from '#data/local/with-connection.ts';
import { cleanText } from '#lib/storable.ts';
import { saveDraft } from './drafts.ts';

/** A text or a file from another program, waiting for a place. */
export interface SharedDraft extends DraftEntry {
  /** The entry or file it becomes has the same. */
  readonly id: string;
}

const form = 'delat/';

/** What waits on where the worker put it. */
export interface StillThere {
  /** It could not be taken over now, and is tried again: the phone is full, or it could not be read. */
  readonly left: 'full' | 'notRead' | undefined;
  /** What could not be read, however often it is tried. */
  readonly notRead: readonly SharedKey[];
  /** So much waits here already. */
  readonly isMore: boolean;
}

/**
 * From the phone, where the worker put them, to the drafts of the person who is here: they are hers from now on,
 * and she is told of them when she leaves. Each by itself, the texts first: one that finds no room holds no other
 * back. Written there before it is taken away here; killed between the two it is moved once more, to the same place.
 * Asked from two places it is done twice, one after the other: neither finds what the other has half moved.
 */
export function receiveSharedTexts(local: Local): Promise<StillThere> {
  const received = receiving.then(() => receiveAll(local));
  receiving = received.catch(() => undefined);
  return received;
}
let receiving: Promise<unknown> = Promise.resolve();

async function receiveAll(local: Local): Promise<StillThere> {
  const waiting = await listSharedKeys(local.uid, local.now());
  let left: StillThere['left'];
  const notRead: SharedKey[] = [];
  let isMore = false;
  const room = waiting.length === 0 ? noRoom : await roomFor(local);
  for (const one of waiting) {
    const kind = one.isFile ? 'files' : 'texts';
    if (room[kind] <= 0) {
      isMore = true;
      continue;
    }
    try {
      if (await moveOne(local, one)) room[kind] -= 1;
    } catch (error) {
      if (isStorageFull(error)) left = 'full';
      else notRead.push(one);
    }
  }
  if (notRead.length > 0) left ??= 'notRead';
  return { left, notRead, isMore };
}

/** What cannot be read stands in nobody's way once she has let it go. */
export async function dropNotRead(keys: StillThere['notRead']): Promise<void> {
  for (const key of keys) await dropShared(key);
}

const noRoom = { texts: 0, files: 0 };
/** Files by themselves, for they are large. */
async function roomFor(local: Local): Promise<{ texts: number; files: number }> {
  const drafts = await listSharedDrafts(local);
  const files = drafts.filter(({ file }) => file).length;
  return { texts: 2 * mostSharedTexts - (drafts.length - files), files: mostSharedFiles - files };
}

async function moveOne(local: Local, key: SharedKey): Promise<boolean> {
  const one = await readShared(key, local.uid);
  if (!one) return false;
  await receive(local, one);
  await dropShared(key);
  return true;
}

async function receive(local: Local, { at, id, text, file }: SharedText): Promise<void> {
  const key = `${form}${at}/${id}`;
  if (!file) return saveDraft(local, key, text);
  const { db } = local;
  const bytes = file.bytes.byteLength;
  await withConnection(db, () =>
    db.transaction('rw', [db.drafts, db.parts, db.pins], async () => {
      for (let n = 0; n < countParts(bytes); n += 1) {
        const part = file.bytes.slice(n * partBytes, (n + 1) * partBytes);
        await db.parts.put({ hash: key, n, bytes: part });
      }
      await db.pins.put({ hash: key, bytes, pinned: true, openedAt: at });
      await db.drafts.put({ key, text: cleanText(text), file: { name: file.name, bytes } });
    }),
  );
}

/** In the order they came. */
export async function listSharedDrafts({ db }: Local): Promise<SharedDraft[]> {
  const drafts = await db.drafts.where('key').startsWith(form).toArray();
  return drafts.map((draft) => ({ ...draft, id: draft.key.split('/').at(-1) ?? '' }));
}

/** As a picker would hand it out; undefined when any of it lacks. */
export async function readSharedFile({ db }: Local, of: SharedDraft): Promise<File | undefined> {
  const { key, file } = of;
  if (!file) return undefined;
  const parts = await withConnection(db, () => partsOf(db, key).toArray());
  if (parts.length !== countParts(file.bytes)) return undefined;
  return new File(
    parts.map(({ bytes }) => bytes),
    file.name,
  );
}

export function removeSharedDraft({ db }: Local, { key }: Pick<SharedDraft, 'key'>): Promise<void> {
  return withConnection(db, () =>
    db.transaction('rw', [db.drafts, db.parts, db.pins], async () => {
      await db.drafts.delete(key);
      await dropFile(db, key);
    }),
  );
}
