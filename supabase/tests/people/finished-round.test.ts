import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, noteFields, relations } from '#tests/support/sql/demo.ts';
import { tracesOf } from '#tests/support/sql/traces.ts';

// A year after the results conference nobody's name is left in the round; what was written together is.

const world = demoWorldOfFile();

const org = `org:${demo.granvik}`;
const course = `course:${demo.granvik}`;
const plan = `plan:${demo.round}`;
const moment = '2026-11-22T10:00:00.000Z';
const clear = (day: string) =>
  world.db.sql(`select app.clear_old(($1::date + time '03:00') at time zone 'Europe/Stockholm')`, [
    day,
  ]);
const conferenceOn = (day: string) =>
  world.db.machine(
    `update public.plan_step set starts_on = '${day}', ends_on = '${day}' where kind = 'resultsConference'`,
  );
const stands = async (address: string) =>
  (await world.db.sql('select 1 from auth.users where email = $1', [address])).length === 1;

/** Dates far ahead: what decides must have stood for a month. */
const [conference, tooEarly, yearAfter] = ['2030-06-01', '2031-06-01', '2031-06-02'];

/** A note for all, a talk with a guest, an address to ask, and an invitation that nobody ever took. */
async function work(): Promise<{ readonly copy: string; readonly guest: string }> {
  const { db, uid } = world;
  const [origin, session, guest] = [randomUUID(), randomUUID(), randomUUID()];
  const copy = rowId('note', origin, org, uid.strategist);
  const address = 'aldrig@granvik.example';
  const pushed = await db.push(uid.strategist, [
    mutation('note', `user:${uid.strategist}`, origin, { patch: noteFields({ body: 'min egen' }) }),
    mutation('note', org, copy, { patch: noteFields({ origin, body: 'vår gemensamma' }) }),
    mutation('contact', course, rowId('contact', course, 'annat'), {
      patch: { topic: 'annat', name: 'Gerd Gavell', email: 'gerd@granvik.example', phone: '1' },
    }),
    mutation('group_session', course, session, {
      patch: { participation_id: demo.granvik, module: 'm7', held_at: moment },
    }),
    mutation('guest', course, guest, {
      patch: { session_id: session, name: 'Gustav Gästman', seat_id: null },
    }),
    mutation(
      'invitation',
      `admin:${demo.granvik}`,
      rowId('invitation', demo.granvik, address, 'keyPerson'),
      {
        patch: {
          participation_id: demo.granvik,
          address,
          name: 'Aldo Aldrigsson',
          role: 'keyPerson',
          state: 'open',
          unit: 'Okända förvaltningen',
          user_id: null,
        },
      },
    ),
  ]);
  expect(verdicts(pushed)).toEqual(Array(6).fill('applied'));
  await db.push(uid.owner, [
    mutation('note', org, rowId('note', origin, org, uid.owner), {
      patch: noteFields({ origin, body: 'chefens delade' }),
    }),
  ]);
  return { copy, guest };
}

/** The strategist goes on in a round of its own. */
async function nextRound(): Promise<string> {
  const [round, group, part] = [randomUUID(), randomUUID(), randomUUID()];
  const next = `'plan:${round}'`;
  await world.db.machine(`
    insert into public.round (scope_id, id, name, starts_on, ends_on) values (${next}, '${round}', 'Nästa', '2030-01-01', '2035-01-01');
    insert into public."group" (scope_id, id, round_id, name, ord) values (${next}, '${group}', '${round}', 'Grupp', 1);
    insert into public.participation (scope_id, id, round_id, group_id, organisation_id, kind, ord)
      values (${next}, '${part}', '${round}', '${group}', '${randomUUID()}', 'participant', 1);
    insert into public.invitation (scope_id, id, participation_id, address, name, role, state)
      values ('admin:${part}', app.row_id('invitation', '${part}', '${relations.strategist}', 'strategist'), '${part}', '${relations.strategist}', 'Samira Haddad', 'strategist', 'open'),
        ('admin:${part}', app.row_id('invitation', '${part}', '${relations.mentor}', 'keyPerson'), '${part}', '${relations.mentor}', 'Nadja Hellmo', 'keyPerson', 'open')`);
  const invitation = rowId('invitation', part, relations.strategist, 'strategist');
  await world.db.call(world.uid.strategist, 'answer_invitation', { invitation, yes: true });
  return part;
}

test('a year after the results conference the round has no names, and who is nowhere else is erased', async () => {
  const { db, uid } = world;
  const { copy } = await work();
  const part = await nextRound();
  await conferenceOn(conference);
  const texts = ['Lars Norin', relations.owner, uid.owner, 'Elin Forsmo', uid.courseParticipant];
  const never = [
    'Aldo Aldrigsson',
    'aldrig@granvik.example',
    'Okända förvaltningen',
    'Gerd Gavell',
    'gerd@granvik.example',
    'Gustav Gästman',
  ];

  await clear(tooEarly);
  expect(await stands(relations.owner)).toBe(true);
  for (const text of ['Lars Norin', 'Aldo Aldrigsson', 'Gerd Gavell'])
    expect(await tracesOf(db, text), text).not.toEqual([]);

  await clear(yearAfter);
  for (const text of [...texts, ...never]) expect(await tracesOf(db, text), text).toEqual([]);
  for (const relation of [
    'owner',
    'colleague',
    'courseParticipant',
    'partner',
    'former',
    'twoHats',
  ] as const)
    expect(await stands(relations[relation]), relation).toBe(false);

  // who goes on does so, with her own room, and is nobody in the old round
  for (const relation of ['strategist', 'office', 'mentor'] as const)
    expect(await stands(relations[relation]), relation).toBe(true);
  const own = await db.sql('select body from public.note where scope_id = $1', [
    `user:${uid.strategist}`,
  ]);
  expect(own).toEqual([{ body: 'min egen' }]);
  const rooms = (await db.pull(uid.strategist)).scopes.map(({ id }) => id);
  expect(rooms).toContain(`org:${part}`);
  for (const room of [org, course, plan, `round:${demo.round}`]) expect(rooms).not.toContain(room);
  for (const text of ['Samira Haddad', uid.strategist]) {
    const traces = await tracesOf(db, text);
    expect(
      traces
        .filter((line) => [demo.granvik, demo.group1, demo.round].some((id) => line.includes(id)))
        .filter((line) => !line.includes(`user:${uid.strategist}`)),
      text,
    ).toEqual([]);
  }
  // what stands together stands still
  const [note] = await db.sql('select body, author_id, deleted from public.note where id = $1', [
    copy,
  ]);
  expect(note).toEqual({ body: 'vår gemensamma', author_id: null, deleted: false });
});

test('a date that was moved this month erases nobody', async () => {
  const { db } = world;
  const email = 'sen@granvik.example';
  await db.machine(`insert into public.invitation (scope_id, id, participation_id, address, name, role, state)
    values ('admin:${demo.tallmo}', gen_random_uuid(), '${demo.tallmo}', '${email}', 'Sen Senström', 'keyPerson', 'open')`);
  await conferenceOn('2001-01-01');
  await db.sql('select app.clear_old()');
  await db.sql(`select app.clear_old(now() + interval '29 days')`);
  expect(await tracesOf(db, 'Sen Senström')).not.toEqual([]);
  await db.sql(`select app.clear_old(now() + interval '31 days')`);
  expect(await tracesOf(db, 'Sen Senström')).toEqual([]);
});
