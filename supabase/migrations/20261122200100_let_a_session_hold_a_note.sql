-- While the group talks its leader writes what it agrees on, for everybody in the course there; the
-- talk is over when `ended_at` is set. Module and time stay as they were: credits stand on them.
alter table public.group_session
  add column body text not null default '' check (char_length(body) <= 10000),
  add column ended_at text check (ended_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(ended_at) <= 40);
grant insert (body, ended_at), update (body, ended_at) on public.group_session to authenticated;
update app.sync_table
  set columns = columns || '{"body": "text", "ended_at": "text"}', blank = blank || '{"body": ""}', version = version + 1
  where tbl = 'group_session';

insert into app.scope_right (kind, role, tbl, act)
select 'course', role, 'group_session', 'update own'
from unnest('{electedOfficial,seniorManager,strategist,keyPerson,courseParticipant}'::text[]) role;

create function app.rule_group_session() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (new.participation_id, new.module, new.held_at) is distinct from (old.participation_id, old.module, old.held_at) then
    raise exception 'session' using errcode = '23514';
  end if;
  return new;
end
$$;
revoke execute on function app.rule_group_session() from public;
create trigger c_rule before update on public.group_session
  for each row execute function app.rule_group_session();
