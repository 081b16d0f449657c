-- An organisation that leaves a group can no longer reach what it has shown there: its copies are taken back for it.
create function app.take_back_works() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);
  update public.shared_work w set deleted = true
    where w.scope_id = 'group:' || old.group_id and w.participation_id = new.id and not w.deleted;
  perform set_config('app.machine', machine, true);
  return null;
end
$$;
create trigger e_take_back after update on public.participation for each row
  when (new.group_id is distinct from old.group_id or new.deleted and not old.deleted)
  execute function app.take_back_works();
revoke execute on function app.take_back_works() from public;
