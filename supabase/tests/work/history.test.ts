import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { answerId, org, world } from './joint-assessment.ts';

// What somebody wrote and nobody chose is still told, by name, to those who chose.

const alternativeId = (code: string) => rowId('alternative', answerId(code), 'comment', 'm1');
const write = (code: string, value: string) =>
  mutation('alternative', org, alternativeId(code), {
    patch: {
      tbl: 'answer',
      row_id: answerId(code),
      field: 'comment',
      value,
      cause: 'm1',
      written_at: '2026-11-22T10:00:00.000Z',
    },
  });

async function tell(person: string, code: string, scope = org) {
  const told = (await world.db.call(person, 'row_history', {
    tbl: 'answer',
    scope,
    row: answerId(code),
  })) as { tbl: string; by: string; row: { comment?: string; value?: string } }[];
  return told.map(({ tbl, by, row }) => [tbl, by, row.value ?? row.comment]);
}

async function writeAndChoose(code: string) {
  const { db, who } = world;
  const [answer] = (await db.push(who.colleague, [write(code, 'Länken är svag.')])).results;
  expect(answer?.status).toBe('applied');
  const removed = await db.push(who.strategist, [
    mutation('alternative', org, alternativeId(code), {
      base: Number(answer?.status === 'applied' && answer.version),
      patch: { deleted: true },
    }),
  ]);
  expect(verdicts(removed)).toEqual(['applied']);
}

test('the version that was not chosen stands in the history of what it was a version of', async () => {
  const { uid } = world;
  await writeAndChoose('U1');
  const told = [
    ['alternative', uid.colleague, 'Länken är svag.'],
    ['answer', uid.colleague, 'Beslut finns.'],
  ];
  for (const person of [uid.colleague, uid.strategist, uid.owner])
    expect(await tell(person, 'U1')).toEqual(told);
});

test('nobody outside the organisation is told, nor of another answer', async () => {
  const { uid } = world;
  await writeAndChoose('U1');
  expect(await tell(uid.otherGroup, 'U1')).toEqual([]);
  expect(await tell(uid.partner, 'U1')).toEqual([]);
  expect(await tell(uid.owner, 'A5')).toEqual([['answer', uid.colleague, '']]);
});

test('a version is told by the table it names, so that no id leads elsewhere', async () => {
  await writeAndChoose('U1');
  const { db, uid } = world;
  const ask = { scope: org, row: answerId('U1') };
  expect(await db.call(uid.owner, 'row_history', { ...ask, tbl: 'note' })).toEqual([]);
});
