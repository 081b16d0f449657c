-- A meeting is asked for by its id alone, and whoever hosts for a group could have named one as the round's
-- conference is named: it would have stood before that on the phones of her group.
create function app.rule_meeting_id() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.meeting m where m.id = new.id and m.scope_id <> new.scope_id) then
    raise exception 'id' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_id before insert on public.meeting for each row execute function app.rule_meeting_id();
create index on public.meeting (id);
revoke execute on function app.rule_meeting_id() from public;
