import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { codeOf, mutation, verdicts, type Caller } from '#tests/support/sql/database.ts';
import {
  demo,
  noteFields,
  demoWorldOfFile,
  relations,
  type Relation,
} from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const admin = `admin:${demo.granvik}`;
const seatOf = (address: string, role: string) => rowId('invitation', demo.granvik, address, role);
const handOver = (caller: Caller, row: string, name: string, address: string) =>
  world.db.call(caller, 'hand_over_seat', { scope: admin, row, name, address });
const scopesOf = async (caller: Caller) => (await world.db.pull(caller)).scopes.map(({ id }) => id);
async function writePrivate(uid: string): Promise<string> {
  const id = randomUUID();
  const answer = await world.db.push(uid, [
    mutation('note', `user:${uid}`, id, { patch: noteFields({ body: 'bara min' }) }),
  ]);
  expect(verdicts(answer)).toEqual(['applied']);
  return id;
}

test('only the strategist and the office hand over a seat, and a refusal changes nothing', async () => {
  const { db, who } = world;
  const row = seatOf(relations.owner, 'seniorManager');
  const everyone = Object.keys(who).filter((name) => name !== 'strategist' && name !== 'office');
  const [before] = await db.sql('select sum(seq)::int as seqs from app.scope');
  for (const name of everyone) {
    const attempt = handOver(who[name as Relation], row, 'Nils Ny', 'ny@granvik.example');
    if (name === 'anonymous') expect(await codeOf(attempt)).toBe('42501');
    else expect(await attempt, name).toEqual({ status: 'rejected', code: '42501' });
  }
  for (const body of [{}, null, 'x', [], { scope: admin }, { scope: admin, row: 'x' }]) {
    const attempt = db.call(who.strategist, 'hand_over_seat', body);
    expect(await codeOf(attempt), JSON.stringify(body)).toBe('PT400');
  }
  for (const [name, address] of [
    ['', 'ny@granvik.example'],
    ['x'.repeat(201), 'ny@granvik.example'],
    ['Nils', 'ingen adress'],
    ['Nils', `${'x'.repeat(250)}@x.example`],
  ] as const) {
    expect(await codeOf(handOver(who.strategist, row, name, address))).toBe('PT400');
  }
  expect(await handOver(who.strategist, randomUUID(), 'Nils', 'ny@granvik.example')).toEqual({
    status: 'rejected',
    code: 'gone',
  });
  const [after] = await db.sql('select sum(seq)::int as seqs from app.scope');
  expect(after).toEqual(before);
});

test('to a new address: the old membership ends, the old room stays, the new person is invited', async () => {
  const { db, uid, who } = world;
  const own = await writePrivate(uid.owner);
  const given = await handOver(
    who.strategist,
    seatOf(relations.owner, 'seniorManager'),
    ' Nils Ny ',
    ' Ny.Chef@Granvik.example',
  );
  const heir = seatOf('ny.chef@granvik.example', 'seniorManager');
  expect(given).toEqual({ status: 'applied', row: heir });
  expect(await scopesOf(who.owner)).toEqual([`user:${uid.owner}`]);
  expect(await db.claim(uid.owner)).toEqual({ seats: 0, office: false, invited: [] });
  const successor = await db.addAccount('ny.chef@granvik.example');
  expect(await db.claim(successor)).toEqual({ seats: 1, office: false, invited: [] });
  expect(await scopesOf(successor)).toContain(`org:${demo.granvik}`);
  expect(JSON.stringify(await db.pull(successor))).not.toContain(own);
  // a second time there is nobody there to follow, and a seat that is taken is not given again
  expect(
    await handOver(
      who.strategist,
      seatOf(relations.owner, 'seniorManager'),
      'X',
      'x@granvik.example',
    ),
  ).toEqual({ status: 'rejected', code: 'gone' });
  const colleague = seatOf(relations.colleague, 'electedOfficial');
  expect(await handOver(who.strategist, colleague, 'Ingela Rosvall', relations.twoHats)).toEqual({
    status: 'rejected',
    code: 'taken',
  });
});

test('at the same address the next person is a new account, and the old one keeps her own room', async () => {
  const { db, uid, who } = world;
  const own = await writePrivate(uid.courseParticipant);
  const row = seatOf(relations.courseParticipant, 'courseParticipant');
  const given = await handOver(who.strategist, row, 'Nora Ny', relations.courseParticipant);
  expect(given).toEqual({ status: 'applied', row });
  // the phone that is signed in still reads and writes her own, and nothing else
  expect(await scopesOf(uid.courseParticipant)).toEqual([`user:${uid.courseParticipant}`]);
  expect(JSON.stringify(await db.pull(uid.courseParticipant))).toContain(own);
  await writePrivate(uid.courseParticipant);
  expect(await db.claim(uid.courseParticipant)).toEqual({ seats: 0, office: false, invited: [] });

  const successor = await db.addAccount(relations.courseParticipant);
  expect(await db.claim(successor)).toEqual({ seats: 1, office: false, invited: [] });
  expect(await scopesOf(successor)).toContain(`course:${demo.granvik}`);
  expect(await scopesOf(successor)).not.toContain(`user:${uid.courseParticipant}`);
  expect(JSON.stringify(await db.pull(successor))).not.toContain(own);
  const history = await db.call(successor, 'row_history', {
    tbl: 'note',
    scope: `user:${uid.courseParticipant}`,
    row: own,
  });
  expect(history).toEqual([]);
  const names = await db.sql(
    `select distinct name, user_id from public.seat_card where scope_id = $1 and not deleted and role = 'courseParticipant'`,
    [`course:${demo.granvik}`],
  );
  expect(names).toContainEqual({ name: 'Nora Ny', user_id: successor });
  expect(names.map((row) => row['name'])).not.toContain('Elin Forsmo');

  // after 90 days the old account is erased, the new one untouched
  await db.sql(`select app.clear_old(now() + interval '89 days')`);
  expect(await scopesOf(uid.courseParticipant)).toEqual([`user:${uid.courseParticipant}`]);
  await db.sql(`select app.clear_old(now() + interval '91 days')`);
  expect(await scopesOf(uid.courseParticipant)).toEqual([]);
  expect(await db.sql('select 1 from auth.users where id = $1', [uid.courseParticipant])).toEqual(
    [],
  );
  expect(await scopesOf(successor)).toContain(`course:${demo.granvik}`);
  const [invitation] = await db.sql(
    'select name, address, state from public.invitation where id = $1',
    [row],
  );
  expect(invitation).toEqual({
    name: 'Nora Ny',
    address: relations.courseParticipant,
    state: 'accepted',
  });
});

test("a strategist cannot part another organisation's person from her mailbox; the office can", async () => {
  const { db, uid, who } = world;
  const address = relations.otherGroup;
  const row = seatOf(address, 'keyPerson');
  const invited = await db.push(who.strategist, [
    mutation('invitation', admin, row, {
      patch: {
        participation_id: demo.granvik,
        address,
        name: 'Robert Skoglid',
        role: 'keyPerson',
        state: 'open',
      },
    }),
  ]);
  expect(verdicts(invited)).toEqual(['applied']);
  await db.call(uid.otherGroup, 'answer_invitation', { invitation: row, yes: true });
  const own = await writePrivate(uid.otherGroup);
  const refused = await handOver(who.strategist, row, 'Inkräktare', address);
  expect(refused).toEqual({ status: 'rejected', code: 'elsewhere' });
  expect(await db.sql('select email from auth.users where id = $1', [uid.otherGroup])).toEqual([
    { email: address },
  ]);
  expect(await scopesOf(uid.otherGroup)).toContain(`org:${demo.tallmo}`);
  expect(await handOver(who.office, row, 'Nästa Chef', address)).toEqual({
    status: 'applied',
    row,
  });
  // the mailbox is somebody else's now, so every seat it gave has ended
  expect(await scopesOf(uid.otherGroup)).toEqual([`user:${uid.otherGroup}`]);
  expect(JSON.stringify(await db.pull(uid.otherGroup))).toContain(own);
});

test('a seat that nobody has taken yet is handed over without touching any account', async () => {
  const { db, who } = world;
  const row = seatOf('ledig@granvik.example', 'keyPerson');
  const fields = {
    participation_id: demo.granvik,
    address: 'ledig@granvik.example',
    name: 'Ledig Plats',
    role: 'keyPerson',
    state: 'open',
  };
  await db.push(who.strategist, [mutation('invitation', admin, row, { patch: fields })]);
  expect(await handOver(who.strategist, row, 'Någon Annan', 'ledig@granvik.example')).toEqual({
    status: 'applied',
    row,
  });
  const person = await db.addAccount('ledig@granvik.example');
  expect(await db.claim(person)).toEqual({ seats: 1, office: false, invited: [] });
});
