-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.columns_to_bring(tbl text)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select array_agg(k) || '{deleted}' from app.sync_table t, jsonb_object_keys(t.columns) k
    where t.tbl = columns_to_bring.tbl and k <> all (t.made_here));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.rule_invited_by()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  invites boolean := new.state = 'open' and not new.deleted and (tg_op = 'INSERT' or old.state <> 'open' or old.deleted);
begin
  if not invites then
    new.by_office_at := case when tg_op = 'UPDATE' then old.by_office_at end;
  elsif app.is_office() and not exists (select from app.seat s
    where s.user_id = app.uid() and s.participation_id = new.participation_id and s.role = 'strategist' and s.ended_at is null)
  then
    new.by_office_at := to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
  else
    new.by_office_at := null;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
