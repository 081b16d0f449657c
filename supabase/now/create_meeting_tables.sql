-- written by `npm run now`; nobody edits it

create table public.agenda_item (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  host_participation_id uuid,
  meeting_id uuid not null,
  ord integer not null,
  starts_at app.clock not null,
  minutes integer not null,
  title text not null,
  body text not null,
  leader_seat_id uuid,
  taken_up_id uuid,
  left_over boolean not null default false,
  constraint agenda_item_pkey PRIMARY KEY (scope_id, id),
  constraint agenda_item_body_check CHECK ((char_length(body) <= 5000)),
  constraint agenda_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440))),
  constraint agenda_item_ord_check CHECK (((ord >= 0) AND (ord <= 1000))),
  constraint agenda_item_scope_id_check CHECK ((scope_id ~ '^(group|round|strategists):'::text)),
  constraint agenda_item_title_check CHECK ((char_length(title) <= 300))
);
CREATE INDEX agenda_item_scope_id_meeting_id_idx ON public.agenda_item USING btree (scope_id, meeting_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_host BEFORE INSERT OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.rule_host();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.rule_agenda_host();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.agenda_item for insert to authenticated
  with check (app.can(scope_id, 'agenda_item'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.agenda_item for update to authenticated
  using (app.can_change(scope_id, 'agenda_item'::text, host_participation_id))
  with check (app.can_change(scope_id, 'agenda_item'::text, host_participation_id));
create policy "Members of a scope read its rows" on public.agenda_item for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, host_participation_id, meeting_id, ord, starts_at, minutes, title, body, leader_seat_id, taken_up_id, left_over)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, host_participation_id, meeting_id, ord, starts_at, minutes, title, body, leader_seat_id, taken_up_id, left_over)
-- authenticated: update (deleted, host_participation_id, meeting_id, ord, starts_at, minutes, title, body, leader_seat_id, taken_up_id, left_over)

create table public.meeting (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  host_participation_id uuid,
  kind text not null,
  step_number integer not null,
  title text not null,
  theme text not null,
  held_on app.day,
  starts_at app.clock not null,
  ends_at app.clock not null,
  place text not null,
  leader_seat_id uuid,
  writer_seat_id uuid,
  remote_link text not null default ''::text,
  invited_at app.moment,
  cancelled boolean not null default false,
  practical text[] not null default '{}'::text[],
  days jsonb not null default '{}'::jsonb,
  sequence integer not null default 0,
  constraint meeting_pkey PRIMARY KEY (scope_id, id),
  constraint meeting_check CHECK ((deleted OR (scope_id ~
CASE kind
    WHEN 'strategistMeeting'::text THEN '^strategists:'::text
    ELSE '^(group|round):'::text
END))),
  constraint meeting_days_check CHECK (app.are_days(days)),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['start'::text, 'strategistMeeting'::text, 'learningMeeting'::text, 'resultsConference'::text]))),
  constraint meeting_place_check CHECK ((char_length(place) <= 500)),
  constraint meeting_practical_check CHECK (app.are_words(practical)),
  constraint meeting_remote_link_check CHECK (((char_length(remote_link) <= 500) AND ((remote_link = ''::text) OR (remote_link ~ '^https://[^[:space:]]+$'::text)))),
  constraint meeting_sequence_check CHECK (((sequence >= 0) AND (sequence <= 10000))),
  constraint meeting_step_number_check CHECK (((step_number >= 1) AND (step_number <= 50))),
  constraint meeting_theme_check CHECK ((char_length(theme) <= 300)),
  constraint meeting_title_check CHECK ((char_length(title) <= 300))
);
CREATE INDEX meeting_host_participation_id_idx ON public.meeting USING btree (host_participation_id);
CREATE INDEX meeting_id_idx ON public.meeting USING btree (id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_host BEFORE INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.rule_host();
CREATE TRIGGER c_id BEFORE INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.rule_meeting_id();
CREATE TRIGGER c_quota BEFORE INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.rule_most('meetings', 'scope_id', 'host_participation_id');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_agenda_follows AFTER UPDATE OF host_participation_id ON public.meeting FOR EACH ROW WHEN ((old.host_participation_id IS DISTINCT FROM new.host_participation_id)) EXECUTE FUNCTION app.follow_meeting_host();
CREATE TRIGGER e_host AFTER UPDATE OF host_participation_id, deleted ON public.meeting FOR EACH ROW WHEN (((old.host_participation_id IS DISTINCT FROM new.host_participation_id) OR (old.deleted IS DISTINCT FROM new.deleted))) EXECUTE FUNCTION app.open_meeting();
CREATE TRIGGER e_open AFTER INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.open_meeting();
create policy "Members add rows where their role may" on public.meeting for insert to authenticated
  with check (app.can(scope_id, 'meeting'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.meeting for update to authenticated
  using (app.can_change(scope_id, 'meeting'::text, host_participation_id))
  with check (app.can_change(scope_id, 'meeting'::text, host_participation_id));
create policy "Members of a scope read its rows" on public.meeting for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place, leader_seat_id, writer_seat_id, remote_link, invited_at, cancelled, practical, days, sequence)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place, leader_seat_id, writer_seat_id, remote_link, invited_at, cancelled, practical, days, sequence)
-- authenticated: update (deleted, host_participation_id, kind, step_number, title, theme, held_on, starts_at, ends_at, place, leader_seat_id, writer_seat_id, remote_link, invited_at, cancelled, practical, days, sequence)

CREATE OR REPLACE FUNCTION app.follow_meeting_host()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.agenda_item set host_participation_id = new.host_participation_id
    where scope_id = new.scope_id and meeting_id = new.id;
  perform set_config('app.machine', machine, true);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.may_host(tbl text, scope text, was uuid, host uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not app.can(scope, tbl, 'update any') then
    return case when app.speaks_for(scope, host) and (was is null or app.speaks_for(scope, was)) then null else '42501' end;
  end if;
  if host is null or host is not distinct from was or exists (
    select from public.participation p
    where p.id = host and not p.deleted and scope in ('group:' || p.group_id, 'round:' || p.round_id))
  then
    return null;
  end if;
  return '23514';
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_agenda_host()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform from public.meeting m
    where m.scope_id = new.scope_id and m.id = new.meeting_id
      and m.host_participation_id is not distinct from new.host_participation_id;
  if not found then
    raise exception 'host' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_host()
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
  code := app.may_host(tg_table_name, new.scope_id, case when tg_op = 'UPDATE' then old.host_participation_id end, new.host_participation_id);
  if code is not null then
    raise exception 'host' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
