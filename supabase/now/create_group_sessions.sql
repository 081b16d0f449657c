-- written by `npm run now`; nobody edits it

create table public.credit (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  session_id uuid not null,
  user_id uuid not null,
  constraint credit_pkey PRIMARY KEY (scope_id, id),
  constraint credit_scope_id_check CHECK ((scope_id ~ '^course:'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.credit FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.credit FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT ON public.credit FOR EACH ROW EXECUTE FUNCTION app.rule_credit();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.credit FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.credit for insert to authenticated
  with check (app.can(scope_id, 'credit'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.credit for update to authenticated
  using (app.can_change(scope_id, 'credit'::text, author_id))
  with check (app.can_change(scope_id, 'credit'::text, author_id));
create policy "Members of a scope read its rows" on public.credit for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, session_id, user_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, session_id, user_id)
-- authenticated: update (deleted, session_id, user_id)

create table public.credit_declined (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  credit_id uuid not null,
  constraint credit_declined_pkey PRIMARY KEY (scope_id, id),
  constraint credit_declined_check CHECK ((scope_id = ('user:'::text || author_id)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.credit_declined FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.credit_declined FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.credit_declined FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.credit_declined for insert to authenticated
  with check (app.can(scope_id, 'credit_declined'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.credit_declined for update to authenticated
  using (app.can_change(scope_id, 'credit_declined'::text, author_id))
  with check (app.can_change(scope_id, 'credit_declined'::text, author_id));
create policy "Members of a scope read its rows" on public.credit_declined for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, credit_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, credit_id)
-- authenticated: update (deleted, credit_id)

create table public.group_session (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  module text not null,
  held_at app.moment not null,
  body text not null default ''::text,
  ended_at app.moment,
  constraint group_session_pkey PRIMARY KEY (scope_id, id),
  constraint group_session_body_check CHECK ((char_length(body) <= 10000)),
  constraint group_session_check CHECK ((scope_id = ('course:'::text || participation_id))),
  constraint group_session_module_check CHECK (((char_length(module) >= 1) AND (char_length(module) <= 100)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION app.rule_group_session();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_ended AFTER UPDATE ON public.group_session FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL) AND (NOT new.deleted))) EXECUTE FUNCTION app.follow_session_end();
create policy "Members add rows where their role may" on public.group_session for insert to authenticated
  with check (app.can(scope_id, 'group_session'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.group_session for update to authenticated
  using (app.can_change(scope_id, 'group_session'::text, author_id))
  with check (app.can_change(scope_id, 'group_session'::text, author_id));
create policy "Members of a scope read its rows" on public.group_session for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, module, held_at, body, ended_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, module, held_at, body, ended_at)
-- authenticated: update (deleted, participation_id, module, held_at, body, ended_at)

CREATE OR REPLACE FUNCTION app.erase_credits(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.credit t set deleted = true, user_id = app.nobody() where t.user_id = person;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_credit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from public.group_session s
      where s.scope_id = new.scope_id and s.id = new.session_id and s.author_id = new.author_id and not s.deleted)
    or not exists (select from app.scope_member m where m.scope_id = new.scope_id and m.user_id = new.user_id)
  then
    raise exception 'credit' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_group_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if (new.participation_id, new.module, new.held_at) is distinct from (old.participation_id, old.module, old.held_at) then
    raise exception 'session' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
