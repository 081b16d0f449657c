import { readRow } from '#domain/read-row.ts';
import type { LocalRow, RowKey } from '#sync/records.ts';
import type { LocalDb } from '#data/local/schema.ts';

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
  for (const { tbl, scope_id, id } of [...outbox, ...bases])
    keys.set(`${tbl}/${scope_id}/${id}`, { tbl, scope_id, id });
  const since = new Map(
    bases.map((base) => [`${base.tbl}/${base.scope_id}/${base.id}` as string, base.at] as const),
  );
  const sent = new Map(
    outbox.map((entry) => [`${entry.tbl}/${entry.scope_id}/${entry.id}` as string, entry] as const),
  );
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
