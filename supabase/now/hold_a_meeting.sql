-- written by `npm run now`; nobody edits it

create table public.attendance (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  meeting_id uuid not null,
  seat_id uuid not null,
  participation_id uuid,
  user_id uuid,
  name text not null,
  unit text not null,
  role text not null,
  presence text not null,
  constraint attendance_pkey PRIMARY KEY (scope_id, id),
  constraint attendance_check CHECK ((deleted OR (name ~ '[^[:space:]]'::text))),
  constraint attendance_name_check CHECK ((char_length(name) <= 200)),
  constraint attendance_presence_check CHECK ((presence = ANY (ARRAY['here'::text, 'remote'::text, 'away'::text]))),
  constraint attendance_role_check CHECK ((role = ANY (ARRAY['electedOfficial'::text, 'seniorManager'::text, 'strategist'::text, 'keyPerson'::text, 'mentor'::text, 'guest'::text]))),
  constraint attendance_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text)),
  constraint attendance_unit_check CHECK ((char_length(unit) <= 200))
);
CREATE INDEX attendance_scope_id_meeting_id_idx ON public.attendance USING btree (scope_id, meeting_id);
CREATE INDEX attendance_user_id_idx ON public.attendance USING btree (user_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION app.rule_running();
CREATE TRIGGER c_seat BEFORE INSERT OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_attendance');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.attendance for insert to authenticated
  with check (app.can(scope_id, 'attendance'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.attendance for update to authenticated
  using (app.can_change(scope_id, 'attendance'::text, author_id))
  with check (app.can_change(scope_id, 'attendance'::text, author_id));
create policy "Members of a scope read its rows" on public.attendance for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, meeting_id, seat_id, participation_id, user_id, name, unit, role, presence)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, meeting_id, seat_id, participation_id, user_id, name, unit, role, presence)
-- authenticated: update (deleted, meeting_id, seat_id, participation_id, user_id, name, unit, role, presence)

create table public.meeting_step (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  meeting_id uuid not null,
  agenda_item_id uuid,
  state text not null,
  stepped_at app.moment not null,
  until_clock app.clock not null default ''::text,
  constraint meeting_step_pkey PRIMARY KEY (scope_id, id),
  constraint meeting_step_scope_id_check CHECK ((scope_id ~ '^(group|strategists|round):'::text)),
  constraint meeting_step_state_check CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'ended'::text])))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.meeting_step FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.meeting_step FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.meeting_step FOR EACH ROW EXECUTE FUNCTION app.rule_running();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.meeting_step FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.meeting_step for insert to authenticated
  with check (app.can(scope_id, 'meeting_step'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.meeting_step for update to authenticated
  using (app.can_change(scope_id, 'meeting_step'::text, author_id))
  with check (app.can_change(scope_id, 'meeting_step'::text, author_id));
create policy "Members of a scope read its rows" on public.meeting_step for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, meeting_id, agenda_item_id, state, stepped_at, until_clock)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, meeting_id, agenda_item_id, state, stepped_at, until_clock)
-- authenticated: update (deleted, meeting_id, agenda_item_id, state, stepped_at, until_clock)

create table public.todo (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid,
  seat_id uuid,
  meeting_id uuid,
  agenda_item_id uuid,
  note_id uuid,
  body text not null,
  due_on app.day,
  done_at app.moment,
  written_at app.moment not null,
  constraint todo_pkey PRIMARY KEY (scope_id, id),
  constraint todo_body_check CHECK ((char_length(body) <= 1000)),
  constraint todo_check CHECK ((deleted OR (body ~ '[^[:space:]]'::text))),
  constraint todo_check1 CHECK (((scope_id !~~ 'org:%'::text) OR (scope_id = ('org:'::text || participation_id)))),
  constraint todo_scope_id_check CHECK ((scope_id ~ '^(org|group|strategists|round):'::text))
);
CREATE INDEX todo_scope_id_meeting_id_idx ON public.todo USING btree (scope_id, meeting_id);
CREATE INDEX todo_seat_id_idx ON public.todo USING btree (seat_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.todo FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.todo FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.todo FOR EACH ROW EXECUTE FUNCTION app.rule_todo();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.todo FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.todo for insert to authenticated
  with check (app.can(scope_id, 'todo'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.todo for update to authenticated
  using (app.can_change(scope_id, 'todo'::text, author_id))
  with check (app.can_change(scope_id, 'todo'::text, author_id));
create policy "Members of a scope read its rows" on public.todo for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, seat_id, meeting_id, agenda_item_id, note_id, body, due_on, done_at, written_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, seat_id, meeting_id, agenda_item_id, note_id, body, due_on, done_at, written_at)
-- authenticated: update (deleted, participation_id, seat_id, meeting_id, agenda_item_id, note_id, body, due_on, done_at, written_at)

CREATE OR REPLACE FUNCTION app.clear_attendance(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  old uuid[] := array(
    select t.id from public.attendance t join public.meeting m on m.scope_id = t.scope_id and m.id = t.meeting_id
    where t.role = 'guest' and t.name <> app.former_name()
      and m.held_on < (today - make_interval(days => app.days_kept('name of a guest')))::date);
begin
  perform set_config('app.machine', 'on', true);
  update public.attendance t set name = app.former_name(), unit = '' where t.id = any (old) and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name(), 'unit', '')
    where h.tbl = 'attendance' and h.row_id = any (old);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_attendance(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  seats uuid[] := app.seats_to_erase(person, proven);
  former constant jsonb := jsonb_build_object('name', app.former_name(), 'unit', '', 'user_id', null);
  hers uuid[] := array(
    select t.id from public.attendance t where t.user_id = person or t.user_id is null and t.seat_id = any (seats)
    union
    select h.row_id from app.history h where h.tbl = 'attendance' and h.row ->> 'user_id' = person::text);
begin
  update public.attendance t set name = app.former_name(), unit = '', user_id = null
    where t.id = any (hers) and not t.deleted;
  update app.history h set row = h.row || former where h.tbl = 'attendance' and h.row_id = any (hers);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.forget_attendance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.attendance t set name = new.name, unit = '', user_id = null where t.seat_id = new.id and not t.deleted;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || jsonb_build_object('name', new.name, 'unit', '', 'user_id', null)
    where h.tbl = 'attendance' and h.row ->> 'seat_id' = new.id::text;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.judge_attendance(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  person uuid := (r ->> 'user_id')::uuid;
begin
  if r ->> 'role' = 'guest' then
    return case when r ->> 'participation_id' is not null or person is not null then '23514' end;
  end if;
  return case when not exists (
    select from app.seat s
    join public.participation p on p.id = s.participation_id
    where s.id = (r ->> 'seat_id')::uuid and s.participation_id = (r ->> 'participation_id')::uuid
      and r ->> 'scope_id' in ('group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id)
      and (person is null or person is not distinct from s.user_id or exists (
        select from app.history h where h.tbl = 'seat_card' and h.row ->> 'seat_id' = s.id::text and h.row ->> 'user_id' = person::text)))
    then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_todo(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  whose uuid := (r ->> 'participation_id')::uuid;
begin
  return case when whose is not null and not exists (
      select from public.participation p
      where p.id = whose and not p.deleted
        and r ->> 'scope_id' in ('org:' || p.id, 'group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id))
    or r ->> 'seat_id' is not null and not exists (
      select from public.seat_card c
      where c.seat_id = (r ->> 'seat_id')::uuid and not c.deleted and c.participation_id is not distinct from whose
        and c.scope_id in (r ->> 'scope_id', 'org:' || whose))
    or r ->> 'meeting_id' is not null and r ->> 'scope_id' not like 'org:%'
      and not app.has_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid)
    then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.may_change_todo(r jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return r ->> 'scope_id' like 'org:%'
    or (r ->> 'author_id')::uuid = app.uid()
    or r ->> 'participation_id' is null
    or app.speaks_for(r ->> 'scope_id', (r ->> 'participation_id')::uuid)
    or app.runs_meeting(r ->> 'scope_id', (r ->> 'meeting_id')::uuid);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.pass_on(seat uuid, heir uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.meeting m set leader_seat_id = case m.leader_seat_id when seat then heir else m.leader_seat_id end,
      writer_seat_id = case m.writer_seat_id when seat then heir else m.writer_seat_id end
    where seat in (m.leader_seat_id, m.writer_seat_id) and not m.deleted;
  update public.agenda_item a set leader_seat_id = heir where a.leader_seat_id = seat and not a.deleted;
  update public.todo t set seat_id = heir where t.seat_id = seat and not t.deleted and t.done_at is null;
  update public.improvement_work w set owner_seat_id = heir where w.owner_seat_id = seat and not w.deleted;
  perform set_config('app.machine', machine, true);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_todo()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  code text;
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    if not app.may_change_todo(to_jsonb(old)) then
      raise exception 'todo' using errcode = '42501';
    end if;
    -- what it says of others is asked when it is said: a seat that has ended since stops no tick
    if (new.participation_id, new.seat_id, new.meeting_id) is not distinct from (old.participation_id, old.seat_id, old.meeting_id) then
      return new;
    end if;
  end if;
  code := case when not new.deleted then app.judge_todo(to_jsonb(new)) end;
  if code is not null then
    raise exception 'todo' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
