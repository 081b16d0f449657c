-- written by `npm run now`; nobody edits it

create table app.retired_account (
  user_id uuid not null,
  retired_at timestamp with time zone not null default now(),
  erase_at timestamp with time zone not null,
  constraint retired_account_pkey PRIMARY KEY (user_id)
);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.clear_retired_accounts(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.erase_user(r.user_id) from (
    select a.user_id from app.retired_account a where a.erase_at <= today order by a.user_id) r;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.lock_for_hand_over(scope text, account uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.may_retire(account uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return app.is_office() or not (
    exists (select from app.office_member o where o.user_id = account)
    or exists (select from app.seat s
      where s.user_id = account and not app.can('admin:' || s.participation_id, 'invitation', 'update any')));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.retire_account(account uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.hand_over_seat(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  me uuid := app.uid();
  room text;
  old public.invitation;
  seat uuid;
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
  heir_address := app.read_address(body ->> 'address');
  if room is null or not app.is_uuid(body -> 'row')
    or jsonb_typeof(body -> 'name') is distinct from 'string' or char_length(heir_name) not between 1 and 200
    or jsonb_typeof(body -> 'address') is distinct from 'string' or heir_address is null
  then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if not app.can(room, 'invitation', 'update any') then
    return '{"status": "rejected", "code": "42501"}';
  end if;

  select * into old from public.invitation i where i.scope_id = room and i.id = (body ->> 'row')::uuid;
  if heir_address = app.address_to_compare(old.address) then
    select u.id into account from auth.users u
      join app.seat s on s.user_id = u.id and s.invitation_id = old.id and s.ended_at is null
      where app.mailbox_to_compare(u.email) = heir_address;
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

  select s.id into seat from app.seat s where s.invitation_id = old.id and s.ended_at is null;
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
  perform app.pass_on(seat, s.id) from app.seat s where s.invitation_id = heir and s.ended_at is null;
  return jsonb_build_object('status', 'applied', 'row', heir);
end
$function$
;
-- may be called by: authenticated
