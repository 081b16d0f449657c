-- written by `npm run now`; nobody edits it

create table public.opening (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  occasion_id uuid not null,
  with_comments boolean not null,
  as_ready boolean not null,
  opened_at app.moment not null,
  constraint opening_pkey PRIMARY KEY (scope_id, id),
  constraint opening_scope_id_check CHECK ((scope_id ~ '^group:'::text))
);
CREATE INDEX opening_scope_id_occasion_id_idx ON public.opening USING btree (scope_id, occasion_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_opening');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_open AFTER INSERT OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION app.follow_opening();
create policy "Members add rows where their role may" on public.opening for insert to authenticated
  with check (app.can(scope_id, 'opening'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.opening for update to authenticated
  using (app.can_change(scope_id, 'opening'::text, participation_id))
  with check (app.can_change(scope_id, 'opening'::text, participation_id));
create policy "Members of a scope read its rows" on public.opening for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, occasion_id, with_comments, as_ready, opened_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, occasion_id, with_comments, as_ready, opened_at)
-- authenticated: update (deleted, participation_id, occasion_id, with_comments, as_ready, opened_at)

CREATE OR REPLACE FUNCTION app.follow_opening()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.settle_opened(new.scope_id, new.occasion_id);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.group_of_room(room text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select 'group:' || p.group_id from public.participation p where room = 'org:' || p.id and p.group_id is not null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.judge_opening(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (
    select from public.participation p
    join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = (r ->> 'occasion_id')::uuid and not o.deleted
    where p.id = (r ->> 'participation_id')::uuid and p.kind = 'participant' and not p.deleted
      and r ->> 'scope_id' = 'group:' || p.group_id) then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.open_hand_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.settle_opened(g, a.occasion_id)
    from public.assessment a, app.group_of_room(new.scope_id) g
    where a.scope_id = new.scope_id and a.id = new.assessment_id;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.opening_stands(scope text, occasion uuid)
 RETURNS TABLE(participation uuid, author uuid, consents boolean, as_ready boolean, with_comments boolean, hand_in uuid, seen jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select p.id, o.author_id, o.id is not null, coalesce(o.as_ready, false), coalesce(o.with_comments, false), h.id, h.seen
    from public.participation p
    left join public.opening o
      on o.scope_id = scope and o.participation_id = p.id and o.occasion_id = occasion and not o.deleted
    left join lateral (
      select i.id, i.seen from public.assessment a
      join public.hand_in i on i.scope_id = a.scope_id and i.assessment_id = a.id and not i.deleted
      where a.scope_id = 'org:' || p.id and a.occasion_id = occasion and not a.deleted
      order by i.number desc limit 1) h on true
    where 'group:' || p.group_id = scope and p.kind = 'participant' and not p.deleted
    order by p.id;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.seen_by_group(seen jsonb, with_comments boolean)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return case when with_comments then seen else (
    select coalesce(jsonb_object_agg(e.key, (e.value - 'evidence') || '{"comment": ""}'), '{}') from jsonb_each(seen) e) end;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.settle_opened(scope text, occasion uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  may_open boolean := (
    select bool_and(s.consents) and (bool_and(s.hand_in is not null) or bool_and(s.as_ready))
    from app.opening_stands(scope, occasion) s);
  stand record;
  row_id uuid;
  shown jsonb;
  stood boolean;
begin
  perform set_config('app.machine', 'on', true);
  for stand in select * from app.opening_stands(scope, occasion) loop
    row_id := app.row_id('opened_assessment', stand.hand_in::text, scope);
    -- an earlier hand-in gives way to a newer one as soon as that is opened
    update public.opened_assessment t set deleted = true
      where t.scope_id = scope and t.occasion_id = occasion and t.participation_id = stand.participation and not t.deleted
        and (not stand.consents or (may_open and t.id is distinct from row_id));
    continue when not stand.consents or stand.hand_in is null;
    shown := app.seen_by_group(stand.seen, stand.with_comments);
    select not t.deleted into stood from public.opened_assessment t where t.scope_id = scope and t.id = row_id;
    -- what stands open goes on without its comments, or with them, whatever the others say now
    continue when not may_open and stood is not true;
    if not stand.with_comments then
      -- taken back first: no earlier version leads to what is kept now
      update public.opened_assessment t set deleted = true
        where t.scope_id = scope and t.id = row_id and not t.deleted and t.seen <> shown;
    end if;
    insert into public.opened_assessment as t (scope_id, id, author_id, participation_id, occasion_id, hand_in_id, seen)
      values (scope, row_id, stand.author, stand.participation, occasion, stand.hand_in, shown)
      on conflict on constraint opened_assessment_pkey do update set deleted = false, seen = excluded.seen
        where t.deleted or t.seen <> excluded.seen;
  end loop;
  perform set_config('app.machine', machine, true);
end
$function$
;
-- may be called by: our own functions alone
