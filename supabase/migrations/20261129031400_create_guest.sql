-- Somebody who was in the room and cannot be credited yet: a colleague who is invited and has not
-- signed in (`seat_id`), or a name that the leader matches later. When the seat has a person, our own
-- machinery writes the credit in the leader's name and the guest is gone.
create table public.guest (
  like app.row_head including defaults,
  session_id uuid not null,
  name text not null check (char_length(name) <= 200),
  seat_id uuid,
  check (scope_id ~ '^course:'),
  check (deleted or name <> '')
);
create index on public.guest (seat_id);
select app.add_synced_table('guest', blank => '{"name": "", "seat_id": null}');

-- As for a credit: only the one who led says who was there, and only of seats in the same course.
create function app.rule_guest() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not new.deleted and not exists (select from public.group_session s
      where s.scope_id = new.scope_id and s.id = new.session_id and s.author_id = new.author_id and not s.deleted)
    or new.seat_id is not null and not exists (select from public.seat_card c
      where c.scope_id = new.scope_id and c.seat_id = new.seat_id and not c.deleted)
  then
    raise exception 'guest' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger c_rule before insert on public.guest
  for each row execute function app.rule_guest();
create trigger c_matched before update on public.guest
  for each row when ((old.session_id, old.seat_id) is distinct from (new.session_id, new.seat_id))
  execute function app.rule_guest();

-- While the group talks everybody in the room stands as a guest, so that a phone that dies has them
-- all, and somebody who has to leave can be taken away again. Credits come when the talk is over.
create function app.credit_guests(seat uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  g record;
begin
  perform set_config('app.machine', 'on', true);
  for g in
    select t.scope_id, t.id, t.author_id, t.session_id, s.user_id,
      app.row_id('credit', t.session_id::text, s.user_id::text) as credit
    from public.guest t
    join app.seat s on s.id = t.seat_id and s.ended_at is null
    join public.group_session h
      on h.scope_id = t.scope_id and h.id = t.session_id and h.author_id = t.author_id
        and not h.deleted and h.ended_at is not null
    where t.seat_id = seat and not t.deleted
      and exists (select from app.scope_member m where m.scope_id = t.scope_id and m.user_id = s.user_id)
    order by t.id
  loop
    if not exists (select from public.credit c where c.scope_id = g.scope_id and c.id = g.credit) then
      insert into public.credit (scope_id, id, author_id, session_id, user_id)
        values (g.scope_id, g.credit, g.author_id, g.session_id, g.user_id);
    end if;
    update public.guest t set deleted = true where t.scope_id = g.scope_id and t.id = g.id;
  end loop;
  perform set_config('app.machine', machine, true);
end
$$;

create function app.follow_guest() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.credit_guests(new.seat_id);
  return null;
end
$$;
create trigger e_credit after insert or update on public.guest
  for each row when (new.seat_id is not null and not new.deleted) execute function app.follow_guest();

-- the card is written when every scope of the seat is locked and its person is a member
create trigger e_guest after insert or update on public.seat_card
  for each row when (new.scope_id like 'course:%' and new.user_id is not null and not new.deleted)
  execute function app.follow_guest();

create function app.follow_session_end() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.credit_guests(t.seat_id) from (
    select distinct g.seat_id from public.guest g
    where g.scope_id = new.scope_id and g.session_id = new.id and g.seat_id is not null and not g.deleted
    order by 1) t;
  return null;
end
$$;
create trigger e_ended after update on public.group_session
  for each row when (old.ended_at is null and new.ended_at is not null and not new.deleted)
  execute function app.follow_session_end();

-- Erasing a person takes her name out of what others wrote down about her, kept versions included:
-- before her seats go, which tell who she was.
create function app.erase_guests(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  seats uuid[] := app.seats_to_erase(person, proven);
begin
  update public.guest t set deleted = true where t.seat_id = any (seats) and not t.deleted;
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name())
    where h.tbl = 'guest' and h.row_id in (
      select v.row_id from app.history v where v.tbl = 'guest' and v.row ->> 'seat_id' = any (seats::text[]));
end
$$;
select app.add_hook('erase', 'app.erase_guests', ord => 10);
revoke execute on function app.rule_guest(), app.credit_guests(uuid), app.follow_guest(), app.follow_session_end(),
  app.erase_guests(uuid, text) from public;
