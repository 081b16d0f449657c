-- written by `npm run now`; nobody edits it

create table public.advice (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  group_id uuid not null,
  to_participation_id uuid,
  occasion_id uuid not null,
  statement_id uuid not null,
  body text not null,
  given_at app.moment not null,
  origin uuid,
  constraint advice_pkey PRIMARY KEY (scope_id, id),
  constraint advice_body_check CHECK ((char_length(body) <= 4000)),
  constraint advice_check CHECK ((((scope_id ~ '^user:'::text) = (origin IS NULL)) AND (scope_id ~ '^(user|group|org):'::text)))
);
CREATE INDEX advice_scope_id_statement_id_idx ON public.advice USING btree (scope_id, statement_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.advice FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.advice FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_readers BEFORE UPDATE ON public.advice FOR EACH ROW WHEN (((new.group_id IS DISTINCT FROM old.group_id) OR (new.to_participation_id IS DISTINCT FROM old.to_participation_id))) EXECUTE FUNCTION app.rule_advice_readers();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.advice FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_advice');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.advice FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_copy AFTER INSERT OR UPDATE ON public.advice FOR EACH ROW WHEN ((new.scope_id ~~ 'user:%'::text)) EXECUTE FUNCTION app.copy_advice();
create policy "Members add rows where their role may" on public.advice for insert to authenticated
  with check (app.can(scope_id, 'advice'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.advice for update to authenticated
  using (app.can_change(scope_id, 'advice'::text, author_id))
  with check (app.can_change(scope_id, 'advice'::text, author_id));
create policy "Members of a scope read its rows" on public.advice for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, group_id, to_participation_id, occasion_id, statement_id, body, given_at, origin)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, group_id, to_participation_id, occasion_id, statement_id, body, given_at, origin)
-- authenticated: update (deleted, participation_id, group_id, to_participation_id, occasion_id, statement_id, body, given_at, origin)

create table public.idea (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  from_participation_id uuid not null,
  occasion_id uuid not null,
  statement_id uuid not null,
  kept_at app.moment not null,
  constraint idea_pkey PRIMARY KEY (scope_id, id),
  constraint idea_check CHECK ((scope_id = ('org:'::text || participation_id)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.idea FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.idea FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.idea FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_idea');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.idea FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.idea for insert to authenticated
  with check (app.can(scope_id, 'idea'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.idea for update to authenticated
  using (app.can_change(scope_id, 'idea'::text, author_id))
  with check (app.can_change(scope_id, 'idea'::text, author_id));
create policy "Members of a scope read its rows" on public.idea for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, from_participation_id, occasion_id, statement_id, kept_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, from_participation_id, occasion_id, statement_id, kept_at)
-- authenticated: update (deleted, participation_id, from_participation_id, occasion_id, statement_id, kept_at)

create table public.question (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  to_participation_id uuid,
  occasion_id uuid not null,
  statement_id uuid not null,
  body text not null,
  asked_at app.moment not null,
  settled boolean not null,
  constraint question_pkey PRIMARY KEY (scope_id, id),
  constraint question_body_check CHECK ((char_length(body) <= 2000)),
  constraint question_scope_id_check CHECK ((scope_id ~ '^group:'::text))
);
CREATE INDEX question_scope_id_statement_id_idx ON public.question USING btree (scope_id, statement_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_question BEFORE INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_question');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.question FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.question for insert to authenticated
  with check (app.can(scope_id, 'question'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.question for update to authenticated
  using (app.can_change(scope_id, 'question'::text, author_id))
  with check (app.can_change(scope_id, 'question'::text, author_id));
create policy "Members of a scope read its rows" on public.question for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, to_participation_id, occasion_id, statement_id, body, asked_at, settled)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, to_participation_id, occasion_id, statement_id, body, asked_at, settled)
-- authenticated: update (deleted, participation_id, to_participation_id, occasion_id, statement_id, body, asked_at, settled)

create table public.reply (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  question_id uuid not null,
  body text not null,
  replied_at app.moment not null,
  constraint reply_pkey PRIMARY KEY (scope_id, id),
  constraint reply_body_check CHECK ((char_length(body) <= 4000)),
  constraint reply_scope_id_check CHECK ((scope_id ~ '^group:'::text))
);
CREATE INDEX reply_scope_id_question_id_idx ON public.reply USING btree (scope_id, question_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_reply BEFORE INSERT OR UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_reply');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.reply FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.reply for insert to authenticated
  with check (app.can(scope_id, 'reply'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.reply for update to authenticated
  using (app.can_change(scope_id, 'reply'::text, author_id))
  with check (app.can_change(scope_id, 'reply'::text, author_id));
create policy "Members of a scope read its rows" on public.reply for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, question_id, body, replied_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, question_id, body, replied_at)
-- authenticated: update (deleted, participation_id, question_id, body, replied_at)

CREATE OR REPLACE FUNCTION app.copy_advice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := coalesce('org:' || new.to_participation_id, 'group:' || new.group_id);
  copy uuid := app.row_id('advice', new.id::text, room, new.author_id::text);
begin
  perform set_config('app.machine', 'on', true);
  if new.deleted then
    update public.advice t set deleted = true where t.scope_id = room and t.id = copy and not t.deleted;
  else
    insert into public.advice as t (scope_id, id, author_id, participation_id, group_id, to_participation_id, occasion_id, statement_id, body, given_at, origin)
      values (room, copy, new.author_id, new.participation_id, new.group_id, new.to_participation_id, new.occasion_id, new.statement_id, new.body, new.given_at, new.id)
      on conflict on constraint advice_pkey do update
        set deleted = false, occasion_id = excluded.occasion_id, statement_id = excluded.statement_id, body = excluded.body, given_at = excluded.given_at;
  end if;
  perform set_config('app.machine', machine, true);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.is_scored_at(round uuid, occasion uuid, statement uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from public.occasion o
    join public.checklist_version v on v.scope_id = 'programme' and v.id = o.checklist_version_id
    join public.statement s on s.scope_id = 'programme' and s.version_key = v.version_key
    where o.scope_id = 'plan:' || round and o.id = occasion and s.id = statement);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.judge_advice(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  mentor uuid := (r ->> 'participation_id')::uuid;
  of_group uuid := (r ->> 'group_id')::uuid;
begin
  if not exists (select from app.seat s
    join public.participation p on p.id = s.participation_id and p.kind = 'mentor' and p.group_id = of_group and not p.deleted
    where s.user_id = app.uid() and s.ended_at is null and s.participation_id = mentor)
  then
    return '42501';
  end if;
  return case when not exists (
    select from public.participation p
    where p.id = mentor and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)
      and (r ->> 'to_participation_id' is null or exists (select from public.participation o
        where o.id = (r ->> 'to_participation_id')::uuid and not o.deleted and o.kind = 'participant' and o.group_id = of_group)))
    then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_idea(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (
    select from public.participation p
    join public.participation o on o.id = (r ->> 'from_participation_id')::uuid and o.round_id = p.round_id and o.group_id = p.group_id
    where p.id = (r ->> 'participation_id')::uuid
      and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)) then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_question(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (
    select from public.participation p
    where p.id = (r ->> 'participation_id')::uuid and not p.deleted and r ->> 'scope_id' = 'group:' || p.group_id
      and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)
      and (r ->> 'to_participation_id' is null or exists (select from public.participation o
        where o.id = (r ->> 'to_participation_id')::uuid and not o.deleted and o.kind = 'participant' and o.group_id = p.group_id)))
    then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_reply(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (select from public.question q
    where q.scope_id = r ->> 'scope_id' and q.id = (r ->> 'question_id')::uuid and not q.deleted) then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rooms_of_advice(scope text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select distinct r.room from public.advice a
    cross join lateral (values ('group:' || a.group_id), ('org:' || a.to_participation_id)) r (room)
    where a.scope_id = scope and r.room is not null
  union
    select r.room from app.seat s
    join public.participation m on m.id = s.participation_id and m.kind = 'mentor'
    join public.participation p on p.group_id = m.group_id and p.kind = 'participant'
    cross join lateral (values ('group:' || p.group_id), ('org:' || p.id)) r (room)
    where scope = 'user:' || s.user_id and s.user_id = app.uid() and s.ended_at is null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_advice_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if not app.by_machine(tg_relid) then
    raise exception 'other readers' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
