-- Operator's command after a backup has been put back: every phone learns of it (an epoch of its
-- own), sends what it has and the server lost, and those who were erased after the backup was made
-- are erased again. The operator keeps the list of their ids outside the database.
create function app.after_restore(erased uuid[] default '{}') returns uuid
language plpgsql volatile security definer set search_path = '' as $$
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
$$;
revoke execute on function app.after_restore(uuid[]) from public;
