import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { admin, course, inCourse } from './course.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, type Relation } from '#tests/support/sql/demo.ts';

// What is told of thoughts and ticks: no number tells of one person, a thought is its author's.

const world = demoWorldOfFile();
const { push, rows, invite, signIn } = inCourse(world);

const tick = (person: string, outcome: string) =>
  mutation(
    'learned_outcome',
    `user:${person}`,
    rowId('learned_outcome', person, demo.granvik, outcome),
    {
      patch: { participation_id: demo.granvik, outcome },
    },
  );
const numbers = async () =>
  (await rows(
    'select outcome, people from public.outcome_count where scope_id = $1 and not deleted order by 1',
    [admin],
  )) as { outcome: string; people: number }[];

const ticked = async (person: string | undefined, ...outcomes: string[]) => {
  const muts = outcomes.map((outcome) => tick(person ?? '', outcome));
  return verdicts(await world.db.push(person ?? '', muts));
};

test('outcomes are told in numbers only: none below five, and never one person at a time', async () => {
  const people: string[] = [];
  for (let n = 0; n < 9; n++) people.push(await signIn((await invite(`Person ${n}`)).address));
  for (const person of people.slice(0, 4)) {
    expect(await ticked(person, 'varfor', 'stegen')).toEqual(['applied', 'applied']);
  }
  expect(await numbers()).toEqual([]);
  // four of the five ticked the second: it is not told
  expect(await ticked(people[4], 'varfor')).toEqual(['applied']);
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  // the next four change nothing that is seen, so no difference of two numbers is one person
  for (const person of people.slice(5, 8)) {
    await ticked(person, 'varfor', 'stegen', 'politiken');
    expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  }
  // one person many times is one person
  await ticked(people[7], 'integrering');
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  await ticked(people[8], 'varfor', 'stegen');
  expect(await numbers()).toEqual([{ outcome: 'varfor', people: 5 }]);
  await ticked(people[0], 'integrering');
  expect(await numbers()).toEqual([
    { outcome: 'stegen', people: 8 },
    { outcome: 'varfor', people: 9 },
  ]);
});

test('a number says neither whose tick was the last nor when in the day it came', async () => {
  const told = await rows(
    `select h.by_id, h.mutation_id, h.row ->> 'updated_by' as hand, h.row ->> 'author_id' as author,
       (h.row ->> 'updated_at')::timestamptz = date_trunc('day', (h.row ->> 'updated_at')::timestamptz) as by_day
     from app.history h where h.tbl = 'outcome_count'`,
  );
  expect(told.length).toBeGreaterThan(1);
  for (const one of told) {
    expect(one).toEqual({ by_id: null, mutation_id: null, hand: null, author: null, by_day: true });
  }
  // nobody else's ticks can be read at all
  const seen = await world.db.as(world.who.strategist, (query) =>
    query('select 1 from public.learned_outcome'),
  );
  expect(seen).toEqual([]);
  const number = mutation('outcome_count', admin, rowId('outcome_count', demo.granvik, 'varfor'), {
    base: 1,
    patch: { people: 30 },
  });
  expect(await push('strategist', number)).toEqual(['rejected:42501']);
});

test('a tick for a course one does not take counts nowhere', async () => {
  const { partner } = world.uid;
  const before = await rows('select count(*)::int as n from app.outcome_news');
  expect(await push('partner', tick(partner, 'varfor'))).toEqual(['applied']);
  expect(await rows('select count(*)::int as n from app.outcome_news')).toEqual(before);
});

test('a shared reflection is read in its course, and taken back by its author alone', async () => {
  const { owner } = world.uid;
  const origin = rowId('reflection', owner, 'varfor-r1');
  const copyId = rowId('reflection', origin, course, owner);
  const fields = { question: 'varfor-r1', body: 'Snöröjningen först.', shared: [] };
  const original = mutation('reflection', `user:${owner}`, origin, {
    patch: { ...fields, shared: [course], origin: null },
  });
  const copy = mutation('reflection', course, copyId, { patch: { ...fields, origin } });
  expect(await push('owner', original, copy)).toEqual(['applied', 'applied']);
  const reads = async (who: Relation) =>
    (
      await world.db.as(world.who[who], (query) =>
        query('select 1 from public.reflection where origin = $1', [origin]),
      )
    ).length;
  expect(await reads('courseParticipant')).toBe(1);
  expect(await reads('partner')).toBe(0);
  expect(await reads('office')).toBe(0);
  expect(await reads('mentor')).toBe(0);
  const squat = mutation('reflection', course, randomUUID(), { patch: { ...fields, origin } });
  expect(await push('colleague', squat)).toEqual(['rejected:23514']);
});
