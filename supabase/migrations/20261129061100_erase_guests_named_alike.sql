-- A guest at a course talk is a name, typed by whoever led it, and perhaps never matched to a seat. Who
-- asks to be erased is erased there too when the name is hers: the name she has or had in that very
-- course, and nobody else's there. Two with one name cannot be told apart; such a guest stays until
-- his time is out.
create function app.guests_named_as(seats uuid[]) returns table (scope_id text, id uuid)
language plpgsql stable security definer set search_path = '' as $$
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
$$;
revoke execute on function app.guests_named_as(uuid[]) from public;

create function app.name_to_compare(name text) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return lower(btrim(regexp_replace(name, '\s+', ' ', 'g')));
end
$$;
revoke execute on function app.name_to_compare(text) from public;

create or replace function app.erase_guests(person uuid, proven text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  seats uuid[] := app.seats_to_erase(person, proven);
  hers uuid[] := array(
    select t.id from public.guest t where t.seat_id = any (seats)
    union
    select n.id from app.guests_named_as(seats) n
    union
    select v.row_id from app.history v where v.tbl = 'guest' and v.row ->> 'seat_id' = any (seats::text[]));
begin
  update public.guest t set deleted = true where t.id = any (hers) and not t.deleted;
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name())
    where h.tbl = 'guest' and h.row_id = any (hers);
end
$$;
