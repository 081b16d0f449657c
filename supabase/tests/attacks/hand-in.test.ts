import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { addOccasion, demo, karna, statementOf } from '#tests/support/sql/demo.ts';
import {
  answerId,
  assessment,
  edit,
  handIn,
  newAnswer,
  occasion,
  org,
  said,
  seenNow,
  versionOf,
  world,
} from '../work/joint-assessment.ts';

// A hand-in cannot be blocked by what no screen shows, nor filled with it.

const moment = '2026-11-22T10:00:00.000Z';
const beside = (more: Readonly<Record<string, unknown>> = {}) => {
  const fields = { tbl: 'answer', row_id: answerId('U1'), field: 'score', value: 3, ...more };
  const row = rowId('alternative', String(fields.row_id), String(fields.field), 'm');
  return mutation('alternative', org, row, {
    patch: { ...fields, cause: 'm', written_at: moment },
  });
};

test('another version stands beside a field that has versions, of a row that is there', async () => {
  const refused = [
    beside({ tbl: 'assessment' }),
    beside({ tbl: 'assessment', field: 'xyz' }),
    beside({ field: 'xyz' }),
    beside({ field: 'statement_id', value: statementOf('A5') }),
    beside({ field: 'deleted', value: true }),
    beside({ field: 'version', value: 1 }),
    beside({ tbl: 'alternative', field: 'value' }),
    beside({ row_id: randomUUID() }),
    beside({ row_id: assessment }),
    ...[0, 4, 10, -1, 1.5, 1e300, '3', true, [], {}, 'x'].map((value) => beside({ value })),
    ...[null, 7, [], {}, 'x'.repeat(4001)].map((value) => beside({ field: 'comment', value })),
  ];
  for (const one of refused) {
    const [verdict] = await said('colleague', [one]);
    expect(verdict, JSON.stringify(one.patch).slice(0, 200)).toMatch(
      /^rejected:(23514|23503|42501|22\w{3})$/,
    );
  }
  expect(await said('strategist', [handIn()])).toEqual(['applied']);
});

test('a version that a person can choose is taken, and holds the hand-in until she has', async () => {
  for (const one of [beside(), beside({ value: null }), beside({ field: 'comment', value: '' })])
    expect(await said('colleague', [{ ...one, row: one.row }])).toEqual([
      one.patch['value'] === null ? 'conflict' : 'applied',
    ]);
  expect(await said('strategist', [handIn()])).toEqual(['rejected:stale']);
});

test('an answer is to a statement of the version, with a score of its scale', async () => {
  const strange = randomUUID();
  const answer = (statement_id: string, score: unknown) =>
    mutation('answer', org, rowId('answer', assessment, statement_id), {
      patch: { assessment_id: assessment, statement_id, score, comment: 'osedd' },
    });
  expect(await said('colleague', [answer(strange, 1)])).toEqual(['rejected:23514']);
  expect(await said('colleague', [answer(assessment, 1)])).toEqual(['rejected:23514']);
  for (const score of [0, 4, 10, -1])
    expect(await said('colleague', [answer(statementOf('C1'), score)]), String(score)).toEqual([
      'rejected:23514',
    ]);
  for (const score of [4, 10])
    expect(await said('colleague', [await edit('A5', { score })]), String(score)).toEqual([
      'rejected:23514',
    ]);
  const insert = `insert into public.answer (scope_id, id, assessment_id, statement_id, score, comment)
    values ($1, $2, $3, $4, 10, '')`;
  const direct = [org, rowId('answer', assessment, statementOf('C1')), assessment];
  const { db, who } = world;
  expect(await db.direct(who.colleague, insert, [...direct, statementOf('C1')])).toBe('23514');
  // what was reviewed is all there is
  expect(await said('strategist', [handIn(seenNow())])).toEqual(['applied']);
});

test('nobody takes away what the organisation works on', async () => {
  for (const who of ['colleague', 'owner', 'strategist', 'twoHats', 'office'] as const) {
    const base = await versionOf('assessment', assessment);
    const gone = mutation('assessment', org, assessment, { base, patch: { deleted: true } });
    expect(await said(who, [gone]), who).toEqual(['rejected:42501']);
    const sql = 'update public.assessment set deleted = true where id = $1';
    expect(await world.db.direct(world.who[who], sql, [assessment]), who).toBe(0);
  }
});

test('an assessment is of an occasion of its own round, with the version of that occasion', async () => {
  const begin = async (occasion_id: string, checklist_version_id: string) =>
    said('colleague', [
      mutation(
        'assessment',
        org,
        rowId('assessment', demo.granvik, occasion_id, checklist_version_id),
        {
          patch: { participation_id: demo.granvik, occasion_id, checklist_version_id },
        },
      ),
    ]);
  expect(await begin(randomUUID(), karna)).toEqual(['rejected:23514']);
  expect(await begin(occasion, randomUUID())).toEqual(['rejected:23514']);
  expect(await begin(await addOccasion(world.db, randomUUID()), karna)).toEqual(['applied']);
  expect(await said('colleague', [newAnswer('C1', 3, '')])).toEqual(['applied']);
});

const leave = async (answers: unknown, more: Readonly<Record<string, unknown>> = {}) => {
  const occasion_id = String(more['occasion_id'] ?? occasion);
  const id = rowId('self_assessment', world.uid.owner, demo.granvik, occasion_id);
  const patch = { participation_id: demo.granvik, occasion_id, answers, left_at: moment };
  return said('owner', [mutation('self_assessment', org, id, { patch: { ...patch, ...more } })]);
};

test('what is left to the colleagues is of the occasion’s own version, whole and of its scale', async () => {
  const of = (answer: unknown, statement = statementOf('U1')) => leave({ [statement]: answer });
  const refused = [
    of({ score: 2, comment: '' }, randomUUID()),
    of({ score: 2, comment: '' }, 'U1'),
    ...[10, 0, 1.5, '2', true, [], {}].map((score) => of({ score, comment: '' })),
    of({ score: 2, comment: 'x'.repeat(4001) }),
    of({ score: 2, comment: null }),
    of({ score: 2, comment: ['x'] }),
    of({ score: 2 }),
    of({ comment: '' }),
    of({ score: 2, comment: '', more: 1 }),
    of(null),
    of([]),
    of('x'),
    leave([]),
    leave('x'),
    leave(null),
    leave({}, { occasion_id: randomUUID() }),
    leave({}, { left_at: '2026-13-45T99:99' }),
  ];
  for (const one of await Promise.all(refused)) expect(one[0]).toMatch(/^rejected:/u);
  expect(await leave({ [statementOf('U1')]: { score: 2, comment: 'Vi är på väg' } })).toEqual([
    'applied',
  ]);
});

test('nobody leaves scores in another’s name, or in another organisation', async () => {
  const fields = { participation_id: demo.granvik, occasion_id: occasion, answers: {} };
  const patch = { ...fields, left_at: moment };
  const hers = rowId('self_assessment', world.uid.strategist, demo.granvik, occasion);
  expect(await said('owner', [mutation('self_assessment', org, hers, { patch })])).toEqual([
    'rejected:23514',
  ]);
  const own = rowId('self_assessment', world.uid.partner, demo.granvik, occasion);
  expect(await said('partner', [mutation('self_assessment', org, own, { patch })])).toEqual([
    'rejected:42501',
  ]);
});

test('one’s own answers stay one’s own: no copy of one is taken', async () => {
  const origin = rowId('own_answer', world.uid.owner, demo.granvik, occasion, statementOf('U1'));
  const patch = {
    participation_id: demo.granvik,
    occasion_id: occasion,
    statement_id: statementOf('U1'),
    score: 2,
    comment: '',
    origin,
  };
  const copy = rowId('own_answer', origin, org, world.uid.owner);
  expect(await said('owner', [mutation('own_answer', org, copy, { patch })])).toEqual([
    'rejected:42501',
  ]);
});
