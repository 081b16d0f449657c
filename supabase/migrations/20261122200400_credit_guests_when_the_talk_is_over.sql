-- While the group talks everybody in the room stands as a guest, so that a phone that dies has them
-- all, and somebody who has to leave can be taken away again. Credits come when the talk is over.
create or replace function app.credit_guests(seat uuid) returns void
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
revoke execute on function app.follow_session_end() from public;
