import { beforeEach, expect, test } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { resolveProblem, waysOut } from '#data/waiting/resolve-problem.ts';
import { getProblem } from '#data/waiting/get-problem.ts';
import { listProblems } from '#data/waiting/list-problems.ts';
import { listWaiting } from '#data/waiting/list-waiting.ts';
import { assert } from '#lib/assert.ts';
import { planAnswer } from '#sync/plan-answer.ts';
import { planFreeze } from '#sync/plan-freeze.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

const scope = 'user:anna';
let local: TestLocal;
let problem: string;
const note = () => local.db.rows('note').get([scope, 'n1']);
const fields = { kind: 'note' as const, shared: [], origin: null };

/** A note the server knew, edited here, sent, and refused. */
beforeEach(async () => {
  local = makeTestLocal();
  await local.pulled('note', { id: 'n1', ...fields, body: 'hos servern' });
  await edit(local, ['note'], (tx) => tx.put('note', scope, 'n1', { body: 'mitt' }));
  const frozen = await local.store.update({ unsent: true }, (snapshot) =>
    planFreeze(snapshot, { now: local.clock.now(), nextId: local.newId }),
  );
  const [entry] = frozen.changes.outbox ?? [];
  assert(entry, 'frozen');
  const context = { uid: 'anna', device: local.device, now: local.clock.now() };
  const no = { id: entry.mid, status: 'rejected' as const, code: '23514' };
  await local.store.update({ keys: [entry] }, (snapshot) => planAnswer(snapshot, [no], context));
  problem = (await listProblems(local.db))[0]?.id ?? '';
});

test('a refusal blocks its own row only, and is listed apart from what waits', async () => {
  await edit(local, ['note'], (tx) => tx.put('note', scope, 'n2', { ...fields, body: 'annat' }));
  expect((await listWaiting(local.db)).map((item) => item.id)).toEqual(['n2']);
  expect(await getProblem(local.db, problem)).toMatchObject({
    code: '23514',
    mine: { body: 'mitt' },
  });
});

test('trying again frees the row for the next round', async () => {
  await resolveProblem(local, problem, { way: 'retry' });
  expect(await note()).toMatchObject({ body: 'mitt', _d: 1, _p: null });
  expect(await local.db.problems.count()).toBe(0);
});

test('discarding gives the row the server’s text back', async () => {
  await resolveProblem(local, problem, { way: 'discard' });
  expect(await note()).toMatchObject({ body: 'hos servern', _d: 0, _p: null });
  expect(await local.db.base.count()).toBe(0);
});

test('kept as a note it lies among what only I read, once', async () => {
  await resolveProblem(local, problem, { way: 'asNote' });
  await resolveProblem(local, problem, { way: 'asNote' });
  const notes = await local.db.rows('note').toArray();
  expect(notes.map((row) => row.body).toSorted()).toEqual(['hos servern', 'mitt']);
  expect(notes.find((row) => row.body === 'mitt')).toMatchObject({ shared: [], origin: null });
});

test('only what can be done is offered', async () => {
  const told = await getProblem(local.db, problem);
  assert(told, 'there');
  expect(waysOut(told)).toEqual(['retry', 'asNote', 'discard']);
  expect(waysOut({ ...told, mine: null })).toEqual(['retry', 'discard']);
  expect(waysOut({ ...told, kind: 'lostAccess' })).toEqual(['asNote', 'discard']);
});
