-- The round's plan. Ids of round, group and participation name scopes, so they are unique alone.
create table public.round (
  like app.row_head including defaults,
  name text not null check (char_length(name) between 1 and 200),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  check (scope_id = 'plan:' || id),
  unique (id)
);
select app.add_synced_table('round');

create table public."group" (
  like app.row_head including defaults,
  round_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  ord int not null check (ord between 0 and 1000),
  check (scope_id = 'plan:' || round_id),
  unique (id)
);
select app.add_synced_table('group');

create table public.participation (
  like app.row_head including defaults,
  round_id uuid not null,
  group_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('participant', 'mentor')),
  ord int not null check (ord between 0 and 1000),
  check (scope_id = 'plan:' || round_id),
  unique (id)
);
create index on public.participation (group_id);
select app.add_synced_table('participation');

create table public.plan_step (
  like app.row_head including defaults,
  round_id uuid not null,
  number int not null check (number between 1 and 50),
  kind text not null check (kind in ('course', 'start', 'learningMeeting', 'homeWork', 'resultsConference')),
  title text not null check (char_length(title) <= 300),
  theme text not null check (char_length(theme) <= 300),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  check (scope_id = 'plan:' || round_id)
);
select app.add_synced_table('plan_step');

create table public.occasion (
  like app.row_head including defaults,
  round_id uuid not null,
  checklist_version_id uuid not null,
  number int not null check (number between 1 and 50),
  title text not null check (char_length(title) <= 300),
  step_number int not null check (step_number between 1 and 50),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  check (scope_id = 'plan:' || round_id)
);
select app.add_synced_table('occasion', '{round_id,checklist_version_id,number}');
