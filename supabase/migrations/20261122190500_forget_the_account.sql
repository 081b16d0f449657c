-- The auth service keeps a log of sign-ins with address and id, which the account's own deletion
-- leaves behind: erasing a person clears hers there, too.
create function app.forget_account(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if to_regclass('auth.audit_log_entries') is not null then
    execute $sql$
      delete from auth.audit_log_entries e
      where strpos(e.payload::text, $1) > 0 or $2 is not null and strpos(lower(e.payload::text), to_json($2)::text) > 0
    $sql$ using person::text, proven;
  end if;
  delete from auth.users u where u.id = person;
end
$$;

create or replace function app.erase_user(person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  proven text := (select lower(u.email) from auth.users u where u.id = person);
begin
  if proven is null and not exists (select from app.scope s where s.id = 'user:' || person)
    and not exists (select from app.seat s where s.user_id = person)
  then
    raise exception 'nobody has this id' using errcode = 'P0002';
  end if;
  perform app.lock_scopes_of(person, proven);
  -- the changes below are nobody's: else whoever asks for her own erasure would sign each of them
  perform set_config('request.jwt.claims',
    json_build_object('sub', app.nobody(), 'amr', array['otp'])::text, true);
  perform set_config('app.machine', 'on', true);
  perform app.erase_seats(person, proven);
  perform app.erase_own_room(person);
  perform app.erase_authorship(person);
  perform set_config('app.machine', machine, true);
  perform set_config('request.jwt.claims', claims, true);
  delete from app.retired_account r where r.user_id = person;
  perform app.forget_account(person, proven);
end
$$;
revoke execute on function app.forget_account(uuid, text) from public;
