-- written by `npm run now`; nobody edits it

create table app.following (
  meeting_id uuid not null,
  user_id uuid not null,
  at timestamp with time zone not null default now(),
  constraint following_pkey PRIMARY KEY (meeting_id, user_id)
);
CREATE INDEX following_user_id_idx ON app.following USING btree (user_id);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.clear_following(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from app.following f where f.at < today - interval '15 minutes';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_following(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from app.following f where f.user_id = person;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.follow_meeting(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me constant uuid := app.uid();
  today constant date := (now() at time zone 'Europe/Stockholm')::date;
  room text;
  which uuid;
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if not app.is_uuid(body -> 'meeting') then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  which := (body ->> 'meeting')::uuid;
  -- a conference goes on to lunch the day after
  select m.scope_id into room from public.meeting m
    where m.id = which and not m.deleted and not m.cancelled and m.held_on between today - 1 and today
      and exists (select from app.scope_member s
        where s.scope_id = m.scope_id and s.user_id = me and s.via = 'sync' and (s.until is null or s.until > now()));
  if room is null then
    return '{"status": "rejected", "code": "42501"}';
  end if;
  insert into app.following as f (meeting_id, user_id) values (which, me)
    on conflict (meeting_id, user_id) do update set at = now() where f.at < now() - interval '1 minute';
  return jsonb_build_object('status', 'applied', 'others', case when app.runs_meeting(room, which) then (
    select count(*) from app.following f
    where f.meeting_id = which and f.user_id <> me and f.at > now() - interval '15 minutes') end);
end
$function$
;
-- may be called by: authenticated
