/**
 * The few values the phone must know before anything else is opened. They live in localStorage,
 * which can be read at once, and which browsers write to disk up to minutes late: a kill before
 * that would forget who signed in, or that somebody has left. So they are written to a database
 * too, which is on disk when it says so, and at the start the newer of the two counts.
 */
const keys = ['jamsides.person', 'jamsides.address', 'jamsides.session'] as const;
export type MemoryKey = (typeof keys)[number];

interface Kept {
  /** Counts the changes; a clock may be set back. */
  readonly turn: number;
  readonly values: Readonly<Partial<Record<MemoryKey, string>>>;
}

const turnKey = 'jamsides.turn';
const databaseName = 'jamsides';
const store = 'phone';
/** The app must start even if the database does not answer. */
const patienceMs = 1_000;

export function rememberOnPhone(key: MemoryKey, value: string | null): void {
  write(key, value);
  const turn = turnNow() + 1;
  localStorage.setItem(turnKey, String(turn));
  const values: Partial<Record<MemoryKey, string>> = {};
  for (const one of keys) {
    const held = localStorage.getItem(one);
    if (held !== null) values[one] = held;
  }
  void keep({ turn, values }).catch(() => undefined);
}

/** Once, before the first page: what localStorage had not written when the app was killed. */
export async function recallPhone(): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const kept = await Promise.race([readKept().catch(() => undefined), late]);
  if (!kept || kept.turn <= turnNow()) return;
  for (const key of keys) write(key, kept.values[key] ?? null);
  localStorage.setItem(turnKey, String(kept.turn));
}

function write(key: MemoryKey, value: string | null): void {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}

function turnNow(): number {
  return Number(localStorage.getItem(turnKey) ?? 0);
}

async function keep(kept: Kept): Promise<void> {
  const db = await open();
  const writing = db.transaction(store, 'readwrite', { durability: 'strict' });
  writing.objectStore(store).put(kept, store);
  await new Promise((resolve, reject) => {
    writing.addEventListener('complete', resolve);
    writing.addEventListener('abort', () => reject(writing.error));
  }).finally(() => db.close());
}

async function readKept(): Promise<Kept | undefined> {
  const db = await open();
  const asked = db.transaction(store).objectStore(store).get(store);
  await settled(asked).finally(() => db.close());
  return asked.result as Kept | undefined;
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(databaseName, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store));
  await settled(asked);
  return asked.result;
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', resolve);
    request.addEventListener('error', () => reject(request.error));
  });
}
