-- written by `npm run now`; nobody edits it

create table public.check_attempt (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  check_key text not null,
  choice text not null,
  correct boolean not null,
  tried_at app.moment not null,
  constraint check_attempt_pkey PRIMARY KEY (scope_id, id),
  constraint check_attempt_check CHECK ((scope_id = ('user:'::text || author_id))),
  constraint check_attempt_check_key_check CHECK (((char_length(check_key) >= 1) AND (char_length(check_key) <= 100))),
  constraint check_attempt_choice_check CHECK ((char_length(choice) <= 100))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.check_attempt FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.check_attempt FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.check_attempt FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.check_attempt for insert to authenticated
  with check (app.can(scope_id, 'check_attempt'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.check_attempt for update to authenticated
  using (app.can_change(scope_id, 'check_attempt'::text, author_id))
  with check (app.can_change(scope_id, 'check_attempt'::text, author_id));
create policy "Members of a scope read its rows" on public.check_attempt for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, check_key, choice, correct, tried_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, check_key, choice, correct, tried_at)
-- authenticated: update (deleted, check_key, choice, correct, tried_at)

create table public.lesson_progress (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  lesson text not null,
  state text not null,
  furthest integer not null,
  finished_at app.moment,
  seconds jsonb not null,
  constraint lesson_progress_pkey PRIMARY KEY (scope_id, id),
  constraint lesson_progress_check CHECK ((scope_id = ('user:'::text || author_id))),
  constraint lesson_progress_furthest_check CHECK (((furthest >= 0) AND (furthest <= 1000))),
  constraint lesson_progress_lesson_check CHECK (((char_length(lesson) >= 1) AND (char_length(lesson) <= 100))),
  constraint lesson_progress_seconds_check CHECK (((jsonb_typeof(seconds) = 'object'::text) AND (octet_length((seconds)::text) <= 10000) AND (NOT jsonb_path_exists(seconds, '$.*?(@.type() != "number")'::jsonpath)))),
  constraint lesson_progress_seconds_check1 CHECK ((NOT jsonb_path_exists(seconds, '$.*?(@ < 0 || @ > 100000000)'::jsonpath))),
  constraint lesson_progress_state_check CHECK ((state = ANY (ARRAY['started'::text, 'done'::text])))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.lesson_progress FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.lesson_progress FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.lesson_progress FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.lesson_progress for insert to authenticated
  with check (app.can(scope_id, 'lesson_progress'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.lesson_progress for update to authenticated
  using (app.can_change(scope_id, 'lesson_progress'::text, author_id))
  with check (app.can_change(scope_id, 'lesson_progress'::text, author_id));
create policy "Members of a scope read its rows" on public.lesson_progress for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, lesson, state, furthest, finished_at, seconds)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, lesson, state, furthest, finished_at, seconds)
-- authenticated: update (deleted, lesson, state, furthest, finished_at, seconds)

create table public.reflection (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  question text not null,
  body text not null,
  shared text[] not null,
  origin uuid,
  constraint reflection_pkey PRIMARY KEY (scope_id, id),
  constraint reflection_body_check CHECK ((char_length(body) <= 10000)),
  constraint reflection_check CHECK (((scope_id ~ '^user:'::text) = (origin IS NULL))),
  constraint reflection_check1 CHECK (((origin IS NULL) OR (shared = '{}'::text[]))),
  constraint reflection_question_check CHECK (((char_length(question) >= 1) AND (char_length(question) <= 100))),
  constraint reflection_scope_id_check CHECK ((scope_id ~ '^(user|course):'::text)),
  constraint reflection_shared_check CHECK (((cardinality(shared) <= 20) AND (array_position(shared, NULL::text) IS NULL) AND (octet_length(array_to_string(shared, ','::text)) <= 2000))),
  constraint reflection_shared_check1 CHECK (app.are_rooms(shared))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.reflection FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.reflection FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.reflection FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.reflection for insert to authenticated
  with check (app.can(scope_id, 'reflection'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.reflection for update to authenticated
  using (app.can_change(scope_id, 'reflection'::text, author_id))
  with check (app.can_change(scope_id, 'reflection'::text, author_id));
create policy "Members of a scope read its rows" on public.reflection for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, question, body, shared, origin)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, question, body, shared, origin)
-- authenticated: update (deleted, question, body, shared, origin)
