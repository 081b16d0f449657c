import { errorsWithin } from './errors-within.ts';
import { untilHere } from './abort-when-frozen.ts';
import type { LocalDb } from './schema.ts';

const lost = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'UnknownError',
]);

/** Not even a fresh connection: a disk without a byte left, or a phone that is waking up. */
export class ConnectionLost extends Error {}

function isLostConnection(error: unknown): boolean {
  return errorsWithin(error).some(({ name }) => lost.has(name));
}

/** Called off with no word of why is what stood open while the system threw the store away. */
function isCalledOff(error: unknown): boolean {
  const names = errorsWithin(error).map(({ name }) => name);
  return names.length > 0 && names.every((name) => name === 'AbortError');
}

/**
 * Runs a piece of database work, once more on a fresh connection when the old one is gone: iOS
 * drops it in the background, and every later call on it would fail until the page is reloaded.
 * The work is one transaction or one read, so that doing it twice is safe.
 */
export async function withConnection<R>(db: LocalDb, work: () => PromiseLike<R>): Promise<R> {
  const had = db.backendDB();
  try {
    return await untilHere(() => onceMore(work));
  } catch (error) {
    if (!isLostConnection(error) || wasClosedOnPurpose(db)) throw error;
    return repeat(db, had, work);
  }
}

/** Again on the same connection: a full disk calls work off, too, and closed it may not open again. */
async function onceMore<R>(work: () => PromiseLike<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (!isCalledOff(error)) throw error;
    return work();
  }
}

/**
 * `had`: the connection it was begun on, null before there was any. Only that one is closed: all the
 * screen's reads hear of a loss, one after the other, and whoever closed what another has opened since
 * would end it half made, for as long as somebody hears late.
 */
async function repeat<R>(
  db: LocalDb,
  had: IDBDatabase | null,
  work: () => PromiseLike<R>,
): Promise<R> {
  try {
    if (had !== null && db.backendDB() === had) db.close({ disableAutoOpen: false });
    await db.open();
    return await work();
  } catch (error) {
    throw isLostConnection(error) ? new ConnectionLost('no database', { cause: error }) : error;
  }
}

const closed = new WeakSet<LocalDb>();

/** Closing for good (sign-out, another person): nothing may open it again behind our back. */
export function closeOnPurpose(db: LocalDb): void {
  closed.add(db);
  db.close();
}

function wasClosedOnPurpose(db: LocalDb): boolean {
  return closed.has(db);
}
