import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, statementOf, type Relation } from '#tests/support/sql/demo.ts';
import { group, newOccasion, said, world } from './side-by-side.ts';

let occasion = '';
beforeEach(async () => {
  occasion = await newOccasion();
});
const moment = '2026-11-22T10:00:00.000Z';
const about = () => ({ occasion_id: occasion, statement_id: statementOf('A5') });

const question = (more: object = {}, id = randomUUID()) =>
  mutation('question', group, id, {
    patch: {
      participation_id: demo.granvik,
      to_participation_id: demo.strandhamn,
      ...about(),
      body: 'Hur ritade ni kedjan?',
      asked_at: moment,
      settled: false,
      ...more,
    },
  });
const reply = (questionId: string, participation: string) =>
  mutation('reply', group, randomUUID(), {
    patch: {
      participation_id: participation,
      question_id: questionId,
      body: 'På en vägg.',
      replied_at: moment,
    },
  });

test('a seat asks for its own organisation; partner and mentor answer, others neither ask nor answer', async () => {
  const id = randomUUID();
  expect(await said('owner', question({}, id))).toEqual(['applied']);
  expect(await said('partner', reply(id, demo.strandhamn))).toEqual(['applied']);
  expect(await said('mentor', reply(id, demo.bjorkliden))).toEqual(['applied']);
  const strangers: readonly Relation[] = ['office', 'otherGroup', 'courseParticipant', 'former'];
  for (const who of strangers)
    expect(await said(who, question(), reply(id, demo.granvik)), who).toEqual([
      'rejected:42501',
      'rejected:42501',
    ]);
  expect(await said('mentor', question({ participation_id: demo.bjorkliden }))).toEqual([
    'rejected:42501',
  ]);
});

test('nobody speaks for another organisation, asks a mentor or outside the group, or about another list', async () => {
  const wrong = [
    question({ participation_id: demo.strandhamn }),
    question({ to_participation_id: demo.bjorkliden }),
    question({ to_participation_id: demo.tallmo }),
    question({ occasion_id: demo.round }),
    question({ statement_id: demo.round }),
  ];
  for (const one of wrong) expect(await said('owner', one)).toEqual(['rejected:23514']);
  const id = randomUUID();
  await said('owner', question({}, id));
  expect(await said('partner', reply(id, demo.granvik))).toEqual(['rejected:23514']);
  expect(await said('partner', reply(randomUUID(), demo.strandhamn))).toEqual(['rejected:23503']);
});

test('an idea is kept by any seat of the organisation, once, about somebody of the group', async () => {
  const scope = `org:${demo.granvik}`;
  const idea = (from: string) =>
    mutation('idea', scope, rowId('idea', demo.granvik, from, occasion, statementOf('A5')), {
      patch: {
        participation_id: demo.granvik,
        from_participation_id: from,
        ...about(),
        kept_at: moment,
      },
    });
  expect(await said('colleague', idea(demo.strandhamn))).toEqual(['applied']);
  expect(await said('owner', idea(demo.tallmo))).toEqual(['rejected:23514']);
  for (const who of ['partner', 'mentor', 'office', 'courseParticipant'] as const)
    expect(await said(who, { ...idea(demo.strandhamn), id: randomUUID() }), who).toEqual([
      'rejected:42501',
    ]);
});

const advice = (who: Relation & keyof typeof world.uid, more: object = {}, id = randomUUID()) =>
  mutation('advice', `user:${world.uid[who]}`, id, {
    patch: {
      participation_id: demo.bjorkliden,
      group_id: demo.group1,
      to_participation_id: null,
      ...about(),
      body: 'Rita tillsammans.',
      given_at: moment,
      origin: null,
      ...more,
    },
  });
const reads = async (who: Relation) => {
  const rows = await world.db.as(world.who[who], (query) =>
    query(
      'select body from public.advice where occasion_id = $1 and origin is not null and not deleted',
      [occasion],
    ),
  );
  return rows.map(({ body }) => body);
};

test('advice to the group is read by the group, advice to one organisation by that one alone', async () => {
  const id = randomUUID();
  expect(await said('mentor', advice('mentor', {}, id))).toEqual(['applied']);
  for (const who of ['owner', 'partner', 'mentor'] as const)
    expect(await reads(who), who).toEqual(['Rita tillsammans.']);
  const own = advice('mentor', { to_participation_id: demo.granvik, body: 'Bara till er.' });
  expect(await said('mentor', own)).toEqual(['applied']);
  expect(await reads('owner')).toContain('Bara till er.');
  for (const who of ['partner', 'mentor', 'office', 'courseParticipant', 'otherGroup'] as const)
    expect(await reads(who), who).not.toContain('Bara till er.');
});

test('what the mentor changes or takes back follows to its readers, whom she cannot exchange', async () => {
  const id = randomUUID();
  const scope = `user:${world.uid.mentor}`;
  await said('mentor', advice('mentor', {}, id));
  const version = async () => {
    const rows = await world.db.sql(
      'select version from public.advice where scope_id = $1 and id = $2',
      [scope, id],
    );
    return Number(rows[0]?.['version']);
  };
  const change = async (patch: Readonly<Record<string, unknown>>) =>
    said('mentor', mutation('advice', scope, id, { base: await version(), patch }));
  expect(await change({ body: 'Rita på en vägg.' })).toEqual(['applied']);
  expect(await reads('owner')).toEqual(['Rita på en vägg.']);
  expect(await change({ to_participation_id: demo.granvik })).toEqual(['rejected:23514']);
  expect(await change({ deleted: true })).toEqual(['applied']);
  expect(await reads('owner')).toEqual([]);
});

test('only a mentor of the group advises, and only its own', async () => {
  for (const who of ['owner', 'partner', 'otherGroup', 'office', 'courseParticipant'] as const)
    expect(await said(who, advice(who)), who).toEqual(['rejected:42501']);
  const wrong = [
    advice('mentor', { to_participation_id: demo.tallmo }),
    advice('mentor', { occasion_id: demo.round }),
  ];
  for (const one of wrong) expect(await said('mentor', one)).toEqual(['rejected:23514']);
  const elsewhere = advice('mentor', { group_id: demo.group2 });
  expect(await said('mentor', elsewhere)).toEqual(['rejected:42501']);
  expect(await reads('owner')).toEqual([]);
});
