-- A seat handed over to a new person. The old membership ends, the new person gets an invitation.
-- Where both use one mailbox (role addresses!) the old account loses the address: whoever proves the
-- mailbox next is a new account with a room of her own. The old one is still reached from the
-- phones where its owner is signed in, so that she can take her private notes along, and is erased
-- after 90 days.

create table app.retired_account (
  user_id uuid primary key,
  retired_at timestamptz not null default now(),
  erase_at timestamptz not null
);
alter table app.retired_account enable row level security;
revoke all on app.retired_account from public, anon, authenticated;
insert into app.retention (what, days) values ('retired account', 90);

-- A strategist may part a mailbox from its account only where the account has never been anything
-- but her own organisation's. Else she could invite a stranger's address and lock the stranger out.
create function app.may_retire(account uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return app.is_office() or not (
    exists (select from app.office_member o where o.user_id = account)
    or exists (select from app.seat s
      where s.user_id = account and not app.can('admin:' || s.participation_id, 'invitation', 'update any')));
end
$$;

create function app.retire_account(account uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  nowhere text := account || '@retired.invalid';
begin
  update auth.users set email = nowhere where id = account;
  if to_regclass('auth.identities') is not null then
    execute 'update auth.identities set identity_data = identity_data || jsonb_build_object(''email'', $2) where user_id = $1'
      using account, nowhere;
  end if;
  insert into app.retired_account (user_id, erase_at) values (account, now() + make_interval(days => app.days_kept('retired account'))) on conflict do nothing;
end
$$;

-- All that a hand-over touches, in the one order in which scopes are locked anywhere.
create function app.lock_for_hand_over(scope text, account uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from app.scope s
    where s.id in (
      with admin as (
        select lock_for_hand_over.scope as id
        union select 'admin:' || p.participation_id from app.seat p where p.user_id = account and p.ended_at is null
      )
      select a.id from admin a union select f from admin a, app.followers_of(a.id, 'invitation') f)
    order by s.id for update;
end
$$;

-- {scope, row, name, address}: the invitation's scope and id, the new person's name and address →
-- {status: 'applied', row} | {status: 'rejected', code}: 42501, gone (nobody sits there), taken (the
-- address has such a seat already), elsewhere (the account is also used outside this organisation:
-- the programme office can do it).
create function public.hand_over_seat(body jsonb) returns jsonb
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
    select u.id into account from auth.users u where lower(u.email) = heir_address;
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

create function app.clear_retired_accounts(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.erase_user(r.user_id) from (
    select a.user_id from app.retired_account a where a.erase_at <= today order by a.user_id) r;
end
$$;
select app.add_hook('clear', 'app.clear_retired_accounts', ord => 10);
revoke execute on function app.may_retire(uuid), app.retire_account(uuid), app.lock_for_hand_over(text, uuid),
  app.clear_retired_accounts(timestamptz) from public;
revoke execute on function public.hand_over_seat(jsonb) from public, anon;
grant execute on function public.hand_over_seat(jsonb) to authenticated;
