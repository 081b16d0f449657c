-- Whose voice one may speak with: that of an organisation one has a seat for IN THIS ROOM. Any seat
-- was enough before, so that somebody with seats in two groups could make the other group's
-- organisation the host of a meeting here, and a course participant with a second seat elsewhere in
-- the group could speak, and change meetings, for the organisation where he only takes the course.
create function app.speaks_for(scope text, participation uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from app.scope_member m join app.seat s on s.id = m.source
    where m.scope_id = scope and m.user_id = app.uid() and (m.until is null or m.until > now())
      and s.participation_id = participation and s.ended_at is null);
end
$$;

create or replace function app.rule_hat() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  hat uuid := new.participation_id;
  kind text := app.scope_kind(new.scope_id);
begin
  if app.uid() is null or (tg_op = 'UPDATE' and old.participation_id = hat) then
    return new;
  end if;
  if kind in ('org', 'course') and new.scope_id <> kind || ':' || hat
    or kind in ('group', 'round') and not app.speaks_for(new.scope_id, hat)
  then
    raise exception 'hat' using errcode = '23514';
  end if;
  return new;
end
$$;

-- The office names any host that has a place in the room; everybody else only herself.
create function app.may_host(tbl text, scope text, was uuid, host uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.can(scope, tbl, 'update any') then
    return case when app.speaks_for(scope, host) and (was is null or app.speaks_for(scope, was)) then null else '42501' end;
  end if;
  if host is null or host is not distinct from was or exists (
    select from public.participation p
    where p.id = host and not p.deleted and scope in ('group:' || p.group_id, 'round:' || p.round_id))
  then
    return null;
  end if;
  return '23514';
end
$$;

-- Not security definer, so that our own machinery is known.
create function app.rule_host() returns trigger
language plpgsql set search_path = '' as $$
declare
  code text;
begin
  if app.by_machine(tg_relid) then
    return new;
  end if;
  code := app.may_host(tg_table_name, new.scope_id, case when tg_op = 'UPDATE' then old.host_participation_id end, new.host_participation_id);
  if code is not null then
    raise exception 'host' using errcode = code;
  end if;
  return new;
end
$$;
create trigger c_host before insert or update on public.meeting
  for each row execute function app.rule_host();
create trigger c_host before insert or update on public.agenda_item
  for each row execute function app.rule_host();

revoke execute on function app.speaks_for(text, uuid), app.may_host(text, text, uuid, uuid), app.rule_host() from public;
grant execute on function app.may_host(text, text, uuid, uuid) to authenticated;
