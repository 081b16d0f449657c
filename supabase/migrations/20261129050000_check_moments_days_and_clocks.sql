-- A moment that no clock has shown (the 45th of the 13th month) is taken by a pattern and throws in
-- whatever formats it: one member's row then breaks the screen of everybody who reads it. What a
-- column holds is its type, so that every way of writing is checked, and every table to come.

-- Written by phones and kept as text, so that it comes back as it was sent. Read alike by SQL and by
-- JavaScript: no leap second, no 24 o'clock, no month of its own making.
create function app.is_moment(value text) returns boolean
language plpgsql immutable strict set search_path = '' set timezone = 'UTC' as $$
begin
  return value ~ '^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$'
    and value::timestamptz >= '1970-01-01' and value::timestamptz < '2100-01-01';
exception
  when data_exception then return false;
end
$$;

create domain app.moment as text check (app.is_moment(value));
create domain app.day as date check (value between '1970-01-01' and '2099-12-31');
-- 'HH.MM', or empty: not set yet
create domain app.clock as text check (value ~ '^(([01]\d|2[0-3])\.[0-5]\d)?$');

-- A day in a change is looked at as a date is.
create or replace function app.fits(value jsonb, type text) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_typeof(value) = 'null' or case type
    when 'jsonb' then true
    when 'boolean' then jsonb_typeof(value) = 'boolean'
    when 'integer' then jsonb_typeof(value) = 'number'
    when 'uuid' then app.is_uuid(value)
    when 'app.day' then jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^\d{4}-\d\d-\d\d$'
    when 'text[]' then jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')
    else jsonb_typeof(value) = 'string' end;
end
$$;

-- depends on the column's type; made anew below
drop trigger e_ended on public.group_session;
do $$
declare
  old record;
  kind text;
begin
  for old in
    select a.attrelid, a.attname, a.attnum, a.atttypid = 'date'::regtype as is_day, t.tbl
    from app.sync_table t
    join pg_catalog.pg_attribute a on a.attrelid = format('public.%I', t.tbl)::regclass and not a.attisdropped
    where t.columns ? a.attname and (a.atttypid = 'date'::regtype or a.attname ~ '_at$')
  loop
    kind := case when old.is_day then 'app.day' when old.attname in ('starts_at', 'ends_at') then 'app.clock' else 'app.moment' end;
    if not old.is_day then
      execute (
        select format('alter table public.%I %s', old.tbl, string_agg(format('drop constraint %I', c.conname), ', '))
        from pg_catalog.pg_constraint c where c.conrelid = old.attrelid and c.contype = 'c' and c.conkey = array[old.attnum]);
    end if;
    execute format('alter table public.%I alter column %I type %s', old.tbl, old.attname, kind);
  end loop;
end
$$;
create trigger e_ended after update on public.group_session
  for each row when (old.ended_at is null and new.ended_at is not null and not new.deleted)
  execute function app.follow_session_end();
update app.sync_table t set columns = app.own_columns(t.tbl);

-- Whom a text is shared with: names of rooms, nothing else.
create function app.are_rooms(names text[]) returns boolean
language plpgsql immutable strict set search_path = '' as $$
begin
  return not exists (select from unnest(names) n
    where n is null or n !~ '^(org|group|course|round):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
end
$$;
alter table public.note add check (app.are_rooms(shared));
alter table public.reflection add check (app.are_rooms(shared));
-- Seconds read by phone: a day of them is more than anybody reads in a lesson.
alter table public.lesson_progress add check (not jsonb_path_exists(seconds, '$.* ? (@ < 0 || @ > 100000000)'));
revoke execute on function app.is_moment(text), app.are_rooms(text[]) from public;
grant execute on function app.is_moment(text), app.are_rooms(text[]) to authenticated;
