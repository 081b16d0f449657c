/**
 * A meeting is today, and its third item has gone on for five minutes: each is a quarter of an hour. Of
 * a day that is younger than that the meeting begins with the day, and its first items are so short that
 * the third is on all the same. `now`: a moment in SQL.
 */
const begins = (which: string, more = '', now = 'now()') => `do $$
declare
  here constant timestamp := ${now} at time zone 'Europe/Stockholm';
  day constant date := here::date;
  passed constant int := least(35, extract(hour from here) * 60 + extract(minute from here));
  first constant int := greatest(0, (passed - 5) / 2);
  next public.meeting;
begin
  perform set_config('app.machine', 'on', true);
  select * into next from public.meeting m where ${which} order by m.step_number limit 1;
  update public.meeting m set held_on = day, ends_at = '23.59',
      starts_at = to_char(here - passed * interval '1 minute', 'HH24.MI')
    where m.scope_id = next.scope_id and m.id = next.id;
  update public.agenda_item a set starts_at = '',
      minutes = case when a.ord < 3 then first else 15 end
    where a.scope_id = next.scope_id and a.meeting_id = next.id;
  ${more}
end
$$`;

/** The next one of the first group. */
export const meetingTodayAt = (now: string) =>
  begins(
    `m.scope_id = 'group:' || app.row_id('demo', 'group-1') and m.kind = 'learningMeeting'`,
    '',
    now,
  );
export const meetingToday = meetingTodayAt('now()');

/** The start conference of the round, which nothing is written of yet. */
export const conferenceToday = begins(
  `m.id = app.row_id('demo', 'start')`,
  `update public.attendance t set deleted = true where t.meeting_id = next.id and not t.deleted;
  update public.record t set deleted = true where t.meeting_id = next.id and not t.deleted;`,
);
