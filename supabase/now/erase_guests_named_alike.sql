-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.guests_named_as(seats uuid[])
 RETURNS TABLE(scope_id text, id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    with known as (
      select c.scope_id, c.seat_id, c.name from public.seat_card c where not c.deleted
      union
      select h.scope_id, (h.row ->> 'seat_id')::uuid, h.row ->> 'name' from app.history h
      where h.tbl = 'seat_card' and h.row ->> 'seat_id' = any (seats::text[])
    ),
    named as (
      select k.scope_id, k.seat_id, app.name_to_compare(k.name) as name from known k
      where app.name_to_compare(k.name) <> ''
    )
    select g.scope_id, g.id from public.guest g
    join named n on n.scope_id = g.scope_id and n.name = app.name_to_compare(g.name)
    where g.seat_id is null
    group by g.scope_id, g.id
    having bool_and(n.seat_id = any (seats));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.name_to_compare(name text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return lower(btrim(regexp_replace(name, '\s+', ' ', 'g')));
end
$function$
;
-- may be called by: our own functions alone
