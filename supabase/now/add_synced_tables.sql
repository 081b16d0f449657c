-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.add_synced_table(tbl text, natural_key text[] DEFAULT '{}'::text[], owner_column text DEFAULT 'author_id'::text, blank jsonb DEFAULT '{}'::jsonb, version integer DEFAULT 1)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  own jsonb := app.own_columns(tbl);
begin
  insert into app.sync_table (tbl, columns, natural_key, owner_column, blank, version)
  values (tbl, own, natural_key, owner_column, blank, version);

  execute format('alter table public.%I add primary key (scope_id, id)', tbl);
  execute format('create trigger a_mark before insert or update on public.%I for each row execute function app.mark_machine()', tbl);
  execute format('create trigger b_guard before insert or update on public.%I for each row execute function app.guard_row()', tbl);
  execute format('create trigger d_record after insert or update on public.%I for each row execute function app.record_row()', tbl);

  execute format('alter table public.%I enable row level security', tbl);
  execute format('create policy "Members of a scope read its rows" on public.%I for select to authenticated
    using (scope_id in (select app.readable_scopes()))', tbl);
  execute format('create policy "Members add rows where their role may" on public.%I for insert to authenticated
    with check (app.can(scope_id, %L, ''insert''))', tbl, tbl);
  execute format('create policy "Members change their own rows, or any where their role may" on public.%1$I for update to authenticated
    using (app.can_change(scope_id, %1$L, %2$I)) with check (app.can_change(scope_id, %1$L, %2$I))', tbl, owner_column);

  -- the second wall; there is no delete: a deletion is a tombstone
  execute format('revoke all on public.%I from public, anon, authenticated', tbl);
  execute format('grant select, insert (scope_id, id, deleted), update (deleted) on public.%I to authenticated', tbl);
  perform app.grant_columns(tbl, own);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.grant_columns(tbl text, columns jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute format('grant insert (%2$s), update (%2$s) on public.%1$I to authenticated', tbl,
    (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(columns) k));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.own_columns(tbl text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select json_object_agg(a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) order by a.attnum)
    from pg_catalog.pg_attribute a
    where a.attrelid = format('public.%I', tbl)::regclass and a.attnum > 0 and not a.attisdropped
      and not exists (select from pg_catalog.pg_attribute h
        where h.attrelid = 'app.row_head'::regclass and h.attname = a.attname));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.widen_synced_table(tbl text, blank jsonb DEFAULT '{}'::jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  own jsonb := app.own_columns(tbl);
begin
  update app.sync_table t
    set columns = own, blank = t.blank || widen_synced_table.blank, version = t.version + 1
    where t.tbl = widen_synced_table.tbl;
  perform app.grant_columns(tbl, own);
end
$function$
;
-- may be called by: our own functions alone
