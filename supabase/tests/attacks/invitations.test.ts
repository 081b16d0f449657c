import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts, type Caller } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, relations } from '#tests/support/sql/demo.ts';

// An invitation tells nothing about the one invited, and binds nobody who has not said yes.

const world = demoWorldOfFile();
const admin = `admin:${demo.granvik}`;
const idOf = (address: string, role = 'courseParticipant') =>
  rowId('invitation', demo.granvik, address, role);
const invite = (caller: Caller, address: string, role = 'courseParticipant') =>
  world.db.push(caller, [
    mutation('invitation', admin, idOf(address, role), {
      patch: { participation_id: demo.granvik, address, name: 'Någon', role, state: 'open' },
    }),
  ]);
const row = async (address: string) => {
  const [found] = await world.db.sql(
    'select state, user_id, version from public.invitation where id = $1',
    [idOf(address)],
  );
  return found;
};
const scopesOf = async (uid: string) => (await world.db.pull(uid)).scopes.map(({ id }) => id);

test('an address with an account elsewhere looks like one without, and its phone gets nothing', async () => {
  const { who, uid } = world;
  const known = relations.otherGroup;
  const unknown = 'ingen@annanstans.example';
  const before = await scopesOf(uid.otherGroup);
  expect(verdicts(await invite(who.strategist, known))).toEqual(['applied']);
  expect(verdicts(await invite(who.strategist, unknown))).toEqual(['applied']);
  const [one, two] = [await row(known), await row(unknown)];
  expect({ ...one, version: 0 }).toEqual({ ...two, version: 0 });
  expect(one).toMatchObject({ state: 'open', user_id: null });
  expect(await scopesOf(uid.otherGroup)).toEqual(before);
  // signing in again is no answer either
  expect(await world.db.claim(uid.otherGroup)).toMatchObject({
    seats: 1,
    invited: [{ invitation: idOf(known), organisation: 'Granvik', role: 'courseParticipant' }],
  });
  expect(await scopesOf(uid.otherGroup)).toEqual(before);
  expect(await row(known)).toMatchObject({ state: 'open', user_id: null });
});

test('only the one invited answers, once', async () => {
  const { db, who, uid } = world;
  const answer = (person: Caller, yes: boolean, invitation = idOf(relations.otherGroup)) =>
    db.call(person, 'answer_invitation', { invitation, yes });
  for (const person of [who.owner, who.strategist, who.office, who.noSeat, who.partner])
    expect(await answer(person, true)).toEqual({ status: 'rejected', code: 'gone' });
  expect(await answer(who.otherGroup, true)).toEqual({ status: 'applied' });
  expect(await scopesOf(uid.otherGroup)).toContain(`course:${demo.granvik}`);
  expect(await row(relations.otherGroup)).toMatchObject({
    state: 'accepted',
    user_id: uid.otherGroup,
  });
  expect(await answer(who.otherGroup, true)).toEqual({ status: 'rejected', code: 'gone' });
  expect(await answer(who.otherGroup, false)).toEqual({ status: 'rejected', code: 'gone' });
});

test('who says no is asked no more, until she is invited again', async () => {
  const { db, who, uid } = world;
  const address = relations.partner;
  await invite(who.strategist, address);
  const no = { invitation: idOf(address), yes: false };
  expect(await db.call(who.partner, 'answer_invitation', no)).toEqual({ status: 'applied' });
  expect(await row(address)).toMatchObject({ state: 'declined', user_id: null });
  expect(await db.claim(uid.partner)).toMatchObject({ invited: [] });
  const change = async (state: string) => {
    const base = Number((await row(address))?.['version']);
    const answer = await db.push(who.strategist, [
      mutation('invitation', admin, idOf(address), { base, patch: { state } }),
    ]);
    return verdicts(answer);
  };
  expect(await change('accepted')).toEqual(['rejected:23514']);
  expect(await change('open')).toEqual(['applied']);
  expect(await db.claim(uid.partner)).toMatchObject({ invited: [{ invitation: idOf(address) }] });
  expect(await change('declined')).toEqual(['rejected:23514']);
});

test('an account is not parted from its mailbox by somebody who has only invited it', async () => {
  const { db, who, uid } = world;
  await invite(who.strategist, relations.noSeat, 'keyPerson');
  const body = {
    scope: admin,
    row: idOf(relations.noSeat, 'keyPerson'),
    name: 'Inkräktare',
    address: relations.noSeat,
  };
  expect(await db.call(who.strategist, 'hand_over_seat', body)).toMatchObject({
    status: 'applied',
  });
  const [account] = await db.sql('select email from auth.users where id = $1', [uid.noSeat]);
  expect(account).toEqual({ email: relations.noSeat });
});

test('the office seats nobody of its own where an organisation works', async () => {
  const { db, who } = world;
  await db.sql(`select app.grant_office('kollega@programkontoret.example')`);
  for (const address of [relations.office, 'kollega@programkontoret.example'])
    for (const role of ['strategist', 'keyPerson', 'courseParticipant'])
      expect(verdicts(await invite(who.office, address, role)), `${address} ${role}`).toEqual([
        'rejected:42501',
      ]);
  // nor by opening again what the organisation once asked for and took back
  expect(verdicts(await invite(who.strategist, relations.office, 'keyPerson'))).toEqual([
    'applied',
  ]);
  await db.machine(
    `update public.invitation set state = 'withdrawn' where id = '${idOf(relations.office, 'keyPerson')}'`,
  );
  const sql = `update public.invitation set state = 'open' where id = $1`;
  expect(await db.direct(who.office, sql, [idOf(relations.office, 'keyPerson')])).toBe('42501');
  expect(verdicts(await invite(who.office, 'ny@granvik.example', 'keyPerson'))).toEqual([
    'applied',
  ]);
});

test('the row says when the office invited, and nobody can write it', async () => {
  const { db, who } = world;
  const byOffice = async (address: string) => {
    const [found] = await db.sql('select by_office_at from public.invitation where id = $1', [
      idOf(address),
    ]);
    return found?.['by_office_at'] ?? null;
  };
  const change = async (caller: Caller, address: string, patch: object) => {
    const base = Number((await row(address))?.['version']);
    return verdicts(
      await db.push(caller, [
        mutation('invitation', admin, idOf(address), { base, patch: { ...patch } }),
      ]),
    );
  };
  const [ours, theirs] = ['var@granvik.example', 'deras@granvik.example'];
  await invite(who.strategist, ours);
  await invite(who.office, theirs);
  expect(await byOffice(ours)).toBeNull();
  expect(await byOffice(theirs)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
  // neither party can say something else
  const lie = { by_office_at: '2026-01-01T00:00:00Z' };
  expect(await change(who.strategist, ours, lie)).toEqual(['applied']);
  expect(await byOffice(ours)).toBeNull();
  const told = await byOffice(theirs);
  expect(await change(who.office, theirs, { by_office_at: null, name: 'Annan' })).toEqual([
    'applied',
  ]);
  expect(await byOffice(theirs)).toBe(told);
  // it stays when she comes, and goes when the strategist invites her anew
  await db.claim(await db.addAccount(theirs));
  expect(await row(theirs)).toMatchObject({ state: 'accepted' });
  expect(await byOffice(theirs)).toBe(told);
  await change(who.strategist, theirs, { state: 'withdrawn' });
  await change(who.strategist, theirs, { state: 'open' });
  expect(await byOffice(theirs)).toBeNull();
});
