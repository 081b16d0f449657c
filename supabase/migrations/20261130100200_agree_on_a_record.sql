-- After a meeting: the record is composed on the phone of what was shared. Here lies what its writer made of it
-- (what was written is never touched), that it may be read, and what those who were there say of it.

create table public.record (
  like app.row_head including defaults,
  meeting_id uuid not null,
  purpose text not null check (char_length(purpose) <= 2000),
  -- null: its writer's draft
  published_at app.moment,
  -- until when one may say what is wrong; it is agreed after that day
  reply_by app.day,
  -- the replies its writer has dealt with
  handled text[] not null default '{}' check (cardinality(handled) <= 500 and array_position(handled, null) is null
    and octet_length(array_to_string(handled, ',')) <= 20000),
  check (scope_id ~ '^(group|strategists|round):'),
  check (published_at is null or reply_by is not null)
);
select app.add_synced_table('record', '{meeting_id}', blank => '{"purpose": "", "handled": []}');
create trigger c_rule before insert or update on public.record
  for each row execute function app.rule_running();

-- A paragraph as its writer wants it read: of an entry, of a thing to do, or in front of an item. What it came
-- from is named and stays as it is.
create table public.record_part (
  like app.row_head including defaults,
  meeting_id uuid not null,
  source_id uuid not null,
  -- empty: as it was written
  body text not null check (char_length(body) <= 10000),
  left_out boolean not null,
  check (scope_id ~ '^(group|strategists|round):')
);
create index on public.record_part (scope_id, meeting_id);
select app.add_synced_table('record_part', '{meeting_id,source_id}', blank => '{"body": ""}');
create trigger c_rule before insert or update on public.record_part
  for each row execute function app.rule_running();

-- *Stämmer*, or how it should be instead: of one paragraph, or of the whole (the meeting's own id).
create table public.record_reply (
  like app.row_head including defaults,
  participation_id uuid not null,
  meeting_id uuid not null,
  source_id uuid not null,
  agrees boolean not null,
  body text not null check (char_length(body) <= 4000),
  replied_at app.moment not null,
  check (scope_id ~ '^(group|strategists|round):')
);
create index on public.record_reply (scope_id, meeting_id);
select app.add_synced_table('record_reply', '{meeting_id,source_id,author_id}', blank => '{"body": ""}');
create trigger c_rule before insert or update on public.record_reply for each row execute function app.rule_hat();
create trigger c_meeting before insert or update on public.record_reply
  for each row execute function app.rule_judged('app.judge_at_meeting');

insert into app.scope_right (kind, role, tbl, act)
  select k.kind, r, t.tbl, a
  from (values
    ('group', '{electedOfficial,seniorManager,strategist,keyPerson,mentor}'::text[]),
    ('round', '{electedOfficial,seniorManager,strategist,keyPerson,office}'),
    ('strategists', '{strategist,mentor}')) as k (kind, roles),
    (values
      ('record', '{insert,update any}'::text[]),
      ('record_part', '{insert,update any}'),
      ('record_reply', '{insert,update own}')) as t (tbl, acts),
    unnest(k.roles) r, unnest(t.acts) a
  where not (r = 'office' and t.tbl = 'record_reply');
