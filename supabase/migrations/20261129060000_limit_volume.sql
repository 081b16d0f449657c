-- Volume has limits. Without them one seat could write 420 rows of 40 kB in ten seconds into a room
-- that a hundred phones read, or edit one row for ever.
--
-- The figures are a heavy meeting day times ten. Who takes the minutes through three hours types
-- for a third of them: 54 minutes at 250 characters, 13,500 characters in two notes. A phone sends
-- what is written every other second: 1,620 changes that day, 540 an hour, of 3.5 kB each, since
-- the whole row is kept as a version: 5.7 MB. Beside it the joint assessment, 72 statements edited
-- ten times, and some hundred small things more: 2,400 changes in all. Over a round of ten meetings
-- one person has some 800 rows in a room (forty notes a meeting, lessons, answers on two
-- occasions), 1 MB. Times ten: 6,000 changes an hour and 60 MB of versions a day, 16,000 versions
-- of one row a day, 8,000 rows and 10 MB standing. No phone reaches the first by typing: without a
-- pause it sends 1,800 an hour. There are 45 pages
-- to answer a question about, and hardly an organisation with five hundred in its course.
create table app.quota (
  what text primary key,
  most bigint not null check (most > 0)
);
insert into app.quota (what, most) values
  -- of a person in a scope
  ('changes an hour', 6000),
  ('bytes written a day', 60000000),
  ('rows', 8000),
  ('bytes', 10000000),
  -- of a row, whoever writes
  ('versions of a row a day', 16000),
  -- of a person
  ('refusals kept an hour', 600),
  ('pages answered', 300),
  -- of an organisation in a round, ended ones too
  ('seats', 5000);

-- What a person has used up in a scope: one line, counted on as she writes, never summed up. A day
-- and an hour begin with the first change in them. `rows` and `bytes` are what stands; each night
-- they are reckoned anew from the rows, by author.
create table app.spent (
  user_id uuid not null,
  scope_id text not null references app.scope on delete cascade,
  rows bigint not null default 0,
  bytes bigint not null default 0,
  hour timestamptz not null default '-infinity',
  changes int not null default 0,
  day timestamptz not null default '-infinity',
  written bigint not null default 0,
  primary key (user_id, scope_id)
);
create index on app.spent (scope_id);

-- Refusals leave a receipt each, and conflicts none.
create table app.refused (
  user_id uuid primary key,
  hour timestamptz not null,
  kept int not null
);
alter table app.quota enable row level security;
alter table app.spent enable row level security;
alter table app.refused enable row level security;
revoke all on app.quota, app.spent, app.refused from public, anon, authenticated;
insert into app.refusal (code, name) values ('JSQTA', 'quota');

-- What the newest version weighs, and how many the row has had today.
alter table app.log
  add column bytes int not null default 0,
  add column day timestamptz not null default '-infinity',
  add column versions int not null default 0;

create function app.most(what text) returns bigint
language plpgsql stable security definer set search_path = '' as $$
declare
  most bigint;
begin
  select q.most into strict most from app.quota q where q.what = most.what;
  return most;
end
$$;

-- What a row weighs: its text as it travels. Before it has its stamps that is some sixty bytes less.
create function app.weight(r jsonb) returns int
language plpgsql immutable set search_path = '' as $$
begin
  return case when r is null or (r ->> 'deleted')::boolean then 0 else octet_length(r::text) end;
end
$$;

-- Called by the guard, which has locked the scope: nobody else counts there meanwhile. A change that
-- takes away may always be made within the hour, so that who has too much can make room.
create function app.spend(person uuid, scope text, tbl text, is_new boolean, is_now jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  today constant timestamptz := date_trunc('day', now());
  this_hour constant timestamptz := date_trunc('hour', now());
  weight constant int := app.weight(is_now);
  was app.log;
  grown int;
  s app.spent;
begin
  if not is_new then
    select * into was from app.log l
      where l.scope_id = scope and l.tbl = spend.tbl and l.row_id = (is_now ->> 'id')::uuid;
  end if;
  grown := weight - coalesce(was.bytes, 0);
  update app.spent e set
      rows = e.rows + is_new::int,
      bytes = e.bytes + grown,
      hour = this_hour,
      changes = case when e.hour = this_hour then e.changes else 0 end + 1,
      day = today,
      written = case when e.day = today then e.written else 0 end + weight
    where e.user_id = person and e.scope_id = scope
    returning e.* into s;
  -- the scope is locked, so nobody else adds the first line meanwhile
  if s.user_id is null then
    insert into app.spent (user_id, scope_id, rows, bytes, hour, changes, day, written)
      values (person, scope, is_new::int, grown, this_hour, 1, today, weight) returning * into s;
  end if;
  if exists (
    select from app.quota q
    where q.most < case q.what
      when 'changes an hour' then s.changes
      when 'bytes written a day' then s.written
      when 'rows' then case when is_new then s.rows end
      when 'bytes' then case when grown > 0 then s.bytes end
      when 'versions of a row a day' then case when was.day = today then was.versions + 1 end
      end)
  then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
end
$$;

-- As before, and the person pays for what she writes. Who that is is asked once, which costs as much as
-- counting does.
create or replace function app.guard_row() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine boolean := new.version = -1;
  me uuid := app.uid();
  spec app.sync_table;
  is_now jsonb;
  was jsonb;
begin
  select * into spec from app.sync_table t where t.tbl = tg_table_name;
  if tg_op = 'INSERT' then
    if not machine then
      new.author_id := me;
      if not app.can(new.scope_id, spec.tbl, 'insert') then
        raise exception 'forbidden' using errcode = '42501';
      end if;
    end if;
    is_now := to_jsonb(new);
  else
    was := to_jsonb(old);
    is_now := to_jsonb(new);
    if (new.scope_id, new.id) is distinct from (old.scope_id, old.id)
      or (not machine and new.author_id is distinct from old.author_id)
      or (not machine and not app.can_change(old.scope_id, spec.tbl, (was ->> spec.owner_column)::uuid))
    then
      raise exception 'forbidden' using errcode = '42501';
    end if;
  end if;

  if not machine then
    -- nobody signs in another's name, nor hands a thing to somebody else
    if not app.can(new.scope_id, spec.tbl, 'update any')
      and app.owns(spec.tbl, (is_now ->> spec.owner_column)::uuid) is not true
    then
      raise exception 'forbidden' using errcode = '42501';
    end if;
    -- also holds the natural key still: another key would need another id
    if (cardinality(spec.natural_key) > 0 or is_now ->> 'origin' is not null)
      and app.expected_id(spec.tbl, is_now, spec.natural_key) is distinct from new.id
    then
      raise exception 'id' using errcode = '23514';
    end if;
    if tg_op = 'UPDATE' and old.deleted and new.deleted
      and app.own_fields(is_now) is distinct from app.own_fields(was)
    then
      raise exception 'a tombstone carries no text' using errcode = '23514';
    end if;
    -- sync_push has seen the patch and judged it there; a bare `deleted = false` made directly would
    -- bring back an empty shell
    if tg_op = 'UPDATE' and old.deleted and not new.deleted and spec.blank <> '{}'
      and nullif(current_setting('app.mutation', true), '') is null
      and app.own_fields(is_now) is not distinct from app.own_fields(was)
    then
      raise exception 'reviving needs the whole row' using errcode = '23514';
    end if;
  end if;

  if new.deleted then
    new := jsonb_populate_record(new, spec.blank);
  end if;
  update app.scope s set seq = s.seq + 1 where s.id = new.scope_id returning s.seq into new.version;
  if new.version is null then
    raise exception 'forbidden' using errcode = '42501';
  end if;
  -- what our own functions write in consequence costs nobody anything
  if not machine then
    perform app.spend(me, new.scope_id, spec.tbl, tg_op = 'INSERT', is_now);
  end if;
  new.updated_by := me;
  new.updated_at := clock_timestamp();
  return new;
end
$$;

-- As before, and the log says what the row weighs and counts the day's versions.
create or replace function app.record_row() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  mutation text := current_setting('app.mutation', true);
  is_now jsonb := to_jsonb(new);
begin
  insert into app.log as l (scope_id, tbl, row_id, seq, op, bytes, day, versions)
  values (new.scope_id, tg_table_name, new.id, new.version, case when new.deleted then 'D' else 'U' end,
    app.weight(is_now), date_trunc('day', now()), 1)
  on conflict (scope_id, tbl, row_id) do update set seq = excluded.seq, op = excluded.op, at = excluded.at, bytes = excluded.bytes,
    day = excluded.day, versions = case when l.day = excluded.day then l.versions else 0 end + 1;
  insert into app.history (scope_id, tbl, row_id, version, row, by_id, mutation_id)
  values (new.scope_id, tg_table_name, new.id, new.version, is_now, new.updated_by,
    case when mutation ~ '^[0-9a-f-]{36}$' then mutation::uuid end);
  return null;
end
$$;

-- Refused changes cost nothing of the above, since nothing is written. Their receipts do lie here for
-- more than a year: beyond so many an hour none is kept, and the change is judged anew when it comes
-- again.
create function app.keeps_refusal(person uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  n int;
begin
  insert into app.refused as r (user_id, hour, kept) values (person, date_trunc('hour', now()), 1)
    on conflict (user_id) do update set
      hour = excluded.hour, kept = case when r.hour = excluded.hour then r.kept else 0 end + 1
    returning r.kept into n;
  return n <= app.most('refusals kept an hour');
end
$$;

-- As before; and "for now it is too much" is not stored either: the phone sends the same change again.
create or replace function app.settle(m jsonb, verdict jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := app.uid();
  weight int := octet_length(m::text);
begin
  if verdict ->> 'status' = 'conflict' or verdict ->> 'code' in ('42P01', '42703', 'quota')
    or not exists (select from app.scope_member s where s.user_id = me)
    or verdict ->> 'status' = 'rejected' and not app.keeps_refusal(me)
  then
    delete from app.receipt r where r.mutation_id = (m ->> 'id')::uuid and r.user_id = me and r.result is null;
    return;
  end if;
  update app.receipt r set result = verdict where r.mutation_id = (m ->> 'id')::uuid and r.user_id = me and r.result is null;
  if verdict ->> 'status' = 'rejected' and weight <= 65536
    and weight + (select coalesce(sum(q.bytes), 0) from app.quarantine q where q.user_id = me) <= 2000000
  then
    insert into app.quarantine (mutation_id, user_id, payload, bytes, code)
      values ((m ->> 'id')::uuid, me, m, weight, verdict ->> 'code') on conflict do nothing;
  end if;
end
$$;

-- Pages are content of the app and unknown here: what bounds made-up ones is how many a person answers.
create function app.rule_pages_answered() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.page_feedback f where f.scope_id = new.scope_id) >= app.most('pages answered') then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert on public.page_feedback
  for each row execute function app.rule_pages_answered();

-- An invitation costs one change, and its seat brings cards and memberships in seven rooms; a hand-over
-- costs none. So seats have a limit of their own.
create function app.rule_seats() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from app.seat s where s.participation_id = new.participation_id) >= app.most('seats') then
    raise exception 'quota' using errcode = 'JSQTA';
  end if;
  return new;
end
$$;
create trigger c_quota before insert on app.seat
  for each row execute function app.rule_seats();

-- What stands is reckoned anew each night: tombstones have been cleared, people erased, and one
-- person's row may have been cut short by another. Last in the night: it locks no scope after this.
create function app.recount_standing(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.spent set rows = 0, bytes = 0;
  execute (
    select 'insert into app.spent as s (user_id, scope_id, rows, bytes)
      select u.author_id, u.scope_id, count(*), sum(u.weight) from ('
      || string_agg(format('select t.author_id, t.scope_id, app.weight(to_jsonb(t)) as weight from public.%I t', t.tbl), ' union all ')
      || ') u where u.author_id is not null group by 1, 2
      on conflict (user_id, scope_id) do update set rows = excluded.rows, bytes = excluded.bytes'
    from app.sync_table t);
end
$$;
select app.add_hook('clear', 'app.recount_standing', ord => 99);

-- what stands already
select app.recount_standing(now());
do $$
declare
  name text;
begin
  for name in select t.tbl from app.sync_table t loop
    execute format('update app.log l set bytes = app.weight(to_jsonb(t)) from public.%I t
      where l.tbl = %L and l.scope_id = t.scope_id and l.row_id = t.id', name, name);
  end loop;
end
$$;

create function app.erase_spending(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.spent s where s.user_id = person;
  delete from app.refused r where r.user_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_spending', ord => 95);
revoke execute on function app.most(text), app.weight(jsonb), app.spend(uuid, text, text, boolean, jsonb), app.keeps_refusal(uuid),
  app.rule_pages_answered(), app.rule_seats(), app.recount_standing(timestamptz), app.erase_spending(uuid, text) from public;
