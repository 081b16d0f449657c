-- What a person's own phone has made of being present when a group studied: credit → the module it
-- counts, or null where she said that it is not so. `modules_done` stays her own work alone, so that
-- a declined credit takes back exactly itself. Being present and unanswered is in neither.
alter table public.course_status add column credits jsonb not null default '{}' check (
  jsonb_typeof(credits) = 'object' and octet_length(credits::text) <= 20000
  and not jsonb_path_exists(credits, '$.* ? (@.type() != "string" && @.type() != "null")')
  and not jsonb_path_exists(credits, '$.* ? (@.type() == "string" && (@ == "" || @ like_regex "^.{101}"))')
  and not jsonb_path_exists(credits, '$.keyvalue().key ? (!(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))'));
grant insert (credits), update (credits) on public.course_status to authenticated;
update app.sync_table
  set columns = columns || '{"credits": "jsonb"}', version = version + 1
  where tbl = 'course_status';

-- Not by `blank`: a status may be brought back as it stood, and an empty one is a whole one.
create function app.forget_credits() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.credits := '{}';
  return new;
end
$$;
revoke execute on function app.forget_credits() from public;
create trigger c_forget before insert or update on public.course_status
  for each row when (new.deleted) execute function app.forget_credits();

create or replace function app.copy_course_status() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  if exists (select from app.seat s
    where s.user_id = new.author_id and s.participation_id = new.participation_id and s.ended_at is null)
  then
    perform set_config('app.machine', 'on', true);
    update public.course_status
      set modules_done = new.modules_done, credits = new.credits, finished_at = new.finished_at, deleted = new.deleted
      where scope_id = 'admin:' || new.participation_id and id = new.id;
    if not found then
      insert into public.course_status (scope_id, id, author_id, participation_id, modules_done, credits, finished_at, deleted)
      values ('admin:' || new.participation_id, new.id, new.author_id, new.participation_id,
        new.modules_done, new.credits, new.finished_at, new.deleted);
    end if;
    perform set_config('app.machine', machine, true);
  end if;
  return null;
end
$$;
