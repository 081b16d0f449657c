-- Meetings and their agendas. The owner is the participation that hosts; a conference has no host
-- but the programme office.
create table public.meeting (
  like app.row_head including defaults,
  host_participation_id uuid,
  kind text not null check (kind in ('start', 'strategistMeeting', 'learningMeeting', 'resultsConference')),
  step_number int not null check (step_number between 1 and 50),
  title text not null check (char_length(title) <= 300),
  theme text not null check (char_length(theme) <= 300),
  held_on date,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3])\.[0-5][0-9]$' or starts_at = ''),
  ends_at text not null check (ends_at ~ '^([01][0-9]|2[0-3])\.[0-5][0-9]$' or ends_at = ''),
  place text not null check (char_length(place) <= 500),
  check (scope_id ~ '^(group|round):')
);
select app.add_synced_table('meeting', owner_column => 'host_participation_id', blank => '{"title": "", "theme": "", "place": ""}');

create table public.agenda_item (
  like app.row_head including defaults,
  host_participation_id uuid,
  meeting_id uuid not null,
  ord int not null check (ord between 0 and 1000),
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3])\.[0-5][0-9]$' or starts_at = ''),
  minutes int not null check (minutes between 0 and 1440),
  title text not null check (char_length(title) <= 300),
  body text not null check (char_length(body) <= 5000),
  check (scope_id ~ '^(group|round):')
);
create index on public.agenda_item (scope_id, meeting_id);
select app.add_synced_table('agenda_item', owner_column => 'host_participation_id', blank => '{"title": "", "body": ""}');

-- The office names any host that has a place in the room; everybody else only herself.
create function app.may_host(tbl text, scope text, was uuid, host uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.can(scope, tbl, 'update any') then
    return case when app.speaks_for(scope, host) and (was is null or app.speaks_for(scope, was)) then null else '42501' end;
  end if;
  if host is null or host is not distinct from was or exists (
    select from public.participation p
    where p.id = host and not p.deleted and scope in ('group:' || p.group_id, 'round:' || p.round_id))
  then
    return null;
  end if;
  return '23514';
end
$$;

-- Not security definer, so that our own machinery is known.
create function app.rule_host() returns trigger
language plpgsql set search_path = '' as $$
declare
  code text;
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  code := app.may_host(tg_table_name, new.scope_id, case when tg_op = 'UPDATE' then old.host_participation_id end, new.host_participation_id);
  if code is not null then
    raise exception 'host' using errcode = code;
  end if;
  return new;
end
$$;
create trigger c_host before insert or update on public.meeting
  for each row execute function app.rule_host();
create trigger c_host before insert or update on public.agenda_item
  for each row execute function app.rule_host();

-- An item belongs to its meeting's host, or a host could plan another's day.
create function app.rule_agenda_host() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.meeting m
    where m.scope_id = new.scope_id and m.id = new.meeting_id
      and m.host_participation_id is not distinct from new.host_participation_id;
  if not found then
    raise exception 'host' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before insert or update on public.agenda_item
  for each row execute function app.rule_agenda_host();

-- When the office moves a meeting to another host, its agenda follows.
create function app.follow_meeting_host() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.agenda_item set host_participation_id = new.host_participation_id
    where scope_id = new.scope_id and meeting_id = new.id;
  perform set_config('app.machine', machine, true);
  return null;
end
$$;
create trigger e_agenda_follows after update of host_participation_id on public.meeting
  for each row when (old.host_participation_id is distinct from new.host_participation_id)
  execute function app.follow_meeting_host();
revoke execute on function app.may_host(text, text, uuid, uuid), app.rule_host(), app.rule_agenda_host(),
  app.follow_meeting_host() from public;
grant execute on function app.may_host(text, text, uuid, uuid) to authenticated;
