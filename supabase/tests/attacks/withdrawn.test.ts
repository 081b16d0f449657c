import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, noteFields } from '#tests/support/sql/demo.ts';

// Withdrawn means withdrawn: no way from the id of a row to what its author took back.

const world = demoWorldOfFile();
const org = `org:${demo.granvik}`;
const mine = () => `user:${world.uid.owner}`;

async function share(body: string) {
  const origin = randomUUID();
  const row = rowId('note', origin, org, world.uid.owner);
  const answer = await world.db.push(world.who.owner, [
    mutation('note', mine(), origin, { patch: noteFields({ body }) }),
    mutation('note', org, row, { patch: noteFields({ body, origin }) }),
  ]);
  expect(verdicts(answer)).toEqual(['applied', 'applied']);
  return { origin, row, base: Number(answer.results[1]?.version) };
}
const change = async (row: string, base: number, patch: object) => {
  const answer = await world.db.push(world.who.owner, [
    mutation('note', org, row, { base, patch: { ...patch } }),
  ]);
  expect(verdicts(answer)).toEqual(['applied']);
  return Number(answer.results[0]?.version);
};
const bodies = async (person: string, row: string, scope = org) => {
  const versions = (await world.db.call(person, 'row_history', { tbl: 'note', scope, row })) as {
    row: { body: string };
  }[];
  return versions.map((one) => one.row.body);
};

test('a deleted row tells its text to its author alone', async () => {
  const { uid } = world;
  const { row, base } = await share('hemligt');
  expect(await bodies(uid.colleague, row)).toEqual(['hemligt']);
  await change(row, base, { deleted: true });
  for (const person of [uid.colleague, uid.strategist, uid.twoHats])
    expect(await bodies(person, row)).toEqual([]);
  expect(await bodies(uid.owner, row)).toEqual(['', 'hemligt']);
});

test('a copy that was taken back by the door tells no more than one that was deleted', async () => {
  const { db, uid, who } = world;
  const { row } = await share('åter');
  const target = { tbl: 'note', scope: org, row };
  expect(await db.call(who.owner, 'withdraw_copy', target)).toMatchObject({ status: 'applied' });
  expect(await bodies(uid.colleague, row)).toEqual([]);
});

test('shared again, it is what it is now, not what it was before it was taken back', async () => {
  const { uid } = world;
  const { row, origin, base } = await share('första');
  const gone = await change(row, base, { deleted: true });
  const again = await change(row, gone, {
    ...noteFields({ body: 'andra', origin }),
    deleted: false,
  });
  await change(row, again, { body: 'tredje' });
  expect(await bodies(uid.colleague, row)).toEqual(['tredje', 'andra']);
  expect(await bodies(uid.owner, row)).toEqual(['tredje', 'andra', '', 'första']);
});

test('who comes later reads what stands from then on, not what was changed before', async () => {
  const { db, uid, who } = world;
  const { row, base } = await share('före');
  const next = await change(row, base, { body: 'rättat före' });
  const address = 'nykomling@granvik.example';
  const id = rowId('invitation', demo.granvik, address, 'keyPerson');
  const fields = {
    participation_id: demo.granvik,
    address,
    name: 'Ny Kollega',
    role: 'keyPerson',
    state: 'open',
  };
  await db.push(who.strategist, [
    mutation('invitation', `admin:${demo.granvik}`, id, { patch: fields }),
  ]);
  const newcomer = await db.addAccount(address);
  await db.claim(newcomer);
  expect(await bodies(newcomer, row)).toEqual([]);
  await change(row, next, { body: 'efter' });
  expect(await bodies(newcomer, row)).toEqual(['efter']);
  expect(await bodies(uid.colleague, row)).toEqual(['efter', 'rättat före', 'före']);
});

test('no other kind of row is a way round', async () => {
  const { db, uid, who } = world;
  const { row } = await share('kringgå');
  await db.call(who.owner, 'withdraw_copy', { tbl: 'note', scope: org, row });
  for (const tbl of ['history', 'log', 'note; drop', 'answer', '', null])
    for (const scope of [org, mine(), '', null])
      expect(await db.call(uid.colleague, 'row_history', { tbl, scope, row })).toEqual([]);
  const direct = await db.direct(who.colleague, 'select 1 from app.history where row_id = $1', [
    row,
  ]);
  expect(direct).toBe(0);
});
