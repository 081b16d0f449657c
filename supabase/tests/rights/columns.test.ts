import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Column } from '#domain/rows/column.ts';
import { isTaken } from '#domain/rows/take-fields.ts';
import { definitions } from '#domain/tables.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/sql/database.ts';

/*
 * What a column may hold is said twice, in the definition (for what comes in) and in the migrations
 * (for what goes out): the phone must never call wrong what the server has taken.
 */
let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ seed: false });
});
afterAll(() => db.close());

async function rulesOf(tbl: string, column: string): Promise<string> {
  const rows = await db.sql(
    `select pg_get_constraintdef(c.oid) as rule from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.conrelid = format('public.%I', $1::text)::regclass and c.contype = 'c' and a.attname = $2
       and cardinality(c.conkey) = 1`,
    [tbl, column],
  );
  return rows.map((row) => String(row['rule'])).join(' ');
}

test.each(definitions)('$name: lengths, numbers and words are those of the server', async (one) => {
  for (const [name, column] of Object.entries<Column<unknown>>(one.columns)) {
    const rule = await rulesOf(one.name, name);
    const takes = (value: unknown) => isTaken(column, value);
    const longest = /char_length\((?:\w+|"\w+")\) <= (?<to>\d+)/u.exec(rule)?.groups?.['to'];
    if (longest !== undefined && column.isKind('x')) {
      expect(takes('x'.repeat(Number(longest))), `${name} ${rule}`).toBe(true);
      expect(takes('x'.repeat(Number(longest) + 1)), `${name} ${rule}`).toBe(false);
    }
    const span = /\(\w+ >= (?<from>\d+)\) AND \(\w+ <= (?<to>\d+)\)/u.exec(rule)?.groups;
    if (span && column.isKind(Number(span['from']))) {
      expect(takes(Number(span['to'])), name).toBe(true);
      expect(takes(Number(span['to']) + 1), name).toBe(false);
    }
    for (const [, word] of rule.matchAll(/'(?<word>[a-zA-Z]+)'::text[,\]]/gu))
      expect(takes(word), `${name} ${word}`).toBe(true);
  }
});
