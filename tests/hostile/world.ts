import { readShapes } from '../../supabase/tests/rights/samples.ts';
import { demo } from '#tests/support/sql/demo.ts';
import type { Query } from '#tests/support/sql/database.ts';
import type { Target } from './attacks.ts';
import { readState } from './state.ts';

/** What nobody but its author may read: it stands in no answer. */
export const secret = 'HEMLIGT-7d1c';

/** A private text, and one of an organisation that no attacker has a seat in, as our own machinery would write them. */
export function secretsSql(of: {
  readonly author: string;
  readonly farAuthor: string;
  readonly far: string;
}): string {
  const columns = `scope_id, id, author_id, participation_id, kind, body, written_at, shared, origin`;
  const at = `'2026-11-22T10:00:00Z', '{}'`;
  return `insert into public.note (${columns}) values
    ('user:${of.author}', gen_random_uuid(), '${of.author}', '${demo.granvik}', 'note', '${secret} privat', ${at}, null),
    ('org:${of.far}', gen_random_uuid(), '${of.farAuthor}', '${of.far}', 'note', '${secret} i organisationen', ${at}, gen_random_uuid())`;
}

/** All that an attacker could know; asked as the database's owner. */
export async function readTarget(
  query: Query,
  of: { readonly me: string; readonly others: readonly string[] },
): Promise<Target> {
  const names = async (sql: string) => (await query(sql)).map(({ name }) => String(name));
  const { rows } = await readState(query);
  const mine = await query(
    `select m.scope_id as scope, r.tbl from app.scope_member m
     join app.scope_right r on r.role = m.role and r.kind = split_part(m.scope_id, ':', 1) and r.act = 'insert'
     where m.user_id = $1 order by 1, 2`,
    [of.me],
  );
  return {
    ...of,
    shapes: await readShapes(query),
    rows: [...rows.values()],
    mine: mine.map(({ scope, tbl }) => ({ scope: String(scope), tbl: String(tbl) })),
    scopes: await names('select id as name from app.scope order by id'),
    functions: await names(
      `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'app', 'api') order by 1`,
    ),
    tables: await names(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'app', 'auth') and c.relkind in ('r', 'v') order by 1`,
    ),
  };
}
