-- written by `npm run now`; nobody edits it

create table public.self_assessment (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  occasion_id uuid not null,
  answers jsonb not null,
  left_at app.moment not null,
  constraint self_assessment_pkey PRIMARY KEY (scope_id, id),
  constraint self_assessment_answers_check CHECK (((jsonb_typeof(answers) = 'object'::text) AND (octet_length((answers)::text) <= 280000))),
  constraint self_assessment_check CHECK ((scope_id = ('org:'::text || participation_id)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.self_assessment FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.self_assessment FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_scored BEFORE INSERT OR UPDATE ON public.self_assessment FOR EACH ROW EXECUTE FUNCTION app.rule_judged('app.judge_self_assessment');
CREATE TRIGGER c_seal BEFORE INSERT OR UPDATE ON public.self_assessment FOR EACH ROW EXECUTE FUNCTION app.rule_sealed('app.assessment_of_self_assessment');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.self_assessment FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.self_assessment for insert to authenticated
  with check (app.can(scope_id, 'self_assessment'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.self_assessment for update to authenticated
  using (app.can_change(scope_id, 'self_assessment'::text, author_id))
  with check (app.can_change(scope_id, 'self_assessment'::text, author_id));
create policy "Members of a scope read its rows" on public.self_assessment for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, occasion_id, answers, left_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, occasion_id, answers, left_at)
-- authenticated: update (deleted, participation_id, occasion_id, answers, left_at)

CREATE OR REPLACE FUNCTION app.assessment_of_self_assessment(r jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (select a.id from public.assessment a
    where a.scope_id = r ->> 'scope_id' and a.participation_id = (r ->> 'participation_id')::uuid
      and a.occasion_id = (r ->> 'occasion_id')::uuid and app.is_sealed(a.scope_id, a.id) limit 1);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_seen_answer(version_key text, statement text, answer jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if jsonb_typeof(answer) <> 'object'
    or not exists (select from public.statement s
      where s.scope_id = 'programme' and s.id::text = statement and s.version_key = judge_seen_answer.version_key)
  then
    return '23514';
  end if;
  if (select array_agg(k order by k) from jsonb_object_keys(answer - 'evidence') k) <> '{comment,score}'
    or jsonb_typeof(answer -> 'comment') <> 'string' or char_length(answer ->> 'comment') > 4000
    or answer ? 'evidence' and (jsonb_typeof(answer -> 'evidence') <> 'string' or char_length(answer ->> 'evidence') not between 1 and 500)
    or jsonb_typeof(answer -> 'score') not in ('number', 'null')
  then
    return '23514';
  end if;
  return app.judge_scored(judge_seen_answer.version_key, (answer ->> 'score')::int);
exception
  when data_exception then return '23514';
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.judge_self_assessment(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  edition text := (
    select v.version_key from public.checklist_version v
    where v.scope_id = 'programme'
      and v.id = app.version_scored_at((r ->> 'participation_id')::uuid, (r ->> 'occasion_id')::uuid));
begin
  if edition is null then
    return '23514';
  end if;
  return (select min(app.judge_seen_answer(edition, e.key, e.value)) from jsonb_each(r -> 'answers') e);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_judged()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  code text;
begin
  if not new.deleted and not app.by_machine(tg_relid) then
    execute format('select %s($1)', tg_argv[0]) into code using to_jsonb(new);
    if code is not null then
      raise exception 'rule' using errcode = code;
    end if;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
