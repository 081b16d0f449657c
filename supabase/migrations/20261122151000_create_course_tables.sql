-- The course: one's own progress and reflections, what a group did together, and the status that
-- the strategist sees (a copy made by trigger, never the answers).
create table public.lesson_progress (
  like app.row_head including defaults,
  lesson text not null check (char_length(lesson) between 1 and 100),
  state text not null check (state in ('started', 'done')),
  furthest int not null check (furthest between 0 and 1000),
  finished_at text check (finished_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(finished_at) <= 40),
  seconds jsonb not null check (jsonb_typeof(seconds) = 'object' and octet_length(seconds::text) <= 10000
    and not jsonb_path_exists(seconds, '$.* ? (@.type() != "number")')),
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('lesson_progress', '{author_id,lesson}');

create table public.check_attempt (
  like app.row_head including defaults,
  check_key text not null check (char_length(check_key) between 1 and 100),
  choice text not null check (char_length(choice) <= 100),
  correct boolean not null,
  tried_at text not null check (tried_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(tried_at) <= 40),
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('check_attempt');

create table public.reflection (
  like app.row_head including defaults,
  question text not null check (char_length(question) between 1 and 100),
  body text not null check (char_length(body) <= 10000),
  shared text[] not null check (cardinality(shared) <= 20 and array_position(shared, null) is null
    and octet_length(array_to_string(shared, ',')) <= 2000),
  origin uuid,
  check (scope_id ~ '^(user|course):'),
  check ((scope_id ~ '^user:') = (origin is null)),
  check (origin is null or shared = '{}')
);
select app.add_synced_table('reflection', '{author_id,question}', blank => '{"body": "", "shared": []}');

create table public.course_status (
  like app.row_head including defaults,
  participation_id uuid not null,
  modules_done text[] not null check (cardinality(modules_done) <= 50 and array_position(modules_done, null) is null
    and octet_length(array_to_string(modules_done, ',')) <= 2000),
  finished_at text check (finished_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(finished_at) <= 40),
  check (scope_id in ('user:' || author_id, 'admin:' || participation_id))
);
select app.add_synced_table('course_status', '{author_id,participation_id}');

create table public.group_session (
  like app.row_head including defaults,
  participation_id uuid not null,
  module text not null check (char_length(module) between 1 and 100),
  held_at text not null check (held_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(held_at) <= 40),
  check (scope_id = 'course:' || participation_id)
);
select app.add_synced_table('group_session');

create table public.credit (
  like app.row_head including defaults,
  session_id uuid not null,
  user_id uuid not null,
  check (scope_id ~ '^course:')
);
select app.add_synced_table('credit', '{session_id,user_id}');

create table public.credit_declined (
  like app.row_head including defaults,
  credit_id uuid not null,
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('credit_declined', '{credit_id,author_id}');

-- Only the one who led a session says who was present, and only of people in the same course.
create function app.rule_credit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.group_session s
      where s.scope_id = new.scope_id and s.id = new.session_id and s.author_id = new.author_id and not s.deleted)
    or not exists (select from app.scope_member m where m.scope_id = new.scope_id and m.user_id = new.user_id)
  then
    raise exception 'credit' using errcode = '23514';
  end if;
  return new;
end
$$;
revoke execute on function app.rule_credit() from public;
create trigger c_rule before insert on public.credit
  for each row execute function app.rule_credit();

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
      set modules_done = new.modules_done, finished_at = new.finished_at, deleted = new.deleted
      where scope_id = 'admin:' || new.participation_id and id = new.id;
    if not found then
      insert into public.course_status (scope_id, id, author_id, participation_id, modules_done, finished_at, deleted)
      values ('admin:' || new.participation_id, new.id, new.author_id, new.participation_id,
        new.modules_done, new.finished_at, new.deleted);
    end if;
    perform set_config('app.machine', machine, true);
  end if;
  return null;
end
$$;
revoke execute on function app.copy_course_status() from public;
create trigger e_copy after insert or update on public.course_status
  for each row when (new.scope_id like 'user:%') execute function app.copy_course_status();
