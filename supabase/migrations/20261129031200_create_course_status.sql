-- How far somebody has come in the course: a copy is made by trigger for her strategist, never the answers.
-- `credits` is what her own phone has made of being present when a group studied: credit → the module
-- it counts, or null where she said that it is not so. `modules_done` stays her own work alone, so that
-- a declined credit takes back exactly itself. Being present and unanswered is in neither.
create table public.course_status (
  like app.row_head including defaults,
  participation_id uuid not null,
  modules_done text[] not null check (cardinality(modules_done) <= 50 and array_position(modules_done, null) is null
    and octet_length(array_to_string(modules_done, ',')) <= 2000),
  finished_at text check (finished_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(finished_at) <= 40),
  credits jsonb not null default '{}' check (
    jsonb_typeof(credits) = 'object' and octet_length(credits::text) <= 20000
    and not jsonb_path_exists(credits, '$.* ? (@.type() != "string" && @.type() != "null")')
    and not jsonb_path_exists(credits, '$.* ? (@.type() == "string" && (@ == "" || @ like_regex "^.{101}"))')
    and not jsonb_path_exists(credits, '$.keyvalue().key ? (!(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))')),
  check (scope_id in ('user:' || author_id, 'admin:' || participation_id))
);
select app.add_synced_table('course_status', '{author_id,participation_id}', version => 2);

-- Not by `blank`: a status may be brought back as it stood, and an empty one is a whole one.
create function app.forget_credits() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.credits := '{}';
  return new;
end
$$;
create trigger c_forget before insert or update on public.course_status
  for each row when (new.deleted) execute function app.forget_credits();

-- The strategist sees how far each has come (never answers): the machine's copy keeps id and author.
create function app.copy_course_status() returns trigger
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
create trigger e_copy after insert or update on public.course_status
  for each row when (new.scope_id like 'user:%') execute function app.copy_course_status();

create function app.admin_rooms_of_caller(scope text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select 'admin:' || s.participation_id from app.seat s where s.user_id = app.uid() and s.ended_at is null;
end
$$;
select app.add_hook('follow', 'app.admin_rooms_of_caller', 'course_status');

-- What is about the person and not written for others goes with her.
create function app.erase_course_status(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.course_status t set deleted = true, modules_done = '{}', finished_at = null, author_id = null where t.author_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_course_status');
revoke execute on function app.forget_credits(), app.copy_course_status(), app.admin_rooms_of_caller(text),
  app.erase_course_status(uuid, text) from public;
