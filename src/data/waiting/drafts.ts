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

/** The forms in which something is begun, by the first part of their drafts' keys. */
export const draftForms = [
  'att-gora',
  'bjud-in',
  'delat',
  'fraga',
  'gast',
  'kontakt',
  'lamna-over',
  'ordna',
  'proposal',
  'rad',
  'samtal',
  'siffra',
  'svar',
  'ta-upp',
  'ta-upp-andra',
  'tillfalle',
] as const;
export type DraftForm = (typeof draftForms)[number];

/** What would be lost with the phone; a unit that is written down for the next ones is not. */
export async function listBegun({ db }: Local): Promise<DraftForm[]> {
  const keys = await db.drafts.toCollection().primaryKeys();
  const begun = keys.filter((key) => !key.endsWith(unitEnding)).map((key) => key.split('/')[0]);
  return draftForms.filter((form) => begun.includes(form));
}

/** The draft of a unit that is not any person's yet. */
export const unitEnding = '/enhet';
