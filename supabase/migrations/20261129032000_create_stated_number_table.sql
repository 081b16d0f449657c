-- What a strategist states about the organisation as a number and nothing more: how many of those who
-- take the course sit in the majority and in the opposition. Of no person is either ever kept.
create table public.stated_number (
  like app.row_head including defaults,
  participation_id uuid not null,
  subject text not null check (char_length(subject) between 1 and 40),
  value int check (value between 0 and 10000),
  check (scope_id = 'admin:' || participation_id)
);
select app.add_synced_table('stated_number', '{participation_id,subject}');
