-- Somebody's own scores of one occasion, left to the colleagues: a copy of the whole as it stood, one row
-- a person and occasion, so that nobody ever sees half of it. Without answers it says that the person
-- takes part all the same. Taken back it is a tombstone; from the hand-in on nobody changes it.
create table public.self_assessment (
  like app.row_head including defaults,
  participation_id uuid not null,
  occasion_id uuid not null,
  -- as in hand_in: statement id → {score, comment}
  answers jsonb not null check (jsonb_typeof(answers) = 'object' and octet_length(answers::text) <= 280000),
  left_at app.moment not null,
  check (scope_id = 'org:' || participation_id)
);
select app.add_synced_table('self_assessment', '{author_id,participation_id,occasion_id}', blank => '{"answers": {}}');
insert into app.scope_right (kind, role, tbl, act)
  select 'org', r, 'self_assessment', a
  from unnest('{electedOfficial,seniorManager,strategist,keyPerson}'::text[]) r, unnest('{insert,update own}'::text[]) a;

-- One answer as it stands in such a copy.
create function app.judge_seen_answer(version_key text, statement text, answer jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if jsonb_typeof(answer) <> 'object'
    or not exists (select from public.statement s
      where s.scope_id = 'programme' and s.id::text = statement and s.version_key = judge_seen_answer.version_key)
  then
    return '23514';
  end if;
  if (select array_agg(k order by k) from jsonb_object_keys(answer) k) <> '{comment,score}'
    or jsonb_typeof(answer -> 'comment') <> 'string' or char_length(answer ->> 'comment') > 4000
    or jsonb_typeof(answer -> 'score') not in ('number', 'null')
  then
    return '23514';
  end if;
  return app.judge_scored(judge_seen_answer.version_key, (answer ->> 'score')::int);
exception
  when data_exception then return '23514';
end
$$;

-- What a table's own rule says of a row, by a function that is given the row and answers null or a code.
create function app.rule_judged() returns trigger
language plpgsql set search_path = '' as $$
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
$$;

-- Of the version that the occasion is scored with; security definer, as for one answer.
create function app.judge_self_assessment(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  edition text;
begin
  select v.version_key into edition from public.participation p
    join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = (r ->> 'occasion_id')::uuid
    join public.checklist_version v on v.scope_id = 'programme' and v.id = o.checklist_version_id
    where p.id = (r ->> 'participation_id')::uuid;
  if edition is null then
    return '23514';
  end if;
  return (select min(app.judge_seen_answer(edition, e.key, e.value)) from jsonb_each(r -> 'answers') e);
end
$$;
create trigger c_scored before insert or update on public.self_assessment
  for each row execute function app.rule_judged('app.judge_self_assessment');

create function app.assessment_of_self_assessment(r jsonb) returns uuid
language plpgsql security definer set search_path = '' as $$
begin
  return (select a.id from public.assessment a
    where a.scope_id = r ->> 'scope_id' and a.participation_id = (r ->> 'participation_id')::uuid
      and a.occasion_id = (r ->> 'occasion_id')::uuid and app.is_sealed(a.scope_id, a.id) limit 1);
end
$$;
create trigger c_seal before insert or update on public.self_assessment
  for each row execute function app.rule_sealed('app.assessment_of_self_assessment');

-- One's own answers stay one's own, one by one: no copies of them are written any more.
delete from app.scope_right where kind = 'org' and tbl = 'own_answer';
drop trigger c_seal on public.own_answer;
drop trigger c_scored on public.own_answer;
drop function app.assessment_of_own_answer(jsonb);
alter table public.own_answer drop constraint own_answer_scope_id_check, drop constraint own_answer_check,
  add check (scope_id ~ '^user:' and origin is null);

create or replace function app.rule_scored() returns trigger
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
    else app.judge_answer(new.scope_id, (r ->> 'assessment_id')::uuid, (r ->> 'statement_id')::uuid, (r ->> 'score')::int)
  end;
  if code is not null then
    raise exception 'not of this checklist' using errcode = code;
  end if;
  return new;
end
$$;
drop function app.judge_own_answer(uuid, uuid, uuid, int);

revoke execute on function app.judge_seen_answer(text, text, jsonb), app.judge_self_assessment(jsonb),
  app.rule_judged(), app.assessment_of_self_assessment(jsonb) from public;
grant execute on function app.judge_self_assessment(jsonb), app.assessment_of_self_assessment(jsonb) to authenticated;
