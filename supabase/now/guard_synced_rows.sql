-- written by `npm run now`; nobody edits it

create table app.row_head (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone
);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.by_machine(rel oid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return coalesce(current_setting('app.machine', true) = 'on'
    and current_user = (select pg_catalog.pg_get_userbyid(c.relowner) from pg_catalog.pg_class c where c.oid = rel), false);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.expected_id(tbl text, r jsonb, natural_key text[])
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return case
    when r ->> 'origin' is not null
      then app.row_id(tbl, r ->> 'origin', r ->> 'scope_id', r ->> 'author_id')
    when cardinality(natural_key) > 0
      then app.row_id(tbl, variadic (select array_agg(r ->> k order by o) from unnest(natural_key) with ordinality u(k, o)))
  end;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.guard_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine boolean := new.version = -1;
  me uuid := app.uid();
  spec app.sync_table;
  is_now jsonb;
  was jsonb;
begin
  select * into spec from app.sync_table t where t.tbl = tg_table_name;
  if tg_op = 'INSERT' then
    if not machine then
      new.author_id := me;
      if not app.can(new.scope_id, spec.tbl, 'insert') then
        raise exception 'forbidden' using errcode = '42501';
      end if;
    end if;
    is_now := to_jsonb(new);
  else
    was := to_jsonb(old);
    is_now := to_jsonb(new);
    if (new.scope_id, new.id) is distinct from (old.scope_id, old.id)
      or (not machine and new.author_id is distinct from old.author_id)
      or (not machine and not app.can_change(old.scope_id, spec.tbl, (was ->> spec.owner_column)::uuid))
    then
      raise exception 'forbidden' using errcode = '42501';
    end if;
  end if;

  if not machine then
    -- nobody signs in another's name, nor hands a thing to somebody else
    if not app.can(new.scope_id, spec.tbl, 'update any')
      and app.owns(spec.tbl, (is_now ->> spec.owner_column)::uuid) is not true
    then
      raise exception 'forbidden' using errcode = '42501';
    end if;
    -- also holds the natural key still: another key would need another id
    if (cardinality(spec.natural_key) > 0 or is_now ->> 'origin' is not null)
      and app.expected_id(spec.tbl, is_now, spec.natural_key) is distinct from new.id
    then
      raise exception 'id' using errcode = '23514';
    end if;
    if tg_op = 'UPDATE' and old.deleted and new.deleted
      and app.own_fields(is_now) is distinct from app.own_fields(was)
    then
      raise exception 'a tombstone carries no text' using errcode = '23514';
    end if;
    -- sync_push has seen the patch and judged it there; a bare `deleted = false` made directly would
    -- bring back an empty shell
    if tg_op = 'UPDATE' and old.deleted and not new.deleted and spec.blank <> '{}'
      and nullif(current_setting('app.mutation', true), '') is null
      and app.own_fields(is_now) is not distinct from app.own_fields(was)
    then
      raise exception 'reviving needs the whole row' using errcode = '23514';
    end if;
  end if;

  if new.deleted then
    new := jsonb_populate_record(new, spec.blank);
  end if;
  update app.scope s set seq = s.seq + 1 where s.id = new.scope_id returning s.seq into new.version;
  if new.version is null then
    raise exception 'forbidden' using errcode = '42501';
  end if;
  -- what our own functions write in consequence costs nobody anything
  if not machine then
    perform app.spend(me, new.scope_id, spec.tbl, tg_op = 'INSERT', is_now);
  end if;
  new.updated_by := me;
  new.updated_at := clock_timestamp();
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.mark_machine()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.version := case
    when current_setting('app.machine', true) = 'on'
      and current_user = (select pg_catalog.pg_get_userbyid(c.relowner) from pg_catalog.pg_class c where c.oid = tg_relid)
    then -1 else 0 end;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.own_fields(r jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return r - '{scope_id,id,author_id,deleted,version,updated_by,updated_at}'::text[];
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.record_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  mutation text := current_setting('app.mutation', true);
  is_now jsonb := to_jsonb(new);
begin
  insert into app.log as l (scope_id, tbl, row_id, seq, op, bytes, day, versions)
  values (new.scope_id, tg_table_name, new.id, new.version, case when new.deleted then 'D' else 'U' end,
    app.weight(is_now), date_trunc('day', now()), 1)
  on conflict (scope_id, tbl, row_id) do update set seq = excluded.seq, op = excluded.op, at = excluded.at, bytes = excluded.bytes,
    day = excluded.day, versions = case when l.day = excluded.day then l.versions else 0 end + 1;
  insert into app.history (scope_id, tbl, row_id, version, row, by_id, mutation_id)
  values (new.scope_id, tg_table_name, new.id, new.version, is_now, new.updated_by,
    case when mutation ~ '^[0-9a-f-]{36}$' then mutation::uuid end);
  return null;
end
$function$
;
-- may be called by: our own functions alone
