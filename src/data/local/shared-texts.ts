import { mostSharedFiles, mostSharedTexts } from '#domain/meetings/shared-text.ts';
import {
  answerOf,
  inPhoneDatabase,
  memoryKey,
  personKey,
  type PhoneMemory,
} from './phone-database.ts';

/** What another program on the phone has shared to Jämsides, until the app is opened and takes it over. */
export interface SharedText {
  readonly id: string;
  /** When, ISO. */
  readonly at: string;
  /** Whose phone it was; null: nobody's, and then it is whoever's who signs in. */
  readonly uid: string | null;
  /** Of a file: what was said along with it. */
  readonly text: string;
  readonly file?: SharedFile;
}

/** As it came; never a Blob: Safari loses those. */
export interface SharedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What can be told of one without reading it: a file is large. */
export interface SharedKey {
  readonly key: string;
  readonly isFile: boolean;
  /** Undefined where only the text itself tells: the key is of an older version. */
  readonly uid: string | null | undefined;
  /** When, ISO; empty in such a key. */
  readonly at: string;
}

/**
 * Each under a key of its own, which says whose it is and when it came: two at once both stay, and a broken one
 * takes no other along. Before, it was the id alone, of a file after `file/`.
 */
const prefix = 'shared/';
const nobody = '-';
const all = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const keyOf = ({ id, at, uid, file }: SharedText) =>
  `${prefix}${uid ?? nobody}/${file ? 'file' : 'text'}/${at}/${id}`;

function readKey(key: string): SharedKey {
  const parts = key.split('/');
  const [, whose = nobody, kind = '', at = ''] = parts;
  if (parts.length < 5) return { key, isFile: whose === 'file', uid: undefined, at: '' };
  return { key, isFile: kind === 'file', uid: whose === nobody ? null : whose, at };
}

/** So long it waits for somebody who does not come back to this phone: the next one must not find it full. */
const daysOfOthers = 90;
const dayMs = 86_400_000;
const isForgotten = ({ uid, at }: SharedKey, of: string | null, now: Date) =>
  typeof uid === 'string' && uid !== of && now.getTime() - Date.parse(at) > daysOfOthers * dayMs;

/**
 * All of it on disk when it resolves, before anything is asked, or nothing; it lies where both the app and its
 * worker come. Answers whose phone it is; `many`: so much of this person's waits already that nothing more was kept.
 */
export function keepShared(
  list: readonly Pick<SharedText, 'id' | 'text' | 'file'>[],
  now: Date,
): Promise<{ readonly uid: SharedText['uid'] } | 'many'> {
  return inPhoneDatabase('readwrite', async (store) => {
    const memory = (await answerOf(store.get(memoryKey))) as PhoneMemory | undefined;
    const uid = uidOf(memory?.values[personKey]);
    const keys = (await answerOf(store.getAllKeys(all()))).map((key) => readKey(String(key)));
    const own = keys.filter((one) => one.uid === uid || one.uid === null);
    const files = [...own.filter(({ isFile }) => isFile), ...list.filter(({ file }) => file)];
    const texts = own.length + list.length - files.length;
    if (files.length > mostSharedFiles || texts > mostSharedTexts) return 'many';
    for (const one of keys) if (isForgotten(one, uid, now)) store.delete(one.key);
    for (const one of list) {
      const kept = { ...one, at: now.toISOString(), uid } satisfies SharedText;
      store.put(kept, keyOf(kept));
    }
    return { uid };
  });
}

function uidOf(person: string | undefined): string | null {
  const { uid } = JSON.parse(person ?? '{}') as { readonly uid?: unknown };
  return typeof uid === 'string' ? uid : null;
}

/**
 * What may be this person's, and what was shared when the phone was nobody's: the texts first, each kind in the
 * order it came. What waits for others who have long been gone is dropped.
 */
export async function listSharedKeys(uid: string, now: Date): Promise<readonly SharedKey[]> {
  const found = await inPhoneDatabase('readonly', (store) => answerOf(store.getAllKeys(all())));
  const keys = found.map((key) => readKey(String(key)));
  for (const one of keys) if (isForgotten(one, uid, now)) await dropShared(one);
  return keys
    .filter((one) => one.uid === undefined || one.uid === null || one.uid === uid)
    .toSorted((a, b) => Number(a.isFile) - Number(b.isFile) || (a.at < b.at ? -1 : 1));
}

/** Undefined: it has gone, or it is another person's after all. */
export async function readShared({ key }: SharedKey, uid: string): Promise<SharedText | undefined> {
  const one = await inPhoneDatabase('readonly', (store) =>
    answerOf<SharedText | undefined>(store.get(key)),
  );
  return one && (one.uid === uid || one.uid === null) ? one : undefined;
}

export function dropShared({ key }: SharedKey): Promise<void> {
  return inPhoneDatabase('readwrite', async (store) => void store.delete(key));
}
