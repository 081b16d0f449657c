-- written by `npm run now`; nobody edits it

create table public.record (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  meeting_id uuid not null,
  purpose text not null,
  published_at app.moment,
  reply_by app.day,
  handled text[] not null default '{}'::text[],
  constraint record_pkey PRIMARY KEY (scope_id, id),
  constraint record_check CHECK (((published_at IS NULL) OR (reply_by IS NOT NULL))),
  constraint record_handled_check CHECK (((cardinality(handled) <= 500) AND (array_position(handled, NULL::text) IS NULL) AND (octet_length(array_to_string(handled, ','::text)) <= 20000))),
  constraint record_purpose_check CHECK ((char_length(purpose) <= 2000)),
  constraint record_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.record FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.record FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.record FOR EACH ROW EXECUTE FUNCTION app.rule_running();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.record FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.record for insert to authenticated
  with check (app.can(scope_id, 'record'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.record for update to authenticated
  using (app.can_change(scope_id, 'record'::text, author_id))
  with check (app.can_change(scope_id, 'record'::text, author_id));
create policy "Members of a scope read its rows" on public.record for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, meeting_id, purpose, published_at, reply_by, handled)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, meeting_id, purpose, published_at, reply_by, handled)
-- authenticated: update (deleted, meeting_id, purpose, published_at, reply_by, handled)

create table public.record_part (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  meeting_id uuid not null,
  source_id uuid not null,
  body text not null,
  left_out boolean not null,
  constraint record_part_pkey PRIMARY KEY (scope_id, id),
  constraint record_part_body_check CHECK ((char_length(body) <= 10000)),
  constraint record_part_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text))
);
CREATE INDEX record_part_scope_id_meeting_id_idx ON public.record_part USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.record_part FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.record_part FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.record_part FOR EACH ROW EXECUTE FUNCTION app.rule_running();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.record_part FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.record_part for insert to authenticated
  with check (app.can(scope_id, 'record_part'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.record_part for update to authenticated
  using (app.can_change(scope_id, 'record_part'::text, author_id))
  with check (app.can_change(scope_id, 'record_part'::text, author_id));
create policy "Members of a scope read its rows" on public.record_part for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, meeting_id, source_id, body, left_out)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, meeting_id, source_id, body, left_out)
-- authenticated: update (deleted, meeting_id, source_id, body, left_out)

create table public.record_reply (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  meeting_id uuid not null,
  source_id uuid not null,
  agrees boolean not null,
  body text not null,
  replied_at app.moment not null,
  constraint record_reply_pkey PRIMARY KEY (scope_id, id),
  constraint record_reply_body_check CHECK ((char_length(body) <= 4000)),
  constraint record_reply_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text))
);
CREATE INDEX record_reply_scope_id_meeting_id_idx ON public.record_reply USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.record_reply FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.record_reply FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_meeting BEFORE INSERT OR UPDATE ON public.record_reply FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_at_meeting');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.record_reply FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.record_reply FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.record_reply for insert to authenticated
  with check (app.can(scope_id, 'record_reply'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.record_reply for update to authenticated
  using (app.can_change(scope_id, 'record_reply'::text, author_id))
  with check (app.can_change(scope_id, 'record_reply'::text, author_id));
create policy "Members of a scope read its rows" on public.record_reply for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, meeting_id, source_id, agrees, body, replied_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, meeting_id, source_id, agrees, body, replied_at)
-- authenticated: update (deleted, participation_id, meeting_id, source_id, agrees, body, replied_at)
