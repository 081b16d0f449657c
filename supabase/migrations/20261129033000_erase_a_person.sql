-- Erasing a person: her own room goes with its history, refused changes and receipts lose their
-- link, and in every shared row, its history too, she becomes "tidigare deltagare": no author, and
-- where a row says who changed it last, nobody's id. What others work on together stays.

create function app.nobody() returns uuid
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return '00000000-0000-0000-0000-000000000000';
end
$$;

create function app.former_name() returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return 'Tidigare deltagare';
end
$$;

-- The person's id wherever a kept version names her; a version says nothing else about a person.
create function app.without_person(r jsonb, person uuid) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return (
    select jsonb_object_agg(e.key, case
      when e.value <> to_jsonb(person::text) then e.value
      when e.key = 'author_id' then 'null'
      else to_jsonb(app.nobody()::text) end)
    from jsonb_each(r) e);
end
$$;

-- Every scope where something of the person lies, locked in the one order in which all are locked.
create function app.lock_scopes_of(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  spec app.sync_table;
  found_scopes text[];
  scopes text[] := array(
    select m.scope_id from app.scope_member m where m.user_id = person
    union
    select unnest(array[c.scope_id, 'admin:' || s.participation_id]) from app.seat s
    join public.seat_card c on c.seat_id = s.id
    left join public.invitation i on i.id = s.invitation_id
    where s.user_id = person or i.address = proven);
begin
  for spec in select * from app.sync_table loop
    execute format('select array_agg(distinct t.scope_id) from public.%I t where t.author_id = $1 or t.updated_by = $1%s', spec.tbl,
      case when spec.columns ? 'user_id' then ' or t.user_id = $1' else '' end) into found_scopes using person;
    scopes := scopes || coalesce(found_scopes, '{}');
  end loop;
  perform from app.scope s where s.id = any (scopes) order by s.id for update;
end
$$;

-- The invitations that brought the person here, unless somebody else sits there now.
create function app.invitations_to_erase(person uuid, proven text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(
    select i.id from public.invitation i
    where (i.address = proven or i.id in (select s.invitation_id from app.seat s where s.user_id = person))
      and not exists (select from app.seat s
        where s.invitation_id = i.id and s.ended_at is null and s.user_id is distinct from person
          and (s.user_id is not null or i.address is distinct from proven)));
end
$$;

create function app.seats_to_erase(person uuid, proven text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  invitations uuid[] := app.invitations_to_erase(person, proven);
begin
  return array(select s.id from app.seat s where s.user_id = person or s.invitation_id = any (invitations));
end
$$;

-- Her invitations become empty tombstones; her seats end, and with them her cards and memberships.
create function app.erase_seats(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  gone constant text := app.former_name();
  nobody constant jsonb := jsonb_build_object('name', gone, 'address', 'borttagen@tidigare.invalid', 'unit', '');
  invitations uuid[] := app.invitations_to_erase(person, proven);
  seats uuid[] := app.seats_to_erase(person, proven);
begin
  -- versions that name her, though the row may be somebody else's by now
  update app.history h set row = h.row || jsonb_build_object('name', gone)
    from app.seat s
    where s.user_id = person and h.at >= s.created_at and (h.at < s.ended_at or h.row ->> 'name' = s.name)
      and (h.tbl = 'invitation' and h.row_id = s.invitation_id or h.tbl = 'seat_card' and h.row ->> 'seat_id' = s.id::text);
  update public.invitation i
    set deleted = true, state = 'withdrawn', name = nobody ->> 'name', address = nobody ->> 'address', unit = nobody ->> 'unit'
    where i.id = any (invitations);
  update app.history h set row = h.row || nobody where h.tbl = 'invitation' and h.row_id = any (invitations);
  update app.seat s set user_id = null, name = gone, ended_at = coalesce(s.ended_at, now()) where s.id = any (seats);
  update public.seat_card c set deleted = true, user_id = null, name = gone where c.seat_id = any (seats);
  update app.history h set row = h.row || jsonb_build_object('name', gone)
    where h.tbl = 'seat_card' and h.row ->> 'seat_id' = any (seats::text[]);
  delete from app.office_member o where o.user_id = person or o.address = proven;
  delete from app.scope_member m where m.user_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_seats', ord => 20);

create function app.erase_own_room(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  room text := 'user:' || person;
  tbl text;
begin
  for tbl in select t.tbl from app.sync_table t loop
    execute format('delete from public.%I t where t.scope_id = $1', tbl) using room;
  end loop;
  delete from app.history h where h.scope_id = room;
  delete from app.scope s where s.id = room;
end
$$;
select app.add_hook('erase', 'app.erase_own_room', ord => 30);

-- Last, when every other change has been made in nobody's name.
create function app.erase_authorship(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  tbl text;
begin
  for tbl in select t.tbl from app.sync_table t loop
    execute format('update public.%I t set author_id = nullif(t.author_id, $1) where t.author_id = $1 or t.updated_by = $1', tbl) using person;
  end loop;
  update app.history h set row = app.without_person(h.row, person), by_id = case when h.by_id = person then app.nobody() else h.by_id end
    where h.by_id = person or h.row::text like '%' || person || '%';
  update app.receipt r set user_id = app.nobody(), device_id = null where r.user_id = person;
  delete from app.quarantine q where q.user_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_authorship', ord => 90);

-- The auth service keeps a log of sign-ins with address and id, which the account's own deletion
-- leaves behind: erasing a person clears hers there, too.
create function app.forget_account(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if to_regclass('auth.audit_log_entries') is not null then
    execute $sql$
      delete from auth.audit_log_entries e
      where strpos(e.payload::text, $1) > 0 or $2 is not null and strpos(lower(e.payload::text), to_json($2)::text) > 0
    $sql$ using person::text, proven;
  end if;
  delete from auth.users u where u.id = person;
end
$$;

-- Operator's command: select app.erase_user(id) from auth.users where email = '…';
create function app.erase_user(person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  proven text := (select lower(u.email) from auth.users u where u.id = person);
  step text;
begin
  if proven is null and not exists (select from app.scope s where s.id = 'user:' || person)
    and not exists (select from app.seat s where s.user_id = person)
  then
    raise exception 'nobody has this id' using errcode = 'P0002';
  end if;
  perform app.lock_scopes_of(person, proven);
  -- the changes below are nobody's: else whoever asks for her own erasure would sign each of them
  perform set_config('request.jwt.claims',
    json_build_object('sub', app.nobody(), 'amr', array['otp'])::text, true);
  perform set_config('app.machine', 'on', true);
  for step in select app.hooks('erase') loop
    execute format('select %s($1, $2)', step) using person, proven;
  end loop;
  perform set_config('app.machine', machine, true);
  perform set_config('request.jwt.claims', claims, true);
  delete from app.retired_account r where r.user_id = person;
  perform app.forget_account(person, proven);
end
$$;

-- The person herself: {confirm: 'RADERA'}, the word she has typed. At once, and for good.
create function public.erase_me(body jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := app.uid();
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if jsonb_typeof(body -> 'confirm') is distinct from 'string' then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if upper(btrim(body ->> 'confirm')) <> 'RADERA' then
    return '{"status": "rejected", "code": "confirm"}';
  end if;
  perform app.erase_user(me);
  return '{"status": "applied"}';
end
$$;
revoke execute on function app.nobody(), app.former_name(), app.without_person(jsonb, uuid), app.lock_scopes_of(uuid, text),
  app.invitations_to_erase(uuid, text), app.seats_to_erase(uuid, text), app.erase_seats(uuid, text),
  app.erase_own_room(uuid, text), app.erase_authorship(uuid, text), app.forget_account(uuid, text),
  app.erase_user(uuid) from public;
revoke execute on function public.erase_me(jsonb) from public, anon;
grant execute on function public.erase_me(jsonb) to authenticated;
