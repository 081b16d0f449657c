-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.are_rooms(names text[])
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE STRICT
 SET search_path TO ''
AS $function$
begin
  return not exists (select from unnest(names) n
    where n is null or n !~ '^(org|group|strategists|course|round):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_moment(value text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE STRICT
 SET search_path TO ''
 SET "TimeZone" TO 'UTC'
AS $function$
begin
  return value ~ '^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$'
    and value::timestamptz >= '1970-01-01' and value::timestamptz < '2100-01-01';
exception
  when data_exception then return false;
end
$function$
;
-- may be called by: authenticated
