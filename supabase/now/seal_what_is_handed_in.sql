-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.answers_now(scope text, assessment uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(jsonb_object_agg(a.statement_id, jsonb_build_object('score', a.score, 'comment', a.comment)
      || case when a.evidence = '' then '{}' else jsonb_build_object('evidence', a.evidence) end), '{}')
    from public.answer a
    where a.scope_id = scope and a.assessment_id = assessment and not a.deleted
      and (a.score is not null or a.comment <> '' or a.evidence <> '')
      and scope in (select app.readable_scopes()));
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.assessment_of_alternative(r jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (select a.assessment_id from public.answer a
    where r ->> 'tbl' = 'answer' and a.scope_id = r ->> 'scope_id' and a.id = (r ->> 'row_id')::uuid);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.assessment_of_answer(r jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return r ->> 'assessment_id';
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_sealed(scope text, assessment uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return scope in (select app.readable_scopes()) and exists (
    select from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted
      and not exists (select from public.reopening r
        where r.scope_id = scope and r.assessment_id = assessment and not r.deleted and r.number > h.number));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_hand_in(scope text, assessment uuid, number integer, seen jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  last public.hand_in;
begin
  if not exists (select from public.assessment a where a.scope_id = scope and a.id = assessment and not a.deleted) then
    return '23503';
  end if;
  select * into last from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted order by h.number desc limit 1;
  if judge_hand_in.number = last.number and judge_hand_in.seen = last.seen then
    return null;
  end if;
  if judge_hand_in.number <> coalesce(last.number, 0) + 1 or app.is_sealed(scope, assessment)
    or judge_hand_in.seen <> app.answers_now(scope, assessment)
    or exists (select from public.alternative v
      join app.versioned_field f on f.tbl = v.tbl and f.field = v.field
      join public.answer a on v.tbl = 'answer' and a.scope_id = v.scope_id and a.id = v.row_id
      where v.scope_id = scope and not v.deleted and not a.deleted and a.assessment_id = assessment)
  then
    return 'JSSTL';
  end if;
  return null;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.judge_repeated_hand_in(m jsonb, verdict jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  if m ->> 'base' = '0' and verdict ->> 'status' = 'conflict'
    and verdict -> 'current' -> 'seen' is distinct from m -> 'patch' -> 'seen'
  then
    return '{"status": "rejected", "code": "stale"}';
  end if;
  return verdict;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.last_hand_in(scope text, assessment uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select max(h.number) from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted
      and scope in (select app.readable_scopes()));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.may_confirm(scope text, hand_in uuid, seat uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case
    when not exists (select from app.seat s
      where s.id = seat and s.user_id = app.uid() and s.ended_at is null and scope = 'org:' || s.participation_id) then '42501'
    when not exists (select from public.hand_in h where h.scope_id = scope and h.id = hand_in and not h.deleted) then '23503'
  end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_confirmation()
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
  code := case when new.deleted then '23514' else app.may_confirm(new.scope_id, new.hand_in_id, new.seat_id) end;
  if code is not null then
    raise exception 'confirmation' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_hand_in()
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
  -- a row born deleted would only squat on the number
  code := case when new.deleted then '23514' else app.judge_hand_in(new.scope_id, new.assessment_id, new.number, new.seen) end;
  if code is not null then
    raise exception 'hand-in' using errcode = code;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_reopening()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if not app.by_machine(tg_relid)
    and (new.deleted or app.last_hand_in(new.scope_id, new.assessment_id) is distinct from new.number - 1)
  then
    raise exception 'nothing to open' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_sealed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  assessment uuid;
begin
  if new.scope_id like 'org:%' and not app.by_machine(tg_relid) then
    execute format('select %s($1)', tg_argv[0]) into assessment using to_jsonb(new);
    if app.is_sealed(new.scope_id, assessment) then
      raise exception 'handed in' using errcode = 'JSLCK';
    end if;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
