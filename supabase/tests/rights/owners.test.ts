import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const group = `group:${demo.group1}`;

test('what is shared speaks for an organisation where the writer has a seat', async () => {
  const { db, who, uid } = world;
  const origin = randomUUID();
  const copy = (scope: string, participation: string) =>
    mutation('note', scope, rowId('note', origin, scope, uid.owner), {
      patch: noteFields({ origin, participation_id: participation }),
    });
  expect(
    verdicts(
      await db.push(who.owner, [
        copy(group, demo.strandhamn),
        copy(group, demo.mellanland),
        copy(org, demo.strandhamn),
        copy(group, demo.granvik),
      ]),
    ),
  ).toEqual(['rejected:23514', 'rejected:23514', 'rejected:23514', 'applied']);
});

test('a meeting is changed by its host and the office, its agenda with it', async () => {
  const { db, who } = world;
  const [meeting] = await db.sql(
    `select id, version from public.meeting where scope_id = $1 and host_participation_id = $2 order by step_number`,
    [group, demo.strandhamn],
  );
  const id = String(meeting?.['id']);
  const edit = (place: string, base = Number(meeting?.['version'])) =>
    mutation('meeting', group, id, { base, patch: { place } });
  const item = (host: string) =>
    mutation('agenda_item', group, randomUUID(), {
      patch: {
        host_participation_id: host,
        meeting_id: id,
        ord: 99,
        starts_at: '15.30',
        minutes: 5,
        title: 'Hemfärd',
        body: '',
      },
    });
  expect(
    verdicts(await db.push(who.owner, [edit('Här'), item(demo.granvik), item(demo.strandhamn)])),
  ).toEqual(['rejected:42501', 'rejected:23514', 'rejected:42501']);
  expect(verdicts(await db.push(who.mentor, [edit('Där')]))).toEqual(['rejected:42501']);
  const steal = mutation('meeting', group, id, {
    base: Number(meeting?.['version']),
    patch: { host_participation_id: demo.granvik },
  });
  expect(verdicts(await db.push(who.owner, [steal]))).toEqual(['rejected:42501']);
  const hosted = await db.push(who.partner, [edit('Rådhuset'), item(demo.strandhamn)]);
  expect(verdicts(hosted)).toEqual(['applied', 'applied']);
  // not even the host gives the meeting away; the office does, and the agenda follows
  const base = Number(hosted.results[0]?.version);
  const give = mutation('meeting', group, id, {
    base,
    patch: { host_participation_id: demo.granvik },
  });
  expect(verdicts(await db.push(who.partner, [give]))).toEqual(['rejected:42501']);
  expect(verdicts(await db.push(who.office, [{ ...give, id: randomUUID() }]))).toEqual(['applied']);
  const hosts = await db.sql(
    'select distinct host_participation_id as host from public.agenda_item where meeting_id = $1',
    [id],
  );
  expect(hosts).toEqual([{ host: demo.granvik }]);
});

test('present at a session is said by the one who led it, of people in that course', async () => {
  const { db, who, uid } = world;
  const course = `course:${demo.granvik}`;
  const session = randomUUID();
  const credit = (user: string) =>
    mutation('credit', course, rowId('credit', session, user), {
      patch: { session_id: session, user_id: user },
    });
  const held = await db.push(who.courseParticipant, [
    mutation('group_session', course, session, {
      patch: { participation_id: demo.granvik, module: 'm7', held_at: '2026-11-20T13:00:00.000Z' },
    }),
    credit(uid.owner),
    credit(uid.partner),
  ]);
  expect(verdicts(held)).toEqual(['applied', 'applied', 'rejected:23514']);
  expect(verdicts(await db.push(who.colleague, [credit(uid.colleague)]))).toEqual([
    'rejected:23514',
  ]);
});
