-- An assessment is of an occasion of its own round, an answer is to a statement of its version with a
-- score of its scale, and another version stands beside a field that has versions. Otherwise anybody
-- with a seat could have sealed what no screen shows, or block a hand-in that no screen explains.

-- Null: the row may stand. Security definer, because the plan may be outside what the writer reads.
create function app.judge_scored(version_key text, score int) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when score is not null and not exists (
    select from public.checklist_version v
    where v.scope_id = 'programme' and v.version_key = judge_scored.version_key
      and jsonb_path_exists(v.scale, '$[*] ? (@.score == $score)', jsonb_build_object('score', score)))
    then '23514' end;
end
$$;

create function app.judge_assessment(participation uuid, occasion uuid, version uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (
    select from public.participation p
    join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = judge_assessment.occasion and o.checklist_version_id = judge_assessment.version
    where p.id = judge_assessment.participation) then '23514' end;
end
$$;

create function app.judge_answer(scope text, assessment uuid, statement uuid, score int) returns text
language plpgsql stable security definer set search_path = '' as $$
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
$$;

create function app.judge_own_answer(participation uuid, occasion uuid, statement uuid, score int) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  key text;
begin
  select v.version_key into key from public.participation p
    join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = occasion
    join public.checklist_version v on v.scope_id = 'programme' and v.id = o.checklist_version_id
    where p.id = participation;
  if not exists (select from public.statement s where s.scope_id = 'programme' and s.id = statement and s.version_key = key) then
    return '23514';
  end if;
  return app.judge_scored(key, score);
end
$$;

create function app.rule_scored() returns trigger
language plpgsql set search_path = '' as $$
declare
  r jsonb := to_jsonb(new);
  code text;
begin
  if new.deleted or app.by_machine(tg_relid) then
    return new;
  end if;
  code := case tg_table_name
    when 'assessment' then app.judge_assessment((r ->> 'participation_id')::uuid, (r ->> 'occasion_id')::uuid, (r ->> 'checklist_version_id')::uuid)
    when 'answer' then app.judge_answer(new.scope_id, (r ->> 'assessment_id')::uuid, (r ->> 'statement_id')::uuid, (r ->> 'score')::int)
    else app.judge_own_answer((r ->> 'participation_id')::uuid, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid, (r ->> 'score')::int)
  end;
  if code is not null then
    raise exception 'not of this checklist' using errcode = code;
  end if;
  return new;
end
$$;
create trigger c_scored before insert or update on public.assessment for each row execute function app.rule_scored();
create trigger c_scored before insert or update on public.answer for each row execute function app.rule_scored();
-- one's own draft is nobody else's matter until it is handed over
create trigger c_scored before insert or update on public.own_answer for each row when (new.scope_id ~ '^org:') execute function app.rule_scored();

-- An assessment is begun and never undone: what it holds is taken back answer by answer.
delete from app.scope_right where tbl = 'assessment' and act like 'update%';
drop trigger c_seal on public.assessment;
drop function app.assessment_itself(jsonb);

-- Which fields keep two versions, and what a value of theirs must be: that of the column itself.
create table app.versioned_field (
  tbl text not null references app.sync_table,
  field text not null,
  primary key (tbl, field)
);
alter table app.versioned_field enable row level security;
revoke all on app.versioned_field from public, anon, authenticated;
insert into app.versioned_field values ('answer', 'score'), ('answer', 'comment');

-- The value is tried in the row it stands beside, with all the checks of its table but the triggers.
create function app.judge_alternative(scope text, tbl text, row_id uuid, field text, value jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
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
    else case when value is null or jsonb_typeof(value) = 'null' or char_length(value #>> '{}') > 4000 then '23514' end end;
exception
  when data_exception then return '23514';
end
$$;

create or replace function app.rule_alternative() returns trigger
language plpgsql set search_path = '' as $$
declare
  code text;
begin
  if app.uid() is null or app.by_machine(tg_relid) then
    return new;
  end if;
  if not app.can(new.scope_id, new.tbl, 'update any') then
    raise exception 'forbidden' using errcode = '42501';
  end if;
  if not new.deleted then
    code := app.judge_alternative(new.scope_id, new.tbl, new.row_id, new.field, new.value);
    if code is not null then
      raise exception 'no version of anything' using errcode = code;
    end if;
  end if;
  return new;
end
$$;

-- Only what a person can see and choose between holds a hand-in up.
create or replace function app.judge_hand_in(scope text, assessment uuid, number int, seen jsonb) returns text
language plpgsql security definer set search_path = '' as $$
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
$$;
revoke execute on function app.judge_scored(text, int), app.judge_assessment(uuid, uuid, uuid), app.judge_answer(text, uuid, uuid, int),
  app.judge_own_answer(uuid, uuid, uuid, int), app.rule_scored(), app.judge_alternative(text, text, uuid, text, jsonb) from public;
grant execute on function app.judge_assessment(uuid, uuid, uuid), app.judge_answer(text, uuid, uuid, int),
  app.judge_own_answer(uuid, uuid, uuid, int), app.judge_alternative(text, text, uuid, text, jsonb) to authenticated;
