import type { TestDatabase } from './database.ts';

/** Where the text still stands, in any table of ours or of the accounts. */
export async function tracesOf(db: TestDatabase, text: string): Promise<string[]> {
  const tables = await db.sql(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'app', 'auth') and c.relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.sql(
      `select t::text as row from ${name} t where t::text ilike '%' || $1 || '%' limit 3`,
      [text],
    );
    found.push(...rows.map((row) => `${name}: ${row['row']}`));
  }
  return found;
}
