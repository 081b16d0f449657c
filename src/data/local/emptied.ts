import { putBack } from './in-hand.ts';
import { getMeta } from './meta.ts';
import type { LocalDb } from './schema.ts';

const emptied = new WeakSet<LocalDb>();

/** From now on it is known of an open store whether the system threw it away and it was made anew. */
export function followEmptied(db: LocalDb): void {
  db.on('populate', (making) => {
    emptied.add(db);
    putBack(db, making);
  });
}

/** True from when the store was made anew under an open page until everything has been read into it. */
export async function isEmptied(db: LocalDb): Promise<boolean> {
  if (!emptied.has(db)) return false;
  const isFilled = (await getMeta(db, 'pulledAt')) !== undefined;
  if (isFilled) emptied.delete(db);
  return !isFilled;
}
