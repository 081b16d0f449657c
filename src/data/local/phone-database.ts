/**
 * The small database that is nobody's: who the phone belongs to, and the screen that person saw
 * last. Both the app and its worker open it.
 */
const databaseName = 'jamsides';
const storeName = 'phone';
export const memoryKey = 'phone';
export const screenKey = 'screen';

/** Under `memoryKey`; whose phone it is stands under `personKey` in it. */
export interface PhoneMemory {
  /** Counts the changes; a clock may be set back. */
  readonly turn: number;
  readonly values: Readonly<Partial<Record<MemoryKey, string>>>;
}
export const personKey = 'jamsides.person';
export const keptKey = 'jamsides.kept';
export type MemoryKey = typeof personKey | typeof keptKey | 'jamsides.address' | 'jamsides.session';

/** One transaction, on disk when it resolves; `work` asks for everything before it waits for anything else. */
export async function inPhoneDatabase<R>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => Promise<R>,
): Promise<R> {
  const db = await open();
  try {
    const running = db.transaction(storeName, mode, { durability: 'strict' });
    const ended = new Promise<void>((resolve, reject) => {
      running.addEventListener('complete', () => resolve());
      running.addEventListener('abort', () => reject(running.error));
    });
    const [answer] = await Promise.all([work(running.objectStore(storeName)), ended]);
    return answer;
  } finally {
    db.close();
  }
}

export function answerOf<R>(request: IDBRequest<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(databaseName, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(storeName));
  return answerOf(asked);
}
