import type { RunningServer } from '#tests/support/embedded/local-server.ts';

type Database = Pick<RunningServer, 'sql'>;

/** Ordinary tables of everybody's schemas; what was kept aside is no part of them. */
const tables = `
  select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
    (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname <> 'kept' and n.nspname !~ '^(pg_|information_schema)'`;

/** Lays a copy of everything beside it. */
export async function keepDatabase({ sql }: Database): Promise<void> {
  await sql(`do $$ declare t record; begin
    create schema kept;
    for t in ${tables} loop
      execute format('create table kept.%I as select %s from %s', t.id, t.columns, t.name);
    end loop;
    create table kept.sequences as
      select format('%I.%I', schemaname, sequencename) as name, last_value from pg_sequences;
  end $$`);
}

/** Everything is as it was kept, whatever has been written since. */
export async function restoreDatabase({ sql }: Database): Promise<void> {
  await sql(`do $$ declare t record; begin
    set local session_replication_role = replica;
    for t in ${tables} loop
      execute format('delete from %s', t.name);
      execute format('insert into %s (%s) overriding system value select %s from kept.%I',
        t.name, t.columns, t.columns, t.id);
    end loop;
    perform setval(name, coalesce(last_value, 1), last_value is not null) from kept.sequences;
  end $$`);
}
