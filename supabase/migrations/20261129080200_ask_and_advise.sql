-- What comes of going side by side: a question to who has come further, an answer, a mentor's advice, an
-- idea to take home.

-- The version that an occasion is scored with, and whether a statement is of it.
create function app.is_scored_at(round uuid, occasion uuid, statement uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from public.occasion o
    join public.checklist_version v on v.scope_id = 'programme' and v.id = o.checklist_version_id
    join public.statement s on s.scope_id = 'programme' and s.version_key = v.version_key
    where o.scope_id = 'plan:' || round and o.id = occasion and s.id = statement);
end
$$;

create table public.question (
  like app.row_head including defaults,
  -- who asks, and whom; null: all the others
  participation_id uuid not null,
  to_participation_id uuid,
  occasion_id uuid not null,
  statement_id uuid not null,
  body text not null check (char_length(body) <= 2000),
  asked_at app.moment not null,
  -- talked about: it is not taken up at the next meeting
  settled boolean not null,
  check (scope_id ~ '^group:')
);
create index on public.question (scope_id, statement_id);
select app.add_synced_table('question', blank => '{"body": ""}');
create trigger c_rule before insert or update on public.question for each row execute function app.rule_hat();

create function app.judge_question(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (
    select from public.participation p
    where p.id = (r ->> 'participation_id')::uuid and not p.deleted and r ->> 'scope_id' = 'group:' || p.group_id
      and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)
      and (r ->> 'to_participation_id' is null or exists (select from public.participation o
        where o.id = (r ->> 'to_participation_id')::uuid and not o.deleted and o.kind = 'participant' and o.group_id = p.group_id)))
    then '23514' end;
end
$$;
create trigger c_question before insert or update on public.question
  for each row execute function app.rule_judged('app.judge_question');

create table public.reply (
  like app.row_head including defaults,
  participation_id uuid not null,
  question_id uuid not null,
  body text not null check (char_length(body) <= 4000),
  replied_at app.moment not null,
  check (scope_id ~ '^group:')
);
create index on public.reply (scope_id, question_id);
select app.add_synced_table('reply', blank => '{"body": ""}');
create trigger c_rule before insert or update on public.reply for each row execute function app.rule_hat();

create function app.judge_reply(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (select from public.question q
    where q.scope_id = r ->> 'scope_id' and q.id = (r ->> 'question_id')::uuid and not q.deleted) then '23503' end;
end
$$;
create trigger c_reply before insert or update on public.reply
  for each row execute function app.rule_judged('app.judge_reply');

-- What an organisation wants to try at home: whose it saw, about what. Any of its seats keeps or drops it.
create table public.idea (
  like app.row_head including defaults,
  participation_id uuid not null,
  from_participation_id uuid not null,
  occasion_id uuid not null,
  statement_id uuid not null,
  kept_at app.moment not null,
  check (scope_id = 'org:' || participation_id)
);
select app.add_synced_table('idea', '{participation_id,from_participation_id,occasion_id,statement_id}');

create function app.judge_idea(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (
    select from public.participation p
    join public.participation o on o.id = (r ->> 'from_participation_id')::uuid and o.round_id = p.round_id and o.group_id = p.group_id
    where p.id = (r ->> 'participation_id')::uuid
      and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)) then '23514' end;
end
$$;
create trigger c_rule before insert or update on public.idea
  for each row execute function app.rule_judged('app.judge_idea');

-- A mentor reads nothing of an organisation's own room, so advice to one alone is written in the mentor's own
-- and copied into the one it is for: the group's, or an organisation's.
create table public.advice (
  like app.row_head including defaults,
  participation_id uuid not null,
  group_id uuid not null,
  -- null: the whole group
  to_participation_id uuid,
  occasion_id uuid not null,
  statement_id uuid not null,
  body text not null check (char_length(body) <= 4000),
  given_at app.moment not null,
  -- on a copy: the id of the original
  origin uuid,
  check ((scope_id ~ '^user:') = (origin is null) and scope_id ~ '^(user|group|org):')
);
create index on public.advice (scope_id, statement_id);
select app.add_synced_table('advice', blank => '{"body": ""}');

create function app.judge_advice(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  mentor uuid := (r ->> 'participation_id')::uuid;
  of_group uuid := (r ->> 'group_id')::uuid;
begin
  if not exists (select from app.seat s
    join public.participation p on p.id = s.participation_id and p.kind = 'mentor' and p.group_id = of_group and not p.deleted
    where s.user_id = app.uid() and s.ended_at is null and s.participation_id = mentor)
  then
    return '42501';
  end if;
  return case when not exists (
    select from public.participation p
    where p.id = mentor and app.is_scored_at(p.round_id, (r ->> 'occasion_id')::uuid, (r ->> 'statement_id')::uuid)
      and (r ->> 'to_participation_id' is null or exists (select from public.participation o
        where o.id = (r ->> 'to_participation_id')::uuid and not o.deleted and o.kind = 'participant' and o.group_id = of_group)))
    then '23514' end;
end
$$;
create trigger c_rule before insert or update on public.advice
  for each row execute function app.rule_judged('app.judge_advice');

-- To whom it went stands: other readers are another advice.
create function app.rule_advice_readers() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not app.by_machine(tg_relid) then
    raise exception 'other readers' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_readers before update on public.advice for each row
  when ((new.group_id, new.to_participation_id) is distinct from (old.group_id, old.to_participation_id))
  execute function app.rule_advice_readers();

create function app.copy_advice() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := coalesce('org:' || new.to_participation_id, 'group:' || new.group_id);
  copy uuid := app.row_id('advice', new.id::text, room, new.author_id::text);
begin
  perform set_config('app.machine', 'on', true);
  if new.deleted then
    update public.advice t set deleted = true where t.scope_id = room and t.id = copy and not t.deleted;
  else
    insert into public.advice as t (scope_id, id, author_id, participation_id, group_id, to_participation_id, occasion_id, statement_id, body, given_at, origin)
      values (room, copy, new.author_id, new.participation_id, new.group_id, new.to_participation_id, new.occasion_id, new.statement_id, new.body, new.given_at, new.id)
      on conflict on constraint advice_pkey do update
        set deleted = false, occasion_id = excluded.occasion_id, statement_id = excluded.statement_id, body = excluded.body, given_at = excluded.given_at;
  end if;
  perform set_config('app.machine', machine, true);
  return null;
end
$$;
create trigger e_copy after insert or update on public.advice for each row
  when (new.scope_id like 'user:%') execute function app.copy_advice();

create function app.rooms_of_advice(scope text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select distinct r.room from public.advice a
    cross join lateral (values ('group:' || a.group_id), ('org:' || a.to_participation_id)) r (room)
    where a.scope_id = scope and r.room is not null
  union
    select r.room from app.seat s
    join public.participation m on m.id = s.participation_id and m.kind = 'mentor'
    join public.participation p on p.group_id = m.group_id and p.kind = 'participant'
    cross join lateral (values ('group:' || p.group_id), ('org:' || p.id)) r (room)
    where scope = 'user:' || s.user_id and s.user_id = app.uid() and s.ended_at is null;
end
$$;
select app.add_hook('follow', 'app.rooms_of_advice', 'advice');

insert into app.scope_right (kind, role, tbl, act)
  select kind, r, tbl, a
  from (values
    ('group', 'question', '{electedOfficial,seniorManager,strategist,keyPerson}'::text[], '{insert,update own}'::text[]),
    ('group', 'reply', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}', '{insert,update own}'),
    ('org', 'idea', '{electedOfficial,seniorManager,strategist,keyPerson}', '{insert,update any}'),
    ('user', 'advice', '{self}', '{insert,update own}')
  ) as t (kind, tbl, roles, acts), unnest(roles) r, unnest(acts) a;

revoke execute on function app.is_scored_at(uuid, uuid, uuid), app.judge_question(jsonb), app.judge_reply(jsonb), app.judge_idea(jsonb),
  app.judge_advice(jsonb), app.rule_advice_readers(), app.copy_advice(), app.rooms_of_advice(text) from public;
grant execute on function app.judge_question(jsonb), app.judge_reply(jsonb), app.judge_idea(jsonb), app.judge_advice(jsonb) to authenticated;
