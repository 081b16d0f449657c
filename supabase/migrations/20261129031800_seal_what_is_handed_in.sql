-- The rule of handing in. Two refusals of our own: JSSTL (what was handed in is not what stands
-- there) and JSLCK (it is handed in and not opened again). All of it runs after the guard, which
-- has locked the scope's row, and every writer of an answer must pass that lock too: from there to
-- the commit nothing of the assessment can change, and a writer who waited sees what was decided.
-- Locking the answers one by one as well would only deadlock with direct updates, which hold their
-- row before they ask for the scope.

-- Handed in, and not opened again since.
create function app.is_sealed(scope text, assessment uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  return scope in (select app.readable_scopes()) and exists (
    select from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted
      and not exists (select from public.reopening r
        where r.scope_id = scope and r.assessment_id = assessment and not r.deleted and r.number > h.number));
end
$$;

-- What stands there now, in the form of `seen`; a statement without score and comment is not named.
create function app.answers_now(scope text, assessment uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_object_agg(a.statement_id, jsonb_build_object('score', a.score, 'comment', a.comment)), '{}')
    from public.answer a
    where a.scope_id = scope and a.assessment_id = assessment and not a.deleted
      and (a.score is not null or a.comment <> '')
      and scope in (select app.readable_scopes()));
end
$$;

-- Null, or why this may not be handed in. Two versions that nobody has chosen between block it,
-- nothing else does; and those of an answer that was deleted afterwards block nothing: nobody is
-- shown them, so nobody could choose.
create function app.judge_hand_in(scope text, assessment uuid, number int, seen jsonb) returns text
language plpgsql volatile security definer set search_path = '' as $$
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
      join public.answer a on a.scope_id = v.scope_id and a.id = v.row_id
      where v.scope_id = scope and not v.deleted and not a.deleted and a.assessment_id = assessment)
  then
    return 'JSSTL';
  end if;
  return null;
end
$$;

create function app.rule_hand_in() returns trigger
language plpgsql set search_path = '' as $$
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
$$;
create trigger c_rule before insert on public.hand_in
  for each row execute function app.rule_hand_in();

-- Only what is handed in can be opened again, and only once.
create function app.last_hand_in(scope text, assessment uuid) returns int
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (
    select max(h.number) from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted
      and scope in (select app.readable_scopes()));
end
$$;

create function app.rule_reopening() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not app.by_machine(tg_relid)
    and (new.deleted or app.last_hand_in(new.scope_id, new.assessment_id) is distinct from new.number - 1)
  then
    raise exception 'nothing to open' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before insert on public.reopening
  for each row execute function app.rule_reopening();

-- The owner of a confirmation is the seat: one confirms in one's own name, what was handed in here.
create function app.may_confirm(scope text, hand_in uuid, seat uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
begin
  return case
    when not exists (select from app.seat s
      where s.id = seat and s.user_id = app.uid() and s.ended_at is null and scope = 'org:' || s.participation_id) then '42501'
    when not exists (select from public.hand_in h where h.scope_id = scope and h.id = hand_in and not h.deleted) then '23503'
  end;
end
$$;

create function app.rule_confirmation() returns trigger
language plpgsql set search_path = '' as $$
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
$$;
create trigger c_rule before insert on public.confirmation
  for each row execute function app.rule_confirmation();

-- The assessment a row belongs to, or null where a hand-in does not close it: named by its table's
-- trigger below. A copy of an own answer may be taken back at any time.
create function app.assessment_itself(r jsonb) returns uuid
language plpgsql immutable set search_path = '' as $$
begin
  return r ->> 'id';
end
$$;

create function app.assessment_of_answer(r jsonb) returns uuid
language plpgsql immutable set search_path = '' as $$
begin
  return r ->> 'assessment_id';
end
$$;

create function app.assessment_of_alternative(r jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (select a.assessment_id from public.answer a
    where r ->> 'tbl' = 'answer' and a.scope_id = r ->> 'scope_id' and a.id = (r ->> 'row_id')::uuid);
end
$$;

create function app.assessment_of_own_answer(r jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (select a.id from public.assessment a
    where r ->> 'deleted' = 'false' and a.scope_id = r ->> 'scope_id'
      and a.participation_id = (r ->> 'participation_id')::uuid and a.occasion_id = (r ->> 'occasion_id')::uuid
      and app.is_sealed(a.scope_id, a.id) limit 1);
end
$$;

create function app.rule_sealed() returns trigger
language plpgsql set search_path = '' as $$
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
$$;
create trigger c_seal before insert or update on public.answer
  for each row execute function app.rule_sealed('app.assessment_of_answer');
create trigger c_seal before insert or update on public.alternative
  for each row execute function app.rule_sealed('app.assessment_of_alternative');
create trigger c_seal before insert or update on public.own_answer
  for each row execute function app.rule_sealed('app.assessment_of_own_answer');

-- an assessment that does not exist yet cannot be handed in
create trigger c_seal before update on public.assessment
  for each row execute function app.rule_sealed('app.assessment_itself');

-- A second hand-in of the same number that saw something else is stale, not a conflict: nothing can
-- be merged into what is handed in, the person must look again. An equal one stays a conflict, which
-- the phone finds equal.
create function app.judge_repeated_hand_in(m jsonb, verdict jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if m ->> 'base' = '0' and verdict ->> 'status' = 'conflict'
    and verdict -> 'current' -> 'seen' is distinct from m -> 'patch' -> 'seen'
  then
    return '{"status": "rejected", "code": "stale"}';
  end if;
  return verdict;
end
$$;
select app.add_hook('verdict', 'app.judge_repeated_hand_in', 'hand_in');
insert into app.refusal (code, name) values ('JSSTL', 'stale'), ('JSLCK', 'locked');

-- The trigger functions run as the one who writes, so what they ask must be open to him; each
-- answers only about scopes he reads.
revoke execute on function app.is_sealed(text, uuid), app.answers_now(text, uuid),
  app.judge_hand_in(text, uuid, int, jsonb), app.rule_hand_in(), app.last_hand_in(text, uuid), app.rule_reopening(),
  app.may_confirm(text, uuid, uuid), app.rule_confirmation(), app.assessment_itself(jsonb), app.assessment_of_answer(jsonb),
  app.assessment_of_alternative(jsonb), app.assessment_of_own_answer(jsonb), app.rule_sealed(),
  app.judge_repeated_hand_in(jsonb, jsonb) from public;
grant execute on function app.is_sealed(text, uuid), app.judge_hand_in(text, uuid, int, jsonb), app.last_hand_in(text, uuid),
  app.may_confirm(text, uuid, uuid), app.assessment_itself(jsonb), app.assessment_of_answer(jsonb),
  app.assessment_of_alternative(jsonb), app.assessment_of_own_answer(jsonb) to authenticated;
