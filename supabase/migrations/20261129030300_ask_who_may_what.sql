-- Who is calling, what may they read, what may they write. Policies and triggers ask only here.

-- Reads the claims itself: `auth.uid()` cannot be reached from every role on every backend.
create function app.uid() returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
  sub text := claims ->> 'sub';
begin
  if sub is null or sub !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then
    return null;
  end if;
  if (select m.require_otp from app.sync_meta m)
    and not jsonb_path_exists(claims, '$.amr[*] ? (@.method == "otp" || @ == "otp")')
  then
    return null;
  end if;
  return sub::uuid;
end
$$;

-- All in plpgsql, though they are single queries: it keeps their plans, while a nested SQL function
-- is planned anew at each call (ten times slower under a push of fifty).
create function app.readable_scopes() returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.scope_id from app.scope_member m
    where m.user_id = app.uid() and (m.until is null or m.until > now());
end
$$;

create function app.scope_kind(scope text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return split_part(scope, ':', 1);
end
$$;

-- `can('org:…', 'answer', 'update any')`: one and the same answer for unknown and forbidden scopes.
create function app.can(scope text, tbl text, act text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from app.scope_member m
    join app.scope_right r on r.kind = app.scope_kind(scope) and r.role = m.role
    where m.scope_id = can.scope and m.user_id = app.uid() and (m.until is null or m.until > now())
      and r.tbl = can.tbl and r.act = can.act);
end
$$;

create function app.holds_seat(participation uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from app.seat s
    where s.user_id = app.uid() and s.participation_id = participation and s.ended_at is null);
end
$$;

-- Whose voice one may speak with: that of an organisation one has a seat for IN THIS ROOM. Any seat
-- would let somebody with seats in two groups make the other group's organisation the host of a
-- meeting here, and a course participant with a second seat elsewhere in the group speak for the
-- organisation where he only takes the course.
create function app.speaks_for(scope text, participation uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (
    select from app.scope_member m join app.seat s on s.id = m.source
    where m.scope_id = scope and m.user_id = app.uid() and (m.until is null or m.until > now())
      and s.participation_id = participation and s.ended_at is null);
end
$$;

-- The owner is a person, or for a meeting the participation that hosts it.
create function app.owns(tbl text, owner uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  if (select t.owner_column from app.sync_table t where t.tbl = owns.tbl) = 'author_id' then
    return coalesce(owner = app.uid(), false);
  end if;
  return app.holds_seat(owner);
end
$$;

create function app.can_change(scope text, tbl text, owner uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return app.can(scope, tbl, 'update any') or (app.can(scope, tbl, 'update own') and app.owns(tbl, owner));
end
$$;

create function app.is_office() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.office_member o where o.user_id = app.uid() and o.ended_at is null);
end
$$;
revoke execute on function app.uid(), app.readable_scopes(), app.scope_kind(text), app.can(text, text, text),
  app.holds_seat(uuid), app.speaks_for(text, uuid), app.owns(text, uuid), app.can_change(text, text, uuid),
  app.is_office() from public;
grant execute on function app.uid(), app.readable_scopes(), app.can(text, text, text), app.can_change(text, text, uuid) to authenticated;
