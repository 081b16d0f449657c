import type { Local } from '#data/local/local.ts';
import { dropSharedText, listSharedTexts } from '#data/local/shared-texts.ts';
import { saveDraft } from './drafts.ts';

/** A text from another program, waiting for a place. */
export interface SharedDraft {
  readonly key: string;
  /** The entry it becomes has the same. */
  readonly id: string;
  readonly text: string;
}

const form = 'delat/';

/**
 * From the phone, where the worker put them, to the drafts of the person who is here: they are hers
 * from now on, and she is told of them when she leaves. Written there before it is taken away here;
 * killed between the two it is moved once more, to the same place.
 */
export async function receiveSharedTexts(local: Local): Promise<void> {
  for (const one of await listSharedTexts(local.uid)) {
    await saveDraft(local, `${form}${one.at}/${one.id}`, one.text);
    await dropSharedText(one);
  }
}

/** In the order they came. */
export async function listSharedDrafts({ db }: Local): Promise<SharedDraft[]> {
  const drafts = await db.drafts.where('key').startsWith(form).toArray();
  return drafts.map(({ key, text }) => ({ key, id: key.split('/').at(-1) ?? '', text }));
}

export function removeSharedDraft(local: Local, { key }: SharedDraft): Promise<void> {
  return saveDraft(local, key, '');
}
