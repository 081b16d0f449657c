-- The programme office holds the round's conferences from its own phones, also without network. The host's
-- room of a conference is therefore sent to it, with what those who come need, and holds a card of each seat
-- that is asked to come: of the whole round nobody else has the names. Of every other meeting the office
-- holds nothing.

create function app.is_conference_room(room text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.meeting m
    where m.scope_id like 'round:%' and m.host_participation_id is null and not m.deleted
      and app.host_room(m.scope_id, m.id) = room);
end
$$;

-- A null role is a card in a room that is not one's own to read.
create or replace function app.seat_scopes(seat_id uuid) returns table (scope_id text, role text, has_card boolean)
language sql stable security definer set search_path = '' as $$
  with s as (
    select st.role, p.id as participation, p.group_id, p.round_id, p.kind,
      -- among the group's organisations the mentor's people are one thing: the mentor
      case p.kind when 'mentor' then p.kind else st.role end as part
    from app.seat st
    join public.participation p on p.id = st.participation_id and not p.deleted
    where st.id = seat_id and st.ended_at is null
  )
  select 'course:' || participation, role, true from s
  union all select 'plan:' || round_id, role, false from s
  union all select 'programme', role, false from s
  union all select 'org:' || participation, role, true from s where role <> 'courseParticipant'
  union all select 'group:' || group_id, part, true from s where role <> 'courseParticipant'
  union all select 'strategists:' || group_id, part, true from s where role = 'strategist' and group_id is not null
  union all select app.host_room(m.scope_id, m.id), role, false from s
    join public.meeting m on m.host_participation_id = participation and not m.deleted
      and m.scope_id in ('group:' || group_id, 'strategists:' || group_id, 'round:' || round_id)
    where role = 'strategist' or role <> 'courseParticipant' and m.scope_id not like 'strategists:%'
  union all select app.host_room(m.scope_id, m.id), null, true from s
    join public.meeting m on m.scope_id = 'round:' || round_id and m.host_participation_id is null and not m.deleted
    where role <> 'courseParticipant'
  union all select 'round:' || round_id, role, false from s where role <> 'courseParticipant'
  union all select 'admin:' || participation, role, false from s where role = 'strategist'
$$;

create or replace function app.settle_seat(seat_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  seat app.seat;
begin
  select * into seat from app.seat s where s.id = seat_id for update;
  -- every scope whose rows are touched below, in the one order in which scopes are locked anywhere
  perform from app.scope s
    where s.id in (select w.scope_id from app.seat_scopes(seat_id) w)
      or s.id in (select c.scope_id from public.seat_card c where c.seat_id = settle_seat.seat_id)
    order by s.id for update;

  delete from app.scope_member m
    where m.source = seat_id
      and (m.user_id is distinct from seat.user_id
        or not exists (select from app.seat_scopes(seat_id) w where w.scope_id = m.scope_id and w.role = m.role));
  insert into app.scope_member (scope_id, user_id, source, role)
    select w.scope_id, seat.user_id, seat_id, w.role from app.seat_scopes(seat_id) w
    where seat.user_id is not null and w.role is not null
    on conflict do nothing;

  perform set_config('app.machine', 'on', true);
  update public.seat_card c set deleted = true
    where c.seat_id = settle_seat.seat_id and not c.deleted
      and not exists (select from app.seat_scopes(settle_seat.seat_id) w where w.has_card and w.scope_id = c.scope_id);
  update public.seat_card c
    set deleted = false, user_id = seat.user_id, name = seat.name, role = seat.role
    from app.seat_scopes(settle_seat.seat_id) w
    where w.has_card and c.scope_id = w.scope_id and c.seat_id = settle_seat.seat_id
      and (c.deleted, c.user_id, c.name, c.role) is distinct from (false, seat.user_id, seat.name, seat.role);
  insert into public.seat_card (scope_id, id, seat_id, user_id, participation_id, name, role)
    select w.scope_id, app.row_id('seat_card', seat.id::text, w.scope_id), seat.id, seat.user_id, seat.participation_id, seat.name, seat.role
    from app.seat_scopes(settle_seat.seat_id) w
    where w.has_card and not exists (select from public.seat_card c where c.scope_id = w.scope_id and c.seat_id = settle_seat.seat_id);
  perform set_config('app.machine', machine, true);
end
$$;

create or replace function app.settle_office(member_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  member app.office_member;
begin
  select * into member from app.office_member o where o.id = member_id;
  delete from app.scope_member m where m.source = member_id
    and (member.ended_at is not null or m.user_id is distinct from member.user_id
      or m.scope_id like 'host:%' and not app.is_hosted_by_office(m.scope_id));
  insert into app.scope_member (scope_id, user_id, source, role, via)
    select s.id, member.user_id, member.id, 'office',
      case when app.scope_kind(s.id) in ('programme', 'plan', 'round')
        or s.id like 'host:%' and app.is_conference_room(s.id) then 'sync' else 'query' end
    from app.scope s
    where member.user_id is not null and member.ended_at is null
      -- nothing on org, course, strategists and user: what an organisation works on is its own
      and (app.scope_kind(s.id) in ('programme', 'plan', 'round', 'admin', 'group')
        or s.id like 'host:%' and app.is_hosted_by_office(s.id))
    on conflict do nothing;
end
$$;

-- Who is asked to a conference, as its host reads it; nobody's when it is held by others, or taken away.
create function app.deal_cards(conference public.meeting) returns void
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := app.host_room(conference.scope_id, conference.id);
begin
  perform set_config('app.machine', 'on', true);
  if conference.deleted or conference.host_participation_id is not null then
    update public.seat_card c set deleted = true where c.scope_id = room and not c.deleted;
  else
    insert into public.seat_card as c (scope_id, id, seat_id, user_id, participation_id, name, role)
      select room, app.row_id('seat_card', s.id::text, room), s.id, s.user_id, s.participation_id, s.name, s.role
      from app.seat s join public.participation p on p.id = s.participation_id and not p.deleted
      where conference.scope_id = 'round:' || p.round_id and s.ended_at is null and s.role <> 'courseParticipant'
      on conflict on constraint seat_card_pkey do update
        set deleted = false, user_id = excluded.user_id, name = excluded.name, role = excluded.role;
  end if;
  perform set_config('app.machine', machine, true);
end
$$;

create or replace function app.open_meeting() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  room text := app.host_room(new.scope_id, new.id);
begin
  insert into app.scope (id) values (room) on conflict do nothing;
  delete from app.scope_member m where m.scope_id = room;
  if new.scope_id like 'round:%' then
    perform app.deal_cards(new);
  end if;
  if new.deleted then
    return null;
  end if;
  insert into app.scope_member (scope_id, user_id, source, role)
    select room, s.user_id, s.id, s.role from app.seat s
    join public.participation p on p.id = s.participation_id and not p.deleted
      and new.scope_id in ('group:' || p.group_id, 'strategists:' || p.group_id, 'round:' || p.round_id)
    where s.participation_id = new.host_participation_id and s.user_id is not null and s.ended_at is null
      and (s.role = 'strategist' or s.role <> 'courseParticipant' and new.scope_id not like 'strategists:%');
  if new.host_participation_id is null then
    insert into app.scope_member (scope_id, user_id, source, role, via)
      select room, o.user_id, o.id, 'office', case when new.scope_id like 'round:%' then 'sync' else 'query' end
      from app.office_member o where o.user_id is not null and o.ended_at is null;
  end if;
  return null;
end
$$;

update app.scope_member m set via = 'sync'
  where m.role = 'office' and m.scope_id like 'host:%' and app.is_conference_room(m.scope_id);
select app.deal_cards(m) from public.meeting m
  where m.scope_id like 'round:%' and m.host_participation_id is null and not m.deleted;

revoke execute on function app.is_conference_room(text), app.deal_cards(public.meeting) from public;
