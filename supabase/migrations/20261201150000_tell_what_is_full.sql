-- As before, but of files and of own occasions, too, the phone is told that there is no room (JSFUL) and not that
-- the server takes no more for now: it tried again for ever.
create or replace function app.rule_materials() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.deleted or tg_op = 'UPDATE' and not old.deleted and old.meeting_id = new.meeting_id then
    return new;
  end if;
  if (select count(*) from public.material m
      where m.scope_id = new.scope_id and m.meeting_id = new.meeting_id and m.id <> new.id and not m.deleted)
      >= app.most('files of a meeting')
    or (select coalesce(sum(m.bytes), 0) from public.material m
      where m.scope_id = new.scope_id and m.id <> new.id and not m.deleted) + new.bytes > app.most('bytes of files')
  then
    raise exception 'full' using errcode = 'JSFUL';
  end if;
  return new;
end
$$;

create or replace function app.judge_own_occasion(was jsonb, is_now jsonb) returns text
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
    return 'JSFUL';
  end if;
  return null;
end
$$;
