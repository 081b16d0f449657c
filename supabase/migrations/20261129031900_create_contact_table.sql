-- Whom to ask: one per organisation, named by its strategist and seen by everybody in its course, and
-- one for the programme office, seen by the whole round. Here somebody lets her address be seen:
-- it is typed in for that, and never taken from an invitation.
create table public.contact (
  like app.row_head including defaults,
  -- what one asks about; today the course alone
  topic text not null check (char_length(topic) between 1 and 40),
  name text not null check (char_length(name) <= 200),
  email text not null check (email = '' or email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254),
  phone text not null check (char_length(phone) <= 40),
  check (scope_id ~ '^(course|plan):'),
  check (deleted or name <> '')
);
select app.add_synced_table('contact', '{scope_id,topic}', blank => '{"name": "", "email": "", "phone": ""}');
