-- Half of what a pull cost went into jsonb that nobody kept: every row was built into one, looped
-- over, copied into the list, then into the answer, and written out as text at last. The rows are now
-- written as the text that is sent, in one query for the whole page, and cut where they reach what an
-- answer may hold. What the phone reads is the same; a page's size is measured in the bytes it sends.

drop function public.sync_pull(jsonb);
drop function app.pull_pages(jsonb);
drop function app.read_page(text, app.log[]);

-- Rows of one scope's page, read as the caller: as many as begin within `room` bytes, in order.
create function app.read_page(scope text, page app.log[], room int, out changes json[], out upto bigint)
language plpgsql stable set search_path = '' as $$
declare
  found int;
begin
  execute (
    select 'with written as (
        select c.q as seq, to_json(c) as change from unnest($1) l, lateral (select $2 as s, l.seq as q, l.tbl as t, l.row_id as id, null as row) c where l.op <> ''U'''
      || coalesce(string_agg(format(' union all
        select c.q, to_json(c) from unnest($1) l join public.%I r on r.scope_id = $2 and r.id = l.row_id,
          lateral (select $2 as s, l.seq as q, l.tbl as t, l.row_id as id, r as row) c where l.tbl = %L and l.op = ''U''', kind, kind), ''), '')
      || '), measured as (
        select w.*, coalesce(sum(octet_length(w.change::text)) over (order by w.seq rows between unbounded preceding and 1 preceding), 0) as before from written w)
      select count(*), array_agg(m.change order by m.seq) filter (where m.before < $3), max(m.seq) filter (where m.before < $3) from measured m'
    from (select distinct l.tbl from unnest(page) l where l.op = 'U') u(kind)
  ) into found, changes, upto using page, scope, room;
  -- null means deleted, never hidden: an entry whose row cannot be read is an error, not a deletion
  if found <> cardinality(page) then
    raise exception 'a logged row cannot be read' using errcode = 'XX000';
  end if;
end
$$;

create function app.pull_pages(body jsonb) returns json
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
    page := case when seq < c.head then array(select l from app.changes_after(c.scope_id, seq, names, rows_left + 1) l) else '{}' end;
    more := cardinality(page) > rows_left or (cardinality(page) > 0 and bytes_left <= 0);
    if bytes_left > 0 and rows_left > 0 and cardinality(page) > 0 then
      page := page[1:rows_left];
      part := app.read_page(c.scope_id, page, bytes_left::int);
      more := more or cardinality(part.changes) < cardinality(page);
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

create function public.sync_pull(body jsonb) returns json
language plpgsql stable set search_path = '' set statement_timeout = '15s' as $$
declare
  asked jsonb := app.unwrap(body);
begin
  if jsonb_typeof(asked -> 'same') is distinct from 'string' then
    return app.pull_pages(body);
  end if;
  perform app.check_call(asked, 'tables');
  return json_build_object('epoch', app.epoch(), 'uid', app.uid(), 'now', now(),
    'same', coalesce(asked ->> 'epoch' = app.epoch() and asked ->> 'same' = app.standing()::text, false));
end
$$;

revoke execute on function app.read_page(text, app.log[], int), app.pull_pages(jsonb) from public;
grant execute on function app.read_page(text, app.log[], int), app.pull_pages(jsonb) to authenticated;
revoke execute on function public.sync_pull(jsonb) from public, anon;
grant execute on function public.sync_pull(jsonb) to authenticated;
