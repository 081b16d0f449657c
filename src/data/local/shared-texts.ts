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

/** Each under a key of its own: two at once both stay, and a broken one takes no other along. */
const prefix = 'shared/';
const filePrefix = `${prefix}file/`;
const under = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
const keyOf = ({ id, file }: Pick<SharedText, 'id' | 'file'>) => (file ? filePrefix : prefix) + id;

/**
 * All of it on disk when it resolves, before anything is asked, or nothing; it lies where both the app and its
 * worker come. Answers whose phone it is; `many`: so much waits already that nothing more was kept.
 */
export function keepShared(
  list: readonly Pick<SharedText, 'id' | 'text' | 'file'>[],
  now: Date,
): Promise<{ readonly uid: SharedText['uid'] } | 'many'> {
  return inPhoneDatabase('readwrite', async (store) => {
    const memory = (await answerOf(store.get(memoryKey))) as PhoneMemory | undefined;
    const files = await answerOf(store.count(under(filePrefix)));
    const texts = (await answerOf(store.count(under(prefix)))) - files;
    const more = list.filter(({ file }) => file).length;
    if (files + more > mostSharedFiles || texts + list.length - more > mostSharedTexts)
      return 'many';
    const uid = uidOf(memory?.values[personKey]);
    for (const one of list)
      store.put({ ...one, at: now.toISOString(), uid } satisfies SharedText, keyOf(one));
    return { uid };
  });
}

function uidOf(person: string | undefined): string | null {
  const { uid } = JSON.parse(person ?? '{}') as { readonly uid?: unknown };
  return typeof uid === 'string' ? uid : null;
}

/** Those of this person, and those that were shared when the phone was nobody's. */
export async function listSharedTexts(uid: string): Promise<readonly SharedText[]> {
  const kept = await inPhoneDatabase('readonly', (store) =>
    answerOf<SharedText[]>(store.getAll(under(prefix))),
  );
  return kept.filter((one) => one.uid === uid || one.uid === null);
}

export function dropSharedText(one: SharedText): Promise<void> {
  return inPhoneDatabase('readwrite', async (store) => void store.delete(keyOf(one)));
}
