import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { planMeeting, seatOf } from './planned-meeting.ts';
import { world } from './side-by-side.ts';

const today = async () =>
  String(
    (
      await world.db.sql(`select ((now() at time zone 'Europe/Stockholm')::date)::text as day`)
    )[0]?.['day'],
  );
const dayFromToday = async (days: number) =>
  String(
    (await world.db.sql(`select ($1::date + $2::int)::text as day`, [await today(), days]))[0]?.[
      'day'
    ],
  );
const follow = (who: Relation, meeting: unknown) =>
  world.db.call(world.who[who], 'follow_meeting', { meeting });
const rows = async (meeting: string) =>
  world.db.sql('select user_id from app.following where meeting_id = $1', [meeting]);
const said = (others: number | null) => ({ status: 'applied', others });
const refused = { status: 'rejected', code: '42501' };

test('who runs a meeting is told how many others follow it, and nobody is told who', async () => {
  const meeting = await planMeeting({ held_on: await today() });
  expect(await follow('owner', meeting)).toEqual(said(0));
  expect(await follow('partner', meeting)).toEqual(said(null));
  expect(await follow('mentor', meeting)).toEqual(said(null));
  expect(await follow('mentor', meeting)).toEqual(said(null));
  expect(await follow('owner', meeting)).toEqual(said(2));
  expect(await follow('colleague', meeting)).toEqual(said(3));
  const led = await planMeeting({
    held_on: await today(),
    leader_seat_id: await seatOf('mentor', demo.bjorkliden),
  });
  await follow('partner', led);
  expect(await follow('mentor', led)).toEqual(said(1));
});

test('who takes no part in it follows nothing, and leaves no row', async () => {
  const meeting = await planMeeting({ held_on: await today() });
  for (const who of ['otherGroup', 'courseParticipant', 'office', 'former', 'noSeat'] as const)
    expect(await follow(who, meeting), who).toEqual(refused);
  await expect(follow('anonymous', meeting)).rejects.toMatchObject({ code: '42501' });
  expect(await rows(meeting)).toEqual([]);
});

test('a meeting is followed on its days alone', async () => {
  const days = { past: -2, yesterday: -1, tomorrow: 1 };
  for (const [name, days_] of Object.entries(days)) {
    const meeting = await planMeeting({ held_on: await dayFromToday(days_) });
    expect(await follow('owner', meeting), name).toEqual(name === 'yesterday' ? said(0) : refused);
  }
  const off = { held_on: null, cancelled: true };
  for (const [field, value] of Object.entries(off)) {
    const meeting = await planMeeting({ held_on: await today(), [field]: value });
    expect(await follow('owner', meeting), field).toEqual(refused);
  }
  expect(await follow('owner', randomUUID())).toEqual(refused);
  for (const odd of ['x', 7, null, { a: 1 }])
    await expect(follow('owner', odd)).rejects.toMatchObject({ code: 'PT400' });
});

test('a phone that fell silent follows no more; one that calls all the time writes once a minute', async () => {
  const meeting = await planMeeting({ held_on: await today() });
  const age = (minutes: number) =>
    world.db.sql(
      `update app.following set at = now() - $1::int * interval '1 minute' where meeting_id = $2`,
      [minutes, meeting],
    );
  const stamp = async () =>
    (
      await world.db.sql('select xmin::text as x from app.following where meeting_id = $1', [
        meeting,
      ])
    )[0]?.['x'];
  await follow('partner', meeting);
  const first = await stamp();
  await follow('partner', meeting);
  expect(await stamp()).toBe(first);
  await age(16);
  expect(await follow('owner', meeting)).toEqual(said(0));
  await follow('partner', meeting);
  expect(await follow('owner', meeting)).toEqual(said(1));
});

test('who followed is forgotten the same night, and with the person', async () => {
  const meeting = await planMeeting({ held_on: await today() });
  await follow('partner', meeting);
  await follow('mentor', meeting);
  await world.db.sql(
    `update app.following set at = now() - interval '16 minutes' where meeting_id = $1 and user_id = $2`,
    [meeting, world.uid.mentor],
  );
  await world.db.sql('select app.clear_old()');
  expect(await rows(meeting)).toEqual([{ user_id: world.uid.partner }]);
  await world.db.sql('select app.erase_user($1)', [world.uid.partner]);
  expect(await rows(meeting)).toEqual([]);
});
