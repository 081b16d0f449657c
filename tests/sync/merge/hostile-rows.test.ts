import { expect, test } from 'vitest';
import { definitions } from '#domain/tables.ts';
import { rules } from '#data/local/rules.ts';
import { absorb, type RowState } from '#sync/merge/absorb.ts';
import { hostileValues } from '#tests/support/hostile/hostile-values.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import { localRow, serverRow } from '#tests/support/rows/sync-builders.ts';

/** A page that throws is never read: one person's row would stop everybody who reads the scope. */
test.each(definitions)('$name: whatever comes in is worked into what is unsent', ({ name }) => {
  const fields: Readonly<Record<string, unknown>> = phoneRows[name];
  const changed = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      typeof value === 'string' ? 'mitt' : value,
    ]),
  );
  for (const field of Object.keys(fields))
    for (const [what, value] of hostileValues) {
      const states = (mine: object, theirs: object, base: typeof fields | null): RowState =>
        absorb(
          {
            rules,
            tbl: name,
            row: localRow({ ...mine, _d: 1 }),
            base: { tbl: name, scope_id: 'org:p', id: 'r1', row: base && serverRow(base) },
            alternatives: [],
            newRows: [],
            retired: [],
            problems: [],
          },
          { row: serverRow({ ...theirs, version: 2 }), generation: 1, cause: 'c' },
          { uid: 'anna', at: '2026-12-10T09:00:00Z' },
        );
      const hostile = { ...fields, [field]: value };
      for (const base of [fields, null]) {
        expect(() => states(changed, hostile, base), `${field} ${what}`).not.toThrow();
        expect(() => states({ ...changed, [field]: value }, fields, base), what).not.toThrow();
      }
    }
});
