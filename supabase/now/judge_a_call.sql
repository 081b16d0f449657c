-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.check_call(body jsonb, list text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.epoch()
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_uuid(value jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return coalesce(jsonb_typeof(value) = 'string'
    and value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.unwrap(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
declare
  said text;
begin
  if jsonb_typeof(body) <> 'string' then
    return body;
  end if;
  said := body #>> '{}';
  begin
    return said::jsonb;
  exception
    when data_exception or program_limit_exceeded then null;
  end;
  said := regexp_replace(said, '(?<!\\)((?:\\\\)*)\\u(?:0000|d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2}))', '\1\\uffff', 'gi');
  said := regexp_replace(said, '(?<!\\|\\ud[89ab][0-9a-f]{2})((?:\\\\)*)\\ud[c-f][0-9a-f]{2}', '\1\\uffff', 'gi');
  begin
    return said::jsonb;
  exception
    when data_exception or program_limit_exceeded then return null;
  end;
end
$function$
;
-- may be called by: authenticated
