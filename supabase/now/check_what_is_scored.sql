-- written by `npm run now`; nobody edits it

create table app.versioned_field (
  tbl text not null,
  field text not null,
  constraint versioned_field_pkey PRIMARY KEY (tbl, field),
  constraint versioned_field_tbl_fkey FOREIGN KEY (tbl) REFERENCES app.sync_table(tbl)
);
-- row-level security is on

CREATE OR REPLACE FUNCTION app.judge_alternative(scope text, tbl text, row_id uuid, field text, value jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  current jsonb;
begin
  if not exists (select from app.versioned_field f where f.tbl = judge_alternative.tbl and f.field = judge_alternative.field)
    or not app.fits(value, app.columns_of(tbl) ->> field)
  then
    return '23514';
  end if;
  execute format('select to_jsonb(t) from public.%I t where t.scope_id = $1 and t.id = $2', tbl) into current using scope, row_id;
  if current is null then
    return '23503';
  end if;
  return case field
    when 'score' then app.judge_answer(scope, (current ->> 'assessment_id')::uuid, (current ->> 'statement_id')::uuid, (value #>> '{}')::int)
    else case when value is null or jsonb_typeof(value) = 'null'
      or char_length(value #>> '{}') > case field when 'evidence' then 500 else 4000 end then '23514' end end;
exception
  when data_exception then return '23514';
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_answer(scope text, assessment uuid, statement uuid, score integer)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  key text;
begin
  select v.version_key into key from public.assessment a
    join public.checklist_version v on v.scope_id = 'programme' and v.id = a.checklist_version_id
    where a.scope_id = scope and a.id = assessment and not a.deleted;
  if key is null then
    return '23503';
  end if;
  if not exists (select from public.statement s where s.scope_id = 'programme' and s.id = statement and s.version_key = key) then
    return '23514';
  end if;
  return app.judge_scored(key, score);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_assessment(participation uuid, occasion uuid, version uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when app.version_scored_at(participation, occasion) is distinct from version then '23514' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_scored(version_key text, score integer)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when score is not null and not exists (
    select from public.checklist_version v
    where v.scope_id = 'programme' and v.version_key = judge_scored.version_key
      and jsonb_path_exists(v.scale, '$[*] ? (@.score == $score)', jsonb_build_object('score', score)))
    then '23514' end;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_scored()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  r jsonb := to_jsonb(new);
  code text;
begin
  if new.deleted or app.by_machine(tg_relid) then
    return new;
  end if;
  code := case tg_table_name
    when 'assessment' then app.judge_assessment((r ->> 'participation_id')::uuid, (r ->> 'occasion_id')::uuid, (r ->> 'checklist_version_id')::uuid)
    else app.judge_answer(new.scope_id, (r ->> 'assessment_id')::uuid, (r ->> 'statement_id')::uuid, (r ->> 'score')::int)
  end;
  if code is not null then
    raise exception 'not of this checklist' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
