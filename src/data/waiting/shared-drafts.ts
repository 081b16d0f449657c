import { countParts, partBytes } from '#domain/files/file-parts.ts';
import { mostSharedTexts } from '#domain/meetings/shared-text.ts';
import type { Local } from '#data/local/local.ts';
import { dropFile, partsOf } from '#data/local/loose-files.ts';
import type { DraftEntry } from '#data/local/schema.ts';
import { dropSharedText, listSharedTexts, type SharedText } from '#data/local/shared-texts.ts';
import { withConnection } from '#data/local/with-connection.ts';
import { cleanText } from '#lib/storable.ts';
import { saveDraft } from './drafts.ts';

/** A text or a file from another program, waiting for a place. */
export interface SharedDraft extends DraftEntry {
  /** The entry or file it becomes has the same. */
  readonly id: string;
}

const form = 'delat/';

/**
 * From the phone, where the worker put them, to the drafts of the person who is here: they are hers
 * from now on, and she is told of them when she leaves. Written there before it is taken away here;
 * killed between the two it is moved once more, to the same place. True: some wait on, for here is so much already.
 */
export async function receiveSharedTexts(local: Local): Promise<boolean> {
  const waiting = await listSharedTexts(local.uid);
  let room =
    waiting.length === 0 ? 0 : 2 * mostSharedTexts - (await listSharedDrafts(local)).length;
  for (const one of waiting) {
    if (room <= 0) return true;
    await receive(local, one);
    await dropSharedText(one);
    room -= 1;
  }
  return false;
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
