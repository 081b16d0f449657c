-- A file is read by whom its author has chosen, as a note is: the original lies in her own room, sharing writes a
-- copy of the row into a wider one, withdrawing takes that copy away. The bytes lie on the shelf of each room
-- (`<room>/<sum>`), and the door brings them from one of hers to another: nothing is sent twice by a phone.
-- And one of them may be what an organisation hands in for a step of the round.
alter table public.material
  add shared text[] not null default '{}' check (cardinality(shared) <= 20 and array_position(shared, null) is null
    and octet_length(array_to_string(shared, ',')) <= 2000),
  add origin uuid,
  add step_id uuid,
  drop constraint material_scope_id_check,
  add constraint material_scope_id_check check (scope_id ~ '^(user|org|group|strategists|round):'),
  add constraint material_copied check (case when scope_id ~ '^user:' then origin is null else shared = '{}' end);
create index on public.material (hash) where hash <> '';
select app.widen_synced_table('material', '{"shared": []}');
-- No phone has known the table without these columns.
update app.sync_table t set version = 1 where t.tbl = 'material';

insert into app.scope_right (kind, role, tbl, act)
  select k.kind, r, 'material', a
  from (values ('user', '{self}'::text[]), ('org', '{electedOfficial,seniorManager,strategist,keyPerson}')) as k (kind, roles),
    unnest(k.roles) r, unnest('{insert,update own}'::text[]) a;

-- The meeting lies in its own room alone: of what only its author or her organisation reads nothing is asked, since
-- what was kept offline must arrive; and what was put at a conference may be shared with the group, too.
create function app.judge_file(r jsonb) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not exists (select from public.meeting m
    where m.id = (r ->> 'meeting_id')::uuid and not m.deleted
      and (m.scope_id = r ->> 'scope_id' or m.scope_id like 'round:%' and m.scope_id in (select app.readable_scopes())))
    then '23503' end;
end
$$;
drop trigger c_meeting on public.material;
create trigger c_meeting before insert or update on public.material for each row
  when (new.scope_id ~ '^(group|strategists|round):') execute function app.rule_judged('app.judge_file');

-- What is handed in is handed in for a step that there is.
create function app.rule_step() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.step_id is null or tg_op = 'UPDATE' and old.step_id = new.step_id then
    return new;
  end if;
  if not exists (select from public.plan_step p where p.id = new.step_id and not p.deleted) then
    raise exception 'step' using errcode = '23503';
  end if;
  return new;
end
$$;
create trigger c_step before insert or update on public.material for each row execute function app.rule_step();

-- Whoever has only ever taken the course meets nobody: a shelf of her own would be a store for anything.
create function app.rule_own_file() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not app.by_machine(tg_relid)
    and not exists (select from app.seat s where s.user_id = app.uid() and s.role <> 'courseParticipant')
  then
    raise exception 'seat' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger c_own before insert on public.material for each row
  when (new.scope_id ~ '^user:') execute function app.rule_own_file();

-- A room that is erased leaves nothing on the shelf.
create function app.note_erased_material() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not old.deleted and old.hash <> '' then
    insert into app.material_gone (path, parts)
      values (old.scope_id || '/' || old.id, (old.bytes + 786431) / 786432), (old.scope_id || '/' || old.hash, 0)
      on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger e_erased after delete on public.material for each row execute function app.note_erased_material();

-- As before; and `elsewhere`: another room of the caller's own where these bytes of hers lie already.
create or replace function public.material_place(body jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  body := app.unwrap(body);
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if jsonb_typeof(body -> 'scope') is distinct from 'string' or not app.fits(body -> 'id', 'uuid') or body ->> 'id' is null then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  return (
    select jsonb_build_object('kind', m.kind, 'bytes', m.bytes, 'hash', m.hash, 'arrived', m.arrived_at is not null,
      'mine', m.author_id = app.uid() and app.can_change(m.scope_id, 'material', m.author_id),
      'busy', exists (select from app.material_gone g
        where g.path in (m.scope_id || '/' || m.hash, m.scope_id || '/' || m.id) and g.taken_at is not null),
      'elsewhere', (select o.scope_id from public.material o
        where o.hash = m.hash and o.author_id = app.uid() and m.author_id = app.uid() and not o.deleted
          and o.arrived_at is not null and o.scope_id <> m.scope_id
          and o.scope_id in (select app.readable_scopes()) order by o.scope_id limit 1))
    from public.material m
    where m.scope_id = body ->> 'scope' and m.id = (body ->> 'id')::uuid and not m.deleted and m.hash <> ''
      and m.scope_id in (select app.readable_scopes()));
end
$$;
revoke execute on function app.rule_step(), app.rule_own_file(), app.note_erased_material(), app.judge_file(jsonb) from public;
grant execute on function app.judge_file(jsonb) to authenticated;
