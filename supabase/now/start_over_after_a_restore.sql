-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.after_restore(erased uuid[] DEFAULT '{}'::uuid[])
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  person uuid;
  renewed uuid;
begin
  update app.sync_meta set epoch = gen_random_uuid() returning epoch into renewed;
  foreach person in array erased loop
    begin
      perform app.erase_user(person);
    exception
      when no_data_found then null;
    end;
  end loop;
  return renewed;
end
$function$
;
-- may be called by: our own functions alone
