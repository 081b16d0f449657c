-- During a meeting: where the day is, who was there, what is to be done.

-- Where the day is, one row a meeting: whoever runs it steps it on, all who follow see it.
create table public.meeting_step (
  like app.row_head including defaults,
  meeting_id uuid not null,
  -- null: between two items
  agenda_item_id uuid,
  state text not null check (state in ('running', 'paused', 'ended')),
  stepped_at app.moment not null,
  -- when a break ends, as long as it lasts
  until_clock app.clock not null default '',
  check (scope_id ~ '^(group|strategists|round):')
);
select app.add_synced_table('meeting_step', '{meeting_id}');
create trigger c_rule before insert or update on public.meeting_step
  for each row execute function app.rule_running();

-- Who was there, by seat, with the name and role of that day: a seat may have another person later. A guest has
-- an id of its own in place of a seat's, no organisation of the programme, and a name.
create table public.attendance (
  like app.row_head including defaults,
  meeting_id uuid not null,
  seat_id uuid not null,
  participation_id uuid,
  user_id uuid,
  name text not null check (char_length(name) <= 200),
  -- a guest's organisation, or what she is there as
  unit text not null check (char_length(unit) <= 200),
  role text not null check (role in ('electedOfficial', 'seniorManager', 'strategist', 'keyPerson', 'mentor', 'guest')),
  presence text not null check (presence in ('here', 'remote', 'away')),
  check (scope_id ~ '^(group|strategists|round):'),
  check (deleted or name ~ '[^[:space:]]')
);
create index on public.attendance (scope_id, meeting_id);
create index on public.attendance (user_id);
select app.add_synced_table('attendance', '{meeting_id,seat_id}', blank => '{"name": "", "unit": ""}');

-- A seat's row says whose it is now, or whose it was when it was written: nobody is put in a room she has never had a seat in.
create function app.judge_attendance(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  person uuid := (r ->> 'user_id')::uuid;
begin
  if r ->> 'role' = 'guest' then
    return case when r ->> 'participation_id' is not null or person is not null then '23514' end;
  end if;
  return case when not exists (
    select from app.seat s
    join public.participation p on p.id = s.participation_id
    where s.id = (r ->> 'seat_id')::uuid and s.participation_id = (r ->> 'participation_id')::uuid
      and r ->> 'scope_id' in ('group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id)
      and (person is null or person is not distinct from s.user_id or exists (
        select from app.history h where h.tbl = 'seat_card' and h.row ->> 'seat_id' = s.id::text and h.row ->> 'user_id' = person::text)))
    then '23514' end;
end
$$;
create trigger c_rule before insert or update on public.attendance
  for each row execute function app.rule_running();
create trigger c_seat before insert or update on public.attendance
  for each row execute function app.rule_judged('app.judge_attendance');

-- Erasing a person takes her name out of the lists of who was there, kept versions included.
create function app.erase_attendance(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  seats uuid[] := app.seats_to_erase(person, proven);
  former constant jsonb := jsonb_build_object('name', app.former_name(), 'unit', '', 'user_id', null);
  hers uuid[] := array(
    select t.id from public.attendance t where t.user_id = person or t.user_id is null and t.seat_id = any (seats)
    union
    select h.row_id from app.history h where h.tbl = 'attendance' and h.row ->> 'user_id' = person::text);
begin
  update public.attendance t set name = app.former_name(), unit = '', user_id = null
    where t.id = any (hers) and not t.deleted;
  update app.history h set row = h.row || former where h.tbl = 'attendance' and h.row_id = any (hers);
end
$$;
select app.add_hook('erase', 'app.erase_attendance', ord => 10);

-- A seat whose name is forgotten with its round is forgotten in the lists of who was there.
create function app.forget_attendance() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.attendance t set name = new.name, unit = '', user_id = null where t.seat_id = new.id and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || jsonb_build_object('name', new.name, 'unit', '', 'user_id', null)
    where h.tbl = 'attendance' and h.row ->> 'seat_id' = new.id::text;
  return null;
end
$$;
create trigger e_attendance after update of name on app.seat for each row
  when (new.name is distinct from old.name and new.name = app.former_name()) execute function app.forget_attendance();

-- A guest's name goes as it does at a course talk.
create function app.clear_attendance(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  old uuid[] := array(
    select t.id from public.attendance t join public.meeting m on m.scope_id = t.scope_id and m.id = t.meeting_id
    where t.role = 'guest' and t.name <> app.former_name()
      and m.held_on < (today - make_interval(days => app.days_kept('name of a guest')))::date);
begin
  perform set_config('app.machine', 'on', true);
  update public.attendance t set name = app.former_name(), unit = '' where t.id = any (old) and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name(), 'unit', '')
    where h.tbl = 'attendance' and h.row_id = any (old);
end
$$;
select app.add_hook('clear', 'app.clear_attendance', ord => 15);

-- Something to do: an organisation's own, or the group's; by whom and when. Who it is for may tick it off, who
-- wrote it and who runs the meeting it came from may change it.
create table public.todo (
  like app.row_head including defaults,
  -- null: everybody's in the room
  participation_id uuid,
  seat_id uuid,
  meeting_id uuid,
  agenda_item_id uuid,
  -- the entry it was made of
  note_id uuid,
  body text not null check (char_length(body) <= 1000),
  due_on app.day,
  done_at app.moment,
  written_at app.moment not null,
  check (scope_id ~ '^(org|group|strategists|round):'),
  check (deleted or body ~ '[^[:space:]]'),
  check (scope_id not like 'org:%' or scope_id = 'org:' || participation_id)
);
create index on public.todo (scope_id, meeting_id);
create index on public.todo (seat_id);
select app.add_synced_table('todo', blank => '{"body": ""}');

create function app.may_change_todo(r jsonb) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return r ->> 'scope_id' like 'org:%'
    or (r ->> 'author_id')::uuid = app.uid()
    or r ->> 'participation_id' is null
    or app.speaks_for(r ->> 'scope_id', (r ->> 'participation_id')::uuid)
    or app.runs_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid);
end
$$;

create function app.judge_todo(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  whose uuid := (r ->> 'participation_id')::uuid;
begin
  return case when whose is not null and not exists (
      select from public.participation p
      where p.id = whose and not p.deleted
        and r ->> 'scope_id' in ('org:' || p.id, 'group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id))
    or r ->> 'seat_id' is not null and not exists (
      select from public.seat_card c
      where c.seat_id = (r ->> 'seat_id')::uuid and not c.deleted and c.participation_id is not distinct from whose
        and c.scope_id in (r ->> 'scope_id', 'org:' || whose))
    or r ->> 'meeting_id' is not null and r ->> 'scope_id' not like 'org:%'
      and not app.has_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid)
    then '23514' end;
end
$$;

create function app.rule_todo() returns trigger
language plpgsql set search_path = '' as $$
declare
  code text;
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    if not app.may_change_todo(to_jsonb(old)) then
      raise exception 'todo' using errcode = '42501';
    end if;
    -- what it says of others is asked when it is said: a seat that has ended since stops no tick
    if (new.participation_id, new.seat_id, new.meeting_id) is not distinct from (old.participation_id, old.seat_id, old.meeting_id) then
      return new;
    end if;
  end if;
  code := case when not new.deleted then app.judge_todo(to_jsonb(new)) end;
  if code is not null then
    raise exception 'todo' using errcode = code;
  end if;
  return new;
end
$$;
create trigger c_rule before insert or update on public.todo for each row execute function app.rule_todo();

insert into app.scope_right (kind, role, tbl, act)
  select k.kind, r, t, a
  from (values
    ('group', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}'::text[], '{meeting_step,attendance,todo}'::text[]),
    ('round', '{electedOfficial,seniorManager,strategist,keyPerson,office}', '{meeting_step,attendance,todo}'),
    ('strategists', '{strategist,mentor}', '{meeting_step,attendance,todo}'),
    ('org', '{electedOfficial,seniorManager,strategist,keyPerson}', '{todo}')) as k (kind, roles, tables),
    unnest(k.roles) r, unnest(k.tables) t, unnest('{insert,update any}'::text[]) a;

-- A seat handed over takes along what the seat has to do: the meetings it leads and writes at, its items, its to-dos.
create function app.pass_on(seat uuid, heir uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.meeting m set leader_seat_id = case m.leader_seat_id when seat then heir else m.leader_seat_id end,
      writer_seat_id = case m.writer_seat_id when seat then heir else m.writer_seat_id end
    where seat in (m.leader_seat_id, m.writer_seat_id) and not m.deleted;
  update public.agenda_item a set leader_seat_id = heir where a.leader_seat_id = seat and not a.deleted;
  update public.todo t set seat_id = heir where t.seat_id = seat and not t.deleted and t.done_at is null;
  perform set_config('app.machine', machine, true);
end
$$;

create or replace function public.hand_over_seat(body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
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
$$;

revoke execute on function app.judge_attendance(jsonb), app.erase_attendance(uuid, text), app.forget_attendance(),
  app.clear_attendance(timestamptz), app.may_change_todo(jsonb), app.judge_todo(jsonb),
  app.rule_todo(), app.pass_on(uuid, uuid) from public;
grant execute on function app.judge_attendance(jsonb), app.may_change_todo(jsonb), app.judge_todo(jsonb) to authenticated;
