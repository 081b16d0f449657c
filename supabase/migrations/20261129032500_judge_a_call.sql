-- What push and pull have in common: how a call is read, refused, and which server answers it.

-- Some drivers hand a jsonb argument over as a JSON string. A string that is no JSON is a wrong shape
-- like any other, not an error of its own.
create function app.unwrap(body jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(body) <> 'string' then
    return body;
  end if;
  begin
    return (body #>> '{}')::jsonb;
  exception
    when data_exception or program_limit_exceeded then return null;
  end;
end
$$;

-- The stored epoch alone would not reveal a restored backup, which contains it; the cluster's
-- identity and timeline do, where they can be read.
create function app.epoch() returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  epoch text := (select m.epoch from app.sync_meta m);
begin
  begin
    epoch := epoch || '.' || (select c.system_identifier from pg_catalog.pg_control_system() c);
  exception when others then null;
  end;
  begin
    epoch := epoch || '.' || substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 1, 8);
  exception when others then null;
  end;
  return epoch;
end
$$;

-- What every call must be before anything else is looked at. Each cursor costs several queries, so
-- thousands of them for one scope would hold a connection for seconds; nobody has more than some
-- fifty scopes with a few lists of tables each.
create function app.check_call(body jsonb, list text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if octet_length(body::text) > 300000 then
    raise exception 'too large' using errcode = 'PT413';
  end if;
  if jsonb_typeof(body) is distinct from 'object'
    or jsonb_typeof(body -> list) is distinct from 'array'
    or jsonb_typeof(body -> 'client') is distinct from 'number'
    or coalesce(jsonb_typeof(body -> 'epoch'), 'null') not in ('string', 'null')
  then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if (body ->> 'client')::numeric < (select m.min_client from app.sync_meta m) then
    raise exception 'client too old' using errcode = 'PT426';
  end if;
  if list = 'tables' and (jsonb_array_length(body -> 'tables') > 200
    or jsonb_typeof(body -> 'cursors') = 'array' and jsonb_array_length(body -> 'cursors') > 500)
  then
    raise exception 'too many' using errcode = 'PT413';
  end if;
end
$$;

create function app.is_uuid(value jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(jsonb_typeof(value) = 'string'
    and value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false);
end
$$;
revoke execute on function app.unwrap(jsonb), app.epoch(), app.check_call(jsonb, text), app.is_uuid(jsonb) from public;
grant execute on function app.unwrap(jsonb), app.epoch(), app.check_call(jsonb, text), app.is_uuid(jsonb) to authenticated;
