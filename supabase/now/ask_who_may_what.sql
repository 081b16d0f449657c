-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.can(scope text, tbl text, act text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from app.scope_member m
    join app.scope_right r on r.kind = app.scope_kind(scope) and r.role = m.role
    where m.scope_id = can.scope and m.user_id = app.uid() and (m.until is null or m.until > now())
      and r.tbl = can.tbl and r.act = can.act);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.can_change(scope text, tbl text, owner uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return app.can(scope, tbl, 'update any') or (app.can(scope, tbl, 'update own') and app.owns(tbl, owner));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.holds_seat(participation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from app.seat s
    where s.user_id = app.uid() and s.participation_id = participation and s.ended_at is null);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.is_office()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from app.office_member o where o.user_id = app.uid() and o.ended_at is null);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.owns(tbl text, owner uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if (select t.owner_column from app.sync_table t where t.tbl = owns.tbl) = 'author_id' then
    return coalesce(owner = app.uid(), false);
  end if;
  return app.holds_seat(owner);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.readable_scopes()
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select m.scope_id from app.scope_member m
    where m.user_id = app.uid() and (m.until is null or m.until > now());
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.scope_kind(scope text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return split_part(scope, ':', 1);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.speaks_for(scope text, participation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from app.scope_member m join app.seat s on s.id = m.source
    where m.scope_id = scope and m.user_id = app.uid() and (m.until is null or m.until > now())
      and s.participation_id = participation and s.ended_at is null);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.uid()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated
