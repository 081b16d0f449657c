import type { TableName } from '#domain/tables.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/** What a person makes herself; the rest comes from others. */
const ownTables = [
  'note',
  'own_answer',
  'answer',
  'hand_in',
  'lesson_progress',
  'check_attempt',
  'reflection',
  'group_session',
] as const satisfies readonly TableName[];

export interface SyncedToday {
  readonly tbl: TableName;
  readonly count: number;
  /** When the last of them reached Jämsides, by the server's clock. */
  readonly at: string;
}

/** What of mine Jämsides has taken in today: newest first. */
export async function listSyncedToday(local: Local): Promise<readonly SyncedToday[]> {
  const today = dayOf(local.now());
  const lists = await Promise.all(
    ownTables.map(async (tbl) => {
      const rows = await listVisible(local.db, tbl);
      const times = rows
        .filter((row) => row.author_id === local.uid && row._d === 0)
        .flatMap((row) => (row.updated_at === null ? [] : [row.updated_at]))
        .filter((at) => dayOf(at) === today);
      return times.length === 0
        ? []
        : [{ tbl, count: times.length, at: times.toSorted().at(-1) ?? '' }];
    }),
  );
  return lists.flat().toSorted((one, other) => other.at.localeCompare(one.at));
}
