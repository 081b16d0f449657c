import { expect, test } from 'vitest';
import { placeAgenda } from '#domain/agenda.ts';
import { timedAgenda } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { demoWorldOfFile } from '#tests/support/sql/demo.ts';
import { meetingTodayAt } from '#tests/support/sql/meeting-today.ts';

const world = demoWorldOfFile();

// At whatever hour the journeys of a meeting day are run.
test.each(['00.00', '00.03', '00.10', '00.34', '00.35', '12.00', '23.40', '23.59'])(
  'at %s the third item of today’s meeting is on',
  async (clock) => {
    const day = '2027-01-20';
    const moment = `timestamptz '${day} ${clock.replace('.', ':')} Europe/Stockholm'`;
    await world.db.sql(meetingTodayAt(moment));
    const [meeting] = (await world.db.sql(
      'select m.*, held_on::text from public.meeting m where held_on = $1',
      [day],
    )) as unknown as MeetingRow[];
    if (!meeting) throw new Error('no meeting');
    const items = (await world.db.sql('select * from public.agenda_item where meeting_id = $1', [
      meeting.id,
    ])) as unknown as AgendaItemRow[];
    const at = { today: day, clock };
    const places = placeAgenda(timedAgenda(items, meeting), meeting, at);
    expect(places.map(({ when }) => when).slice(0, 4)).toEqual(['past', 'past', 'now', 'coming']);
    expect(places[2]?.minutesLeft).toBeGreaterThanOrEqual(9);
    expect(new Set(places.map((place) => place.day))).toEqual(new Set([0]));
  },
);
