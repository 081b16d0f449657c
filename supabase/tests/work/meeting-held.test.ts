import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { demo, relations, type Relation } from '#tests/support/sql/demo.ts';
import { moment, planMeeting, seatOf, step, stepId, write } from './planned-meeting.ts';
import { group, said, world } from './side-by-side.ts';
import { mutation } from '#tests/support/sql/database.ts';

test('its host, its leader and its writer say where the day is, and nobody else', async () => {
  const meeting = await planMeeting({
    leader_seat_id: await seatOf('partner', demo.strandhamn),
    writer_seat_id: await seatOf('mentor', demo.bjorkliden),
  });
  const say = (who: Relation, base = 0) =>
    write(who, 'meeting_step', stepId(meeting), { ...step(meeting), base });
  for (const who of ['twoHats', 'otherGroup', 'office', 'former'] as const)
    if (who !== 'twoHats') expect(await say(who), who).toEqual(['rejected:42501']);
  expect(await say('partner')).toEqual(['applied']);
  const version = async () =>
    Number(
      (
        await world.db.sql('select version from public.meeting_step where id = $1', [
          stepId(meeting),
        ])
      )[0]?.['version'],
    );
  expect(await say('mentor', await version())).toEqual(['applied']);
  expect(await say('colleague', await version())).toEqual(['applied']);

  const other = await planMeeting();
  expect(await write('partner', 'meeting_step', stepId(other), step(other))).toEqual([
    'rejected:42501',
  ]);
});

test('who was there is written of seats of the group and of guests, with no other person’s account', async () => {
  const meeting = await planMeeting();
  const seat = await seatOf('partner', demo.strandhamn);
  const foreign = await seatOf('otherGroup', demo.tallmo);
  const was = (seat_id: string, more: object = {}) =>
    write('owner', 'attendance', rowId('attendance', meeting, seat_id), {
      meeting_id: meeting,
      seat_id,
      participation_id: demo.strandhamn,
      user_id: world.uid.partner,
      name: 'Petra Partner',
      unit: '',
      role: 'strategist',
      presence: 'here',
      ...more,
    });
  expect(await was(seat, { user_id: world.uid.otherGroup })).toEqual(['rejected:23514']);
  expect(await was(foreign, { participation_id: demo.tallmo, user_id: null })).toEqual([
    'rejected:23514',
  ]);
  expect(await was(seat)).toEqual(['applied']);
  const guest = { role: 'guest', participation_id: null, user_id: null, name: 'Gun Gäst' };
  expect(await was(randomUUID(), { ...guest, user_id: world.uid.partner })).toEqual([
    'rejected:23514',
  ]);
  expect(await was(randomUUID(), guest)).toEqual(['applied']);
});

const todoOf = (more: object = {}) => ({
  participation_id: demo.strandhamn,
  seat_id: null,
  meeting_id: null,
  agenda_item_id: null,
  note_id: null,
  body: 'Ta fram statistik',
  due_on: null,
  done_at: null,
  written_at: moment,
  ...more,
});

test('a thing to do is ticked by whose it is, by its author and by who runs its meeting; nobody takes it over', async () => {
  const meeting = await planMeeting();
  const id = randomUUID();
  const version = async () =>
    Number(
      (await world.db.sql('select version from public.todo where id = $1', [id]))[0]?.['version'],
    );
  const change = async (who: Relation, patch: object) =>
    said(who, mutation('todo', group, id, { base: await version(), patch: { ...patch } }));
  expect(await write('mentor', 'todo', id, todoOf({ meeting_id: meeting }))).toEqual(['applied']);
  expect(await change('partner', { done_at: moment })).toEqual(['applied']);
  expect(await change('owner', { done_at: null })).toEqual(['applied']);
  expect(await change('mentor', { body: 'Ta fram ny statistik' })).toEqual(['applied']);

  const theirs = randomUUID();
  expect(await write('partner', 'todo', theirs, todoOf())).toEqual(['applied']);
  const steal = { participation_id: demo.granvik };
  for (const patch of [{ done_at: moment }, steal, { deleted: true }])
    expect(
      await said(
        'owner',
        mutation('todo', group, theirs, { base: await versionOf(theirs), patch }),
      ),
    ).toEqual(['rejected:42501']);
});

const versionOf = async (id: string) =>
  Number(
    (await world.db.sql('select version from public.todo where id = $1', [id]))[0]?.['version'],
  );

test('a thing to do names an organisation and a seat of the room it lies in', async () => {
  const wrong = [
    { participation_id: demo.tallmo },
    { seat_id: await seatOf('owner', demo.granvik) },
    { participation_id: null, seat_id: await seatOf('owner', demo.granvik) },
    { meeting_id: randomUUID() },
  ];
  for (const more of wrong)
    expect(await write('owner', 'todo', randomUUID(), todoOf(more)), JSON.stringify(more)).toEqual([
      'rejected:23514',
    ]);
  const own = todoOf({
    participation_id: demo.granvik,
    seat_id: await seatOf('colleague', demo.granvik),
  });
  expect(
    await said('owner', mutation('todo', `org:${demo.granvik}`, randomUUID(), { patch: own })),
  ).toEqual(['applied']);
});

test('a seat handed over takes along the meetings it leads and writes at, and what it has to do', async () => {
  const { db, who } = world;
  const seat = await seatOf('owner', demo.granvik);
  const meeting = await planMeeting({ leader_seat_id: seat, writer_seat_id: seat });
  const [open, done] = [randomUUID(), randomUUID()];
  const own = { participation_id: demo.granvik, seat_id: seat };
  await write('colleague', 'todo', open, todoOf(own));
  await write('colleague', 'todo', done, todoOf({ ...own, done_at: moment }));
  const row = rowId('invitation', demo.granvik, relations.owner, 'seniorManager');
  expect(
    await db.call(who.strategist, 'hand_over_seat', {
      scope: `admin:${demo.granvik}`,
      row,
      name: 'Nils Ny',
      address: 'nils@granvik.example',
    }),
  ).toMatchObject({ status: 'applied' });
  const heir = rowId('invitation', demo.granvik, 'nils@granvik.example', 'seniorManager');
  const [its] = await db.sql(
    'select id from app.seat where invitation_id = $1 and ended_at is null',
    [heir],
  );
  const [led] = await db.sql(
    'select leader_seat_id, writer_seat_id from public.meeting where id = $1',
    [meeting],
  );
  expect(led).toEqual({ leader_seat_id: its?.['id'], writer_seat_id: its?.['id'] });
  const todos = await db.sql('select id, seat_id from public.todo where id = any ($1)', [
    [open, done],
  ]);
  expect(Object.fromEntries(todos.map(({ id, seat_id }) => [id, seat_id]))).toEqual({
    [open]: its?.['id'],
    [done]: seat,
  });
});

test('an erased person’s name is gone from the lists of who was there, every version included', async () => {
  const { db, uid } = world;
  const meeting = await planMeeting();
  const seat = await seatOf('partner', demo.strandhamn);
  const id = rowId('attendance', meeting, seat);
  await write('colleague', 'attendance', id, {
    meeting_id: meeting,
    seat_id: seat,
    participation_id: demo.strandhamn,
    user_id: uid.partner,
    name: 'Petra Särskild',
    unit: '',
    role: 'strategist',
    presence: 'here',
  });
  await db.sql('select app.erase_user($1)', [uid.partner]);
  const left = await db.sql(
    `select 1 from public.attendance where id = $1 and (name = 'Petra Särskild' or user_id is not null)
     union all select 1 from app.history where row_id = $1 and (row ->> 'name' = 'Petra Särskild' or row ->> 'user_id' is not null)`,
    [id],
  );
  expect(left).toEqual([]);
});

test('nobody names a meeting as another is named, in whatever room that lies', async () => {
  const row = {
    host_participation_id: demo.granvik,
    kind: 'learningMeeting',
    step_number: 3,
    title: 'Träff',
    theme: '',
    held_on: '2026-12-10',
    starts_at: '09.30',
    ends_at: '15.30',
    place: '',
  };
  expect(await write('strategist', 'meeting', rowId('demo', 'start'), row)).toEqual([
    'rejected:23514',
  ]);
  expect(await write('strategist', 'meeting', randomUUID(), row)).toEqual(['applied']);
});
