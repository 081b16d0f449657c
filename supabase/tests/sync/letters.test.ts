import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeOf, mutation, verdicts, type PushAnswer } from '#tests/support/sql/database.ts';
import { demoWorldOfFile, noteFields } from '#tests/support/sql/demo.ts';

// Letters that JSON can hold and no row can, in a call handed over as a phone sends it: as a text.

const world = demoWorldOfFile();
const scope = () => `user:${world.uid.owner}`;
const note = (body: string) =>
  mutation('note', scope(), randomUUID(), { patch: noteFields({ body }) });
const callOf = (muts: readonly unknown[]) => ({ client: 1, epoch: null, muts });
const asText = async (call: object) =>
  (await world.db.call(world.who.owner, 'sync_push', JSON.stringify(call))) as PushAnswer;

const good = ['Hej 👩‍🚒 åäö', 'C:\\u0000', '\\\\ud83d', '\uFFFD', '"\\"'];
const bad = [
  '\0',
  'a\0b',
  '\uD83D',
  '\uDE00',
  '\uD83D\uD83D\uDE00',
  '\uDE00\uD83D',
  '\\\0',
  '\uFFFF',
];

test('the change with such a letter is refused, its neighbours are taken as they were written', async () => {
  const muts = [...good, ...bad, ...good].map(note);
  const answer = await asText(callOf(muts));
  expect(verdicts(answer)).toEqual([
    ...good.map(() => 'applied'),
    ...bad.map(() => 'rejected:shape'),
    ...good.map(() => 'applied'),
  ]);
  for (const [at, body] of good.entries())
    expect(
      await world.db.sql('select body from public.note where id = $1', [muts[at]?.row]),
    ).toEqual([{ body }]);
});

test('the answer names the refused one, and asked again it is the same', async () => {
  const muts = [note('före'), note('a\0b'), note('efter')];
  const call = callOf(muts);
  const first = await asText(call);
  expect(first.results.map((one) => one.id)).toEqual(muts.map((one) => one.id));
  expect(verdicts(await asText(call))).toEqual(verdicts(first));
});

test('handed over as JSON such a call is refused whole by the database, and nothing is written', async () => {
  const taken = note('granne');
  const call = callOf([taken, note('a\0b')]);
  expect(await codeOf(world.db.call(world.who.owner, 'sync_push', call))).toBe('22P05');
  expect(await world.db.sql('select 1 from public.note where id = $1', [taken.row])).toEqual([]);
});

test('a text that is no JSON is a wrong shape, with such letters too', async () => {
  for (const text of ['{', '{"a": "\\u0000"', '\\u0000', '"\\u0000"'])
    expect(await codeOf(world.db.call(world.who.owner, 'sync_push', text)), text).toBe('PT400');
});
