-- written by `npm run now`; nobody edits it

create table public.own_occasion (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  checklist_version_id uuid not null,
  title text not null,
  opens_on app.day not null,
  closes_on app.day not null,
  constraint own_occasion_pkey PRIMARY KEY (scope_id, id),
  constraint own_occasion_check CHECK ((deleted OR (title ~ '[^[:space:]]'::text))),
  constraint own_occasion_check1 CHECK (((closes_on)::date >= (opens_on)::date)),
  constraint own_occasion_check2 CHECK ((scope_id = ('org:'::text || participation_id))),
  constraint own_occasion_title_check CHECK ((char_length(title) <= 100))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.own_occasion FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.own_occasion FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.own_occasion FOR EACH ROW EXECUTE FUNCTION app.rule_own_occasion();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.own_occasion FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.own_occasion for insert to authenticated
  with check (app.can(scope_id, 'own_occasion'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.own_occasion for update to authenticated
  using (app.can_change(scope_id, 'own_occasion'::text, author_id))
  with check (app.can_change(scope_id, 'own_occasion'::text, author_id));
create policy "Members of a scope read its rows" on public.own_occasion for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, checklist_version_id, title, opens_on, closes_on)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, checklist_version_id, title, opens_on, closes_on)
-- authenticated: update (deleted, participation_id, checklist_version_id, title, opens_on, closes_on)

CREATE OR REPLACE FUNCTION app.is_scored(participation uuid, occasion uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  room constant text := 'org:' || participation;
begin
  return exists (select from public.assessment a
      where a.scope_id = room and a.occasion_id = occasion and not a.deleted)
    or exists (select from public.self_assessment s
      where s.scope_id = room and s.occasion_id = occasion and not s.deleted)
    or exists (select from app.seat s
      join public.own_answer a on a.scope_id = 'user:' || s.user_id
      where s.participation_id = participation and a.participation_id = participation and a.occasion_id = occasion
        and not a.deleted and (a.score is not null or a.comment <> '' or a.evidence <> ''));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.judge_own_occasion(was jsonb, is_now jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  home constant uuid := is_now ->> 'participation_id';
  me constant uuid := is_now ->> 'id';
begin
  if is_now ->> 'scope_id' not in (select app.readable_scopes()) then
    return '42501';
  end if;
  if (is_now ->> 'deleted')::boolean then
    return case when app.is_scored(home, me) then 'JSSCD' end;
  end if;
  if (is_now ->> 'closes_on')::date < (is_now ->> 'opens_on')::date then
    return 'JSDAY';
  end if;
  if was ->> 'checklist_version_id' <> is_now ->> 'checklist_version_id'
    or not exists (select from public.participation p where p.id = home and p.kind = 'participant' and not p.deleted)
    or not exists (select from public.checklist_version v
      where v.scope_id = 'programme' and v.id = (is_now ->> 'checklist_version_id')::uuid and not v.deleted)
    or exists (select from public.participation p
      join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = me where p.id = home)
  then
    return '23514';
  end if;
  -- the guard has locked the scope: nobody else adds one meanwhile
  if (was is null or (was ->> 'deleted')::boolean)
    and (select count(*) from public.own_occasion o
      where o.scope_id = is_now ->> 'scope_id' and o.id <> me and not o.deleted) >= app.most('own occasions')
  then
    return 'JSFUL';
  end if;
  return null;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_own_occasion()
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
  code := app.judge_own_occasion(case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
  if code is not null then
    raise exception 'own occasion' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.version_scored_at(participation uuid, occasion uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return coalesce(
    (select o.checklist_version_id from public.participation p
      join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = occasion
      where p.id = participation),
    (select o.checklist_version_id from public.own_occasion o
      where o.scope_id = 'org:' || participation and o.id = occasion and not o.deleted));
end
$function$
;
-- may be called by: our own functions alone
