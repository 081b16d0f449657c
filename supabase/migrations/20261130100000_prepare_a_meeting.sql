-- Before a meeting: who comes, what each needs there, what is to be taken up, and how far its host has come.

-- A meeting that stands in this room.
create function app.has_meeting(scope text, meeting uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.meeting m where m.scope_id = scope and m.id = meeting and not m.deleted);
end
$$;

-- Who keeps the day going and its record: the seats of the host, whoever leads or writes, and at a conference
-- that nobody hosts the office.
create function app.runs_meeting(scope text, meeting uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from public.meeting m
    where m.scope_id = scope and m.id = meeting and not m.deleted
      and (app.speaks_for(scope, m.host_participation_id)
        or m.host_participation_id is null and app.can(scope, 'meeting', 'update any')
        or exists (select from app.scope_member s
          where s.scope_id = scope and s.user_id = app.uid() and (s.until is null or s.until > now())
            and s.source in (m.leader_seat_id, m.writer_seat_id))));
end
$$;

-- A row that only they write: taken away by them alone, too, and not carried to a meeting that others run.
create function app.rule_running() returns trigger
language plpgsql set search_path = '' as $$
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  if not new.deleted and not app.has_meeting(new.scope_id, new.meeting_id) then
    raise exception 'meeting' using errcode = '23503';
  end if;
  if not app.runs_meeting(new.scope_id, new.meeting_id)
    or tg_op = 'UPDATE' and old.meeting_id <> new.meeting_id and not app.runs_meeting(old.scope_id, old.meeting_id)
  then
    raise exception 'meeting' using errcode = '42501';
  end if;
  return new;
end
$$;

-- Whoever may write at a meeting that stands.
create function app.judge_at_meeting(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not app.has_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid) then '23503' end;
end
$$;

-- What a host ticks off, and the days she has moved: by their names in the app. A newer app's names are kept.
create function app.are_words(words text[]) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return words is not null and cardinality(words) <= 40
    and not exists (select from unnest(words) w where w is null or w !~ '^[A-Za-z]{1,40}$');
end
$$;
create function app.are_days(days jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_typeof(days) = 'object' and octet_length(days::text) <= 1000
    and not exists (select from jsonb_each(days) d
      where d.key !~ '^[A-Za-z]{1,40}$' or d.value <> 'null' and not app.fits(d.value, 'app.day'));
end
$$;
alter table public.meeting
  add practical text[] not null default '{}' check (app.are_words(practical)),
  add days jsonb not null default '{}' check (app.are_days(days)),
  -- raised by whoever moves or cancels it, for the calendars that know it
  add sequence int not null default 0 check (sequence between 0 and 10000);
select app.widen_synced_table('meeting', blank => '{"practical": [], "days": {}}');

-- What an item was made of (a topic, a question, an item of the meeting before), and that there was no time for it.
alter table public.agenda_item
  add taken_up_id uuid,
  add left_over boolean not null default false;
select app.widen_synced_table('agenda_item');
-- No phone has known the columns that came the day before without these: for all of them it is one version.
update app.sync_table t set version = 2 where t.tbl in ('meeting', 'agenda_item');

-- One seat may not fill her colleagues' phones with meetings: each opens a room.
insert into app.quota (what, most) values ('meetings', 40);
create function app.rule_meetings() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.meeting m
      where m.scope_id = new.scope_id and m.host_participation_id is not distinct from new.host_participation_id) >= app.most('meetings')
  then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert on public.meeting for each row execute function app.rule_meetings();

-- Coming, taking part from elsewhere, or not coming: each for herself, all of the room read it.
create table public.rsvp (
  like app.row_head including defaults,
  participation_id uuid not null,
  meeting_id uuid not null,
  answer text not null check (answer in ('coming', 'remote', 'away')),
  answered_at app.moment not null,
  check (scope_id ~ '^(group|strategists|round):')
);
create index on public.rsvp (scope_id, meeting_id);
select app.add_synced_table('rsvp', '{meeting_id,author_id}');
create trigger c_rule before insert or update on public.rsvp for each row execute function app.rule_hat();
create trigger c_meeting before insert or update on public.rsvp
  for each row execute function app.rule_judged('app.judge_at_meeting');

-- What somebody needs there. She writes it in her own room; a copy lies with the host of the meeting and nobody
-- else. It goes when the meeting is over.
create table public.need (
  like app.row_head including defaults,
  meeting_scope text not null check (meeting_scope ~ '^(group|strategists|round):[0-9a-f-]{36}$'),
  meeting_id uuid not null,
  participation_id uuid not null,
  body text not null check (char_length(body) <= 1000),
  check (scope_id ~ '^(user|host):'),
  check (scope_id not like 'host:%' or scope_id = app.host_room(meeting_scope, meeting_id))
);
select app.add_synced_table('need', '{meeting_scope,meeting_id,author_id}', blank => '{"body": ""}');

create function app.judge_need(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when not app.speaks_for(r ->> 'meeting_scope', (r ->> 'participation_id')::uuid) then '42501'
    when not app.has_meeting(r ->> 'meeting_scope', (r ->> 'meeting_id')::uuid) then '23503' end;
end
$$;
create trigger c_rule before insert or update on public.need
  for each row execute function app.rule_judged('app.judge_need');

create function app.copy_need() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := app.host_room(new.meeting_scope, new.meeting_id);
begin
  perform set_config('app.machine', 'on', true);
  if new.deleted or new.body = '' then
    update public.need t set deleted = true where t.scope_id = room and t.id = new.id and not t.deleted;
  else
    insert into public.need as t (scope_id, id, author_id, meeting_scope, meeting_id, participation_id, body)
      values (room, new.id, new.author_id, new.meeting_scope, new.meeting_id, new.participation_id, new.body)
      on conflict on constraint need_pkey do update
        set deleted = false, participation_id = excluded.participation_id, body = excluded.body;
  end if;
  perform set_config('app.machine', machine, true);
  return null;
end
$$;
create trigger e_copy after insert or update on public.need for each row
  when (new.scope_id like 'user:%') execute function app.copy_need();

-- The rooms a change of one's needs may write to: those of the meetings one can see.
create function app.rooms_of_need(scope text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select app.host_room(n.meeting_scope, n.meeting_id) from public.need n where n.scope_id = scope
  union
    select app.host_room(m.scope_id, m.id) from public.meeting m
    join app.scope_member s on s.scope_id = m.scope_id and s.user_id = app.uid()
    where scope = 'user:' || app.uid();
end
$$;
select app.add_hook('follow', 'app.rooms_of_need', 'need');

-- Food and health are nobody's business afterwards: a week later both copies are empty and no version is kept.
insert into app.retention (what, days) values ('need at a meeting', 7);
create function app.clear_needs(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  old uuid[] := array(
    select n.id from public.need n
    left join public.meeting m on m.scope_id = n.meeting_scope and m.id = n.meeting_id
    where m.id is null or m.deleted
      or m.held_on < (today - make_interval(days => app.days_kept('need at a meeting')))::date);
begin
  perform set_config('app.machine', 'on', true);
  update public.need t set deleted = true where t.id = any (old) and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || '{"body": ""}' where h.tbl = 'need' and h.row_id = any (old) and h.row ->> 'body' <> '';
end
$$;
select app.add_hook('clear', 'app.clear_needs', ord => 15);

-- Erasing a person takes her needs out of the hosts' rooms too.
create function app.erase_needs(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.need t set deleted = true where t.author_id = person and not t.deleted;
  update app.history h set row = h.row || '{"body": ""}' where h.tbl = 'need' and h.row ->> 'author_id' = person::text;
end
$$;
select app.add_hook('erase', 'app.erase_needs', ord => 10);

-- Something to take up, put on the list of a meeting by anybody who comes.
create table public.topic (
  like app.row_head including defaults,
  participation_id uuid not null,
  meeting_id uuid not null,
  body text not null check (char_length(body) <= 1000),
  put_at app.moment not null,
  check (scope_id ~ '^(group|strategists|round):'),
  check (deleted or body ~ '[^[:space:]]')
);
create index on public.topic (scope_id, meeting_id);
select app.add_synced_table('topic', blank => '{"body": ""}');
create trigger c_rule before insert or update on public.topic for each row execute function app.rule_hat();
create trigger c_meeting before insert or update on public.topic
  for each row execute function app.rule_judged('app.judge_at_meeting');

insert into app.scope_right (kind, role, tbl, act)
  select k.kind, r, t, a
  from (values
    ('group', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}'::text[]),
    ('round', '{electedOfficial,seniorManager,strategist,keyPerson}'),
    ('strategists', '{strategist,mentor}')) as k (kind, roles),
    unnest(k.roles) r, unnest('{rsvp,topic}'::text[]) t, unnest('{insert,update own}'::text[]) a
  union all
  select 'user', 'self', 'need', a from unnest('{insert,update own}'::text[]) a;

-- Who reads what a host alone may read follows where the meeting lies, too: an organisation that has moved to
-- another group hosts nothing in the one it left.
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
      and m.scope_id in ('group:' || group_id, 'strategists:' || group_id, 'round:' || round_id)
    where role = 'strategist' or role <> 'courseParticipant' and m.scope_id not like 'strategists:%'
  union all select 'round:' || round_id, role, false from s where role <> 'courseParticipant'
  union all select 'admin:' || participation, role, false from s where role = 'strategist'
$$;

create or replace function app.open_meeting() returns trigger
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
    join public.participation p on p.id = s.participation_id and not p.deleted
      and new.scope_id in ('group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id)
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

revoke execute on function app.has_meeting(text, uuid), app.runs_meeting(text, uuid), app.rule_running(), app.judge_at_meeting(jsonb),
  app.are_words(text[]), app.are_days(jsonb), app.rule_meetings(), app.judge_need(jsonb), app.copy_need(), app.rooms_of_need(text),
  app.clear_needs(timestamptz), app.erase_needs(uuid, text) from public;
grant execute on function app.has_meeting(text, uuid), app.runs_meeting(text, uuid), app.judge_at_meeting(jsonb), app.judge_need(jsonb),
  app.are_words(text[]), app.are_days(jsonb), app.host_room(text, uuid) to authenticated;
