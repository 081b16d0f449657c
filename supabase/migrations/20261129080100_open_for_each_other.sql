-- An organisation opens what it has handed in for its group. Nothing is visible until every participating
-- organisation has handed in and said so, or all have agreed to open as each is ready: then the hand-ins
-- are copied into the group's scope. What is withdrawn is gone from there; others may have read it.
create table public.opening (
  like app.row_head including defaults,
  participation_id uuid not null,
  occasion_id uuid not null,
  with_comments boolean not null,
  -- does not wait for the others to be ready, when all of them say so
  as_ready boolean not null,
  opened_at app.moment not null,
  check (scope_id ~ '^group:')
);
create index on public.opening (scope_id, occasion_id);
select app.add_synced_table('opening', '{participation_id,occasion_id}', 'participation_id');
insert into app.scope_right (kind, role, tbl, act)
  select 'group', r, 'opening', a
  from unnest('{electedOfficial,seniorManager,strategist}'::text[]) r, unnest('{insert,update own}'::text[]) a;

-- By a participating organisation of the group, about an occasion of its round.
create function app.judge_opening(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (
    select from public.participation p
    join public.occasion o on o.scope_id = 'plan:' || p.round_id and o.id = (r ->> 'occasion_id')::uuid and not o.deleted
    where p.id = (r ->> 'participation_id')::uuid and p.kind = 'participant' and not p.deleted
      and r ->> 'scope_id' = 'group:' || p.group_id) then '23514' end;
end
$$;
create trigger c_rule before insert or update on public.opening
  for each row execute function app.rule_judged('app.judge_opening');

-- A hand-in as the group reads it.
create function app.seen_by_group(seen jsonb, with_comments boolean) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return case when with_comments then seen else (
    select coalesce(jsonb_object_agg(e.key, (e.value - 'evidence') || '{"comment": ""}'), '{}') from jsonb_each(seen) e) end;
end
$$;

-- The participating organisations of a group at one occasion: what each has said and handed in last.
create function app.opening_stands(scope text, occasion uuid)
returns table (participation uuid, author uuid, consents boolean, as_ready boolean, with_comments boolean, hand_in uuid, seen jsonb)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select p.id, o.author_id, o.id is not null, coalesce(o.as_ready, false), coalesce(o.with_comments, false), h.id, h.seen
    from public.participation p
    left join public.opening o
      on o.scope_id = scope and o.participation_id = p.id and o.occasion_id = occasion and not o.deleted
    left join lateral (
      select i.id, i.seen from public.assessment a
      join public.hand_in i on i.scope_id = a.scope_id and i.assessment_id = a.id and not i.deleted
      where a.scope_id = 'org:' || p.id and a.occasion_id = occasion and not a.deleted
      order by i.number desc limit 1) h on true
    where 'group:' || p.group_id = scope and p.kind = 'participant' and not p.deleted
    order by p.id;
end
$$;

-- Brings what the group reads of one occasion in line with what has been handed in and agreed.
create function app.settle_opened(scope text, occasion uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  may_open boolean := (
    select bool_and(s.consents) and (bool_and(s.hand_in is not null) or bool_and(s.as_ready))
    from app.opening_stands(scope, occasion) s);
  stand record;
  row_id uuid;
  shown jsonb;
  stood boolean;
begin
  perform set_config('app.machine', 'on', true);
  for stand in select * from app.opening_stands(scope, occasion) loop
    row_id := app.row_id('opened_assessment', stand.hand_in::text, scope);
    -- an earlier hand-in gives way to a newer one as soon as that is opened
    update public.opened_assessment t set deleted = true
      where t.scope_id = scope and t.occasion_id = occasion and t.participation_id = stand.participation and not t.deleted
        and (not stand.consents or (may_open and t.id is distinct from row_id));
    continue when not stand.consents or stand.hand_in is null;
    shown := app.seen_by_group(stand.seen, stand.with_comments);
    select not t.deleted into stood from public.opened_assessment t where t.scope_id = scope and t.id = row_id;
    -- what stands open goes on without its comments, or with them, whatever the others say now
    continue when not may_open and stood is not true;
    if not stand.with_comments then
      -- taken back first: no earlier version leads to what is kept now
      update public.opened_assessment t set deleted = true
        where t.scope_id = scope and t.id = row_id and not t.deleted and t.seen <> shown;
    end if;
    insert into public.opened_assessment as t (scope_id, id, author_id, participation_id, occasion_id, hand_in_id, seen)
      values (scope, row_id, stand.author, stand.participation, occasion, stand.hand_in, shown)
      on conflict on constraint opened_assessment_pkey do update set deleted = false, seen = excluded.seen
        where t.deleted or t.seen <> excluded.seen;
  end loop;
  perform set_config('app.machine', machine, true);
end
$$;

create function app.follow_opening() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.settle_opened(new.scope_id, new.occasion_id);
  return null;
end
$$;
create trigger e_open after insert or update on public.opening for each row execute function app.follow_opening();

create function app.group_of_room(room text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select 'group:' || p.group_id from public.participation p where room = 'org:' || p.id and p.group_id is not null;
end
$$;

create function app.open_hand_in() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.settle_opened(g, a.occasion_id)
    from public.assessment a, app.group_of_room(new.scope_id) g
    where a.scope_id = new.scope_id and a.id = new.assessment_id;
  return null;
end
$$;
create trigger e_open after insert on public.hand_in for each row execute function app.open_hand_in();
select app.add_hook('follow', 'app.group_of_room', 'hand_in');

revoke execute on function app.judge_opening(jsonb), app.seen_by_group(jsonb, boolean),
  app.opening_stands(text, uuid), app.settle_opened(text, uuid), app.follow_opening(), app.group_of_room(text),
  app.open_hand_in() from public;
grant execute on function app.judge_opening(jsonb) to authenticated;
