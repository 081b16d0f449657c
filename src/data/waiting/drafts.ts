import type { Local } from '#data/local/local.ts';
import { cleanText } from '#lib/storable.ts';
import { keepStorage } from '#data/local/storage.ts';
import { withConnection } from '#data/local/with-connection.ts';

/** A text on its way to become rows; it lies on this phone alone until it has. */
export async function getDraft({ db }: Local, key: string): Promise<string> {
  return (await db.drafts.get(key))?.text ?? '';
}

export async function saveDraft({ db }: Local, key: string, text: string): Promise<void> {
  const clean = cleanText(text);
  await withConnection(db, async () => {
    await (clean === '' ? db.drafts.delete(key) : db.drafts.put({ key, text: clean }));
  });
  void keepStorage(db);
}

/** The draft of a unit that is not any person's yet. */
export const unitEnding = '/enhet';
