-- "8 av 10 följer med": how many have a meeting open while it is held, for whoever runs it. A phone that shows the
-- meeting says so itself. That is no work of a person's: no row of hers, no history, nothing that waits on her phone.
-- Nobody reads who, and the next night it is gone: after a quarter of an hour it says nothing any more.
create table app.following (
  meeting_id uuid not null,
  user_id uuid not null,
  at timestamptz not null default now(),
  primary key (meeting_id, user_id)
);
create index on app.following (user_id);
alter table app.following enable row level security;
revoke all on app.following from public, anon, authenticated;

-- {meeting} → {status: 'applied', others}: how many others have had it open within a quarter of an hour; null for
-- whoever does not run it. Asked once more within a minute it only reads.
create function public.follow_meeting(body jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
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
$$;

-- A day is what people are told: each night all that is older than a quarter of an hour goes.
insert into app.retention (what, days) values ('who follows a meeting', 1);
create function app.clear_following(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.following f where f.at < today - interval '15 minutes';
end
$$;
select app.add_hook('clear', 'app.clear_following');

create function app.erase_following(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.following f where f.user_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_following');

revoke execute on function app.clear_following(timestamptz), app.erase_following(uuid, text) from public;
revoke execute on function public.follow_meeting(jsonb) from public, anon;
grant execute on function public.follow_meeting(jsonb) to authenticated;
select app.expose('public.follow_meeting(jsonb)');
