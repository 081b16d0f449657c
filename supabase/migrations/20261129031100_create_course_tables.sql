-- One's own way through the course: how far in each lesson, each try at a question, what one thought.
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
