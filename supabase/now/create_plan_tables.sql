-- written by `npm run now`; nobody edits it

create table public."group" (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  round_id uuid not null,
  name text not null,
  ord integer not null,
  constraint group_id_key UNIQUE (id),
  constraint group_pkey PRIMARY KEY (scope_id, id),
  constraint group_check CHECK ((scope_id = ('plan:'::text || round_id))),
  constraint group_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint group_ord_check CHECK (((ord >= 0) AND (ord <= 1000)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public."group" FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public."group" FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public."group" FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_open AFTER INSERT ON public."group" FOR EACH ROW EXECUTE FUNCTION app.open_group();
create policy "Members add rows where their role may" on public."group" for insert to authenticated
  with check (app.can(scope_id, 'group'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public."group" for update to authenticated
  using (app.can_change(scope_id, 'group'::text, author_id))
  with check (app.can_change(scope_id, 'group'::text, author_id));
create policy "Members of a scope read its rows" on public."group" for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, round_id, name, ord)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, round_id, name, ord)
-- authenticated: update (deleted, round_id, name, ord)

create table public.occasion (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  round_id uuid not null,
  checklist_version_id uuid not null,
  number integer not null,
  title text not null,
  step_number integer not null,
  opens_on app.day not null,
  closes_on app.day not null,
  constraint occasion_pkey PRIMARY KEY (scope_id, id),
  constraint occasion_check CHECK (((closes_on)::date >= (opens_on)::date)),
  constraint occasion_check1 CHECK ((scope_id = ('plan:'::text || round_id))),
  constraint occasion_number_check CHECK (((number >= 1) AND (number <= 50))),
  constraint occasion_step_number_check CHECK (((step_number >= 1) AND (step_number <= 50))),
  constraint occasion_title_check CHECK ((char_length(title) <= 300))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.occasion FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.occasion FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.occasion FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.occasion for insert to authenticated
  with check (app.can(scope_id, 'occasion'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.occasion for update to authenticated
  using (app.can_change(scope_id, 'occasion'::text, author_id))
  with check (app.can_change(scope_id, 'occasion'::text, author_id));
create policy "Members of a scope read its rows" on public.occasion for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)
-- authenticated: update (deleted, round_id, checklist_version_id, number, title, step_number, opens_on, closes_on)

create table public.participation (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  round_id uuid not null,
  group_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  ord integer not null,
  constraint participation_id_key UNIQUE (id),
  constraint participation_pkey PRIMARY KEY (scope_id, id),
  constraint participation_check CHECK ((scope_id = ('plan:'::text || round_id))),
  constraint participation_kind_check CHECK ((kind = ANY (ARRAY['participant'::text, 'mentor'::text]))),
  constraint participation_ord_check CHECK (((ord >= 0) AND (ord <= 1000)))
);
CREATE INDEX participation_group_id_idx ON public.participation USING btree (group_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_open AFTER INSERT ON public.participation FOR EACH ROW EXECUTE FUNCTION app.open_participation();
CREATE TRIGGER e_take_back AFTER UPDATE ON public.participation FOR EACH ROW WHEN (((new.group_id IS DISTINCT FROM old.group_id) OR (new.deleted AND (NOT old.deleted)))) EXECUTE FUNCTION app.take_back_works();
CREATE TRIGGER f_moved AFTER UPDATE ON public.participation FOR EACH ROW WHEN (((old.group_id IS DISTINCT FROM new.group_id) OR (old.deleted IS DISTINCT FROM new.deleted))) EXECUTE FUNCTION app.open_participation();
create policy "Members add rows where their role may" on public.participation for insert to authenticated
  with check (app.can(scope_id, 'participation'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.participation for update to authenticated
  using (app.can_change(scope_id, 'participation'::text, author_id))
  with check (app.can_change(scope_id, 'participation'::text, author_id));
create policy "Members of a scope read its rows" on public.participation for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, round_id, group_id, organisation_id, kind, ord)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, round_id, group_id, organisation_id, kind, ord)
-- authenticated: update (deleted, round_id, group_id, organisation_id, kind, ord)

create table public.plan_step (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  round_id uuid not null,
  number integer not null,
  kind text not null,
  title text not null,
  theme text not null,
  starts_on app.day,
  ends_on app.day,
  constraint plan_step_pkey PRIMARY KEY (scope_id, id),
  constraint plan_step_check CHECK (((ends_on)::date >= (starts_on)::date)),
  constraint plan_step_check1 CHECK ((scope_id = ('plan:'::text || round_id))),
  constraint plan_step_kind_check CHECK ((kind = ANY (ARRAY['course'::text, 'start'::text, 'learningMeeting'::text, 'homeWork'::text, 'resultsConference'::text]))),
  constraint plan_step_number_check CHECK (((number >= 1) AND (number <= 50))),
  constraint plan_step_theme_check CHECK ((char_length(theme) <= 300)),
  constraint plan_step_title_check CHECK ((char_length(title) <= 300))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.plan_step FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.plan_step FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.plan_step FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.plan_step for insert to authenticated
  with check (app.can(scope_id, 'plan_step'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.plan_step for update to authenticated
  using (app.can_change(scope_id, 'plan_step'::text, author_id))
  with check (app.can_change(scope_id, 'plan_step'::text, author_id));
create policy "Members of a scope read its rows" on public.plan_step for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, round_id, number, kind, title, theme, starts_on, ends_on)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, round_id, number, kind, title, theme, starts_on, ends_on)
-- authenticated: update (deleted, round_id, number, kind, title, theme, starts_on, ends_on)

create table public.round (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  name text not null,
  starts_on app.day not null,
  ends_on app.day not null,
  constraint round_id_key UNIQUE (id),
  constraint round_pkey PRIMARY KEY (scope_id, id),
  constraint round_check CHECK (((ends_on)::date >= (starts_on)::date)),
  constraint round_check1 CHECK ((scope_id = ('plan:'::text || id))),
  constraint round_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.round FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER aa_open BEFORE INSERT ON public.round FOR EACH ROW EXECUTE FUNCTION app.open_round();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.round FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.round FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.round for insert to authenticated
  with check (app.can(scope_id, 'round'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.round for update to authenticated
  using (app.can_change(scope_id, 'round'::text, author_id))
  with check (app.can_change(scope_id, 'round'::text, author_id));
create policy "Members of a scope read its rows" on public.round for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, name, starts_on, ends_on)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, name, starts_on, ends_on)
-- authenticated: update (deleted, name, starts_on, ends_on)
