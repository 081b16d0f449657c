-- written by `npm run now`; nobody edits it

create table public.need (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  meeting_scope text not null,
  meeting_id uuid not null,
  participation_id uuid not null,
  body text not null,
  constraint need_pkey PRIMARY KEY (scope_id, id),
  constraint need_body_check CHECK ((char_length(body) <= 1000)),
  constraint need_check CHECK (((scope_id !~~ 'host:%'::text) OR (scope_id = app.host_room(meeting_scope, meeting_id)))),
  constraint need_meeting_scope_check CHECK ((meeting_scope ~ '^(group|strategists|round):[0-9a-f-]{36}$'::text)),
  constraint need_scope_id_check CHECK ((scope_id ~ '^(user|host):'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.need FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.need FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.need FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_need');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.need FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_copy AFTER INSERT OR UPDATE ON public.need FOR EACH ROW WHEN ((new.scope_id ~~ 'user:%'::text)) EXECUTE FUNCTION app.copy_need();
create policy "Members add rows where their role may" on public.need for insert to authenticated
  with check (app.can(scope_id, 'need'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.need for update to authenticated
  using (app.can_change(scope_id, 'need'::text, author_id))
  with check (app.can_change(scope_id, 'need'::text, author_id));
create policy "Members of a scope read its rows" on public.need for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, meeting_scope, meeting_id, participation_id, body)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, meeting_scope, meeting_id, participation_id, body)
-- authenticated: update (deleted, meeting_scope, meeting_id, participation_id, body)

create table public.rsvp (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  meeting_id uuid not null,
  answer text not null,
  answered_at app.moment not null,
  constraint rsvp_pkey PRIMARY KEY (scope_id, id),
  constraint rsvp_answer_check CHECK ((answer = ANY (ARRAY['coming'::text, 'remote'::text, 'away'::text]))),
  constraint rsvp_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text))
);
CREATE INDEX rsvp_scope_id_meeting_id_idx ON public.rsvp USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.rsvp FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.rsvp FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_meeting BEFORE INSERT OR UPDATE ON public.rsvp FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_at_meeting');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.rsvp FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.rsvp FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.rsvp for insert to authenticated
  with check (app.can(scope_id, 'rsvp'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.rsvp for update to authenticated
  using (app.can_change(scope_id, 'rsvp'::text, author_id))
  with check (app.can_change(scope_id, 'rsvp'::text, author_id));
create policy "Members of a scope read its rows" on public.rsvp for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, meeting_id, answer, answered_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, meeting_id, answer, answered_at)
-- authenticated: update (deleted, participation_id, meeting_id, answer, answered_at)

create table public.topic (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  meeting_id uuid not null,
  body text not null,
  put_at app.moment not null,
  constraint topic_pkey PRIMARY KEY (scope_id, id),
  constraint topic_body_check CHECK ((char_length(body) <= 1000)),
  constraint topic_check CHECK ((deleted OR (body ~ '[^[:space:]]'::text))),
  constraint topic_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text))
);
CREATE INDEX topic_scope_id_meeting_id_idx ON public.topic USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_meeting BEFORE INSERT OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_at_meeting');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.topic for insert to authenticated
  with check (app.can(scope_id, 'topic'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.topic for update to authenticated
  using (app.can_change(scope_id, 'topic'::text, author_id))
  with check (app.can_change(scope_id, 'topic'::text, author_id));
create policy "Members of a scope read its rows" on public.topic for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, meeting_id, body, put_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, meeting_id, body, put_at)
-- authenticated: update (deleted, participation_id, meeting_id, body, put_at)

CREATE OR REPLACE FUNCTION app.are_days(days jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return jsonb_typeof(days) = 'object' and octet_length(days::text) <= 1000
    and not exists (select from jsonb_each(days) d
      where d.key !~ '^[A-Za-z]{1,40}$' or d.value <> 'null' and not app.fits(d.value, 'app.day'));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.are_words(words text[])
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return words is not null and cardinality(words) <= 40
    and not exists (select from unnest(words) w where w is null or w !~ '^[A-Za-z]{1,40}$');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.clear_needs(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  old uuid[] := array(
    select n.id from public.need n
    left join public.meeting m on m.scope_id = n.meeting_scope and m.id = n.meeting_id
    where m.id is null or m.deleted
      or m.held_on < (today - make_interval(days => app.days_kept('need at a meeting')))::date);
begin
  perform set_config('app.machine', 'on', true);
  update public.need t set deleted = true where t.id = any (old) and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || '{"body": ""}' where h.tbl = 'need' and h.row_id = any (old) and h.row ->> 'body' <> '';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.copy_need()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := app.host_room(new.meeting_scope, new.meeting_id);
begin
  perform set_config('app.machine', 'on', true);
  if new.deleted or new.body = '' then
    update public.need t set deleted = true where t.scope_id = room and t.id = new.id and not t.deleted;
  else
    insert into public.need as t (scope_id, id, author_id, meeting_scope, meeting_id, participation_id, body)
      values (room, new.id, new.author_id, new.meeting_scope, new.meeting_id, new.participation_id, new.body)
      on conflict on constraint need_pkey do update
        set deleted = false, participation_id = excluded.participation_id, body = excluded.body;
  end if;
  perform set_config('app.machine', machine, true);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_needs(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.need t set deleted = true where t.author_id = person and not t.deleted;
  update app.history h set row = h.row || '{"body": ""}' where h.tbl = 'need' and h.row ->> 'author_id' = person::text;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.has_meeting(scope text, meeting uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from public.meeting m where m.scope_id = scope and m.id = meeting and not m.deleted);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_at_meeting(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not app.has_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid) then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_need(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case
    when not app.speaks_for(r ->> 'meeting_scope', (r ->> 'participation_id')::uuid) then '42501'
    when not app.has_meeting(r ->> 'meeting_scope', (r ->> 'meeting_id')::uuid) then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rooms_of_need(scope text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select app.host_room(n.meeting_scope, n.meeting_id) from public.need n where n.scope_id = scope
  union
    select app.host_room(m.scope_id, m.id) from public.meeting m
    join app.scope_member s on s.scope_id = m.scope_id and s.user_id = app.uid()
    where scope = 'user:' || app.uid();
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_running()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  if not new.deleted and not app.has_meeting(new.scope_id, new.meeting_id) then
    raise exception 'meeting' using errcode = '23503';
  end if;
  if not app.runs_meeting(new.scope_id, new.meeting_id)
    or tg_op = 'UPDATE' and old.meeting_id <> new.meeting_id and not app.runs_meeting(old.scope_id, old.meeting_id)
  then
    raise exception 'meeting' using errcode = '42501';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.runs_meeting(scope text, meeting uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from public.meeting m
    where m.scope_id = scope and m.id = meeting and not m.deleted
      and (app.speaks_for(scope, m.host_participation_id)
        or m.host_participation_id is null and app.can(scope, 'meeting', 'update any')
        or exists (select from app.scope_member s
          where s.scope_id = scope and s.user_id = app.uid() and (s.until is null or s.until > now())
            and s.source in (m.leader_seat_id, m.writer_seat_id))));
end
$function$
;
-- may be called by: authenticated
