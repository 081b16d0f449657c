import type { Seeded } from '#tests/support/seeded.ts';
import { hostileValue } from './hostile-values.ts';
import type { PhoneRow } from './whole-phone.ts';

/** How a row is found, and what the engine itself makes of a page. */
const kept = new Set(['scope_id', 'id', 'deleted', 'version']);

/** The same phone where one column of each table, the head's too, holds one hostile value in every row. */
export function spoilOneEach(rows: readonly PhoneRow[], chance: Seeded): readonly PhoneRow[] {
  const chosen = new Map<string, readonly [name: string, value: unknown]>();
  return rows.map(({ tbl, fields }) => {
    const names = Object.keys(fields).filter((name) => !kept.has(name));
    const [name, value] = chosen.get(tbl) ?? [chance.pick(names), hostileValue(chance)[1]];
    chosen.set(tbl, [name, value]);
    return { tbl, fields: { ...fields, [name]: value } };
  });
}

/** The same phone where about `share` of all fields hold something hostile. */
export function spoilMany(
  rows: readonly PhoneRow[],
  chance: Seeded,
  share: number,
): readonly PhoneRow[] {
  return rows.map(({ tbl, fields }) => ({
    tbl,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) =>
        !kept.has(name) && chance.chance(share) ? [name, hostileValue(chance)[1]] : [name, value],
      ),
    ),
  }));
}
