-- What everybody with a seat may read: organisations, guidance, checklist versions as data.
insert into app.scope (id) values ('programme');

create table public.organisation (
  like app.row_head including defaults,
  -- SCB's code keeps its leading zeros; invented organisations have none
  code text check (code ~ '^[0-9]{2}([0-9]{2})?$'),
  name text not null check (char_length(name) between 1 and 200),
  kind text not null check (kind in ('municipality', 'region'))
);
select app.add_synced_table('organisation');

create table public.guidance (
  like app.row_head including defaults,
  factor int not null check (factor between 0 and 100),
  title text not null check (char_length(title) <= 300),
  body text not null check (char_length(body) <= 12000)
);
select app.add_synced_table('guidance', blank => '{"title": "", "body": ""}');

create table public.checklist_version (
  like app.row_head including defaults,
  version_key text not null check (version_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  title text not null check (char_length(title) <= 300),
  scale jsonb not null check (jsonb_typeof(scale) = 'array' and octet_length(scale::text) <= 10000)
);
select app.add_synced_table('checklist_version', '{version_key}');

create table public.statement (
  like app.row_head including defaults,
  version_key text not null check (version_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  code text not null check (char_length(code) between 1 and 20),
  ord int not null check (ord between 0 and 1000),
  short text not null check (char_length(short) <= 300),
  text text not null check (char_length(text) <= 2000),
  sign_of_top text not null check (char_length(sign_of_top) <= 2000),
  focus text not null check (char_length(focus) <= 2000),
  factor int not null check (factor between 0 and 100)
);
select app.add_synced_table('statement', '{version_key,code}');
