import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '../../tests/support/sql-database.ts';
import {
  demo,
  openDemoWorld,
  relations,
  type DemoWorld,
  type Relation,
} from '../../tests/support/sql-demo.ts';

// What a group does together and what is counted of it: nobody is credited who is not there, nobody
// answers for somebody else, and no number tells of one person.

let world: DemoWorld;
beforeAll(async () => {
  world = await openDemoWorld();
});
afterAll(() => world.db.close());

const course = `course:${demo.granvik}`;
const admin = `admin:${demo.granvik}`;
const moment = '2026-11-22T10:00:00.000Z';
const push = async (who: Relation, ...muts: unknown[]) =>
  verdicts(await world.db.push(world.who[who], muts));
const rows = (sql: string, params: readonly unknown[] = []) => world.db.sql(sql, params);

/** A talk that is over, unless told otherwise. */
const session = (id: string, scope = course, ended_at: string | null = moment) =>
  mutation('group_session', scope, id, {
    patch: {
      participation_id: scope.slice('course:'.length),
      module: 'varfor',
      held_at: moment,
      body: 'Vi börjar med vinterväghållningen.',
      ended_at,
    },
  });
const creditId = (of: string, person: string) => rowId('credit', of, person);
const credit = (of: string, person: string, scope = course) =>
  mutation('credit', scope, creditId(of, person), {
    patch: { session_id: of, user_id: person },
  });
const guest = (
  of: string,
  fields: { id?: string; name?: string; seat?: string | null; scope?: string } = {},
) =>
  mutation('guest', fields.scope ?? course, fields.id ?? randomUUID(), {
    patch: { session_id: of, name: fields.name ?? 'Maj-Britt', seat_id: fields.seat ?? null },
  });
const statusId = (who: keyof typeof relations) =>
  rowId('course_status', world.uid[who], demo.granvik);
const status = (who: keyof typeof relations, patch: Readonly<Record<string, unknown>>, base = 0) =>
  mutation('course_status', `user:${world.uid[who]}`, statusId(who), { base, patch });
const wholeStatus = (credits: unknown) => ({
  participation_id: demo.granvik,
  modules_done: [],
  credits,
  finished_at: null,
});

/** An invited colleague of Granvik who has not signed in. */
async function invite(name: string): Promise<{ address: string; seat: string }> {
  const address = `${randomUUID()}@granvik.example`;
  const columns = await rows(
    `select 1 from app.sync_table where tbl = 'invitation' and columns ? 'unit'`,
  );
  const added = await push(
    'strategist',
    mutation('invitation', admin, rowId('invitation', demo.granvik, address, 'courseParticipant'), {
      patch: {
        participation_id: demo.granvik,
        address,
        name,
        role: 'courseParticipant',
        state: 'open',
        ...(columns.length > 0 ? { unit: '' } : {}),
      },
    }),
  );
  expect(added).toEqual(['applied']);
  const [card] = await rows(
    'select seat_id from public.seat_card where scope_id = $1 and name = $2',
    [course, name],
  );
  return { address, seat: String(card?.['seat_id']) };
}

async function signIn(address: string): Promise<string> {
  const uid = await world.db.addAccount(address);
  await world.db.claim(uid);
  return uid;
}

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

test('a status holds modules and declines by credit, and takes nothing else', async () => {
  const id = randomUUID();
  const bad = [
    [],
    null,
    'm',
    { [id]: 3 },
    { [id]: '' },
    { [id]: { module: 'm' } },
    { nej: 'm' },
    { [id]: 'x'.repeat(101) },
    Object.fromEntries(Array.from({ length: 400 }, () => [randomUUID(), 'x'.repeat(20)])),
  ];
  for (const credits of bad) {
    const [said] = await push('colleague', status('colleague', wholeStatus(credits)));
    expect(said, JSON.stringify(credits)?.slice(0, 60)).toMatch(/^rejected:23/u);
  }
  const good = { [id]: 'varfor', [randomUUID()]: null };
  expect(await push('colleague', status('colleague', wholeStatus(good)))).toEqual(['applied']);
  // the strategist's copy carries it; nobody else reads either of them
  const copy = await rows(
    'select credits from public.course_status where scope_id = $1 and author_id = $2',
    [admin, world.uid.colleague],
  );
  expect(copy).toEqual([{ credits: good }]);
  const readers: Relation[] = [];
  for (const who of Object.keys(relations) as Relation[]) {
    const seen = await world.db.as(world.who[who], (query) =>
      query('select 1 from public.course_status where author_id = $1', [world.uid.colleague]),
    );
    if (seen.length > 0) readers.push(who);
  }
  expect(readers.toSorted()).toEqual(['colleague', 'office', 'strategist']);
});

test('an app that knows no credits goes on writing its modules and loses none', async () => {
  const first = mutation('course_status', `user:${world.uid.owner}`, statusId('owner'), {
    patch: { participation_id: demo.granvik, modules_done: ['varfor'], finished_at: null },
  });
  expect(await push('owner', first)).toEqual(['applied']);
  const version = async () => {
    const [row] = await rows(
      `select version from public.course_status where scope_id = 'user:' || $1 and id = $2`,
      [world.uid.owner, statusId('owner')],
    );
    return Number(row?.['version']);
  };
  const credits = { [randomUUID()]: null };
  expect(await push('owner', status('owner', { credits }, await version()))).toEqual(['applied']);
  const older = { modules_done: ['politiken', 'varfor'] };
  expect(await push('owner', status('owner', older, await version()))).toEqual(['applied']);
  const [copy] = await rows(
    'select modules_done, credits from public.course_status where scope_id = $1 and author_id = $2',
    [admin, world.uid.owner],
  );
  expect(copy).toEqual({ ...older, credits });
});

test('nobody writes or declines in another’s status', async () => {
  const theirs = `user:${world.uid.colleague}`;
  const made = mutation('course_status', theirs, statusId('colleague'), {
    base: 1,
    patch: { credits: {} },
  });
  expect(await push('strategist', made)).toEqual(['rejected:42501']);
  const copied = mutation('course_status', admin, statusId('colleague'), {
    base: 1,
    patch: { credits: {} },
  });
  expect(await push('strategist', copied)).toEqual(['rejected:42501']);
  const refused = await world.db.direct(
    world.who.strategist,
    `update public.course_status set credits = '{}' where author_id = $1`,
    [world.uid.colleague],
  );
  expect(refused === 0 || refused === '42501').toBe(true);
});

const tick = (person: string, outcome: string) =>
  mutation(
    'learned_outcome',
    `user:${person}`,
    rowId('learned_outcome', person, demo.granvik, outcome),
    {
      patch: { participation_id: demo.granvik, outcome },
    },
  );
const numbers = async () =>
  (await rows(
    'select outcome, people from public.outcome_count where scope_id = $1 and not deleted order by 1',
    [admin],
  )) as { outcome: string; people: number }[];

const ticked = async (person: string | undefined, ...outcomes: string[]) => {
  const muts = outcomes.map((outcome) => tick(person ?? '', outcome));
  return verdicts(await world.db.push(person ?? '', muts));
};

test('outcomes are told in numbers only: none below five, and never one person at a time', async () => {
  const people: string[] = [];
  for (let n = 0; n < 9; n++) people.push(await signIn((await invite(`Person ${n}`)).address));
  for (const person of people.slice(0, 4)) {
    expect(await ticked(person, 'varfor', 'stegen')).toEqual(['applied', 'applied']);
  }
  expect(await numbers()).toEqual([]);
  // four of the five ticked the second: it is not told
  expect(await ticked(people[4], 'varfor')).toEqual(['applied']);
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  // the next four change nothing that is seen, so no difference of two numbers is one person
  for (const person of people.slice(5, 8)) {
    await ticked(person, 'varfor', 'stegen', 'politiken');
    expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  }
  // one person many times is one person
  await ticked(people[7], 'integrering');
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  await ticked(people[8], 'varfor', 'stegen');
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  await ticked(people[0], 'integrering');
  expect(await numbers()).toEqual([
    { outcome: 'stegen', people: 8 },
    { outcome: 'varfor', people: 9 },
  ]);
});

test('a number says neither whose tick was the last nor when in the day it came', async () => {
  const told = await rows(
    `select h.by_id, h.mutation_id, h.row ->> 'updated_by' as hand, h.row ->> 'author_id' as author,
       (h.row ->> 'updated_at')::timestamptz = date_trunc('day', (h.row ->> 'updated_at')::timestamptz) as by_day
     from app.history h where h.tbl = 'outcome_count'`,
  );
  expect(told.length).toBeGreaterThan(1);
  for (const one of told) {
    expect(one).toEqual({ by_id: null, mutation_id: null, hand: null, author: null, by_day: true });
  }
  // nobody else's ticks can be read at all
  const seen = await world.db.as(world.who.strategist, (query) =>
    query('select 1 from public.learned_outcome'),
  );
  expect(seen).toEqual([]);
  const number = mutation('outcome_count', admin, rowId('outcome_count', demo.granvik, 'varfor'), {
    base: 1,
    patch: { people: 30 },
  });
  expect(await push('strategist', number)).toEqual(['rejected:42501']);
});

test('a tick for a course one does not take counts nowhere', async () => {
  const { partner } = world.uid;
  const before = await rows('select count(*)::int as n from app.outcome_news');
  expect(await push('partner', tick(partner, 'varfor'))).toEqual(['applied']);
  expect(await rows('select count(*)::int as n from app.outcome_news')).toEqual(before);
});

test('a shared reflection is read in its course, and taken back by its author alone', async () => {
  const { owner } = world.uid;
  const origin = rowId('reflection', owner, 'varfor-r1');
  const copyId = rowId('reflection', origin, course, owner);
  const fields = { question: 'varfor-r1', body: 'Snöröjningen först.', shared: [] };
  const original = mutation('reflection', `user:${owner}`, origin, {
    patch: { ...fields, shared: [course], origin: null },
  });
  const copy = mutation('reflection', course, copyId, { patch: { ...fields, origin } });
  expect(await push('owner', original, copy)).toEqual(['applied', 'applied']);
  const reads = async (who: Relation) =>
    (
      await world.db.as(world.who[who], (query) =>
        query('select 1 from public.reflection where origin = $1', [origin]),
      )
    ).length;
  expect(await reads('courseParticipant')).toBe(1);
  expect(await reads('partner')).toBe(0);
  expect(await reads('office')).toBe(0);
  expect(await reads('mentor')).toBe(0);
  const squat = mutation('reflection', course, randomUUID(), { patch: { ...fields, origin } });
  expect(await push('colleague', squat)).toEqual(['rejected:23514']);
});
