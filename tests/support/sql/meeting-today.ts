/** A meeting is today, and its third item has gone on for five minutes: each is a quarter of an hour. */
const begins = (which: string, more = '') => `do $$
declare
  day constant date := (now() at time zone 'Europe/Stockholm')::date;
  next public.meeting;
begin
  perform set_config('app.machine', 'on', true);
  select * into next from public.meeting m where ${which} order by m.step_number limit 1;
  update public.meeting m set held_on = day, ends_at = '23.59',
      starts_at = to_char(now() at time zone 'Europe/Stockholm' - interval '35 minutes', 'HH24.MI')
    where m.scope_id = next.scope_id and m.id = next.id;
  update public.agenda_item a set minutes = 15, starts_at = to_char(
      now() at time zone 'Europe/Stockholm' + (a.ord - 3) * interval '15 minutes' - interval '5 minutes', 'HH24.MI')
    where a.scope_id = next.scope_id and a.meeting_id = next.id;
  ${more}
end
$$`;

/** The next one of the first group. */
export const meetingToday = begins(
  `m.scope_id = 'group:' || app.row_id('demo', 'group-1') and m.kind = 'learningMeeting'`,
);

/** The start conference of the round, which nothing is written of yet. */
export const conferenceToday = begins(
  `m.id = app.row_id('demo', 'start')`,
  `update public.attendance t set deleted = true where t.meeting_id = next.id and not t.deleted;
  update public.record t set deleted = true where t.meeting_id = next.id and not t.deleted;`,
);
