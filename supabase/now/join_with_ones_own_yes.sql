-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.bind_seat(person uuid, place uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  invited uuid;
begin
  perform app.open_own_scope(person);
  update app.seat set user_id = person, bound_at = now()
    where id = place and user_id is null and ended_at is null returning invitation_id into invited;
  if invited is null then
    return;
  end if;
  perform set_config('app.machine', 'on', true);
  update public.invitation set state = 'accepted' where id = invited and state = 'open';
  perform set_config('app.machine', machine, true);
  perform app.settle_seat(place);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.bind_waiting_seats(person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  proven text := app.proven_address(person);
  place uuid;
begin
  perform from app.scope s where s.id in (select w.scope from app.seats_waiting(proven) w) order by s.id for update;
  for place in select w.seat from app.seats_waiting(proven) w loop
    perform app.bind_seat(person, place);
  end loop;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.may_invite(participation uuid, address text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return not app.is_office()
    or exists (select from app.seat s where s.user_id = app.uid() and s.participation_id = participation
      and s.role = 'strategist' and s.ended_at is null)
    or not exists (select from app.office_member o left join auth.users u on u.id = o.user_id
      where o.ended_at is null and app.address_to_compare(may_invite.address) in (o.address, app.mailbox_to_compare(u.email)));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.proven_address(person uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (select app.mailbox_to_compare(u.email) from auth.users u where u.id = person and u.email_confirmed_at is not null);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_invited()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if not app.by_machine(tg_relid) and new.state = 'open' and not new.deleted and not app.may_invite(new.participation_id, new.address) then
    raise exception 'the office itself' using errcode = '42501';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.seats_waiting(proven_address text)
 RETURNS TABLE(seat uuid, invitation uuid, scope text, participation uuid, role text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select st.id, i.id, i.scope_id, st.participation_id, st.role
    from app.seat st
    join public.invitation i on i.id = st.invitation_id and i.scope_id = 'admin:' || st.participation_id
    where app.address_to_compare(i.address) = proven_address and i.state = 'open' and not i.deleted
      and st.user_id is null and st.ended_at is null
    order by st.id;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.answer_invitation(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  me uuid := app.uid();
  asked record;
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if not app.is_uuid(body -> 'invitation') or jsonb_typeof(body -> 'yes') is distinct from 'boolean' then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  perform from app.scope s
    where s.id in (select w.scope from app.seats_waiting(app.proven_address(me)) w where w.invitation = (body ->> 'invitation')::uuid)
    order by s.id for update;
  select * into asked from app.seats_waiting(app.proven_address(me)) w where w.invitation = (body ->> 'invitation')::uuid;
  if asked.seat is null then
    return '{"status": "rejected", "code": "gone"}';
  end if;
  if (body ->> 'yes')::boolean then
    perform app.bind_seat(me, asked.seat);
  else
    perform set_config('app.machine', 'on', true);
    update public.invitation i set state = 'declined' where i.scope_id = asked.scope and i.id = asked.invitation;
    perform set_config('app.machine', machine, true);
  end if;
  return '{"status": "applied"}';
end
$function$
;
-- may be called by: authenticated
