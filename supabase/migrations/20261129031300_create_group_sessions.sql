-- What a group did together: a session, written by the one who led it, and who was present.
create table public.group_session (
  like app.row_head including defaults,
  participation_id uuid not null,
  module text not null check (char_length(module) between 1 and 100),
  held_at text not null check (held_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(held_at) <= 40),
  -- what the group agrees on while it talks, written by its leader
  body text not null default '' check (char_length(body) <= 10000),
  -- set = the talk is over
  ended_at text check (ended_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(ended_at) <= 40),
  check (scope_id = 'course:' || participation_id)
);
select app.add_synced_table('group_session', blank => '{"body": ""}', version => 2);

-- Module and time stay as they were: credits stand on them.
create function app.rule_group_session() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (new.participation_id, new.module, new.held_at) is distinct from (old.participation_id, old.module, old.held_at) then
    raise exception 'session' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before update on public.group_session
  for each row execute function app.rule_group_session();

create table public.credit (
  like app.row_head including defaults,
  session_id uuid not null,
  user_id uuid not null,
  check (scope_id ~ '^course:')
);
select app.add_synced_table('credit', '{session_id,user_id}');

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
create trigger c_rule before insert on public.credit
  for each row execute function app.rule_credit();

create function app.erase_credits(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.credit t set deleted = true, user_id = app.nobody() where t.user_id = person;
end
$$;
select app.add_hook('erase', 'app.erase_credits');

-- Unused since a decline is a null in one's own `course_status.credits`; old phones may still write it.
create table public.credit_declined (
  like app.row_head including defaults,
  credit_id uuid not null,
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('credit_declined', '{credit_id,author_id}');
revoke execute on function app.rule_group_session(), app.rule_credit(), app.erase_credits(uuid, text) from public;
