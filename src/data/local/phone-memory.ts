import {
  answerOf,
  inPhoneDatabase,
  keptKey,
  memoryKey,
  personKey,
  screenKey,
  type MemoryKey,
  type PhoneMemory,
} from './phone-database.ts';

/**
 * The few values the phone must know before anything else is opened. They live in localStorage,
 * which can be read at once, and which browsers write to disk up to minutes late: a kill before
 * that would forget who signed in, or that somebody has left. So they are written to a database
 * too, which is on disk when it says so, and at the start the newer of the two counts.
 */
const keys: readonly MemoryKey[] = [personKey, keptKey, 'jamsides.address', 'jamsides.session'];

const turnKey = 'jamsides.turn';
/** The app must start even if the database does not answer. */
const patienceMs = 1_000;

/** Resolves when it is on disk, or when it cannot be written there: then localStorage alone has it. */
export function rememberOnPhone(key: MemoryKey, value: string | null): Promise<void> {
  write(key, value);
  const turn = turnNow() + 1;
  localStorage.setItem(turnKey, String(turn));
  const values: Partial<Record<MemoryKey, string>> = {};
  for (const one of keys) {
    const held = localStorage.getItem(one);
    if (held !== null) values[one] = held;
  }
  return keep({ turn, values }).catch(() => undefined);
}

/**
 * Once, before the first page: what localStorage had not written when the app was killed. `blocked`:
 * the browser lets this site keep nothing.
 */
export async function recallPhone(): Promise<'blocked' | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const kept = await Promise.race([readKept().catch(whyNot), late]);
  if (kept === 'blocked') return kept;
  if (!kept || kept.turn <= turnNow()) return undefined;
  for (const key of keys) write(key, kept.values[key] ?? null);
  localStorage.setItem(turnKey, String(kept.turn));
  return undefined;
}

/** The names browsers have for a site that may keep nothing; whatever else it is may pass. */
const refusals: readonly unknown[] = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];

function whyNot(error: unknown): 'blocked' | undefined {
  return refusals.includes((error as Partial<DOMException> | null)?.name) ? 'blocked' : undefined;
}

function write(key: MemoryKey, value: string | null): void {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
}

function turnNow(): number {
  return Number(localStorage.getItem(turnKey) ?? 0);
}

/** Whatever changes of whose phone it is, the screen that was kept for the person goes with it. */
async function keep(kept: PhoneMemory): Promise<void> {
  await inPhoneDatabase('readwrite', async (store) => {
    store.put(kept, memoryKey);
    store.delete(screenKey);
  });
}

function readKept(): Promise<PhoneMemory | undefined> {
  return inPhoneDatabase('readonly', (store) => answerOf(store.get(memoryKey)));
}
