-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.open_group()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.open_scopes(array['group:' || new.id, 'strategists:' || new.id]);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_own_scope(person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into app.scope (id) values ('user:' || person) on conflict do nothing;
  insert into app.scope_member (scope_id, user_id, source, role)
    values ('user:' || person, person, person, 'self') on conflict do nothing;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_participation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  seat uuid;
begin
  if tg_op = 'INSERT' then
    perform app.open_scopes(array['admin:' || new.id, 'course:' || new.id, 'org:' || new.id]);
  else
    for seat in select s.id from app.seat s where s.participation_id = new.id and s.ended_at is null order by s.id loop
      perform app.settle_seat(seat);
    end loop;
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_pushed_round(m jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if app.is_office() and m ->> 'scope' = 'plan:' || (m ->> 'row') then
    perform app.open_scopes(array['plan:' || (m ->> 'row'), 'round:' || (m ->> 'row')]);
  end if;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_round()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if (app.is_office() or new.version = -1) and new.scope_id = 'plan:' || new.id then
    perform app.open_scopes(array['plan:' || new.id, 'round:' || new.id]);
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_scopes(ids text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  member uuid;
begin
  insert into app.scope (id) select unnest(ids) order by 1 on conflict do nothing;
  for member in select o.id from app.office_member o where o.user_id is not null and o.ended_at is null loop
    perform app.settle_office(member);
  end loop;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.seat_scopes(seat_id uuid)
 RETURNS TABLE(scope_id text, role text, has_card boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.settle_office(member_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.settle_seat(seat_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone
