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

-- An erased person is nobody's contact any more, in no kept version either: settled while her seats
-- still tell her name.
create function app.tells_of(scope text, contact jsonb, person uuid, proven text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(lower(contact ->> 'email') = proven, false) or exists (
    select from app.seat s
    where s.user_id = person and scope = 'course:' || s.participation_id and contact ->> 'name' = s.name);
end
$$;

create function app.erase_contacts(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.contact c set deleted = true
    where not c.deleted and app.tells_of(c.scope_id, to_jsonb(c), person, proven);
  update app.history h set row = h.row || '{"name": "", "email": "", "phone": ""}'
    where h.tbl = 'contact' and app.tells_of(h.scope_id, h.row, person, proven);
end
$$;
select app.add_hook('erase', 'app.erase_contacts', ord => 10);
revoke execute on function app.tells_of(text, jsonb, uuid, text), app.erase_contacts(uuid, text) from public;
