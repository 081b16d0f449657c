-- How one knows that a score is right: a few words, a link or where it is written. It travels with the score,
-- in one's own and in the joint assessment, and is named in what is handed in only where there is any, so
-- that a phone of before hands in what it has always handed in.
alter table public.own_answer add column evidence text not null default '' check (char_length(evidence) <= 500);
alter table public.answer add column evidence text not null default '' check (char_length(evidence) <= 500);
select app.widen_synced_table('own_answer', '{"evidence": ""}'), app.widen_synced_table('answer', '{"evidence": ""}');
update app.sync_table set made_here = '{evidence}' where tbl in ('own_answer', 'answer');
insert into app.versioned_field values ('answer', 'evidence');

create or replace function app.judge_alternative(scope text, tbl text, row_id uuid, field text, value jsonb) returns text
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
    else case when value is null or jsonb_typeof(value) = 'null'
      or char_length(value #>> '{}') > case field when 'evidence' then 500 else 4000 end then '23514' end end;
exception
  when data_exception then return '23514';
end
$$;

create or replace function app.answers_now(scope text, assessment uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_object_agg(a.statement_id, jsonb_build_object('score', a.score, 'comment', a.comment)
      || case when a.evidence = '' then '{}' else jsonb_build_object('evidence', a.evidence) end), '{}')
    from public.answer a
    where a.scope_id = scope and a.assessment_id = assessment and not a.deleted
      and (a.score is not null or a.comment <> '' or a.evidence <> '')
      and scope in (select app.readable_scopes()));
end
$$;

create or replace function app.judge_seen_answer(version_key text, statement text, answer jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
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
$$;
