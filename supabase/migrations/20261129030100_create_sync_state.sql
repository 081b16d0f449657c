-- What the server must remember to sync: scopes with their counters, who is in them, what each
-- role may write, the newest change per row, answers already given, and every accepted version.
-- Row-level security without a policy means: nobody but the functions of this schema.

create table app.sync_meta (
  one boolean primary key default true check (one),
  epoch uuid not null default gen_random_uuid(),
  min_client int not null default 1,
  -- A session that was not made by a code from one's mailbox counts as signed out. The embedded
  -- server, whose tokens carry no `amr`, closes its other doors itself and sets this false.
  require_otp boolean not null default true
);
insert into app.sync_meta default values;

-- `seq` is the scope's counter: its row is locked until commit, so numbers become visible in order.
-- A cursor below `min_seq` may have missed tombstones that were cleared away.
create table app.scope (
  id text primary key check (id ~ '^(programme|(user|plan|org|group|course|round|admin):[0-9a-f-]{36})$'),
  seq bigint not null default 0,
  min_seq bigint not null default 0
);

-- The one source every policy reads. `source` is the seat or rule that gave the membership: two
-- seats of one person are two rows. `query` members read and write, but nothing is sent to their phones.
create table app.scope_member (
  scope_id text not null references app.scope on delete cascade,
  user_id uuid not null,
  source uuid not null,
  role text not null check (role in (
    'self', 'electedOfficial', 'seniorManager', 'strategist', 'keyPerson', 'courseParticipant', 'mentor', 'office')),
  via text not null default 'sync' check (via in ('sync', 'query')),
  until timestamptz,
  primary key (scope_id, user_id, source)
);
create index on app.scope_member (user_id);
create index on app.scope_member (source);

-- The reviewed authorisation matrix: what is not here may not be written.
create table app.scope_right (
  kind text not null,
  role text not null,
  tbl text not null,
  act text not null check (act in ('insert', 'update own', 'update any')),
  primary key (kind, role, tbl, act)
);

create table app.sync_table (
  tbl text primary key,
  -- own columns and their types, in order; what a patch may name
  columns jsonb not null,
  -- empty = random id
  natural_key text[] not null default '{}',
  owner_column text not null default 'author_id',
  -- what a tombstone's texts become
  blank jsonb not null default '{}',
  version int not null default 1,
  since_client int not null default 1
);

-- Compacted to the newest entry per row.
create table app.log (
  scope_id text not null references app.scope on delete cascade,
  tbl text not null,
  row_id uuid not null,
  seq bigint not null,
  op text not null check (op in ('U', 'D')),
  at timestamptz not null default now(),
  primary key (scope_id, tbl, row_id)
);
create unique index on app.log (scope_id, seq);

create table app.receipt (
  mutation_id uuid primary key,
  user_id uuid not null,
  device_id uuid,
  hash text not null,
  sv int,
  result jsonb,
  at timestamptz not null default now()
);
create index on app.receipt (at);

create table app.history (
  id bigint generated always as identity primary key,
  scope_id text not null,
  tbl text not null,
  row_id uuid not null,
  version bigint not null,
  row jsonb not null,
  by_id uuid,
  mutation_id uuid,
  at timestamptz not null default now()
);
create index on app.history (scope_id, tbl, row_id, version);
create index on app.history (at);

-- Refused changes, so that a person's words can be found again with help.
create table app.quarantine (
  mutation_id uuid primary key,
  user_id uuid not null,
  payload jsonb not null,
  code text not null,
  at timestamptz not null default now(),
  bytes int not null
);
-- what a person's refused changes weigh is summed up at each refusal, from the index alone
create index quarantine_user_id_idx on app.quarantine (user_id) include (bytes);
create index on app.quarantine (at);

do $$
declare
  tbl text;
begin
  for tbl in select c.relname from pg_catalog.pg_class c
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
  loop
    execute format('alter table app.%I enable row level security', tbl);
    execute format('revoke all on app.%I from public, anon, authenticated', tbl);
  end loop;
end
$$;
