-- The strategists of a group prepare each meeting among themselves: their meetings, agendas and notes lie in
-- a room of their own. What only the host of a meeting may read (what somebody needs there) lies in a room
-- of that meeting: of its host's seats, or of the office where the office is the host.

alter table app.scope drop constraint scope_id_check,
  add constraint scope_id_check check (id ~ '^(programme|(user|plan|org|group|strategists|host|course|round|admin):[0-9a-f-]{36})$');

-- Of the very row, since anybody may give a meeting in her own group the id of another's.
create function app.host_room(scope text, meeting uuid) returns text
language plpgsql immutable security definer set search_path = '' as $$
begin
  return 'host:' || app.row_id('host', scope, meeting::text);
end
$$;

create function app.is_hosted_by_office(room text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.meeting m
    where m.host_participation_id is null and not m.deleted and app.host_room(m.scope_id, m.id) = room);
end
$$;

create or replace function app.seat_scopes(seat_id uuid) returns table (scope_id text, role text, has_card boolean)
language sql stable security definer set search_path = '' as $$
  with s as (
    select st.role, p.id as participation, p.group_id, p.round_id, p.kind,
      -- among the group's organisations the mentor's people are one thing: the mentor
      case p.kind when 'mentor' then p.kind else st.role end as part
    from app.seat st
    join public.participation p on p.id = st.participation_id and not p.deleted
    where st.id = seat_id and st.ended_at is null
  )
  select 'course:' || participation, role, true from s
  union all select 'plan:' || round_id, role, false from s
  union all select 'programme', role, false from s
  union all select 'org:' || participation, role, true from s where role <> 'courseParticipant'
  union all select 'group:' || group_id, part, true from s where role <> 'courseParticipant'
  union all select 'strategists:' || group_id, part, true from s where role = 'strategist' and group_id is not null
  union all select app.host_room(m.scope_id, m.id), role, false from s
    join public.meeting m on m.host_participation_id = participation and not m.deleted
    where role = 'strategist' or role <> 'courseParticipant' and m.scope_id not like 'strategists:%'
  union all select 'round:' || round_id, role, false from s where role <> 'courseParticipant'
  union all select 'admin:' || participation, role, false from s where role = 'strategist'
$$;

create or replace function app.settle_office(member_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  member app.office_member;
begin
  select * into member from app.office_member o where o.id = member_id;
  delete from app.scope_member m where m.source = member_id
    and (member.ended_at is not null or m.user_id is distinct from member.user_id
      or m.scope_id like 'host:%' and not app.is_hosted_by_office(m.scope_id));
  insert into app.scope_member (scope_id, user_id, source, role, via)
    select s.id, member.user_id, member.id, 'office',
      case when app.scope_kind(s.id) in ('programme', 'plan', 'round') then 'sync' else 'query' end
    from app.scope s
    where member.user_id is not null and member.ended_at is null
      -- nothing on org, course, strategists and user: what an organisation works on is its own
      and (app.scope_kind(s.id) in ('programme', 'plan', 'round', 'admin', 'group')
        or s.id like 'host:%' and app.is_hosted_by_office(s.id))
    on conflict do nothing;
end
$$;

-- A meeting opens its host's room, and whoever hosts it from now on is let in: the host's seats, among the
-- strategists hers alone, or the office.
create function app.open_meeting() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  room text := app.host_room(new.scope_id, new.id);
begin
  insert into app.scope (id) values (room) on conflict do nothing;
  delete from app.scope_member m where m.scope_id = room;
  if new.deleted then
    return null;
  end if;
  insert into app.scope_member (scope_id, user_id, source, role)
    select room, s.user_id, s.id, s.role from app.seat s
    where s.participation_id = new.host_participation_id and s.user_id is not null and s.ended_at is null
      and (s.role = 'strategist' or s.role <> 'courseParticipant' and new.scope_id not like 'strategists:%');
  if new.host_participation_id is null then
    insert into app.scope_member (scope_id, user_id, source, role, via)
      select room, o.user_id, o.id, 'office', 'query' from app.office_member o
      where o.user_id is not null and o.ended_at is null;
  end if;
  return null;
end
$$;
create index on public.meeting (host_participation_id);
create trigger e_open after insert on public.meeting for each row execute function app.open_meeting();
create trigger e_host after update of host_participation_id, deleted on public.meeting for each row
  when ((old.host_participation_id, old.deleted) is distinct from (new.host_participation_id, new.deleted))
  execute function app.open_meeting();

create or replace function app.open_group() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.open_scopes(array['group:' || new.id, 'strategists:' || new.id]);
  return null;
end
$$;

create function app.rooms_of_round(plan text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
declare
  round text := 'round:' || split_part(plan, ':', 2);
begin
  return query
    select unnest(array['admin:' || p.id, 'course:' || p.id, 'org:' || p.id]) from public.participation p where p.scope_id = plan
    union select unnest(array['group:' || g.id, 'strategists:' || g.id]) from public."group" g where g.scope_id = plan
    union select app.host_room(m.scope_id, m.id) from public.meeting m
      where m.scope_id = round or m.scope_id in (
        select unnest(array['group:' || g.id, 'strategists:' || g.id]) from public."group" g where g.scope_id = plan)
    union select unnest(array[plan, round]);
end
$$;

create or replace function app.forget_round(plan text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  former constant text := app.former_name();
  anybody constant jsonb := jsonb_build_object('name', former, 'address', 'borttagen@tidigare.invalid', 'unit', '');
  parts uuid[] := array(select p.id from public.participation p where p.scope_id = plan);
  scopes text[] := array(select app.rooms_of_round(plan));
  leaving uuid[] := array(
    select distinct s.user_id from app.seat s
    where s.participation_id = any (parts) and s.user_id is not null
      and not exists (select from app.seat e
        where e.user_id = s.user_id and e.ended_at is null and e.participation_id <> all (parts))
      and not exists (select from app.office_member o where o.user_id = s.user_id and o.ended_at is null)
      -- asked to go on, and has not answered yet
      and not exists (select from app.seats_waiting(app.proven_address(s.user_id)) w where w.participation <> all (parts))
    order by 1);
  tbl text;
begin
  perform from app.scope s where s.id = any (scopes) or s.id in (select 'user:' || u from unnest(leaving) u)
    order by s.id for update;
  perform app.erase_user(u) from unnest(leaving) u;

  -- the rest is nobody's doing, as in app.erase_user
  perform set_config('request.jwt.claims', json_build_object('sub', app.nobody(), 'amr', array['otp'])::text, true);
  perform set_config('app.machine', 'on', true);
  update public.contact t set deleted = true where t.scope_id = any (scopes) and not t.deleted;
  update public.guest t set deleted = true where t.scope_id = any (scopes) and not t.deleted;
  update public.credit t set deleted = true, user_id = app.nobody() where t.scope_id = any (scopes) and t.user_id <> app.nobody();
  update public.course_status t set deleted = true, modules_done = '{}', finished_at = null, author_id = null
    where t.scope_id = any (scopes) and t.author_id is not null;
  update public.invitation t set deleted = true, state = 'withdrawn', name = anybody ->> 'name', address = anybody ->> 'address', unit = anybody ->> 'unit'
    where t.scope_id = any (scopes) and (not t.deleted or t.name <> former);
  update app.seat s set user_id = null, name = former, ended_at = coalesce(s.ended_at, now())
    where s.participation_id = any (parts) and (s.user_id is not null or s.name <> former or s.ended_at is null);
  update public.seat_card t set deleted = true, user_id = null, name = former
    where t.scope_id = any (scopes) and (not t.deleted or t.name <> former);
  delete from app.scope_member m using app.seat s where m.source = s.id and s.participation_id = any (parts);
  for tbl in select t.tbl from app.sync_table t loop
    execute format('update public.%I t set author_id = null
      where t.scope_id = any ($1) and (t.author_id is not null or t.updated_by <> $2)', tbl) using scopes, app.nobody();
  end loop;
  update app.history h
    set by_id = app.nobody(),
      row = h.row || jsonb_build_object('author_id', null, 'updated_by', app.nobody())
        || case when h.row ->> 'user_id' is null then '{}' else jsonb_build_object('user_id', app.nobody()) end
        || case h.tbl
          when 'invitation' then anybody
          when 'contact' then '{"name": "", "email": "", "phone": ""}'
          when 'seat_card' then jsonb_build_object('name', former)
          when 'guest' then jsonb_build_object('name', former)
          else '{}' end
    where h.scope_id = any (scopes);
  delete from app.spent s where s.scope_id = any (scopes);
  perform set_config('app.machine', machine, true);
  perform set_config('request.jwt.claims', claims, true);
end
$$;

-- A preparation is the strategists' own: what lies with the group so far moves, notes stay where they were shared.
alter table public.meeting drop constraint meeting_scope_id_check;
alter table public.agenda_item drop constraint agenda_item_scope_id_check, add check (scope_id ~ '^(group|round|strategists):');
insert into app.scope (id) select 'strategists:' || g.id from public."group" g on conflict do nothing;
do $$
begin
  perform set_config('app.machine', 'on', true);
  insert into public.meeting (scope_id, id, author_id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place)
    select replace(scope_id, 'group:', 'strategists:'), id, author_id, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place
    from public.meeting where kind = 'strategistMeeting' and scope_id like 'group:%' and not deleted;
  insert into public.agenda_item (scope_id, id, author_id, host_participation_id, meeting_id, ord, starts_at, minutes, title, body)
    select replace(a.scope_id, 'group:', 'strategists:'), a.id, a.author_id, a.host_participation_id, a.meeting_id, a.ord, a.starts_at, a.minutes, a.title, a.body
    from public.agenda_item a
    join public.meeting m on m.scope_id = a.scope_id and m.id = a.meeting_id and m.kind = 'strategistMeeting' and m.scope_id like 'group:%'
    where not a.deleted;
  update public.agenda_item a set deleted = true from public.meeting m
    where not a.deleted and m.scope_id = a.scope_id and m.id = a.meeting_id and m.kind = 'strategistMeeting' and m.scope_id like 'group:%';
  update public.meeting set deleted = true where kind = 'strategistMeeting' and scope_id like 'group:%' and not deleted;
  perform set_config('app.machine', '', true);
end
$$;
alter table public.meeting add check (deleted or scope_id ~ case kind when 'strategistMeeting' then '^strategists:' else '^(group|round):' end);
insert into app.scope (id) select app.host_room(m.scope_id, m.id) from public.meeting m on conflict do nothing;
select app.settle_seat(s.id) from app.seat s where s.ended_at is null order by s.id;
select app.settle_office(o.id) from app.office_member o where o.ended_at is null order by o.id;

alter table public.note drop constraint note_scope_id_check, add check (scope_id ~ '^(user|org|group|strategists|round):');
create or replace function app.rule_hat() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  hat uuid := new.participation_id;
  kind text := app.scope_kind(new.scope_id);
begin
  if app.uid() is null or (tg_op = 'UPDATE' and old.participation_id = hat) then
    return new;
  end if;
  if kind in ('org', 'course') and new.scope_id <> kind || ':' || hat
    or kind in ('group', 'round', 'strategists') and not app.speaks_for(new.scope_id, hat)
  then
    raise exception 'hat' using errcode = '23514';
  end if;
  return new;
end
$$;

create or replace function app.are_rooms(names text[]) returns boolean
language plpgsql immutable strict set search_path = '' as $$
begin
  return not exists (select from unnest(names) n
    where n is null or n !~ '^(org|group|strategists|course|round):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
end
$$;

insert into app.scope_right (kind, role, tbl, act)
  select 'strategists', r, t, a
  from unnest('{strategist,mentor}'::text[]) r, unnest('{meeting,agenda_item,note}'::text[]) t, unnest('{insert,update own}'::text[]) a;

-- What the host says of a meeting: who leads it and who writes, by seat, so that a successor takes it over;
-- where one comes in from elsewhere; when the group was invited; that it is cancelled. And who leads an item.
alter table public.meeting
  add leader_seat_id uuid,
  add writer_seat_id uuid,
  add remote_link text not null default '' 
    check (char_length(remote_link) <= 500 and (remote_link = '' or remote_link ~ '^https://[^[:space:]]+$')),
  add invited_at app.moment,
  add cancelled boolean not null default false;
select app.widen_synced_table('meeting', blank => '{"remote_link": ""}');
alter table public.agenda_item add leader_seat_id uuid;
select app.widen_synced_table('agenda_item');

revoke execute on function app.host_room(text, uuid), app.is_hosted_by_office(text), app.open_meeting(), app.rooms_of_round(text) from public;
