import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { tableNames } from '#domain/tables.ts';
import { nameOf } from '#sync/ports.ts';
import type { LocalRow, Problem } from '#sync/records.ts';
import { dropLooseFiles } from './loose-files.ts';
import type { LocalDb } from './schema.ts';

/**
 * Somebody leaves the phone and what is unsent stays: the rest, what others shared with her first of
 * all, goes, and is read anew when she is back. While a full read after a restore is under way
 * everything may be the only copy there is, and stays.
 */
export async function keepUnsent(db: LocalDb): Promise<void> {
  await db.open();
  knowAllTables();
  await db.transaction('rw', db.tables, async () => {
    const [cursors, problems] = await Promise.all([db.cursors.toArray(), db.problems.toArray()]);
    if (cursors.some((cursor) => cursor.sweep !== null)) return;
    const told = new Set(problems.map(nameOfProblem));
    const files = await db.unsent.toCollection().primaryKeys();
    const unsent = new Set(files);
    for (const tbl of tableNames) {
      const isElsewhere = (row: LocalRow) =>
        row._d === 0 && row._v > 0 && !told.has(nameOf({ ...row, tbl })) && !unsent.has(row.id);
      await db.table<LocalRow>(tbl).filter(isElsewhere).delete();
    }
    await dropLooseFiles(db);
    await db.cursors.clear();
    await db.meta.bulkDelete(['pulledAt', 'visit']);
  });
  db.close();
}

function nameOfProblem({ tbl, scope_id, row_id: id }: Problem): string {
  return nameOf({ tbl, scope_id, id });
}
