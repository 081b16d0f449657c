-- What one call may cost. A push locks only scopes its caller may write to, so that a reader cannot
-- hold a scope up; a pull serves each list of tables of a scope once, and reads little more than it sends.

-- As before, but for `may_write`.
create or replace function app.lock_scopes(muts jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  change jsonb;
  act text;
begin
  for change in select u.m from jsonb_array_elements(muts) u(m)
    where u.m ->> 'tbl' in (select h.tbl from app.hook h where h.event = 'open') and app.well_formed(u.m) and u.m ->> 'base' = '0'
  loop
    for act in select app.hooks('open', change ->> 'tbl') loop
      execute format('select %s($1)', act) using change;
    end loop;
  end loop;
  perform from app.scope s
    where s.id in (
      with asked as materialized (
        select distinct m ->> 'scope' as scope, m ->> 'tbl' as tbl from jsonb_array_elements(muts) m
        where app.well_formed(m) and m ->> 'scope' in (select app.readable_scopes())
      ), writable as materialized (
        select a.scope, a.tbl from asked a where app.may_write(a.scope, a.tbl)
      )
      select w.scope from writable w
      union
      select f from writable w, app.followers_of(w.scope, w.tbl) f)
    order by s.id for update;
end
$$;

-- As before, and a list that is named twice is read once, from the lower place.
create or replace function app.cursors_to_serve(cursors jsonb) returns table (
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
    left join (
      select distinct on (e.value ->> 's', e.value -> 'tables') e.value, e.o
      from jsonb_array_elements(cursors) with ordinality e(value, o)
      order by e.value ->> 's', e.value -> 'tables', case when e.value ->> 'seq' ~ '^[0-9]{1,15}$' then (e.value ->> 'seq')::bigint else 0 end, e.o
    ) c on c.value ->> 's' = s.id
    group by s.id, c.value, c.o
    order by coalesce(array_position(array['user', 'plan', 'org', 'group'], app.scope_kind(s.id)), 9), s.id, c.o;
end
$$;

-- The entries whose rows begin within `room` bytes, by what the log says they weigh: a page of a
-- thousand rows of 60 kB was written out in full to send the first megabyte of it.
create function app.within(entries app.log[], room bigint) returns app.log[]
language plpgsql immutable set search_path = '' as $$
begin
  return array(
    select m.entry from (
      select e as entry, e.seq,
        coalesce(sum(e.bytes) over (order by e.seq rows between unbounded preceding and 1 preceding), 0) as before
      from unnest(entries) e) m
    where m.before < room order by m.seq);
end
$$;
revoke execute on function app.within(app.log[], bigint) from public;
grant execute on function app.within(app.log[], bigint) to authenticated;

-- As before, with the two bounds. A phone has two lists of tables in a scope after an update of the
-- app, three if the next comes before the first is read to its end.
create or replace function app.pull_pages(body jsonb) returns json
language plpgsql stable set search_path = '' set statement_timeout = '15s' as $$
declare
  epoch text := app.epoch();
  same_epoch boolean;
  rows_left int;
  bytes_left bigint := 1000000;
  c record;
  asked jsonb;
  tables text[];
  names text[];
  reason text;
  seq bigint;
  found app.log[];
  page app.log[];
  part record;
  more boolean;
  scopes json[] := '{}';
  changes json[] := '{}';
begin
  body := app.unwrap(body);
  perform app.check_call(body, 'tables');
  if jsonb_typeof(coalesce(body -> 'cursors', '[]')) <> 'array' then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if exists (
    select from jsonb_array_elements(body -> 'cursors') u(one) group by one ->> 's' having count(distinct one -> 'tables') > 8)
  then
    raise exception 'too many' using errcode = 'PT413';
  end if;
  same_epoch := coalesce(body ->> 'epoch' = epoch, true);
  rows_left := case when body ->> 'limit' ~ '^[0-9]{1,6}$' then greatest(1, least((body ->> 'limit')::int, 1000)) else 500 end;

  for c in select * from app.cursors_to_serve(coalesce(body -> 'cursors', '[]')) loop
    c.tables := case when jsonb_typeof(c.tables) = 'array' then c.tables else body -> 'tables' end;
    if asked is distinct from c.tables then
      asked := c.tables;
      tables := app.served_tables(asked);
      names := array(select split_part(t, '@', 1) from unnest(tables) t);
    end if;
    reason := app.void_reason(c.scope_id, c.head, c.min_seq, c.seq, c.last, c.floor, same_epoch);
    seq := case when reason is null then c.seq else 0 end;
    -- one entry more than may be sent tells whether there is more; beyond the head there is none
    found := case when seq < c.head then array(
      select l from app.changes_after(c.scope_id, seq, names, case when bytes_left > 0 then rows_left + 1 else 1 end) l) else '{}' end;
    more := cardinality(found) > rows_left or (cardinality(found) > 0 and bytes_left <= 0);
    if bytes_left > 0 and rows_left > 0 and cardinality(found) > 0 then
      page := app.within(found[1:rows_left], bytes_left);
      part := app.read_page(c.scope_id, page, bytes_left::int);
      more := more or cardinality(part.changes) < least(cardinality(found), rows_left);
      changes := changes || part.changes;
      seq := part.upto;
      rows_left := rows_left - cardinality(part.changes);
      bytes_left := bytes_left - (select sum(octet_length(change::text)) from unnest(part.changes) change);
    end if;
    if not more then
      seq := greatest(c.head, seq);
    end if;
    scopes := array_append(scopes, json_build_object(
      'id', c.scope_id, 'tables', tables, 'roles', c.roles,
      'cursor', json_build_object('seq', seq, 'last', app.last_seen(c.scope_id, seq),
        'floor', case when reason is null and (c.seq > 0 or c.floor is not null) then c.floor else c.min_seq end),
      'reset', reason, 'more', more));
  end loop;
  return json_build_object('epoch', epoch, 'uid', app.uid(), 'scopes', to_json(scopes), 'changes', to_json(changes), 'now', now());
end
$$;
