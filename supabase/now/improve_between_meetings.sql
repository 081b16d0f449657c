-- written by `npm run now`; nobody edits it

create table public.cycle (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  work_id uuid not null,
  what text not null,
  place text not null,
  starts_on app.day,
  ends_on app.day,
  how_known text not null,
  guess text not null,
  started_on app.day,
  saw text not null,
  result_women text not null,
  result_men text not null,
  learned text not null,
  decision text,
  decided_on app.day,
  begun_at app.moment not null,
  constraint cycle_pkey PRIMARY KEY (scope_id, id),
  constraint cycle_decision_check CHECK ((decision = ANY (ARRAY['introduce'::text, 'adapt'::text, 'tryOther'::text, 'end'::text]))),
  constraint cycle_guess_check CHECK ((char_length(guess) <= 1000)),
  constraint cycle_how_known_check CHECK ((char_length(how_known) <= 1000)),
  constraint cycle_learned_check CHECK ((char_length(learned) <= 4000)),
  constraint cycle_place_check CHECK ((char_length(place) <= 1000)),
  constraint cycle_result_men_check CHECK ((char_length(result_men) <= 300)),
  constraint cycle_result_women_check CHECK ((char_length(result_women) <= 300)),
  constraint cycle_saw_check CHECK ((char_length(saw) <= 4000)),
  constraint cycle_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint cycle_what_check CHECK ((char_length(what) <= 1000))
);
CREATE INDEX cycle_scope_id_work_id_idx ON public.cycle USING btree (scope_id, work_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.cycle FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.cycle FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_quota BEFORE INSERT ON public.cycle FOR EACH ROW EXECUTE FUNCTION app.rule_most('cycles of a work', 'scope_id', 'work_id');
CREATE TRIGGER c_work BEFORE INSERT OR UPDATE ON public.cycle FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_part_of_work');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.cycle FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.cycle for insert to authenticated
  with check (app.can(scope_id, 'cycle'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.cycle for update to authenticated
  using (app.can_change(scope_id, 'cycle'::text, author_id))
  with check (app.can_change(scope_id, 'cycle'::text, author_id));
create policy "Members of a scope read its rows" on public.cycle for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, work_id, what, place, starts_on, ends_on, how_known, guess, started_on, saw, result_women, result_men, learned, decision, decided_on, begun_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, work_id, what, place, starts_on, ends_on, how_known, guess, started_on, saw, result_women, result_men, learned, decision, decided_on, begun_at)
-- authenticated: update (deleted, work_id, what, place, starts_on, ends_on, how_known, guess, started_on, saw, result_women, result_men, learned, decision, decided_on, begun_at)

create table public.improvement_work (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  title text not null,
  operation text not null,
  owner_seat_id uuid,
  problem text not null,
  causes text not null,
  idea text not null,
  who_notices text not null,
  lesson_learned text not null,
  dissemination text not null,
  statement_ids text[] not null,
  sub_goals text[] not null,
  cemr_articles text[] not null,
  agenda_goals text[] not null,
  from_kind text not null,
  from_id uuid,
  from_participation_id uuid,
  ended_on app.day,
  begun_at app.moment not null,
  constraint improvement_work_pkey PRIMARY KEY (scope_id, id),
  constraint improvement_work_agenda_goals_check CHECK (app.are_numbers(agenda_goals, 17)),
  constraint improvement_work_causes_check CHECK ((char_length(causes) <= 4000)),
  constraint improvement_work_cemr_articles_check CHECK (app.are_numbers(cemr_articles, 30)),
  constraint improvement_work_check CHECK ((deleted OR (title ~ '[^[:space:]]'::text))),
  constraint improvement_work_dissemination_check CHECK ((char_length(dissemination) <= 4000)),
  constraint improvement_work_from_kind_check CHECK ((from_kind = ANY (ARRAY['nothing'::text, 'statement'::text, 'partner'::text, 'note'::text]))),
  constraint improvement_work_idea_check CHECK ((char_length(idea) <= 4000)),
  constraint improvement_work_lesson_learned_check CHECK ((char_length(lesson_learned) <= 4000)),
  constraint improvement_work_operation_check CHECK ((char_length(operation) <= 300)),
  constraint improvement_work_problem_check CHECK ((char_length(problem) <= 4000)),
  constraint improvement_work_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint improvement_work_statement_ids_check CHECK (app.are_ids(statement_ids, 40)),
  constraint improvement_work_sub_goals_check CHECK (app.are_keys(sub_goals, 20)),
  constraint improvement_work_title_check CHECK ((char_length(title) <= 300)),
  constraint improvement_work_who_notices_check CHECK ((char_length(who_notices) <= 1000))
);
CREATE INDEX improvement_work_owner_seat_id_idx ON public.improvement_work USING btree (owner_seat_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.improvement_work FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.improvement_work FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_in_use BEFORE UPDATE ON public.improvement_work FOR EACH ROW WHEN ((new.deleted AND (NOT old.deleted))) EXECUTE FUNCTION app.rule_work_in_use();
CREATE TRIGGER c_quota BEFORE INSERT ON public.improvement_work FOR EACH ROW EXECUTE FUNCTION app.rule_most('works', 'scope_id');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.improvement_work FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_copies AFTER UPDATE ON public.improvement_work FOR EACH ROW WHEN ((new.deleted AND (NOT old.deleted))) EXECUTE FUNCTION app.take_copies_along();
create policy "Members add rows where their role may" on public.improvement_work for insert to authenticated
  with check (app.can(scope_id, 'improvement_work'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.improvement_work for update to authenticated
  using (app.can_change(scope_id, 'improvement_work'::text, author_id))
  with check (app.can_change(scope_id, 'improvement_work'::text, author_id));
create policy "Members of a scope read its rows" on public.improvement_work for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, title, operation, owner_seat_id, problem, causes, idea, who_notices, lesson_learned, dissemination, statement_ids, sub_goals, cemr_articles, agenda_goals, from_kind, from_id, from_participation_id, ended_on, begun_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, title, operation, owner_seat_id, problem, causes, idea, who_notices, lesson_learned, dissemination, statement_ids, sub_goals, cemr_articles, agenda_goals, from_kind, from_id, from_participation_id, ended_on, begun_at)
-- authenticated: update (deleted, title, operation, owner_seat_id, problem, causes, idea, who_notices, lesson_learned, dissemination, statement_ids, sub_goals, cemr_articles, agenda_goals, from_kind, from_id, from_participation_id, ended_on, begun_at)

create table public.measure (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  work_id uuid not null,
  title text not null,
  unit text not null,
  people text not null,
  source text not null,
  women_count integer,
  men_count integer,
  begun_at app.moment not null,
  constraint measure_pkey PRIMARY KEY (scope_id, id),
  constraint measure_check CHECK ((deleted OR (title ~ '[^[:space:]]'::text))),
  constraint measure_men_count_check CHECK (((men_count >= 0) AND (men_count <= 20000000))),
  constraint measure_people_check CHECK ((people = ANY (ARRAY['adults'::text, 'children'::text]))),
  constraint measure_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint measure_source_check CHECK ((char_length(source) <= 300)),
  constraint measure_title_check CHECK ((char_length(title) <= 300)),
  constraint measure_unit_check CHECK ((char_length(unit) <= 80)),
  constraint measure_women_count_check CHECK (((women_count >= 0) AND (women_count <= 20000000)))
);
CREATE INDEX measure_scope_id_work_id_idx ON public.measure USING btree (scope_id, work_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_quota BEFORE INSERT ON public.measure FOR EACH ROW EXECUTE FUNCTION app.rule_most('figures of a work', 'scope_id', 'work_id');
CREATE TRIGGER c_work BEFORE INSERT OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_part_of_work');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.measure for insert to authenticated
  with check (app.can(scope_id, 'measure'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.measure for update to authenticated
  using (app.can_change(scope_id, 'measure'::text, author_id))
  with check (app.can_change(scope_id, 'measure'::text, author_id));
create policy "Members of a scope read its rows" on public.measure for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, work_id, title, unit, people, source, women_count, men_count, begun_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, work_id, title, unit, people, source, women_count, men_count, begun_at)
-- authenticated: update (deleted, work_id, title, unit, people, source, women_count, men_count, begun_at)

create table public.measure_value (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  measure_id uuid not null,
  period text not null,
  women double precision,
  men double precision,
  total double precision,
  constraint measure_value_pkey PRIMARY KEY (scope_id, id),
  constraint measure_value_men_check CHECK (((men >= ('-1000000000000'::numeric)::double precision) AND (men <= ('1000000000000'::numeric)::double precision))),
  constraint measure_value_period_check CHECK (app.is_period(period)),
  constraint measure_value_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint measure_value_total_check CHECK (((total >= ('-1000000000000'::numeric)::double precision) AND (total <= ('1000000000000'::numeric)::double precision))),
  constraint measure_value_women_check CHECK (((women >= ('-1000000000000'::numeric)::double precision) AND (women <= ('1000000000000'::numeric)::double precision)))
);
CREATE INDEX measure_value_scope_id_measure_id_idx ON public.measure_value USING btree (scope_id, measure_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.measure_value FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.measure_value FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_measure BEFORE INSERT OR UPDATE ON public.measure_value FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_measure_value');
CREATE TRIGGER c_quota BEFORE INSERT ON public.measure_value FOR EACH ROW EXECUTE FUNCTION app.rule_most('values of a figure', 'scope_id', 'measure_id');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.measure_value FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.measure_value for insert to authenticated
  with check (app.can(scope_id, 'measure_value'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.measure_value for update to authenticated
  using (app.can_change(scope_id, 'measure_value'::text, author_id))
  with check (app.can_change(scope_id, 'measure_value'::text, author_id));
create policy "Members of a scope read its rows" on public.measure_value for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, measure_id, period, women, men, total)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, measure_id, period, women, men, total)
-- authenticated: update (deleted, measure_id, period, women, men, total)

create table public.shared_work (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  work_id uuid not null,
  participation_id uuid not null,
  snapshot jsonb not null,
  shared_at app.moment not null,
  constraint shared_work_pkey PRIMARY KEY (scope_id, id),
  constraint shared_work_check CHECK ((deleted OR app.is_work_snapshot(snapshot))),
  constraint shared_work_scope_id_check CHECK ((scope_id ~ '^group:'::text))
);
CREATE INDEX shared_work_work_id_idx ON public.shared_work USING btree (work_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.shared_work FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.shared_work FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_quota BEFORE INSERT ON public.shared_work FOR EACH ROW EXECUTE FUNCTION app.rule_most('shared works', 'scope_id', 'participation_id');
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.shared_work FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_shared_work');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.shared_work FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.shared_work for insert to authenticated
  with check (app.can(scope_id, 'shared_work'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.shared_work for update to authenticated
  using (app.can_change(scope_id, 'shared_work'::text, participation_id))
  with check (app.can_change(scope_id, 'shared_work'::text, participation_id));
create policy "Members of a scope read its rows" on public.shared_work for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, work_id, participation_id, snapshot, shared_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, work_id, participation_id, snapshot, shared_at)
-- authenticated: update (deleted, work_id, participation_id, snapshot, shared_at)

CREATE OR REPLACE FUNCTION app.are_ids(ids text[], most integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return ids is not null and cardinality(ids) <= most
    and not exists (select from unnest(ids) i where i is null or not app.is_uuid(to_jsonb(i)));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.are_keys(keys text[], most integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return keys is not null and cardinality(keys) <= most
    and not exists (select from unnest(keys) k where k is null or k !~ '^[A-Za-z0-9-]{1,60}$');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.are_numbers(numbers text[], highest integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return numbers is not null and cardinality(numbers) <= highest
    and not exists (select from unnest(numbers) n where n is null or n !~ '^[1-9][0-9]?$' or n::int > highest);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_period(period text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  -- the cast throws for a day that no calendar has
  return coalesce(period ~ '^(19[7-9][0-9]|20[0-9][0-9])(-Q[1-4]|-W(0[1-9]|[1-4][0-9]|5[0-3])|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', false)
    and (period !~ '^....-..-..$' or period::date is not null)
    -- the week that the year's last Thursday lies in, and so its 28th of December
    and (period !~ '-W53$' or extract(week from make_date(left(period, 4)::int, 12, 28)) = 53);
exception
  when data_exception then return false;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_work_snapshot(snapshot jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return jsonb_typeof(snapshot) = 'object' and octet_length(snapshot::text) <= 62000
    and jsonb_typeof(snapshot -> 'work') = 'object'
    and coalesce(snapshot ->> 'state' ~ '^[A-Za-z]{1,40}$', false)
    and jsonb_typeof(snapshot -> 'cycles') = 'array' and jsonb_array_length(snapshot -> 'cycles') <= 40
    and jsonb_typeof(snapshot -> 'measures') = 'array' and jsonb_array_length(snapshot -> 'measures') <= 30
    and not jsonb_path_exists(snapshot, '$.* ? (@.type() == "boolean")')
    and not jsonb_path_exists(snapshot, 'strict $.cycles[*] ? (@.type() != "object")')
    and not jsonb_path_exists(snapshot, 'strict $.measures[*] ? (@.type() != "object")');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_measure_value(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (select from public.measure m
    where m.scope_id = r ->> 'scope_id' and m.id = (r ->> 'measure_id')::uuid and not m.deleted) then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_part_of_work(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (select from public.improvement_work w
    where w.scope_id = r ->> 'scope_id' and w.id = (r ->> 'work_id')::uuid and not w.deleted) then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_shared_work(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case
    when not exists (
      select from public.participation p
      where p.id = (r ->> 'participation_id')::uuid and p.kind = 'participant' and not p.deleted
        and r ->> 'scope_id' = 'group:' || p.group_id) then '23514'
    when exists (
      select from public.improvement_work w
      where w.scope_id = 'org:' || (r ->> 'participation_id') and w.id = (r ->> 'work_id')::uuid and w.deleted) then '23503'
  end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_work_in_use()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not app.by_machine(tg_relid)
    and (exists (select from public.cycle c where c.scope_id = new.scope_id and c.work_id = new.id and not c.deleted)
      or exists (select from public.measure m where m.scope_id = new.scope_id and m.work_id = new.id and not m.deleted))
  then
    raise exception 'in use' using errcode = 'JSUSE';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.take_copies_along()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.shared_work s set deleted = true
    where s.work_id = new.id and 'org:' || s.participation_id = new.scope_id and not s.deleted;
  perform set_config('app.machine', machine, true);
  return null;
end
$function$
;
-- may be called by: our own functions alone
