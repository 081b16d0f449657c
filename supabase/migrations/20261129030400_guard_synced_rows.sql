-- Everything a synced row must obey on EVERY path: through sync_push, by direct table access, and
-- by our own machinery. Triggers fire in the order of their names: a mark, b guard, c a table's own
-- rule, d record.

-- Everything a synced row must obey on EVERY path: through sync_push, by direct table access, and
-- by our own machinery. Triggers fire in the order of their names: a mark, b guard, c a table's own
-- rule, d record.

-- The columns every synced table starts with.
create table app.row_head (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamptz
);
alter table app.row_head enable row level security;
revoke all on app.row_head from public, anon, authenticated;

-- Is this statement made by our own functions? `app.machine` alone would not do, since anybody who
-- can run SQL can set it: the statement must also run as the tables' owner, which only a security
-- definer function (or a migration) does. This trigger function is NOT security definer, so that
-- current_user is the one who runs the statement. The answer travels to the guard in `version`,
-- which nobody else can reach in between.
create function app.mark_machine() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.version := case
    when current_setting('app.machine', true) = 'on'
      and current_user = (select pg_catalog.pg_get_userbyid(c.relowner) from pg_catalog.pg_class c where c.oid = tg_relid)
    then -1 else 0 end;
  return new;
end
$$;

-- As app.mark_machine, for the tables' own rules: not security definer either.
create function app.by_machine(rel oid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return coalesce(current_setting('app.machine', true) = 'on'
    and current_user = (select pg_catalog.pg_get_userbyid(c.relowner) from pg_catalog.pg_class c where c.oid = rel), false);
end
$$;

-- The id a row must have, or null when its id is random. A copy is one per original, scope and author.
create function app.expected_id(tbl text, r jsonb, natural_key text[]) returns uuid
language plpgsql immutable set search_path = '' as $$
begin
  return case
    when r ->> 'origin' is not null
      then app.row_id(tbl, r ->> 'origin', r ->> 'scope_id', r ->> 'author_id')
    when cardinality(natural_key) > 0
      then app.row_id(tbl, variadic (select array_agg(r ->> k order by o) from unnest(natural_key) with ordinality u(k, o)))
  end;
end
$$;

create function app.guard_row() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine boolean := new.version = -1;
  spec app.sync_table;
  is_now jsonb;
  was jsonb;
begin
  select * into spec from app.sync_table t where t.tbl = tg_table_name;
  if tg_op = 'INSERT' then
    if not machine then
      new.author_id := app.uid();
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
  new.updated_by := app.uid();
  new.updated_at := clock_timestamp();
  return new;
end
$$;

create function app.own_fields(r jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return r - '{scope_id,id,author_id,deleted,version,updated_by,updated_at}'::text[];
end
$$;

create function app.record_row() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  mutation text := current_setting('app.mutation', true);
begin
  insert into app.log as l (scope_id, tbl, row_id, seq, op)
  values (new.scope_id, tg_table_name, new.id, new.version, case when new.deleted then 'D' else 'U' end)
  on conflict (scope_id, tbl, row_id) do update set seq = excluded.seq, op = excluded.op, at = excluded.at;
  insert into app.history (scope_id, tbl, row_id, version, row, by_id, mutation_id)
  values (new.scope_id, tg_table_name, new.id, new.version, to_jsonb(new), app.uid(),
    case when mutation ~ '^[0-9a-f-]{36}$' then mutation::uuid end);
  return null;
end
$$;
revoke execute on function app.mark_machine(), app.by_machine(oid), app.expected_id(text, jsonb, text[]),
  app.guard_row(), app.own_fields(jsonb), app.record_row() from public;
grant execute on function app.by_machine(oid) to authenticated;
