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
  readonly text: string;
}

/** Each under a key of its own: two at once both stay, and a broken one takes no other along. */
const prefix = 'shared/';
const all = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/**
 * On disk when it resolves, before anything is asked; it lies where both the app and its worker come.
 * Answers whose phone it is.
 */
export function keepSharedText(id: string, text: string, now: Date): Promise<SharedText['uid']> {
  return inPhoneDatabase('readwrite', async (store) => {
    const memory = (await answerOf(store.get(memoryKey))) as PhoneMemory | undefined;
    const uid = uidOf(memory?.values[personKey]);
    store.put({ id, at: now.toISOString(), uid, text } satisfies SharedText, prefix + id);
    return uid;
  });
}

function uidOf(person: string | undefined): string | null {
  const { uid } = JSON.parse(person ?? '{}') as { readonly uid?: unknown };
  return typeof uid === 'string' ? uid : null;
}

/** Those of this person, and those that were shared when the phone was nobody's. */
export async function listSharedTexts(uid: string): Promise<readonly SharedText[]> {
  const kept = await inPhoneDatabase('readonly', (store) =>
    answerOf<SharedText[]>(store.getAll(all())),
  );
  return kept.filter((one) => one.uid === uid || one.uid === null);
}

export function dropSharedText({ id }: SharedText): Promise<void> {
  return inPhoneDatabase('readwrite', async (store) => void store.delete(prefix + id));
}
