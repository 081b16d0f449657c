-- A full read that takes more than one page crosses the horizon on its way up. It was begun after
-- the tombstones were cleared away and misses none of them, yet each page looked like an old cursor
-- and started it over, for ever. A cursor now carries `floor`: the scope's horizon when its reading
-- from the start began. Only what has been cleared since then voids it; also a cursor that has read
-- nothing yet, whose phone may hold what it wrote itself.

drop function app.cursors_to_serve(jsonb);
drop function app.void_reason(text, bigint, bigint, bigint, jsonb, boolean);

create function app.cursors_to_serve(cursors jsonb) returns table (
  scope_id text, roles text[], head bigint, min_seq bigint, tables jsonb, seq bigint, last jsonb, floor bigint)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, array_agg(distinct m.role), s.seq, s.min_seq, c.value -> 'tables',
      case when c.value ->> 'seq' ~ '^[0-9]{1,15}$' then (c.value ->> 'seq')::bigint else 0 end,
      nullif(c.value -> 'last', 'null'),
      case when c.value ->> 'floor' ~ '^[0-9]{1,15}$' then (c.value ->> 'floor')::bigint end
    from app.scope s
    join app.scope_member m on m.scope_id = s.id and m.user_id = app.uid() and m.via = 'sync' and (m.until is null or m.until > now())
    left join jsonb_array_elements(cursors) with ordinality c(value, o) on c.value ->> 's' = s.id
    group by s.id, c.value, c.o
    order by coalesce(array_position(array['user', 'plan', 'org', 'group'], app.scope_kind(s.id)), 9), s.id, c.o;
end
$$;

create function app.void_reason(scope text, head bigint, min_seq bigint, seq bigint, last jsonb, floor bigint, same_epoch boolean) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when seq = 0 and floor is null or scope not in (select app.readable_scopes()) then null
    when seq < min_seq and floor is distinct from min_seq then 'horizon'
    when not same_epoch or seq > head then 'restored'
    when case when app.is_uuid(last -> 'id') and last ->> 'q' ~ '^[0-9]{1,15}$' then
        (last ->> 'q')::bigint > min_seq and not exists (
          select from app.log l
          where l.scope_id = scope and l.tbl = last ->> 't' and l.row_id = (last ->> 'id')::uuid and l.seq >= (last ->> 'q')::bigint)
      end then 'restored'
  end;
end
$$;

create or replace function public.sync_pull(body jsonb) returns jsonb
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
    reason := app.void_reason(c.scope_id, c.head, c.min_seq, c.seq, c.last, c.floor, same_epoch);
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
      'cursor', jsonb_build_object('seq', seq, 'last', app.last_seen(c.scope_id, seq),
        'floor', case when reason is null and (c.seq > 0 or c.floor is not null) then c.floor else c.min_seq end),
      'reset', reason, 'more', more));
  end loop;
  return jsonb_build_object('epoch', epoch, 'uid', app.uid(), 'scopes', to_jsonb(scopes), 'changes', to_jsonb(changes), 'now', now());
end
$$;

revoke execute on function app.cursors_to_serve(jsonb),
  app.void_reason(text, bigint, bigint, bigint, jsonb, bigint, boolean) from public;
grant execute on function app.cursors_to_serve(jsonb),
  app.void_reason(text, bigint, bigint, bigint, jsonb, bigint, boolean) to authenticated;
