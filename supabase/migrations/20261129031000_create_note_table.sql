-- Originals lie in the author's own scope; sharing writes a copy into a wider one.
create table public.note (
  like app.row_head including defaults,
  participation_id uuid not null,
  meeting_id uuid,
  agenda_item_id uuid,
  kind text not null check (kind in ('note', 'lesson', 'idea', 'decision', 'action', 'plus', 'minus', 'interesting')),
  body text not null check (char_length(body) <= 10000),
  -- the phone's time, kept as written: for display only
  written_at text not null check (written_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' and char_length(written_at) <= 40),
  shared text[] not null check (cardinality(shared) <= 20 and array_position(shared, null) is null
    and octet_length(array_to_string(shared, ',')) <= 2000),
  origin uuid,
  check (scope_id ~ '^(user|org|group|round):'),
  check ((scope_id ~ '^user:') = (origin is null)),
  check (origin is null or shared = '{}')
);
select app.add_synced_table('note', blank => '{"body": "", "shared": []}');

-- A copy speaks with the voice of an organisation: in an organisation's room only its own, in a
-- group or round only one where the writer has a seat. In one's own room nothing is asked, since
-- what was written offline must arrive even when the seat has ended meanwhile.
create function app.rule_hat() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  hat uuid := new.participation_id;
  kind text := app.scope_kind(new.scope_id);
begin
  if app.uid() is null or (tg_op = 'UPDATE' and old.participation_id = hat) then
    return new;
  end if;
  if kind in ('org', 'course') and new.scope_id <> kind || ':' || hat
    or kind in ('group', 'round') and not app.speaks_for(new.scope_id, hat)
  then
    raise exception 'hat' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before insert or update on public.note
  for each row execute function app.rule_hat();
revoke execute on function app.rule_hat() from public;
