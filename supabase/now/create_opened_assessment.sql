-- written by `npm run now`; nobody edits it

create table public.opened_assessment (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  occasion_id uuid not null,
  hand_in_id uuid not null,
  seen jsonb not null,
  constraint opened_assessment_pkey PRIMARY KEY (scope_id, id),
  constraint opened_assessment_scope_id_check CHECK ((scope_id ~ '^group:'::text)),
  constraint opened_assessment_seen_check CHECK (((jsonb_typeof(seen) = 'object'::text) AND (octet_length((seen)::text) <= 280000)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.opened_assessment FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.opened_assessment FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.opened_assessment FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.opened_assessment for insert to authenticated
  with check (app.can(scope_id, 'opened_assessment'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.opened_assessment for update to authenticated
  using (app.can_change(scope_id, 'opened_assessment'::text, author_id))
  with check (app.can_change(scope_id, 'opened_assessment'::text, author_id));
create policy "Members of a scope read its rows" on public.opened_assessment for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, occasion_id, hand_in_id, seen)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, occasion_id, hand_in_id, seen)
-- authenticated: update (deleted, participation_id, occasion_id, hand_in_id, seen)
