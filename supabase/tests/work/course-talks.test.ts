import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { course, credit, creditId, guest, inCourse, moment, session } from './course.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile } from '#tests/support/sql/demo.ts';

// What a group does together: nobody is credited who is not there, nobody answers for somebody else.

const world = demoWorldOfFile();
const { push, rows, invite, signIn } = inCourse(world);

test('the one who leads credits those of the same course, and nobody else', async () => {
  const id = randomUUID();
  const { owner, colleague, courseParticipant, partner, office, noSeat } = world.uid;
  expect(
    await push(
      'owner',
      session(id),
      credit(id, owner),
      credit(id, colleague),
      credit(id, courseParticipant),
    ),
  ).toEqual(['applied', 'applied', 'applied', 'applied']);
  expect(await push('owner', credit(id, partner), credit(id, office), credit(id, noSeat))).toEqual([
    'rejected:23514',
    'rejected:23514',
    'rejected:23514',
  ]);
  // a colleague who did not lead, and somebody of another organisation
  expect(await push('colleague', credit(id, world.uid.strategist))).toEqual(['rejected:23514']);
  expect(await push('partner', credit(id, world.uid.strategist))).toEqual(['rejected:42501']);
  // the same session named from another room
  const theirs = `course:${demo.strandhamn}`;
  expect(await push('partner', credit(id, world.uid.partner, theirs))).toEqual(['rejected:23514']);
});

test('a session is led by one, and what was credited stands on it', async () => {
  const id = randomUUID();
  await push('owner', session(id));
  const change = (patch: object) =>
    mutation('group_session', course, id, { base: 1, patch: { ...patch } });
  const [{ version = 0 } = {}] = await rows(
    'select version from public.group_session where id = $1',
    [id],
  );
  const at = (patch: object) => ({ ...change(patch), base: Number(version) });
  expect(await push('colleague', at({ body: 'Mitt' }))).toEqual(['rejected:42501']);
  expect(await push('owner', at({ module: 'politiken' }))).toEqual(['rejected:23514']);
  expect(await push('owner', at({ held_at: '2027-01-01T10:00:00Z' }))).toEqual(['rejected:23514']);
  expect(await push('owner', at({ body: 'å'.repeat(10_001) }))).toEqual(['rejected:23514']);
  expect(await push('owner', at({ body: 'Klart', ended_at: moment }))).toEqual(['applied']);
});

test('an invited colleague gets the credit in the leader’s name when she first signs in', async () => {
  const { address, seat } = await invite('Bodil Ekman');
  const id = randomUUID();
  const place = guest(id, { name: 'Bodil Ekman', seat });
  expect(await push('courseParticipant', session(id), place)).toEqual(['applied', 'applied']);
  expect(await rows('select 1 from public.credit where session_id = $1', [id])).toEqual([]);

  const bodil = await signIn(address);
  expect(
    await rows('select id, author_id, user_id, deleted from public.credit where session_id = $1', [
      id,
    ]),
  ).toEqual([
    {
      id: creditId(id, bodil),
      author_id: world.uid.courseParticipant,
      user_id: bodil,
      deleted: false,
    },
  ]);
  expect(
    await rows('select deleted, name, seat_id from public.guest where id = $1', [place.row]),
  ).toEqual([{ deleted: true, name: '', seat_id: null }]);
  const pulled = await world.db.pull(bodil);
  expect(pulled.changes.some((one) => one.id === creditId(id, bodil) && one.row)).toBe(true);
});

test('a guest who has signed in before the leader’s phone had network is credited at once', async () => {
  const { address, seat } = await invite('Tore Kall');
  const tore = await signIn(address);
  const id = randomUUID();
  const place = guest(id, { name: 'Tore Kall', seat });
  expect(await push('owner', session(id), place)).toEqual(['applied', 'applied']);
  expect(await rows('select user_id from public.credit where session_id = $1', [id])).toEqual([
    { user_id: tore },
  ]);
});

test('a free name is matched later, by the one who led', async () => {
  const id = randomUUID();
  const place = guest(id, { name: 'Sven i växeln' });
  await push('owner', session(id), place);
  const [{ version } = {}] = await rows('select version from public.guest where id = $1', [
    place.row,
  ]);
  const [card] = await rows(
    'select seat_id from public.seat_card where scope_id = $1 and user_id = $2',
    [course, world.uid.courseParticipant],
  );
  const match = mutation('guest', course, place.row, {
    base: Number(version),
    patch: { seat_id: card?.['seat_id'] },
  });
  expect(await push('colleague', { ...match, id: randomUUID() })).toEqual(['rejected:42501']);
  expect(await push('owner', match)).toEqual(['applied']);
  expect(await rows('select user_id from public.credit where session_id = $1', [id])).toEqual([
    { user_id: world.uid.courseParticipant },
  ]);
});

test('those in the room are credited when the talk is over, and one who left before is not', async () => {
  const id = randomUUID();
  const cards = await rows('select seat_id, user_id from public.seat_card where scope_id = $1', [
    course,
  ]);
  const seatOf = (person: string) =>
    String(cards.find((card) => card['user_id'] === person)?.['seat_id']);
  const stays = guest(id, { seat: seatOf(world.uid.colleague) });
  const leaves = guest(id, { seat: seatOf(world.uid.courseParticipant) });
  expect(await push('owner', session(id, course, null), stays, leaves)).toEqual([
    'applied',
    'applied',
    'applied',
  ]);
  const credited = () => rows('select user_id from public.credit where session_id = $1', [id]);
  expect(await credited()).toEqual([]);
  const versionOf = async (tbl: string, row: string) =>
    Number((await rows(`select version from public.${tbl} where id = $1`, [row]))[0]?.['version']);
  const gone = mutation('guest', course, leaves.row, {
    base: await versionOf('guest', leaves.row),
    patch: { deleted: true },
  });
  const end = mutation('group_session', course, id, {
    base: await versionOf('group_session', id),
    patch: { ended_at: moment },
  });
  expect(await push('owner', gone, end)).toEqual(['applied', 'applied']);
  expect(await credited()).toEqual([{ user_id: world.uid.colleague }]);
  // the leader's phone writes the same credit itself: it is one and the same
  const again = await world.db.push(world.who.owner, [credit(id, world.uid.colleague)]);
  expect(verdicts(again)[0]).toMatch(/^conflict/u);
});

test('guests are named by the one who leads, and only seats of the same course', async () => {
  const id = randomUUID();
  await push('owner', session(id));
  const [elsewhere] = await rows(
    'select seat_id from public.seat_card where scope_id = $1 limit 1',
    [`course:${demo.strandhamn}`],
  );
  expect(
    await push(
      'owner',
      guest(id, { seat: String(elsewhere?.['seat_id']) }),
      guest(randomUUID()),
      guest(id, { name: '' }),
      guest(id, { name: 'x'.repeat(201) }),
    ),
  ).toEqual(Array.from({ length: 4 }, () => 'rejected:23514'));
  expect(await push('colleague', guest(id))).toEqual(['rejected:23514']);
  expect(await push('partner', guest(id))).toEqual(['rejected:42501']);
});

test('binding a seat does not stumble over a session whose leader has gone', async () => {
  const leader = await signIn((await invite('Vera Sten')).address);
  const { address, seat } = await invite('Ebba Lilja');
  const id = randomUUID();
  const made = await world.db.push(leader, [session(id), guest(id, { name: 'Ebba Lilja', seat })]);
  expect(verdicts(made)).toEqual(['applied', 'applied']);
  await rows('select app.erase_user($1)', [leader]);
  const ebba = await signIn(address);
  expect(await rows('select 1 from public.credit where user_id = $1', [ebba])).toEqual([]);
});

test('an erased person is in no guest list either, kept versions included', async () => {
  const { address, seat } = await invite('Siv Unik Namnsdotter');
  const [waiting, free] = [randomUUID(), randomUUID()];
  const place = guest(waiting, { name: 'Siv Unik Namnsdotter', seat });
  const written = guest(free, { name: 'Siv Unik Namnsdotter' });
  await push('owner', session(waiting), place, session(free), written);
  const siv = await signIn(address);
  const [{ version } = {}] = await rows('select version from public.guest where id = $1', [
    written.row,
  ]);
  const match = mutation('guest', course, written.row, {
    base: Number(version),
    patch: { seat_id: seat },
  });
  expect(await push('owner', match)).toEqual(['applied']);
  await rows('select app.erase_user($1)', [siv]);
  for (const tbl of ['public.guest', 'public.credit', 'app.history']) {
    const found = await rows(
      `select count(*)::int as n from ${tbl} t where to_jsonb(t)::text like '%Unik Namnsdotter%' or to_jsonb(t)::text like '%${siv}%'`,
    );
    expect(found, tbl).toEqual([{ n: 0 }]);
  }
});
