-- written by `npm run now`; nobody edits it

create table public.confirmation (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  hand_in_id uuid not null,
  seat_id uuid not null,
  constraint confirmation_pkey PRIMARY KEY (scope_id, id),
  constraint confirmation_scope_id_check CHECK ((scope_id ~ '^org:'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.confirmation FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.confirmation FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT ON public.confirmation FOR EACH ROW EXECUTE FUNCTION app.rule_confirmation();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.confirmation FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.confirmation for insert to authenticated
  with check (app.can(scope_id, 'confirmation'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.confirmation for update to authenticated
  using (app.can_change(scope_id, 'confirmation'::text, author_id))
  with check (app.can_change(scope_id, 'confirmation'::text, author_id));
create policy "Members of a scope read its rows" on public.confirmation for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, hand_in_id, seat_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, hand_in_id, seat_id)
-- authenticated: update (deleted, hand_in_id, seat_id)

create table public.hand_in (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  assessment_id uuid not null,
  number integer not null,
  seen jsonb not null,
  constraint hand_in_pkey PRIMARY KEY (scope_id, id),
  constraint hand_in_number_check CHECK (((number >= 1) AND (number <= 1000))),
  constraint hand_in_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint hand_in_seen_check CHECK (((jsonb_typeof(seen) = 'object'::text) AND (octet_length((seen)::text) <= 280000)))
);
CREATE INDEX hand_in_assessment_id_idx ON public.hand_in USING btree (assessment_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.hand_in FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.hand_in FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT ON public.hand_in FOR EACH ROW EXECUTE FUNCTION app.rule_hand_in();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.hand_in FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_open AFTER INSERT ON public.hand_in FOR EACH ROW EXECUTE FUNCTION app.open_hand_in();
create policy "Members add rows where their role may" on public.hand_in for insert to authenticated
  with check (app.can(scope_id, 'hand_in'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.hand_in for update to authenticated
  using (app.can_change(scope_id, 'hand_in'::text, author_id))
  with check (app.can_change(scope_id, 'hand_in'::text, author_id));
create policy "Members of a scope read its rows" on public.hand_in for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, assessment_id, number, seen)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, assessment_id, number, seen)
-- authenticated: update (deleted, assessment_id, number, seen)

create table public.reopening (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  assessment_id uuid not null,
  number integer not null,
  constraint reopening_pkey PRIMARY KEY (scope_id, id),
  constraint reopening_number_check CHECK (((number >= 2) AND (number <= 1000))),
  constraint reopening_scope_id_check CHECK ((scope_id ~ '^org:'::text))
);
CREATE INDEX reopening_assessment_id_idx ON public.reopening USING btree (assessment_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.reopening FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.reopening FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT ON public.reopening FOR EACH ROW EXECUTE FUNCTION app.rule_reopening();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.reopening FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.reopening for insert to authenticated
  with check (app.can(scope_id, 'reopening'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.reopening for update to authenticated
  using (app.can_change(scope_id, 'reopening'::text, author_id))
  with check (app.can_change(scope_id, 'reopening'::text, author_id));
create policy "Members of a scope read its rows" on public.reopening for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, assessment_id, number)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, assessment_id, number)
-- authenticated: update (deleted, assessment_id, number)
