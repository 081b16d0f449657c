-- Improvement work between the meetings: a work, its cycles (planera, göra, studera, agera), its key figures by
-- sex, and what the group is shown of it. All with a seat in the organisation write; two who write at once are
-- joined field by field on their phones, texts by line. What state a work is in follows from its cycles and is
-- stored nowhere. That a guess stands before a test begins is asked on the phone alone: who empties it on one
-- phone while it begins on another would have all of the row refused.

-- Keys of the app's content, and numbers of the charter's articles and of the goals of Agenda 2030.
create function app.are_keys(keys text[], most int) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return keys is not null and cardinality(keys) <= most
    and not exists (select from unnest(keys) k where k is null or k !~ '^[A-Za-z0-9-]{1,60}$');
end
$$;
create function app.are_numbers(numbers text[], highest int) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return numbers is not null and cardinality(numbers) <= highest
    and not exists (select from unnest(numbers) n where n is null or n !~ '^[1-9][0-9]?$' or n::int > highest);
end
$$;
create function app.are_ids(ids text[], most int) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return ids is not null and cardinality(ids) <= most
    and not exists (select from unnest(ids) i where i is null or not app.is_uuid(to_jsonb(i)));
end
$$;

create table public.improvement_work (
  like app.row_head including defaults,
  title text not null check (char_length(title) <= 300),
  -- whose everyday it is about
  operation text not null check (char_length(operation) <= 300),
  -- by seat, so that a successor takes it over; null: nobody yet
  owner_seat_id uuid,
  problem text not null check (char_length(problem) <= 4000),
  causes text not null check (char_length(causes) <= 4000),
  idea text not null check (char_length(idea) <= 4000),
  -- who notices, in a sentence
  who_notices text not null check (char_length(who_notices) <= 1000),
  lesson_learned text not null check (char_length(lesson_learned) <= 4000),
  dissemination text not null check (char_length(dissemination) <= 4000),
  statement_ids text[] not null check (app.are_ids(statement_ids, 40)),
  sub_goals text[] not null check (app.are_keys(sub_goals, 20)),
  cemr_articles text[] not null check (app.are_numbers(cemr_articles, 30)),
  agenda_goals text[] not null check (app.are_numbers(agenda_goals, 17)),
  -- what it was made of: a statement, what a partner has come further with, an entry of a meeting
  from_kind text not null check (from_kind in ('nothing', 'statement', 'partner', 'note')),
  from_id uuid,
  from_participation_id uuid,
  -- put aside without a cycle that says so
  ended_on app.day,
  begun_at app.moment not null,
  check (deleted or title ~ '[^[:space:]]'),
  check (scope_id ~ '^org:')
);
create index on public.improvement_work (owner_seat_id);
select app.add_synced_table('improvement_work', blank => '{"title": "", "operation": "", "problem": "", "causes": "", "idea": "", "who_notices": "", "lesson_learned": "", "dissemination": ""}');

create table public.cycle (
  like app.row_head including defaults,
  work_id uuid not null,
  -- planera: what, where and with whom, from when to when, how one sees that it got better
  what text not null check (char_length(what) <= 1000),
  place text not null check (char_length(place) <= 1000),
  starts_on app.day,
  ends_on app.day,
  how_known text not null check (char_length(how_known) <= 1000),
  guess text not null check (char_length(guess) <= 1000),
  -- göra
  started_on app.day,
  -- studera
  saw text not null check (char_length(saw) <= 4000),
  result_women text not null check (char_length(result_women) <= 300),
  result_men text not null check (char_length(result_men) <= 300),
  learned text not null check (char_length(learned) <= 4000),
  -- agera
  decision text check (decision in ('introduce', 'adapt', 'tryOther', 'end')),
  decided_on app.day,
  begun_at app.moment not null,
  check (scope_id ~ '^org:')
);
create index on public.cycle (scope_id, work_id);
select app.add_synced_table('cycle', blank => '{"what": "", "place": "", "how_known": "", "guess": "", "saw": "", "result_women": "", "result_men": "", "learned": ""}');

-- A key figure over time; whom it is of: women and men, or girls and boys.
create table public.measure (
  like app.row_head including defaults,
  work_id uuid not null,
  title text not null check (char_length(title) <= 300),
  unit text not null check (char_length(unit) <= 80),
  people text not null check (people in ('adults', 'children')),
  source text not null check (char_length(source) <= 300),
  -- how many they are that it is measured of
  women_count int check (women_count between 0 and 20000000),
  men_count int check (men_count between 0 and 20000000),
  begun_at app.moment not null,
  check (deleted or title ~ '[^[:space:]]'),
  check (scope_id ~ '^org:')
);
create index on public.measure (scope_id, work_id);
select app.add_synced_table('measure', blank => '{"title": "", "unit": "", "source": "", "women_count": null, "men_count": null}');

-- '2027', '2027-Q1', '2027-03', '2027-W05', '2027-03-08'
create function app.is_period(period text) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  -- the cast throws for a day that no calendar has
  return coalesce(period ~ '^(19[7-9][0-9]|20[0-9][0-9])(-Q[1-4]|-W(0[1-9]|[1-4][0-9]|5[0-3])|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', false)
    and (period !~ '^....-..-..$' or period::date is not null)
    -- the week that the year's last Thursday lies in, and so its 28th of December
    and (period !~ '-W53$' or extract(week from make_date(left(period, 4)::int, 12, 28)) = 53);
exception
  when data_exception then return false;
end
$$;

-- The values of a figure that is taken away stay: it comes back whole when a colleague has changed it meanwhile.
create table public.measure_value (
  like app.row_head including defaults,
  measure_id uuid not null,
  period text not null check (app.is_period(period)),
  women double precision check (women between -1e12 and 1e12),
  men double precision check (men between -1e12 and 1e12),
  total double precision check (total between -1e12 and 1e12),
  check (scope_id ~ '^org:')
);
create index on public.measure_value (scope_id, measure_id);
select app.add_synced_table('measure_value', '{measure_id,period}', blank => '{"women": null, "men": null, "total": null}');

-- What the group is shown of a work: a copy made on purpose, in one piece and by whom it is of. Shared anew it is
-- written over whole, a tombstone takes it back. Of the work is asked only that nobody has taken it away: it lies in its
-- own room, and both may have been made offline. The organisation stands in the key, so that nobody else can take the place of its copy.
create function app.is_work_snapshot(snapshot jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_typeof(snapshot) = 'object' and octet_length(snapshot::text) <= 62000
    and jsonb_typeof(snapshot -> 'work') = 'object'
    and coalesce(snapshot ->> 'state' ~ '^[A-Za-z]{1,40}$', false)
    and jsonb_typeof(snapshot -> 'cycles') = 'array' and jsonb_array_length(snapshot -> 'cycles') <= 40
    and jsonb_typeof(snapshot -> 'measures') = 'array' and jsonb_array_length(snapshot -> 'measures') <= 30
    and not jsonb_path_exists(snapshot, '$.* ? (@.type() == "boolean")')
    and not jsonb_path_exists(snapshot, 'strict $.cycles[*] ? (@.type() != "object")')
    and not jsonb_path_exists(snapshot, 'strict $.measures[*] ? (@.type() != "object")');
end
$$;
create table public.shared_work (
  like app.row_head including defaults,
  work_id uuid not null,
  participation_id uuid not null,
  snapshot jsonb not null check (deleted or app.is_work_snapshot(snapshot)),
  shared_at app.moment not null,
  check (scope_id ~ '^group:')
);
create index on public.shared_work (work_id);
select app.add_synced_table('shared_work', '{work_id,participation_id}', 'participation_id', '{"snapshot": {}}');

create function app.judge_shared_work(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when not exists (
      select from public.participation p
      where p.id = (r ->> 'participation_id')::uuid and p.kind = 'participant' and not p.deleted
        and r ->> 'scope_id' = 'group:' || p.group_id) then '23514'
    when exists (
      select from public.improvement_work w
      where w.scope_id = 'org:' || (r ->> 'participation_id') and w.id = (r ->> 'work_id')::uuid and w.deleted) then '23503'
  end;
end
$$;
create trigger c_rule before insert or update on public.shared_work
  for each row execute function app.rule_judged('app.judge_shared_work');

insert into app.scope_right (kind, role, tbl, act)
  select 'org', r, t, a
  from unnest('{electedOfficial,seniorManager,strategist,keyPerson}'::text[]) r,
    unnest('{improvement_work,cycle,measure,measure_value}'::text[]) t, unnest('{insert,update any}'::text[]) a
  union all
  select 'group', r, 'shared_work', a
  from unnest('{electedOfficial,seniorManager,strategist,keyPerson}'::text[]) r, unnest('{insert,update own}'::text[]) a;

-- What hangs on something hangs on what stands in the same room.
create function app.judge_part_of_work(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (select from public.improvement_work w
    where w.scope_id = r ->> 'scope_id' and w.id = (r ->> 'work_id')::uuid and not w.deleted) then '23503' end;
end
$$;
create function app.judge_measure_value(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (select from public.measure m
    where m.scope_id = r ->> 'scope_id' and m.id = (r ->> 'measure_id')::uuid and not m.deleted) then '23503' end;
end
$$;
create trigger c_work before insert or update on public.cycle
  for each row execute function app.rule_judged('app.judge_part_of_work');
create trigger c_work before insert or update on public.measure
  for each row execute function app.rule_judged('app.judge_part_of_work');
create trigger c_measure before insert or update on public.measure_value
  for each row execute function app.rule_judged('app.judge_measure_value');

-- A work goes only when nothing hangs on it: who removed it had perhaps not read what a colleague has written.
insert into app.refusal (code, name) values ('JSUSE', 'inUse');
create function app.rule_work_in_use() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not app.by_machine(tg_relid)
    and (exists (select from public.cycle c where c.scope_id = new.scope_id and c.work_id = new.id and not c.deleted)
      or exists (select from public.measure m where m.scope_id = new.scope_id and m.work_id = new.id and not m.deleted))
  then
    raise exception 'in use' using errcode = 'JSUSE';
  end if;
  return new;
end
$$;
create trigger c_in_use before update on public.improvement_work for each row
  when (new.deleted and not old.deleted) execute function app.rule_work_in_use();

-- What the group is shown of it goes with the work, and not before the work may go.
create function app.take_copies_along() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.shared_work s set deleted = true
    where s.work_id = new.id and 'org:' || s.participation_id = new.scope_id and not s.deleted;
  perform set_config('app.machine', machine, true);
  return null;
end
$$;
create trigger e_copies after update on public.improvement_work for each row
  when (new.deleted and not old.deleted) execute function app.take_copies_along();

-- Forty works of six cycles and three key figures each are a busy round: five times that, and of a work's figures
-- five years of weeks twice over.
insert into app.quota (what, most) values
  ('works', 200), ('cycles of a work', 40), ('figures of a work', 30), ('values of a figure', 600), ('shared works', 200);
create trigger c_quota before insert on public.improvement_work for each row execute function app.rule_most('works', 'scope_id');
create trigger c_quota before insert on public.cycle for each row execute function app.rule_most('cycles of a work', 'scope_id', 'work_id');
create trigger c_quota before insert on public.measure for each row execute function app.rule_most('figures of a work', 'scope_id', 'work_id');
create trigger c_quota before insert on public.measure_value for each row execute function app.rule_most('values of a figure', 'scope_id', 'measure_id');
create trigger c_quota before insert on public.shared_work for each row execute function app.rule_most('shared works', 'scope_id', 'participation_id');

-- As before, and the works the seat owns.
create or replace function app.pass_on(seat uuid, heir uuid) returns void
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
  update public.improvement_work w set owner_seat_id = heir where w.owner_seat_id = seat and not w.deleted;
  perform set_config('app.machine', machine, true);
end
$$;

revoke execute on function app.are_keys(text[], int), app.are_numbers(text[], int), app.are_ids(text[], int), app.is_period(text),
  app.is_work_snapshot(jsonb), app.judge_shared_work(jsonb), app.judge_part_of_work(jsonb), app.judge_measure_value(jsonb),
  app.rule_work_in_use(), app.take_copies_along() from public;
grant execute on function app.are_keys(text[], int), app.are_numbers(text[], int), app.are_ids(text[], int), app.is_period(text),
  app.is_work_snapshot(jsonb), app.judge_shared_work(jsonb), app.judge_part_of_work(jsonb), app.judge_measure_value(jsonb)
  to authenticated;
