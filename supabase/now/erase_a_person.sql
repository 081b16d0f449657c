-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.erase_authorship(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_own_room(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_seats(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_user(person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  proven text := (select app.mailbox_to_compare(u.email) from auth.users u where u.id = person);
  written text := (select lower(u.email) from auth.users u where u.id = person);
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
  perform app.forget_account(person, written);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.forget_account(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if to_regclass('auth.audit_log_entries') is not null then
    execute $sql$
      delete from auth.audit_log_entries e
      where strpos(e.payload::text, $1) > 0 or $2 is not null and strpos(lower(e.payload::text), to_json($2)::text) > 0
    $sql$ using person::text, proven;
  end if;
  delete from auth.users u where u.id = person;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.former_name()
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return 'Tidigare deltagare';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.invitations_to_erase(person uuid, proven text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return array(
    select i.id from public.invitation i
    where (app.address_to_compare(i.address) = proven or i.id in (select s.invitation_id from app.seat s where s.user_id = person))
      and not exists (select from app.seat s
        where s.invitation_id = i.id and s.ended_at is null and s.user_id is distinct from person
          and (s.user_id is not null or app.address_to_compare(i.address) is distinct from proven)));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.lock_scopes_of(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  spec app.sync_table;
  found_scopes text[];
  scopes text[] := array(
    select m.scope_id from app.scope_member m where m.user_id = person
    union
    select unnest(array[c.scope_id, 'admin:' || s.participation_id]) from app.seat s
    join public.seat_card c on c.seat_id = s.id
    left join public.invitation i on i.id = s.invitation_id
    where s.user_id = person or app.address_to_compare(i.address) = proven);
begin
  for spec in select * from app.sync_table loop
    execute format('select array_agg(distinct t.scope_id) from public.%I t where t.author_id = $1 or t.updated_by = $1%s', spec.tbl,
      case when spec.columns ? 'user_id' then ' or t.user_id = $1' else '' end) into found_scopes using person;
    scopes := scopes || coalesce(found_scopes, '{}');
  end loop;
  perform from app.scope s where s.id = any (scopes) order by s.id for update;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.nobody()
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return '00000000-0000-0000-0000-000000000000';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.seats_to_erase(person uuid, proven text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  invitations uuid[] := app.invitations_to_erase(person, proven);
begin
  return array(select s.id from app.seat s where s.user_id = person or s.invitation_id = any (invitations));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.without_person(r jsonb, person uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select jsonb_object_agg(e.key, case
      when e.value <> to_jsonb(person::text) then e.value
      when e.key = 'author_id' then 'null'
      else to_jsonb(app.nobody()::text) end)
    from jsonb_each(r) e);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.erase_me(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated
