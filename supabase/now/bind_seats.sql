-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.follow_invitation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  wanted boolean := new.state in ('open', 'accepted') and not new.deleted;
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

  -- somebody of the same organisation is asked nothing: another role among one's own
  if wanted and new.state = 'open' then
    select u.id into person from auth.users u
      join app.seat s on s.user_id = u.id and s.participation_id = new.participation_id and s.ended_at is null
      where app.mailbox_to_compare(u.email) = app.address_to_compare(new.address) and u.email_confirmed_at is not null limit 1;
    if person is not null then
      perform app.bind_seat(person, place.id);
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
  wanted text := app.read_address(email);
  person uuid := (select u.id from auth.users u
    where app.mailbox_to_compare(u.email) = wanted and u.email_confirmed_at is not null order by u.id limit 1);
begin
  if wanted is null then
    raise exception 'no address' using errcode = '22023';
  end if;
  insert into app.office_member as o (address, user_id) values (wanted, person)
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
  proven text := app.proven_address(me);
  desk uuid;
begin
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if proven is not null then
    update app.office_member set user_id = me
      where address = proven and user_id is null and ended_at is null returning id into desk;
    if desk is not null then
      perform app.open_own_scope(me);
      perform app.settle_office(desk);
    end if;
    if not app.is_office() and not exists (select from app.seat s where s.user_id = me and s.ended_at is null) then
      perform app.bind_waiting_seats(me);
    end if;
  end if;
  return jsonb_build_object(
    'seats', (select count(*) from app.seat s where s.user_id = me and s.ended_at is null),
    'office', app.is_office(),
    'invited', (
      select coalesce(jsonb_agg(jsonb_build_object('invitation', w.invitation, 'organisation', o.name, 'role', w.role) order by o.name), '[]')
      from app.seats_waiting(proven) w
      join public.participation p on p.id = w.participation
      join public.organisation o on o.id = p.organisation_id));
end
$function$
;
-- may be called by: authenticated
