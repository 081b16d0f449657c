/** The database as it stands, in one text for each subject. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
interface Migration {
  readonly name: string;
  readonly sql: string;
}
/** Something that the database holds, and the text that tells it. */
interface Thing {
  /** `table public.note`, `function app.can` */
  readonly key: string;
  readonly text: string;
}

const header = '-- written by `npm run now`; nobody edits it';

/**
 * File name → text. A thing belongs to the subject whose migration made it, however often it has
 * been changed since; what stands on a table (indexes, triggers, policies, grants) is told with it.
 */
export async function describeDatabase(
  ask: Ask,
  migrations: readonly Migration[],
): Promise<ReadonlyMap<string, string>> {
  const homes = subjectsOf(migrations);
  const things = [...(await ask(tablesSql)), ...(await ask(functionsSql))].map((row): Thing => ({
    key: String(row['key']),
    text: String(row['text']),
  }));
  const bySubject = Map.groupBy(things, ({ key }) => {
    const subject = homes.get(key);
    if (subject === undefined) throw new Error(`no migration says "create ${key}"`);
    return subject;
  });
  const files = [...bySubject].map(([subject, own]): [string, string] => [
    `${subject}.sql`,
    `${[header, ...own.map(({ text }) => text.trimEnd())].join('\n\n')}\n`,
  ]);
  const [lines] = await ask(linesSql);
  return new Map([...files, ['registries.sql', `${header}\n\n${String(lines?.['text'])}\n`]]);
}

/** Which migration first says `create table …` or `create function …`. */
function subjectsOf(migrations: readonly Migration[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const creation = /create (?:or replace )?(table|function) ((?:app|public)\.)"?(\w+)"?/gu;
  for (const { name, sql } of migrations) {
    const subject = name.replace(/^\d+_/u, '').replace(/\.sql$/u, '');
    for (const [, kind, schema, thing] of sql.matchAll(creation)) {
      const key = `${kind} ${schema}${thing}`;
      if (!homes.has(key)) homes.set(key, subject);
    }
  }
  return homes;
}

const tablesSql = `
select 'table ' || n.nspname || '.' || c.relname as key,
  'create table ' || n.nspname || '.' || quote_ident(c.relname) || E' (\\n' || concat_ws(E',\\n',
    (select string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attidentity <> '' then ' generated always as identity' else '' end
        || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), E',\\n' order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    (select string_agg('  constraint ' || conname || ' ' || pg_get_constraintdef(oid), E',\\n' order by contype desc, conname)
      from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'c', 'f')))
  || E'\\n);\\n' || concat_ws('',
    (select string_agg(pg_get_indexdef(i.indexrelid) || E';\\n', '' order by i.indexrelid::regclass::text)
      from pg_index i where i.indrelid = c.oid
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)),
    (select string_agg(pg_get_triggerdef(t.oid) || E';\\n', '' order by t.tgname)
      from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal),
    (select string_agg(format(E'create policy %I on %I.%I for %s to %s%s%s;\\n', p.policyname, p.schemaname, p.tablename, lower(p.cmd),
        array_to_string(p.roles, ', '), E'\\n  using (' || p.qual || ')', E'\\n  with check (' || p.with_check || ')'), '' order by p.policyname)
      from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname),
    case when c.relrowsecurity then E'-- row-level security is on\\n' else E'-- ROW-LEVEL SECURITY IS OFF\\n' end,
    (select string_agg(format(E'-- authenticated: %s (%s)\\n', act, names), '' order by act) from (
      select lower(x.privilege_type) as act, string_agg(a.attname, ', ' order by a.attnum) as names
      from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) x(privilege_type)
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and has_column_privilege('authenticated', c.oid, a.attnum, x.privilege_type)
      group by 1) g)) as text
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('app', 'public') and c.relkind = 'r'
order by n.nspname, c.relname`;

const functionsSql = `
select 'function ' || n.nspname || '.' || p.proname as key,
  pg_get_functiondef(p.oid) || E';\\n-- may be called by: ' || coalesce(nullif(concat_ws(', ',
    case when has_function_privilege('anon', p.oid, 'execute') then 'anon' end,
    case when has_function_privilege('authenticated', p.oid, 'execute') then 'authenticated' end), ''), 'our own functions alone')
  || E'\\n' as text
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('app', 'public')
order by n.nspname, p.proname, p.oid::regprocedure::text`;

/** What is told by lines of a table and not by code. */
const linesSql = `
select concat_ws(E'\\n\\n',
  '-- app.sync_table: version, natural key, owner, what a tombstone''s texts become',
  (select string_agg(concat_ws(' · ', '-- ' || tbl, 'version ' || version, natural_key::text, owner_column, blank::text), E'\\n' order by tbl) from app.sync_table),
  '-- app.scope_right: who may write what, where',
  (select string_agg(concat_ws(' · ', '-- ' || kind, tbl, act, roles), E'\\n' order by kind, tbl, act) from (
    select kind, tbl, act, string_agg(role, ', ' order by role) as roles from app.scope_right group by 1, 2, 3) r),
  '-- app.hook: what is called on which event, in order',
  (select string_agg(concat_ws(' · ', '-- ' || event, nullif(tbl, ''), ord, act), E'\\n' order by event, tbl, ord, act) from app.hook),
  '-- app.retention: how many days',
  (select string_agg('-- ' || what || ': ' || days, E'\\n' order by what) from app.retention),
  '-- api: what the network reaches',
  (select string_agg('-- ' || line, E'\\n' order by line) from (
    select 'function ' || p.proname || '(' || pg_get_function_arguments(p.oid) || ')' as line from pg_proc p
      where p.pronamespace = 'api'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
    union all
    select 'view ' || c.relname || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')' from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'api'::regnamespace group by c.relname) d),
  '-- app.quota: how much at the most',
  (select string_agg('-- ' || what || ': ' || most, E'\\n' order by what) from app.quota),
  '-- app.refusal: our own codes and what the phone hears',
  (select string_agg('-- ' || code || ': ' || name, E'\\n' order by code) from app.refusal)) as text`;
