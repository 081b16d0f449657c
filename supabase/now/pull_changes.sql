-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.changes_after(scope text, after bigint, tables text[], page integer)
 RETURNS SETOF app.log
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select l.* from app.log l
    where l.scope_id = scope and l.seq > after and l.tbl = any (tables)
      and exists (select from app.scope_member m where m.scope_id = scope and m.user_id = app.uid()
        and m.via = 'sync' and (m.until is null or m.until > now()))
    order by l.seq limit page;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.cursors_to_serve(cursors jsonb)
 RETURNS TABLE(scope_id text, roles text[], head bigint, min_seq bigint, tables jsonb, seq bigint, last jsonb, floor bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.last_seen(scope text, upto bigint)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select jsonb_build_object('t', l.tbl, 'id', l.row_id, 'q', l.seq) from app.log l
    where l.scope_id = last_seen.scope and l.seq <= upto
      and exists (select from app.scope_member m where m.scope_id = last_seen.scope and m.user_id = app.uid())
    order by l.seq desc limit 1);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.pull_pages(body jsonb)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
 SET statement_timeout TO '15s'
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.read_page(scope text, page app.log[], room integer, OUT changes json[], OUT upto bigint)
 RETURNS record
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.served_tables(asked jsonb)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(array_agg(t.tbl || '@' || least(t.version, split_part(a, '@', 2)::int) order by o), '{}')
    from jsonb_array_elements_text(asked) with ordinality u(a, o)
    join app.sync_table t on t.tbl = split_part(a, '@', 1)
    where a ~ '^[a-z_]+@[1-9][0-9]{0,5}$');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.standing()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select app.row_id('standing', string_agg(s.id || ' ' || m.roles || ' ' || s.seq || ' ' || coalesce(l.mark, ''), '|'
      order by s.id collate "C"))
    from (
      select o.scope_id, string_agg(distinct o.role collate "C", ',' order by o.role collate "C") as roles
      from app.scope_member o
      where o.user_id = app.uid() and o.via = 'sync' and (o.until is null or o.until > now())
      group by o.scope_id
    ) m
    join app.scope s on s.id = m.scope_id
    left join lateral (
      select e.tbl || ' ' || e.row_id || ' ' || e.seq as mark from app.log e
      where e.scope_id = s.id order by e.seq desc limit 1
    ) l on true);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.void_reason(scope text, head bigint, min_seq bigint, seq bigint, last jsonb, floor bigint, same_epoch boolean)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION public.sync_pull(body jsonb)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
 SET statement_timeout TO '15s'
AS $function$
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
$function$
;
-- may be called by: authenticated
