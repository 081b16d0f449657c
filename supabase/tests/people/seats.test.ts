import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import {
  mutation,
  openTestDatabase,
  verdicts,
  type TestDatabase,
} from '#tests/support/sql/database.ts';
import { demo } from '#tests/support/sql/demo.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase({ seed: true });
});
afterAll(() => db.close());

const admin = `admin:${demo.granvik}`;
const cards = async (seatName: string) =>
  (
    await db.sql(
      `select app.scope_kind(scope_id) as kind, user_id, deleted, role from public.seat_card where name = $1 order by 1`,
      [seatName],
    )
  ).map((row) => ({ ...row }));
const scopesOf = async (uid: string) =>
  (
    await db.sql(
      `select app.scope_kind(scope_id) || ' ' || role || ' ' || via as line from app.scope_member where user_id = $1 order by 1`,
      [uid],
    )
  ).map((row) => row['line']);

test('before anybody has signed in the cards say who is coming', async () => {
  expect(await cards('Samira Haddad')).toEqual(
    // in the host's room of the start conference for the office, which asks everybody to come
    ['course', 'group', 'host', 'org', 'strategists'].map((kind) => ({
      kind,
      user_id: null,
      deleted: false,
      role: 'strategist',
    })),
  );
  expect((await cards('Elin Forsmo')).map((card) => card)).toMatchObject([{ kind: 'course' }]);
});

test('a proven mailbox binds its seats once, and a second sign-in changes nothing', async () => {
  const uid = await db.addAccount('strateg@granvik.example');
  expect(await db.claim(uid)).toEqual({ seats: 1, office: false, invited: [] });
  expect(
    (await cards('Samira Haddad')).every(
      (card) => (card as Record<string, unknown>)['user_id'] === uid,
    ),
  ).toBe(true);
  expect(await scopesOf(uid)).toEqual([
    'admin strategist sync',
    'course strategist sync',
    'group strategist sync',
    // of the meetings that Granvik hosts: one of the group's, one of the strategists'
    'host strategist sync',
    'host strategist sync',
    'org strategist sync',
    'plan strategist sync',
    'programme strategist sync',
    'round strategist sync',
    'strategists strategist sync',
    'user self sync',
  ]);
  const [before] = await db.sql('select sum(seq)::int as seqs from app.scope');
  expect(await db.claim(uid)).toEqual({ seats: 1, office: false, invited: [] });
  const [after] = await db.sql('select sum(seq)::int as seqs from app.scope');
  expect(after).toEqual(before);
  const [row] = await db.sql(
    `select state from public.invitation where address = 'strateg@granvik.example'`,
  );
  expect(row?.['state']).toBe('accepted');
});

test('an address that is not proven, or that nobody invited, binds nothing', async () => {
  const unproven = await db.addAccount('chef@granvik.example');
  await db.sql('update auth.users set email_confirmed_at = null where id = $1', [unproven]);
  expect(await db.claim(unproven)).toEqual({ seats: 0, office: false, invited: [] });
  const unknown = await db.addAccount('okand@nagonstans.example');
  expect(await db.claim(unknown)).toEqual({ seats: 0, office: false, invited: [] });
  expect(await scopesOf(unknown)).toEqual([]);
  expect((await db.pull(unknown)).scopes).toEqual([]);
  await db.sql('update auth.users set email_confirmed_at = now() where id = $1', [unproven]);
  expect(await db.claim(unproven)).toEqual({ seats: 1, office: false, invited: [] });
});

test('the address is compared in lower case', async () => {
  const uid = await db.addAccount('Chef@Tallmo.example');
  expect(await db.claim(uid)).toEqual({ seats: 1, office: false, invited: [] });
});

test('two hats are two seats and two memberships where the rooms are one', async () => {
  const uid = await db.addAccount('dubbel@granvik.example');
  expect(await db.claim(uid)).toEqual({ seats: 2, office: false, invited: [] });
  const scopes = await scopesOf(uid);
  expect(scopes.filter((line) => line === 'plan electedOfficial sync')).toHaveLength(2);
  expect(scopes.filter((line) => line === 'org electedOfficial sync')).toHaveLength(2);
  const pulled = await db.pull(uid);
  expect(pulled.scopes.filter((scope) => scope.id.startsWith('plan:'))).toHaveLength(1);
  // one hat taken off: what both gave stays, what it alone gave goes
  await db.machine(
    `update public.invitation set state = 'withdrawn' where address = 'dubbel@granvik.example' and participation_id = '${demo.mellanland}'`,
  );
  const after = (await db.pull(uid)).scopes.map((scope) => scope.id);
  expect(after).toContain(`plan:${demo.round}`);
  expect(after).toContain(`org:${demo.granvik}`);
  expect(after).not.toContain(`org:${demo.mellanland}`);
  expect(after).not.toContain(`group:${demo.group2}`);
});

test("a mentor's people are one role in the group and themselves elsewhere", async () => {
  const uid = await db.addAccount('politiker@bjorkliden.example');
  await db.claim(uid);
  expect(await scopesOf(uid)).toContain('group mentor sync');
  expect(await scopesOf(uid)).toContain('org electedOfficial sync');
  expect(
    (await cards('Solveig Björnmo')).every(
      (card) => (card as { role?: unknown }).role === 'electedOfficial',
    ),
  ).toBe(true);
});

test('a strategist invites, renames and withdraws; an address with an account is bound when it asks', async () => {
  const [strategist] = await db.sql(
    `select id from auth.users where email = 'strateg@granvik.example'`,
  );
  const uid = String(strategist?.['id']);
  const newcomer = await db.addAccount('ny@granvik.example');
  const row = rowId('invitation', demo.granvik, 'ny@granvik.example', 'keyPerson');
  const fields = {
    participation_id: demo.granvik,
    address: 'ny@granvik.example',
    name: 'Nina Ny',
    role: 'keyPerson',
    state: 'open',
  };
  const invited = await db.push(uid, [mutation('invitation', admin, row, { patch: fields })]);
  expect(verdicts(invited)).toEqual(['applied']);
  expect(await scopesOf(newcomer)).toEqual([]);
  expect(await db.claim(newcomer)).toEqual({ seats: 1, office: false, invited: [] });
  expect(await scopesOf(newcomer)).toContain('org keyPerson sync');
  const versionOf = async () =>
    Number(
      (await db.sql('select version from public.invitation where id = $1', [row]))[0]?.['version'],
    );
  const change = async (patch: object) =>
    verdicts(
      await db.push(uid, [
        mutation('invitation', admin, row, { base: await versionOf(), patch: { ...patch } }),
      ]),
    );
  expect(await change({ name: 'Nina Nyberg' })).toEqual(['applied']);
  expect((await cards('Nina Nyberg')).length).toBe(4);
  expect(await change({ role: 'strategist' })).toEqual(['rejected:23514']);
  expect(await change({ address: 'annan@granvik.example' })).toEqual(['rejected:23514']);
  expect(await change({ state: 'open' })).toEqual(['rejected:23514']);
  expect(await change({ state: 'withdrawn' })).toEqual(['applied']);
  expect(await scopesOf(newcomer)).toEqual(['user self sync']);
  expect(
    (await cards('Nina Nyberg')).every(
      (card) => (card as Record<string, unknown>)['deleted'] === true,
    ),
  ).toBe(true);
  expect(await db.claim(newcomer)).toEqual({ seats: 0, office: false, invited: [] });
  expect(await change({ state: 'accepted' })).toEqual(['rejected:23514']);
  expect(await change({ state: 'open' })).toEqual(['applied']);
  expect(await db.claim(newcomer)).toEqual({ seats: 1, office: false, invited: [] });
});

test('a seat stays with the person who proved the mailbox first', async () => {
  await db.sql(`delete from auth.users where email = 'ny@granvik.example'`);
  const successor = await db.addAccount('ny@granvik.example');
  expect(await db.claim(successor)).toEqual({ seats: 0, office: false, invited: [] });
});

test('the office is granted by an operator, before or after the account is there', async () => {
  const first = await db.addAccount('projektledare@programkontoret.example');
  expect(await db.claim(first)).toEqual({ seats: 0, office: true, invited: [] });
  const scopes = await scopesOf(first);
  expect(scopes).toContain('plan office sync');
  expect(scopes).toContain('admin office query');
  expect(scopes.some((line) => /^(org|course) /.test(String(line)))).toBe(false);
  const second = await db.addAccount('handlaggare@programkontoret.example');
  await db.sql(`select app.grant_office('Handlaggare@programkontoret.example')`);
  expect((await db.claim(second)).office).toBe(true);
});

test('the office opens a round, and its own people see it at once', async () => {
  const [office] = await db.sql(
    `select id from auth.users where email = 'projektledare@programkontoret.example'`,
  );
  const uid = String(office?.['id']);
  const round = rowId('test', 'round');
  const plan = `plan:${round}`;
  const group = rowId('test', 'group');
  const participation = rowId('test', 'participation');
  const fields = { name: 'Ny omgång', starts_on: '2027-01-01', ends_on: '2028-01-01' };
  const opened = await db.push(uid, [
    mutation('round', plan, round, { patch: fields }),
    mutation('group', plan, group, { patch: { round_id: round, name: 'Grupp 1', ord: 1 } }),
    mutation('participation', plan, participation, {
      patch: {
        round_id: round,
        group_id: group,
        organisation_id: rowId('demo', 'granvik'),
        kind: 'participant',
        ord: 1,
      },
    }),
    mutation(
      'invitation',
      `admin:${participation}`,
      rowId('invitation', participation, 'a@b.example', 'strategist'),
      {
        patch: {
          participation_id: participation,
          address: 'a@b.example',
          name: 'Asta',
          role: 'strategist',
          state: 'open',
        },
      },
    ),
  ]);
  expect(verdicts(opened).slice(0, 3)).toEqual(['applied', 'applied', 'applied']);
  const pulled = await db.pull(uid);
  expect(pulled.scopes.map((scope) => scope.id)).toContain(plan);
  // the admin scope was not there when the call locked its scopes, yet the change arrives
  expect(verdicts(opened)[3]).toBe('applied');
  const [strategist] = await db.sql(
    `select id from auth.users where email = 'strateg@granvik.example'`,
  );
  const other = rowId('test', 'other-round');
  const refused = await db.push(String(strategist?.['id']), [
    mutation('round', `plan:${other}`, other, { patch: fields }),
  ]);
  expect(verdicts(refused)).toEqual(['rejected:42501']);
});

test('an organisation moved to another group takes its people along', async () => {
  const [chief] = await db.sql(`select id from auth.users where email = 'Chef@Tallmo.example'`);
  const uid = String(chief?.['id']);
  const before = (await db.pull(uid)).scopes.map((scope) => scope.id);
  expect(before).toContain(`group:${demo.group2}`);
  await db.machine(
    `update public.participation set group_id = '${demo.group1}' where id = '${demo.tallmo}'`,
  );
  const after = (await db.pull(uid)).scopes.map((scope) => scope.id);
  expect(after).toContain(`group:${demo.group1}`);
  expect(after).not.toContain(`group:${demo.group2}`);
  const [card] = await db.sql(
    `select deleted from public.seat_card where scope_id = $1 and name = 'Robert Skoglid'`,
    [`group:${demo.group2}`],
  );
  expect(card?.['deleted']).toBe(true);
});

test('the strategist sees how far each has come in the course, never what was answered', async () => {
  const uid = await db.addAccount('deltagare@granvik.example');
  await db.claim(uid);
  const own = `user:${uid}`;
  const status = rowId('course_status', uid, demo.granvik);
  const reflection = rowId('reflection', uid, 'm6-q1');
  const pushed = await db.push(uid, [
    mutation('course_status', own, status, {
      patch: { participation_id: demo.granvik, modules_done: ['m6'], finished_at: null },
    }),
    mutation('reflection', own, reflection, {
      patch: { question: 'm6-q1', body: 'Mina tankar', shared: [], origin: null },
    }),
    mutation('course_status', admin, status, {
      patch: { participation_id: demo.granvik, modules_done: ['m7'], finished_at: null },
    }),
  ]);
  expect(verdicts(pushed)).toEqual(['applied', 'applied', 'rejected:42501']);
  const [strategist] = await db.sql(
    `select id from auth.users where email = 'strateg@granvik.example'`,
  );
  const seen = (await db.pull(String(strategist?.['id']))).changes;
  const copy = seen.find((change) => change.t === 'course_status' && change.id === status);
  expect(copy).toMatchObject({
    s: admin,
    id: status,
    row: { author_id: uid, modules_done: ['m6'] },
  });
  expect(JSON.stringify(seen)).not.toContain('Mina tankar');
});
