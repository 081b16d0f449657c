-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.bind_seats(person uuid, proven_address text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  place record;
begin
  perform from app.scope s
    where s.id in (select i.scope_id from public.invitation i where i.address = proven_address and i.state = 'open' and not i.deleted)
    order by s.id for update;
  for place in
    select st.id, i.scope_id, i.id as invitation
    from app.seat st
    join public.invitation i on i.id = st.invitation_id and i.scope_id = 'admin:' || st.participation_id
    where i.address = proven_address and i.state = 'open' and not i.deleted
      and st.user_id is null and st.ended_at is null
    order by st.id
  loop
    perform app.open_own_scope(person);
    update app.seat set user_id = person, bound_at = now() where id = place.id;
    perform set_config('app.machine', 'on', true);
    update public.invitation set state = 'accepted' where scope_id = place.scope_id and id = place.invitation;
    perform set_config('app.machine', machine, true);
    perform app.settle_seat(place.id);
  end loop;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.follow_invitation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  wanted boolean := new.state <> 'withdrawn' and not new.deleted;
  place app.seat;
  person uuid;
begin
  select * into place from app.seat s where s.invitation_id = new.id and s.ended_at is null for update;
  if not wanted then
    update app.seat set ended_at = now() where id = place.id;
  elsif place.id is null then
    insert into app.seat (participation_id, invitation_id, name, role)
      values (new.participation_id, new.id, new.name, new.role) returning * into place;
  else
    update app.seat set name = new.name where id = place.id;
  end if;
  if place.id is not null then
    perform app.settle_seat(place.id);
  end if;

  if wanted and new.state = 'open' then
    select u.id into person from auth.users u
      where lower(u.email) = new.address and u.email_confirmed_at is not null;
    if person is not null then
      perform app.bind_seats(person, new.address);
    end if;
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.grant_office(email text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  desk uuid;
  person uuid := (select u.id from auth.users u where lower(u.email) = lower(grant_office.email) and u.email_confirmed_at is not null);
begin
  insert into app.office_member as o (address, user_id) values (lower(email), person)
    on conflict (address) do update set ended_at = null, user_id = coalesce(o.user_id, excluded.user_id)
    returning o.id into desk;
  if person is not null then
    perform app.open_own_scope(person);
    perform app.settle_office(desk);
  end if;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.claim_seats()
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me uuid := app.uid();
  proven text;
  desk uuid;
begin
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  select lower(u.email) into proven from auth.users u where u.id = me and u.email_confirmed_at is not null;
  if proven is not null then
    perform app.bind_seats(me, proven);
    update app.office_member set user_id = me
      where address = proven and user_id is null and ended_at is null returning id into desk;
    if desk is not null then
      perform app.open_own_scope(me);
      perform app.settle_office(desk);
    end if;
  end if;
  return jsonb_build_object(
    'seats', (select count(*) from app.seat s where s.user_id = me and s.ended_at is null),
    'office', app.is_office());
end
$function$
;
-- may be called by: authenticated
