import type { LocalDb } from './schema.ts';

/**
 * Bytes that no row on this phone names any more go: the file was taken away, or its room has closed. What
 * its author has not got through stays as long as there is a row, or a problem that tells of it; what was shared
 * here from another program, as long as it waits for a place.
 */
export async function dropLooseFiles(db: LocalDb): Promise<void> {
  const stores = [db.rows('material'), db.problems, db.unsent, db.pins, db.parts, db.drafts];
  await db.transaction('rw', stores, async () => {
    const [unsent, pins] = await Promise.all([db.unsent.toArray(), db.pins.toArray()]);
    if (unsent.length === 0 && pins.length === 0) return;
    const [rows, problems, drafts] = await Promise.all([
      db.rows('material').toArray(),
      db.problems.toArray(),
      db.drafts.toCollection().primaryKeys(),
    ]);
    const living = rows.filter((row) => !row.deleted);
    const known = new Set([
      ...living.map((row) => row.id),
      ...problems.map((problem) => problem.row_id),
    ]);
    const kept = unsent.filter(({ id }) => known.has(id));
    await db.unsent.bulkDelete(unsent.filter(({ id }) => !known.has(id)).map(({ id }) => id));
    const named = new Set([
      ...living.map((row) => row.hash),
      ...kept.map((one) => one.hash),
      ...drafts,
    ]);
    for (const { hash } of pins) if (!named.has(hash)) await dropFile(db, hash);
  });
}

/** Within a transaction over both stores. */
export async function dropFile(db: LocalDb, hash: string): Promise<void> {
  await db.pins.delete(hash);
  await partsOf(db, hash).delete();
}

export function partsOf(db: LocalDb, hash: string) {
  return db.parts.where('[hash+n]').between([hash, 0], [hash, Number.MAX_SAFE_INTEGER]);
}
