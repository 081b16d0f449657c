-- written by `npm run now`; nobody edits it

create table public.checklist_version (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  version_key text not null,
  title text not null,
  scale jsonb not null,
  levels jsonb not null default '[]'::jsonb,
  tops_over integer not null default 50,
  bottoms_at_most integer not null default 0,
  constraint checklist_version_pkey PRIMARY KEY (scope_id, id),
  constraint checklist_version_bottoms_at_most_check CHECK (((bottoms_at_most >= 0) AND (bottoms_at_most <= 1000))),
  constraint checklist_version_levels_check CHECK (((jsonb_typeof(levels) = 'array'::text) AND (octet_length((levels)::text) <= 4000))),
  constraint checklist_version_scale_check CHECK (((jsonb_typeof(scale) = 'array'::text) AND (octet_length((scale)::text) <= 10000))),
  constraint checklist_version_title_check CHECK ((char_length(title) <= 300)),
  constraint checklist_version_tops_over_check CHECK (((tops_over >= 0) AND (tops_over <= 100))),
  constraint checklist_version_version_key_check CHECK ((version_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.checklist_version FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.checklist_version FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.checklist_version FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.checklist_version for insert to authenticated
  with check (app.can(scope_id, 'checklist_version'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.checklist_version for update to authenticated
  using (app.can_change(scope_id, 'checklist_version'::text, author_id))
  with check (app.can_change(scope_id, 'checklist_version'::text, author_id));
create policy "Members of a scope read its rows" on public.checklist_version for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, version_key, title, scale, levels, tops_over, bottoms_at_most)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, version_key, title, scale, levels, tops_over, bottoms_at_most)
-- authenticated: update (deleted, version_key, title, scale, levels, tops_over, bottoms_at_most)

create table public.guidance (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  factor integer not null,
  title text not null,
  body text not null,
  constraint guidance_pkey PRIMARY KEY (scope_id, id),
  constraint guidance_body_check CHECK ((char_length(body) <= 12000)),
  constraint guidance_factor_check CHECK (((factor >= 0) AND (factor <= 100))),
  constraint guidance_title_check CHECK ((char_length(title) <= 300))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.guidance FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.guidance FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.guidance FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.guidance for insert to authenticated
  with check (app.can(scope_id, 'guidance'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.guidance for update to authenticated
  using (app.can_change(scope_id, 'guidance'::text, author_id))
  with check (app.can_change(scope_id, 'guidance'::text, author_id));
create policy "Members of a scope read its rows" on public.guidance for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, factor, title, body)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, factor, title, body)
-- authenticated: update (deleted, factor, title, body)

create table public.organisation (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  code text,
  name text not null,
  kind text not null,
  constraint organisation_pkey PRIMARY KEY (scope_id, id),
  constraint organisation_code_check CHECK ((code ~ '^[0-9]{2}([0-9]{2})?$'::text)),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'region'::text]))),
  constraint organisation_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.organisation for insert to authenticated
  with check (app.can(scope_id, 'organisation'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.organisation for update to authenticated
  using (app.can_change(scope_id, 'organisation'::text, author_id))
  with check (app.can_change(scope_id, 'organisation'::text, author_id));
create policy "Members of a scope read its rows" on public.organisation for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, code, name, kind)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, code, name, kind)
-- authenticated: update (deleted, code, name, kind)

create table public.statement (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  version_key text not null,
  code text not null,
  ord integer not null,
  short text not null,
  text text not null,
  sign_of_top text not null,
  focus text not null,
  factor integer not null,
  level text not null default ''::text,
  theme text not null default ''::text,
  constraint statement_pkey PRIMARY KEY (scope_id, id),
  constraint statement_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 20))),
  constraint statement_factor_check CHECK (((factor >= 0) AND (factor <= 100))),
  constraint statement_focus_check CHECK ((char_length(focus) <= 2000)),
  constraint statement_level_check CHECK ((char_length(level) <= 20)),
  constraint statement_ord_check CHECK (((ord >= 0) AND (ord <= 1000))),
  constraint statement_short_check CHECK ((char_length(short) <= 300)),
  constraint statement_sign_of_top_check CHECK ((char_length(sign_of_top) <= 2000)),
  constraint statement_text_check CHECK ((char_length(text) <= 2000)),
  constraint statement_theme_check CHECK ((char_length(theme) <= 20)),
  constraint statement_version_key_check CHECK ((version_key ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.statement for insert to authenticated
  with check (app.can(scope_id, 'statement'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.statement for update to authenticated
  using (app.can_change(scope_id, 'statement'::text, author_id))
  with check (app.can_change(scope_id, 'statement'::text, author_id));
create policy "Members of a scope read its rows" on public.statement for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
-- authenticated: update (deleted, version_key, code, ord, short, text, sign_of_top, focus, factor, level, theme)
