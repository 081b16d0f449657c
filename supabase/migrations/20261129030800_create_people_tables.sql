-- Who is in a scope, by name and role (no addresses); and the invitations, which hold addresses and
-- lie in a scope of their own that only strategists (and the office, by query) read.
create table public.seat_card (
  like app.row_head including defaults,
  seat_id uuid not null,
  user_id uuid,
  participation_id uuid not null,
  name text not null check (char_length(name) <= 200),
  role text not null check (role in ('electedOfficial', 'seniorManager', 'strategist', 'keyPerson', 'courseParticipant'))
);
create index on public.seat_card (seat_id);
select app.add_synced_table('seat_card', '{seat_id,scope_id}');

-- `unit` is where somebody works (a förvaltning, a school, the board of a company), so that a strategist
-- sees participation by unit; `user_id` whom the invitation brought here, so that she and the office
-- can count by role and unit without a name ever being compared.
create table public.invitation (
  like app.row_head including defaults,
  participation_id uuid not null,
  address text not null check (address = lower(address) and address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(address) <= 254),
  name text not null check (char_length(name) between 1 and 200),
  role text not null check (role in ('electedOfficial', 'seniorManager', 'strategist', 'keyPerson', 'courseParticipant')),
  state text not null check (state in ('open', 'accepted', 'withdrawn')),
  unit text not null default '' check (char_length(unit) <= 80),
  user_id uuid,
  check (scope_id = 'admin:' || participation_id)
);
create index on public.invitation (address);
select app.add_synced_table('invitation', '{participation_id,address,role}', version => 2);

-- Accepting is done by proving the mailbox, never by writing the word. Not security definer, for
-- the same reason as app.mark_machine.
create function app.rule_invitation_state() returns trigger
language plpgsql set search_path = '' as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state else '' end;
begin
  if not app.by_machine(tg_relid) and new.state <> was
    and (was, new.state) not in (('', 'open'), ('open', 'withdrawn'), ('accepted', 'withdrawn'), ('withdrawn', 'open'))
  then
    raise exception 'state' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before insert or update on public.invitation
  for each row execute function app.rule_invitation_state();

-- The person is written by nobody's hand: it follows from the seat, whatever a phone sends.
create function app.rule_invitation_person() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.user_id := case when new.state = 'accepted' and not new.deleted then (
    select s.user_id from app.seat s where s.invitation_id = new.id and s.ended_at is null) end;
  return new;
end
$$;
create trigger c_person before insert or update on public.invitation
  for each row execute function app.rule_invitation_person();

-- The rooms in which seats and cards follow from invitations.
create function app.rooms_of_invitations(scope text) returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select unnest(array['course:' || p.id, 'group:' || p.group_id, 'org:' || p.id]) from public.participation p
    where scope = 'admin:' || p.id;
end
$$;
select app.add_hook('follow', 'app.rooms_of_invitations', 'invitation');
revoke execute on function app.rule_invitation_state(), app.rule_invitation_person(), app.rooms_of_invitations(text) from public;
