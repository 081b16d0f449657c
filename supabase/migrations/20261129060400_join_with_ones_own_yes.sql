-- Inviting an address told at once whether it had an account, and sent the inviter's course to that
-- person's phone unasked. Whoever has a place already joins another organisation by saying yes; until
-- then, and for everybody else, the invitation is open.

alter table public.invitation drop constraint invitation_state_check;
alter table public.invitation add constraint invitation_state_check check (state in ('open', 'accepted', 'withdrawn', 'declined'));

create or replace function app.rule_invitation_state() returns trigger
language plpgsql set search_path = '' as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state else '' end;
begin
  if not app.by_machine(tg_relid) and new.state <> was
    and (was, new.state) not in (('', 'open'), ('open', 'withdrawn'), ('accepted', 'withdrawn'), ('withdrawn', 'open'),
      ('declined', 'open'), ('declined', 'withdrawn'))
  then
    raise exception 'state' using errcode = '23514';
  end if;
  return new;
end
$$;

-- The office invites whom an organisation names, never itself: its people have no place where an
-- organisation works. A strategist of the organisation may invite anybody.
create function app.may_invite(participation uuid, address text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return not app.is_office()
    or exists (select from app.seat s where s.user_id = app.uid() and s.participation_id = participation
      and s.role = 'strategist' and s.ended_at is null)
    or not exists (select from app.office_member o left join auth.users u on u.id = o.user_id
      where o.ended_at is null and may_invite.address in (o.address, lower(u.email)));
end
$$;

create function app.rule_invited() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not app.by_machine(tg_relid) and new.state = 'open' and not new.deleted and not app.may_invite(new.participation_id, new.address) then
    raise exception 'the office itself' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger c_invited before insert or update on public.invitation for each row execute function app.rule_invited();

create or replace function app.follow_invitation() returns trigger
language plpgsql security definer set search_path = '' as $$
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
      where lower(u.email) = new.address and u.email_confirmed_at is not null limit 1;
    if person is not null then
      perform app.bind_seat(person, place.id);
    end if;
  end if;
  return null;
end
$$;

-- One open seat, and the invitation then reads accepted.
create function app.bind_seat(person uuid, place uuid) returns void
language plpgsql security definer set search_path = '' as $$
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
$$;

-- The seats that wait for whoever has this address, and where.
create function app.seats_waiting(proven_address text) returns table (seat uuid, invitation uuid, scope text, participation uuid, role text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select st.id, i.id, i.scope_id, st.participation_id, st.role
    from app.seat st
    join public.invitation i on i.id = st.invitation_id and i.scope_id = 'admin:' || st.participation_id
    where i.address = proven_address and i.state = 'open' and not i.deleted
      and st.user_id is null and st.ended_at is null
    order by st.id;
end
$$;

drop function app.bind_seats(uuid, text);
create function app.proven_address(person uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select lower(u.email) from auth.users u where u.id = person and u.email_confirmed_at is not null);
end
$$;

-- All that wait for a person, without asking.
create function app.bind_waiting_seats(person uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  proven text := app.proven_address(person);
  place uuid;
begin
  perform from app.scope s where s.id in (select w.scope from app.seats_waiting(proven) w) order by s.id for update;
  for place in select w.seat from app.seats_waiting(proven) w loop
    perform app.bind_seat(person, place);
  end loop;
end
$$;

-- Called after each sign-in, before the first pull, and whenever an app asks who has invited its
-- person: `{seats, office, invited: [{invitation, organisation, role}]}`. Who has no place yet gets
-- those that wait; whoever has one is asked. `{seats: 0, office: false}` is the only source of "we
-- find no invitation": it is told only to the one who has proven the mailbox.
create or replace function public.claim_seats() returns jsonb
language plpgsql security definer set search_path = '' as $$
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
$$;

-- {invitation, yes} → {status: 'applied'} | {status: 'rejected', code: 'gone'}; only one's own.
create function public.answer_invitation(body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
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
$$;

-- An account is parted from its mailbox only where it has taken the seat that is handed over: inviting
-- an address and handing that over at once gave a strategist anybody's account without a place.
create or replace function public.hand_over_seat(body jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  me uuid := app.uid();
  room text;
  old public.invitation;
  heir_name text;
  heir_address text;
  heir uuid;
  account uuid;
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  room := body ->> 'scope';
  heir_name := btrim(body ->> 'name');
  heir_address := lower(btrim(body ->> 'address'));
  if room is null or not app.is_uuid(body -> 'row')
    or jsonb_typeof(body -> 'name') is distinct from 'string' or char_length(heir_name) not between 1 and 200
    or jsonb_typeof(body -> 'address') is distinct from 'string' or char_length(heir_address) > 254
    or heir_address !~ '^[^@[:space:]]+@[^@[:space:]]+$'
  then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if not app.can(room, 'invitation', 'update any') then
    return '{"status": "rejected", "code": "42501"}';
  end if;

  select * into old from public.invitation i where i.scope_id = room and i.id = (body ->> 'row')::uuid;
  if heir_address = old.address then
    select u.id into account from auth.users u
      join app.seat s on s.user_id = u.id and s.invitation_id = old.id and s.ended_at is null
      where lower(u.email) = heir_address;
  end if;
  perform app.lock_for_hand_over(room, account);
  -- again, now that nobody else can change it
  select * into old from public.invitation i
    where i.scope_id = room and i.id = (body ->> 'row')::uuid and not i.deleted and i.state <> 'withdrawn';
  if old.id is null then
    return '{"status": "rejected", "code": "gone"}';
  end if;
  heir := app.row_id('invitation', old.participation_id::text, heir_address, old.role);
  if heir <> old.id and exists (select from public.invitation i
    where i.scope_id = room and i.id = heir and not i.deleted and i.state <> 'withdrawn')
  then
    return '{"status": "rejected", "code": "taken"}';
  end if;
  if account is not null and not app.may_retire(account) then
    return '{"status": "rejected", "code": "elsewhere"}';
  end if;

  perform set_config('app.machine', 'on', true);
  update public.invitation i set state = 'withdrawn'
    where i.scope_id = room and i.id = old.id
      -- the account goes with its mailbox: so does everything it was
      or i.state <> 'withdrawn' and i.id in (select s.invitation_id from app.seat s where s.user_id = account and s.ended_at is null);
  if account is not null then
    perform app.retire_account(account);
  end if;
  update public.invitation i set name = heir_name, state = 'open', deleted = false where i.scope_id = room and i.id = heir;
  if not found then
    insert into public.invitation (scope_id, id, author_id, participation_id, address, name, role, state)
      values (room, heir, me, old.participation_id, heir_address, heir_name, old.role, 'open');
  end if;
  perform set_config('app.machine', machine, true);
  return jsonb_build_object('status', 'applied', 'row', heir);
end
$$;

revoke execute on function app.may_invite(uuid, text), app.rule_invited(), app.bind_seat(uuid, uuid), app.bind_waiting_seats(uuid), app.seats_waiting(text),
  app.proven_address(uuid) from public;
grant execute on function app.may_invite(uuid, text) to authenticated;
revoke execute on function public.answer_invitation(jsonb) from public, anon;
grant execute on function public.answer_invitation(jsonb) to authenticated;
select app.expose('public.answer_invitation(jsonb)');
