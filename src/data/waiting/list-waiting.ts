import { readRow } from '#domain/rows/read-row.ts';
import { nameOf } from '#sync/ports.ts';
import type { LocalRow, RowKey } from '#sync/records.ts';
import type { LocalDb } from '#data/local/schema.ts';

export type { LocalRow, RowKey } from '#sync/records.ts';

/** One thing that has not reached Jämsides yet. */
export interface Waiting extends RowKey {
  readonly row: LocalRow | undefined;
  /** True once it has been frozen for sending. */
  readonly sent: boolean;
  readonly tries: number;
  readonly nextAt: number | null;
  /** Since when; null when nobody knows. */
  readonly at: string | null;
}

/** Everything unsent that no problem speaks of, oldest sending first. */
export async function listWaiting(db: LocalDb): Promise<Waiting[]> {
  const [bases, outbox] = await Promise.all([db.base.toArray(), db.outbox.toArray()]);
  const keys = new Map<string, RowKey>();
  for (const { tbl, scope_id, id } of [...outbox, ...bases]) {
    const key = { tbl, scope_id, id };
    keys.set(nameOf(key), key);
  }
  const since = new Map(bases.map((base) => [nameOf(base), base.at]));
  const sent = new Map(outbox.map((entry) => [nameOf(entry), entry]));
  const list = await Promise.all(
    [...keys].map(async ([name, key]): Promise<Waiting> => {
      const entry = sent.get(name);
      const row = await db.table<LocalRow, [string, string]>(key.tbl).get([key.scope_id, key.id]);
      return {
        ...key,
        row: row && readRow(key.tbl, row),
        sent: entry !== undefined,
        tries: entry?.tries ?? 0,
        nextAt: entry?.nextAt ?? null,
        at: since.get(name) ?? (entry ? new Date(entry.firstAt).toISOString() : null),
      };
    }),
  );
  return list.filter((item) => !item.row?._p);
}
