-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.take_back_works()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.shared_work w set deleted = true
    where w.scope_id = 'group:' || old.group_id and w.participation_id = new.id and not w.deleted;
  perform set_config('app.machine', machine, true);
  return null;
end
$function$
;
-- may be called by: our own functions alone
