import { partBytes } from '#domain/files/file-parts.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { readRow } from '#domain/rows/read-row.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import type { LocalDb } from '#data/local/schema.ts';

export interface UnsentFile {
  readonly row: MaterialRow;
  /** Bytes that have not come through. */
  readonly left: number;
}

/** Files whose rows have come through and whose bytes have not; a row that waits is told of as a row. */
export async function listUnsentFiles(db: LocalDb): Promise<readonly UnsentFile[]> {
  knowAllTables();
  const unsent = await db.unsent.toArray();
  const files = await Promise.all(
    unsent.map(async ({ id, scope, sent }) => ({
      sent,
      row: await db.rows('material').get([scope, id]),
    })),
  );
  return files.flatMap(({ row, sent }) =>
    row === undefined || row._d === 1 || row._p !== null
      ? []
      : [{ row: readRow('material', row), left: Math.max(0, row.bytes - sent * partBytes) }],
  );
}
