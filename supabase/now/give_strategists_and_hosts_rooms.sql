-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.host_room(scope text, meeting uuid)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return 'host:' || app.row_id('host', scope, meeting::text);
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.is_hosted_by_office(room text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from public.meeting m
    where m.host_participation_id is null and not m.deleted and app.host_room(m.scope_id, m.id) = room);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.open_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rooms_of_round(plan text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  round text := 'round:' || split_part(plan, ':', 2);
begin
  return query
    select unnest(array['admin:' || p.id, 'course:' || p.id, 'org:' || p.id]) from public.participation p where p.scope_id = plan
    union select unnest(array['group:' || g.id, 'strategists:' || g.id]) from public."group" g where g.scope_id = plan
    union select app.host_room(m.scope_id, m.id) from public.meeting m
      where m.scope_id = round or m.scope_id in (
        select unnest(array['group:' || g.id, 'strategists:' || g.id]) from public."group" g where g.scope_id = plan)
    union select unnest(array[plan, round]);
end
$function$
;
-- may be called by: our own functions alone
