import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type Caller } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';

// Invitations with units and persons, contacts, stated numbers: what only some may write, and what
// nobody may.

const world = demoWorldOfFile();

const admin = `admin:${demo.granvik}`;
const course = `course:${demo.granvik}`;
const plan = `plan:${demo.round}`;

const invitation = (address: string, more: object = {}) => ({
  participation_id: demo.granvik,
  address,
  name: 'Nils Ny',
  role: 'courseParticipant',
  state: 'open',
  unit: 'Granviks Bostäder AB, styrelsen',
  user_id: null,
  ...more,
});
const invitationId = (address: string) =>
  rowId('invitation', demo.granvik, address, 'courseParticipant');
const invite = (caller: string, address: string, more: object = {}) =>
  world.db.push(caller, [
    mutation('invitation', admin, invitationId(address), { patch: invitation(address, more) }),
  ]);
const row = async (address: string) =>
  (await world.db.sql('select * from public.invitation where address = $1', [address]))[0];

test('whom an invitation brought follows from the seat, whatever is sent', async () => {
  const { db, uid, who } = world;
  const address = 'styrelsen@granvik.example';
  const liar = await invite(uid.strategist, address, { user_id: uid.owner });
  expect(verdicts(liar)).toEqual(['applied']);
  expect(await row(address)).toMatchObject({ user_id: null, state: 'open' });

  const person = await db.addAccount(address);
  await db.claim(person);
  expect(await row(address)).toMatchObject({
    user_id: person,
    state: 'accepted',
    unit: 'Granviks Bostäder AB, styrelsen',
  });
  const base = Number((await row(address))?.['version']);
  const again = await db.push(uid.strategist, [
    mutation('invitation', admin, invitationId(address), {
      base,
      patch: { unit: 'Styrelsen', user_id: uid.owner },
    }),
  ]);
  expect(verdicts(again)).toEqual(['applied']);
  expect(await row(address)).toMatchObject({ unit: 'Styrelsen', user_id: person });
  const sql = `update public.invitation set user_id = '${uid.owner}' where address = '${address}'`;
  expect(await db.direct(who.strategist, sql)).toBe(1);

  const gone = await db.push(uid.strategist, [
    mutation('invitation', admin, invitationId(address), {
      base: Number((await row(address))?.['version']),
      patch: { state: 'withdrawn' },
    }),
  ]);
  expect(verdicts(gone)).toEqual(['applied']);
  expect(await row(address)).toMatchObject({ user_id: null, state: 'withdrawn' });
});

test('people can be invited to the course long after the round has ended, and outside it', async () => {
  const { db, uid } = world;
  await db.machine(
    `update public.round set starts_on = '2001-01-01', ends_on = '2002-01-01' where id = '${demo.round}';
     update public.plan_step set starts_on = '2001-01-01', ends_on = '2001-01-02';
     update public.occasion set opens_on = '2001-01-01', closes_on = '2001-01-02'`,
  );
  const address = 'bolaget@granvik.example';
  expect(verdicts(await invite(uid.strategist, address))).toEqual(['applied']);
  const person = await db.addAccount(address);
  expect(await db.claim(person)).toEqual({ seats: 1, office: false, invited: [] });
  const scopes = (await db.pull(person)).scopes.map((scope) => scope.id);
  expect(scopes.toSorted()).toEqual([course, plan, 'programme', `user:${person}`].toSorted());
});

test('a build that knows no units still invites', async () => {
  const { db, uid } = world;
  const address = 'gammal@granvik.example';
  const { unit: _unit, user_id: _person, ...old } = invitation(address);
  const pushed = await db.push(uid.strategist, [
    mutation('invitation', admin, invitationId(address), { patch: old }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied']);
  expect(await row(address)).toMatchObject({ unit: '', user_id: null });
});

test('a full call of fifty invitations is taken in one', async () => {
  const { db, uid } = world;
  const answer = await db.push(
    uid.strategist,
    Array.from({ length: 50 }, (_, n) => `lista.${n}@granvik.example`).map((address) =>
      mutation('invitation', admin, invitationId(address), { patch: invitation(address) }),
    ),
  );
  expect(verdicts(answer)).toEqual(Array(50).fill('applied'));
  const [seats] = await db.sql(`select count(*)::int as n from app.seat where name = 'Nils Ny'`);
  expect(Number(seats?.['n'])).toBeGreaterThanOrEqual(50);
});

test('a unit has at most eighty letters', async () => {
  const answer = await invite(world.uid.strategist, 'lang@granvik.example', {
    unit: 'x'.repeat(81),
  });
  expect(verdicts(answer)).toEqual(['rejected:23514']);
});

const contactId = (scope: string) => rowId('contact', scope, 'course');
const contact = (more: object = {}) => ({
  topic: 'course',
  name: 'Nadja Ny',
  email: 'nadja@granvik.example',
  phone: '',
  ...more,
});

test('only its strategist names an organisation’s contact, only the office its own', async () => {
  const { db, who } = world;
  for (const relation of Object.keys(who) as Relation[]) {
    if (relation === 'anonymous') continue;
    for (const [scope, mayWrite] of [
      [course, relation === 'strategist'],
      [plan, relation === 'office'],
    ] as const) {
      const [first] = (
        await db.push(who[relation], [
          mutation('contact', scope, contactId(scope), { patch: contact() }),
        ])
      ).results;
      const base = Number(first?.current?.['version'] ?? 0);
      // those who may are told of the row that stands there and change it
      expect(first?.status, `${relation} ${scope}`).toBe(mayWrite ? 'conflict' : 'rejected');
      const answer = await db.push(who[relation], [
        mutation('contact', scope, contactId(scope), {
          base: base || 1,
          patch: { name: 'Nadja Ny' },
        }),
      ]);
      expect(answer.results[0]?.status, `${relation} ${scope}`).toBe(
        mayWrite ? 'applied' : 'rejected',
      );
    }
  }
});

test('a contact in a scope of another kind, with another id or with half an address is refused', async () => {
  const { db, uid } = world;
  const attempts = await db.push(uid.strategist, [
    mutation('contact', `org:${demo.granvik}`, contactId(`org:${demo.granvik}`), {
      patch: contact(),
    }),
    mutation('contact', course, randomUUID(), { patch: contact({ topic: 'other' }) }),
    mutation('contact', `course:${demo.strandhamn}`, contactId(`course:${demo.strandhamn}`), {
      patch: contact(),
    }),
    mutation('contact', course, rowId('contact', course, 'other'), {
      patch: contact({ topic: 'other', email: 'nadja' }),
    }),
    mutation('contact', course, rowId('contact', course, 'other'), {
      patch: contact({ topic: 'other', name: '' }),
    }),
  ]);
  expect(verdicts(attempts)).toEqual([
    'rejected:42501',
    'rejected:23514',
    'rejected:42501',
    'rejected:23514',
    'rejected:23514',
  ]);
});

test('majority and opposition are two numbers of the organisation; the office reads, nobody else knows', async () => {
  const { db, uid, who } = world;
  const id = rowId('stated_number', demo.granvik, 'majority');
  const current = async () =>
    (await db.sql('select version, value from public.stated_number where id = $1', [id]))[0];
  const change = async (caller: Caller) =>
    db.push(caller, [
      mutation('stated_number', admin, id, {
        base: Number((await current())?.['version']),
        patch: { value: 9 },
      }),
    ]);
  for (const relation of Object.keys(who) as Relation[]) {
    if (relation === 'anonymous') continue;
    const answer = await change(who[relation]);
    expect(verdicts(answer), relation).toEqual([
      relation === 'strategist' ? 'applied' : 'rejected:42501',
    ]);
    const seen = await db.as(who[relation], (query) =>
      query('select value from public.stated_number where id = $1', [id]),
    );
    expect(seen.length, relation).toBe(['strategist', 'office'].includes(relation) ? 1 : 0);
  }
  const bad = await db.push(uid.strategist, [
    mutation('stated_number', admin, rowId('stated_number', demo.granvik, 'x'), {
      patch: { participation_id: demo.granvik, subject: 'x', value: -1 },
    }),
  ]);
  expect(verdicts(bad)).toEqual(['rejected:23514']);
});

test('an erased person is nobody’s contact, her unit is told of nobody, kept versions included', async () => {
  const { db, uid } = world;
  const address = 'borta@granvik.example';
  await invite(uid.strategist, address, { name: 'Berit Borta', unit: 'Arkivet i källaren' });
  const person = await db.addAccount(address);
  await db.claim(person);
  const name = async (fields: object) => {
    const [now] = await db.sql('select version from public.contact where scope_id = $1', [course]);
    const patch = contact(fields);
    const answer = await db.push(uid.strategist, [
      mutation('contact', course, contactId(course), { base: Number(now?.['version']), patch }),
    ]);
    expect(verdicts(answer)).toEqual(['applied']);
  };
  // by address once, by name alone once, and then somebody else for a while
  await name({ name: 'Berit', email: 'Borta@granvik.example'.toLowerCase(), phone: '0123-4' });
  await name({ name: 'Berit Borta', email: '', phone: '0123-5' });
  await name({ name: 'Samira Haddad', email: 'strateg@granvik.example', phone: '0123-6' });
  await db.sql('select app.erase_user($1)', [person]);

  const versions = await db.sql(`select row from app.history where tbl = 'contact'`);
  const texts = JSON.stringify(versions);
  for (const trace of ['Berit', 'borta@', '0123-4', '0123-5']) expect(texts).not.toContain(trace);
  expect(texts).toContain('0123-6');
  const everything = JSON.stringify(
    await db.sql(
      `select row from app.history where tbl = 'invitation'
       union all select to_jsonb(i) from public.invitation i`,
    ),
  );
  for (const trace of ['Berit', 'borta@granvik', 'Arkivet', person])
    expect(everything).not.toContain(trace);
  const [still] = await db.sql('select deleted, name from public.contact where scope_id = $1', [
    course,
  ]);
  expect(still).toEqual({ deleted: false, name: 'Samira Haddad' });

  await db.sql('select app.erase_user($1)', [uid.strategist]);
  const [gone] = await db.sql(
    'select deleted, name, email from public.contact where scope_id = $1',
    [course],
  );
  expect(gone).toEqual({ deleted: true, name: '', email: '' });
  expect(
    JSON.stringify(await db.sql(`select row from app.history where tbl = 'contact'`)),
  ).not.toContain('Samira');
});
