-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.deal_cards(conference meeting)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.is_conference_room(room text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return exists (select from public.meeting m
    where m.scope_id like 'round:%' and m.host_participation_id is null and not m.deleted
      and app.host_room(m.scope_id, m.id) = room);
end
$function$
;
-- may be called by: our own functions alone
