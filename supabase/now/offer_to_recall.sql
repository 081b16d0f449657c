-- written by `npm run now`; nobody edits it

create table public.recall (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  subject text not null,
  state text not null,
  chosen_at app.moment not null,
  constraint recall_pkey PRIMARY KEY (scope_id, id),
  constraint recall_check CHECK ((scope_id = ('user:'::text || author_id))),
  constraint recall_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'skipped'::text]))),
  constraint recall_subject_check CHECK ((((char_length(subject) >= 1) AND (char_length(subject) <= 100)) AND (subject ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.recall FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.recall FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_quota BEFORE INSERT ON public.recall FOR EACH ROW EXECUTE FUNCTION app.rule_most('recalls', 'scope_id');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.recall FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.recall for insert to authenticated
  with check (app.can(scope_id, 'recall'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.recall for update to authenticated
  using (app.can_change(scope_id, 'recall'::text, author_id))
  with check (app.can_change(scope_id, 'recall'::text, author_id));
create policy "Members of a scope read its rows" on public.recall for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, subject, state, chosen_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, subject, state, chosen_at)
-- authenticated: update (deleted, subject, state, chosen_at)
