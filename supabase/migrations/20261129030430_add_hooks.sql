-- What a table asks of our own functions beside its rows' rules (those are triggers): a line here for
-- each, so that a new table hooks in with its own migration and no function is written anew for it.
--   open     (m jsonb)                 before a push locks its scopes: what this insert opens
--   follow   (scope text) → scopes     what our triggers write to when a row of the table changes there
--   verdict  (m, verdict jsonb) → jsonb  the answer to a change, seen once more before it is given
--   erase    (person uuid, proven text)  what is forgotten with a person, and her proven address
--   clear    (today timestamptz)       what goes in the nightly job
-- Erasing and clearing are not about one table alone: their `tbl` is empty, and they go by `ord`.
create table app.hook (
  event text not null,
  tbl text not null,
  ord int not null,
  act text not null,
  primary key (event, tbl, act)
);
alter table app.hook enable row level security;
revoke all on app.hook from public, anon, authenticated;

-- A name that no function of that form has is refused here, not in the night when it is called.
create function app.add_hook(event text, act text, tbl text default '', ord int default 50) returns void
language plpgsql set search_path = '' as $$
declare
  form text := case event
    when 'open' then '(jsonb)'
    when 'follow' then '(text)'
    when 'verdict' then '(jsonb, jsonb)'
    when 'erase' then '(uuid, text)'
    when 'clear' then '(timestamptz)' end;
begin
  if form is null or to_regprocedure(act || form) is null then
    raise exception 'no function % for the event %', act || form, event using errcode = '42883';
  end if;
  insert into app.hook (event, tbl, ord, act) values (event, tbl, ord, act);
end
$$;

create function app.hooks(event text, tbl text default '') returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select h.act from app.hook h where h.event = hooks.event and h.tbl = hooks.tbl order by h.ord, h.act;
end
$$;

-- How long a thing is kept, by name: what is promised stands here once, as data.
create table app.retention (
  what text primary key,
  days int not null check (days > 0)
);
alter table app.retention enable row level security;
revoke all on app.retention from public, anon, authenticated;

create function app.days_kept(what text) returns int
language plpgsql stable security definer set search_path = '' as $$
declare
  days int;
begin
  select r.days into strict days from app.retention r where r.what = days_kept.what;
  return days;
end
$$;

-- A refusal of our own is raised as a code and travels to the phone by name.
create table app.refusal (
  code text primary key check (code ~ '^JS[A-Z]{3}$'),
  name text not null
);
alter table app.refusal enable row level security;
revoke all on app.refusal from public, anon, authenticated;

revoke execute on function app.add_hook(text, text, text, int), app.hooks(text, text), app.days_kept(text) from public;
