-- Where somebody works (a förvaltning, a school, the board of a company), so that a strategist sees
-- participation by unit; and whom the invitation brought here, so that she and the office can count
-- by role and unit without a name ever being compared. The person is written by nobody's hand: it
-- follows from the seat, whatever a phone sends.
alter table public.invitation add column unit text not null default '' check (char_length(unit) <= 80);
alter table public.invitation add column user_id uuid;
update app.sync_table set columns = columns || '{"unit": "text", "user_id": "uuid"}', version = version + 1 where tbl = 'invitation';
grant insert (unit, user_id), update (unit, user_id) on public.invitation to authenticated;

create function app.rule_invitation_person() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.user_id := case when new.state = 'accepted' and not new.deleted then (
    select s.user_id from app.seat s where s.invitation_id = new.id and s.ended_at is null) end;
  return new;
end
$$;
revoke execute on function app.rule_invitation_person() from public;
create trigger c_person before insert or update on public.invitation
  for each row execute function app.rule_invitation_person();

do $fill$
begin
  perform set_config('app.machine', 'on', true);
  update public.invitation set state = state where state = 'accepted' and not deleted;
  perform set_config('app.machine', '', true);
end
$fill$;
