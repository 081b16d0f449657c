-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.rule_meeting_id()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if exists (select from public.meeting m where m.id = new.id and m.scope_id <> new.scope_id) then
    raise exception 'id' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
