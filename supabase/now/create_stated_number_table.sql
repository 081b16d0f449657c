-- written by `npm run now`; nobody edits it

create table public.stated_number (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  subject text not null,
  value integer,
  constraint stated_number_pkey PRIMARY KEY (scope_id, id),
  constraint stated_number_check CHECK ((scope_id = ('admin:'::text || participation_id))),
  constraint stated_number_subject_check CHECK (((char_length(subject) >= 1) AND (char_length(subject) <= 40))),
  constraint stated_number_value_check CHECK (((value >= 0) AND (value <= 10000)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.stated_number FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.stated_number FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.stated_number FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.stated_number for insert to authenticated
  with check (app.can(scope_id, 'stated_number'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.stated_number for update to authenticated
  using (app.can_change(scope_id, 'stated_number'::text, author_id))
  with check (app.can_change(scope_id, 'stated_number'::text, author_id));
create policy "Members of a scope read its rows" on public.stated_number for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, subject, value)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, subject, value)
-- authenticated: update (deleted, participation_id, subject, value)
