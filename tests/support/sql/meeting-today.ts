/** The group's next meeting is today, and its third item has gone on for five minutes. */
export const meetingToday = `do $$
declare
  day constant date := (now() at time zone 'Europe/Stockholm')::date;
  next public.meeting;
begin
  perform set_config('app.machine', 'on', true);
  select * into next from public.meeting m
    where m.scope_id = 'group:' || app.row_id('demo', 'group-1') and m.kind = 'learningMeeting'
    order by m.step_number limit 1;
  update public.meeting m set held_on = day, starts_at = '00.01', ends_at = '23.59'
    where m.scope_id = next.scope_id and m.id = next.id;
  update public.agenda_item a set minutes = 15, starts_at = to_char(
      now() at time zone 'Europe/Stockholm' + (a.ord - 3) * interval '15 minutes' - interval '5 minutes', 'HH24.MI')
    where a.scope_id = next.scope_id and a.meeting_id = next.id;
end
$$`;
