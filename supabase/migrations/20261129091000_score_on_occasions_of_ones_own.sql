-- An occasion of an organisation's own: once more between two meetings ("Halvtid"), before the first, after
-- the last. It is scored, left to colleagues and handed in like the round's, lies in the organisation's room
-- and is never opened for the group: what the group reads and asks is of the round's occasions alone.
create table public.own_occasion (
  like app.row_head including defaults,
  participation_id uuid not null,
  checklist_version_id uuid not null,
  title text not null check (char_length(title) <= 100),
  opens_on app.day not null,
  closes_on app.day not null,
  check (deleted or title ~ '[^[:space:]]'),
  check (closes_on::date >= opens_on::date),
  check (scope_id = 'org:' || participation_id)
);
select app.add_synced_table('own_occasion', blank => '{"title": ""}');
insert into app.scope_right (kind, role, tbl, act)
  select 'org', r, 'own_occasion', a
  from unnest('{electedOfficial,seniorManager,strategist,keyPerson}'::text[]) r, unnest('{insert,update any}'::text[]) a;

insert into app.quota (what, most) values ('own occasions', 20);
insert into app.refusal (code, name) values
  -- somebody has scored there: it stays
  ('JSSCD', 'scored'),
  -- two have moved a day each, and it would close before it opens
  ('JSDAY', 'days');

-- The version an organisation scores with at an occasion: the round's, or one of its own. The id of a
-- round's follows from its key and can be known beforehand, so the round's is asked first.
create function app.version_scored_at(participation uuid, occasion uuid) returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(
    (select o.checklist_version_id from public.participation p
      join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = occasion
      where p.id = participation),
    (select o.checklist_version_id from public.own_occasion o
      where o.scope_id = 'org:' || participation and o.id = occasion and not o.deleted));
end
$$;

create or replace function app.judge_assessment(participation uuid, occasion uuid, version uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when app.version_scored_at(participation, occasion) is distinct from version then '23514' end;
end
$$;

create or replace function app.judge_self_assessment(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
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
$$;

-- Whether anybody has scored there, one's own answers too: they lie in the rooms of those with a seat.
create function app.is_scored(participation uuid, occasion uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
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
$$;

-- Of a participating organisation, with a version that is there and stays the same; taken away only while
-- nobody has scored.
create function app.judge_own_occasion(was jsonb, is_now jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
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
    return 'JSQTA';
  end if;
  return null;
end
$$;

create function app.rule_own_occasion() returns trigger
language plpgsql set search_path = '' as $$
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
$$;
create trigger c_rule before insert or update on public.own_occasion
  for each row execute function app.rule_own_occasion();

revoke execute on function app.version_scored_at(uuid, uuid), app.is_scored(uuid, uuid),
  app.judge_own_occasion(jsonb, jsonb), app.rule_own_occasion() from public;
grant execute on function app.judge_own_occasion(jsonb, jsonb) to authenticated;
