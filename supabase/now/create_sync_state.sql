-- written by `npm run now`; nobody edits it

create table app.history (
  id bigint generated always as identity not null,
  scope_id text not null,
  tbl text not null,
  row_id uuid not null,
  version bigint not null,
  "row" jsonb not null,
  by_id uuid,
  mutation_id uuid,
  at timestamp with time zone not null default now(),
  constraint history_pkey PRIMARY KEY (id)
);
CREATE INDEX history_at_idx ON app.history USING btree (at);
CREATE INDEX history_scope_id_tbl_row_id_version_idx ON app.history USING btree (scope_id, tbl, row_id, version);
-- row-level security is on

create table app.log (
  scope_id text not null,
  tbl text not null,
  row_id uuid not null,
  seq bigint not null,
  op text not null,
  at timestamp with time zone not null default now(),
  bytes integer not null default 0,
  day timestamp with time zone not null default '-infinity'::timestamp with time zone,
  versions integer not null default 0,
  constraint log_pkey PRIMARY KEY (scope_id, tbl, row_id),
  constraint log_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES app.scope(id) ON DELETE CASCADE,
  constraint log_op_check CHECK ((op = ANY (ARRAY['U'::text, 'D'::text])))
);
CREATE UNIQUE INDEX log_scope_id_seq_idx ON app.log USING btree (scope_id, seq);
-- row-level security is on

create table app.quarantine (
  mutation_id uuid not null,
  user_id uuid not null,
  payload jsonb not null,
  code text not null,
  at timestamp with time zone not null default now(),
  bytes integer not null,
  constraint quarantine_pkey PRIMARY KEY (mutation_id)
);
CREATE INDEX quarantine_at_idx ON app.quarantine USING btree (at);
CREATE INDEX quarantine_user_id_idx ON app.quarantine USING btree (user_id) INCLUDE (bytes);
-- row-level security is on

create table app.receipt (
  mutation_id uuid not null,
  user_id uuid not null,
  device_id uuid,
  hash text not null,
  sv integer,
  result jsonb,
  at timestamp with time zone not null default now(),
  constraint receipt_pkey PRIMARY KEY (mutation_id)
);
CREATE INDEX receipt_at_idx ON app.receipt USING btree (at);
-- row-level security is on

create table app.scope (
  id text not null,
  seq bigint not null default 0,
  min_seq bigint not null default 0,
  constraint scope_pkey PRIMARY KEY (id),
  constraint scope_id_check CHECK ((id ~ '^(programme|(user|plan|org|group|strategists|host|course|round|admin):[0-9a-f-]{36})$'::text))
);
-- row-level security is on

create table app.scope_member (
  scope_id text not null,
  user_id uuid not null,
  source uuid not null,
  role text not null,
  via text not null default 'sync'::text,
  until timestamp with time zone,
  since timestamp with time zone not null default now(),
  constraint scope_member_pkey PRIMARY KEY (scope_id, user_id, source),
  constraint scope_member_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES app.scope(id) ON DELETE CASCADE,
  constraint scope_member_role_check CHECK ((role = ANY (ARRAY['self'::text, 'electedOfficial'::text, 'seniorManager'::text, 'strategist'::text, 'keyPerson'::text, 'courseParticipant'::text, 'mentor'::text, 'office'::text]))),
  constraint scope_member_via_check CHECK ((via = ANY (ARRAY['sync'::text, 'query'::text])))
);
CREATE INDEX scope_member_source_idx ON app.scope_member USING btree (source);
CREATE INDEX scope_member_user_id_idx ON app.scope_member USING btree (user_id);
-- row-level security is on

create table app.scope_right (
  kind text not null,
  role text not null,
  tbl text not null,
  act text not null,
  constraint scope_right_pkey PRIMARY KEY (kind, role, tbl, act),
  constraint scope_right_act_check CHECK ((act = ANY (ARRAY['insert'::text, 'update own'::text, 'update any'::text])))
);
-- row-level security is on

create table app.sync_meta (
  one boolean not null default true,
  epoch uuid not null default gen_random_uuid(),
  min_client integer not null default 1,
  require_otp boolean not null default true,
  constraint sync_meta_pkey PRIMARY KEY (one),
  constraint sync_meta_one_check CHECK (one)
);
-- row-level security is on

create table app.sync_table (
  tbl text not null,
  columns jsonb not null,
  natural_key text[] not null default '{}'::text[],
  owner_column text not null default 'author_id'::text,
  blank jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  since_client integer not null default 1,
  made_here text[] not null default '{}'::text[],
  constraint sync_table_pkey PRIMARY KEY (tbl)
);
-- row-level security is on
