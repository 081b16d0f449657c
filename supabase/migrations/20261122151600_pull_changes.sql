-- sync_pull: what is new since each cursor, from one snapshot over all of the caller's scopes (the
-- function is STABLE, so every query in it sees the same moment).

-- `note@2` asks for note as of column version 2. What the server serves it also names, never newer
-- than it has: a phone that is ahead opens another cursor once the server has caught up.
create function app.served_tables(asked jsonb) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(array_agg(t.tbl || '@' || least(t.version, split_part(a, '@', 2)::int) order by o), '{}')
    from jsonb_array_elements_text(asked) with ordinality u(a, o)
    join app.sync_table t on t.tbl = split_part(a, '@', 1)
    where a ~ '^[a-z_]+@[1-9][0-9]{0,5}$');
end
$$;

-- The complete list: every scope the caller syncs, once per cursor asked and once without any.
-- Two seats in one scope are one scope with two roles.
create function app.cursors_to_serve(cursors jsonb) returns table (
  scope_id text, roles text[], head bigint, min_seq bigint, tables jsonb, seq bigint, last jsonb)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, array_agg(distinct m.role), s.seq, s.min_seq, c.value -> 'tables',
      case when c.value ->> 'seq' ~ '^[0-9]{1,15}$' then (c.value ->> 'seq')::bigint else 0 end,
      nullif(c.value -> 'last', 'null')
    from app.scope s
    join app.scope_member m on m.scope_id = s.id and m.user_id = app.uid() and m.via = 'sync' and (m.until is null or m.until > now())
    left join jsonb_array_elements(cursors) with ordinality c(value, o) on c.value ->> 's' = s.id
    group by s.id, c.value, c.o
    order by coalesce(array_position(array['user', 'plan', 'org', 'group'], app.scope_kind(s.id)), 9), s.id, c.o;
end
$$;

-- Why a cursor is void, or null. Horizon is judged first: below it tombstones have been cleared
-- away, and with them perhaps the entry a restored backup would betray itself by.
create function app.void_reason(scope text, head bigint, min_seq bigint, seq bigint, last jsonb, same_epoch boolean) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when seq = 0 or scope not in (select app.readable_scopes()) then null
    when seq < min_seq then 'horizon'
    when not same_epoch or seq > head then 'restored'
    when case when app.is_uuid(last -> 'id') and last ->> 'q' ~ '^[0-9]{1,15}$' then
        (last ->> 'q')::bigint > min_seq and not exists (
          select from app.log l
          where l.scope_id = scope and l.tbl = last ->> 't' and l.row_id = (last ->> 'id')::uuid and l.seq >= (last ->> 'q')::bigint)
      end then 'restored'
  end;
end
$$;

create function app.changes_after(scope text, after bigint, tables text[], page int) returns setof app.log
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select l.* from app.log l
    where l.scope_id = scope and l.seq > after and l.tbl = any (tables)
      and exists (select from app.scope_member m where m.scope_id = scope and m.user_id = app.uid()
        and m.via = 'sync' and (m.until is null or m.until > now()))
    order by l.seq limit page;
end
$$;

-- The newest thing a cursor has seen, of whatever table: the mark by which a restored backup shows.
create function app.last_seen(scope text, upto bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select jsonb_build_object('t', l.tbl, 'id', l.row_id, 'q', l.seq) from app.log l
    where l.scope_id = last_seen.scope and l.seq <= upto
      and exists (select from app.scope_member m where m.scope_id = last_seen.scope and m.user_id = app.uid())
    order by l.seq desc limit 1);
end
$$;

-- Rows of one scope's page, read as the caller, one query per table.
create function app.read_page(scope text, page app.log[]) returns jsonb[]
language plpgsql stable set search_path = '' as $$
declare
  kind text;
  some_seqs bigint[];
  some_rows jsonb[];
  seqs bigint[] := '{}';
  rows jsonb[] := '{}';
  changes jsonb[];
begin
  for kind in select distinct l.tbl from unnest(page) l where l.op = 'U' loop
    execute format('select array_agg(l.seq), array_agg(to_jsonb(t)) from unnest($1) l join public.%I t on t.scope_id = $2 and t.id = l.row_id
      where l.tbl = %L and l.op = ''U''', kind, kind) into some_seqs, some_rows using page, scope;
    seqs := seqs || some_seqs;
    rows := rows || some_rows;
  end loop;
  -- null means deleted, never hidden: an entry whose row cannot be read is an error, not a deletion
  if (select count(*) from unnest(page) l where l.op = 'U') <> cardinality(array_remove(seqs, null)) then
    raise exception 'a logged row cannot be read' using errcode = 'XX000';
  end if;
  select array_agg(jsonb_build_object('s', scope, 'q', l.seq, 't', l.tbl, 'id', l.row_id, 'row', r.value) order by l.seq) into changes
  from unnest(page) l left join unnest(seqs, rows) r(seq, value) on r.seq = l.seq;
  return changes;
end
$$;

create function public.sync_pull(body jsonb) returns jsonb
language plpgsql stable set search_path = '' set statement_timeout = '15s' as $$
declare
  epoch text := app.epoch();
  same_epoch boolean;
  rows_left int;
  bytes_left int := 1000000;
  c record;
  tables text[];
  names text[];
  reason text;
  seq bigint;
  page app.log[];
  found_changes jsonb[];
  change jsonb;
  more boolean;
  scopes jsonb[] := '{}';
  changes jsonb[] := '{}';
begin
  body := app.unwrap(body);
  perform app.check_call(body, 'tables');
  if jsonb_typeof(coalesce(body -> 'cursors', '[]')) <> 'array' then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  same_epoch := coalesce(body ->> 'epoch' = epoch, true);
  rows_left := case when body ->> 'limit' ~ '^[0-9]{1,6}$' then greatest(1, least((body ->> 'limit')::int, 1000)) else 500 end;

  for c in select * from app.cursors_to_serve(coalesce(body -> 'cursors', '[]')) loop
    tables := app.served_tables(case when jsonb_typeof(c.tables) = 'array' then c.tables else body -> 'tables' end);
    names := array(select split_part(t, '@', 1) from unnest(tables) t);
    reason := app.void_reason(c.scope_id, c.head, c.min_seq, c.seq, c.last, same_epoch);
    seq := case when reason is null then c.seq else 0 end;
    -- one entry more than may be sent tells whether there is more
    page := array(select l from app.changes_after(c.scope_id, seq, names, rows_left + 1) l);
    more := cardinality(page) > rows_left or (cardinality(page) > 0 and bytes_left <= 0);
    if bytes_left > 0 and rows_left > 0 and cardinality(page) > 0 then
      found_changes := app.read_page(c.scope_id, page[1:rows_left]);
      foreach change in array found_changes loop
        if bytes_left <= 0 then
          more := true;
          exit;
        end if;
        changes := array_append(changes, change);
        seq := (change ->> 'q')::bigint;
        rows_left := rows_left - 1;
        bytes_left := bytes_left - pg_column_size(change);
      end loop;
    end if;
    if not more then
      seq := greatest(c.head, seq);
    end if;
    scopes := array_append(scopes, jsonb_build_object(
      'id', c.scope_id, 'tables', to_jsonb(tables), 'roles', to_jsonb(c.roles),
      'cursor', jsonb_build_object('seq', seq, 'last', app.last_seen(c.scope_id, seq)),
      'reset', reason, 'more', more));
  end loop;
  return jsonb_build_object('epoch', epoch, 'uid', app.uid(), 'scopes', to_jsonb(scopes), 'changes', to_jsonb(changes), 'now', now());
end
$$;

revoke execute on function app.served_tables(jsonb), app.cursors_to_serve(jsonb), app.void_reason(text, bigint, bigint, bigint, jsonb, boolean),
  app.changes_after(text, bigint, text[], int), app.last_seen(text, bigint), app.read_page(text, app.log[]) from public;
revoke execute on function public.sync_pull(jsonb) from public, anon;
grant execute on function app.served_tables(jsonb), app.cursors_to_serve(jsonb), app.void_reason(text, bigint, bigint, bigint, jsonb, boolean),
  app.changes_after(text, bigint, text[], int), app.last_seen(text, bigint), app.read_page(text, app.log[]) to authenticated;
grant execute on function public.sync_pull(jsonb) to authenticated;
