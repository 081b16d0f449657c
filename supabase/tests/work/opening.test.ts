import { beforeEach, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, karna, type Relation } from '#tests/support/sql/demo.ts';
import { group, handIn, newOccasion, open, readsAt, said, shown, world } from './side-by-side.ts';

let occasion = '';
const granvik = () => ({ occasion, participation: demo.granvik });
const strandhamn = () => ({ occasion, participation: demo.strandhamn });
beforeEach(async () => {
  occasion = await newOccasion();
});

const whole = { score: 3, comment: 'Så gör vi.', evidence: 'Beslut' };
const scores = { score: 3, comment: '' };
const both = [shown('Granvik', whole), shown('Strandhamn', whole)];

async function bothHandIn() {
  expect(await handIn('strategist', granvik())).toEqual(['applied', 'applied', 'applied']);
  expect(await handIn('partner', strandhamn())).toEqual(['applied', 'applied', 'applied']);
}

/** What somebody is told of earlier versions of Granvik's. */
async function historyOf(who: Relation): Promise<string> {
  const assessment = rowId('assessment', demo.granvik, occasion, karna);
  const row = rowId('opened_assessment', rowId('hand_in', assessment, '1'), group);
  const body = JSON.stringify({ tbl: 'opened_assessment', scope: group, row });
  const answer = await world.db.as(world.who[who], (query) =>
    query('select public.row_history($1::jsonb) as answer', [body]),
  );
  return JSON.stringify(answer);
}

test('nothing is read before both have handed in and said so, then by all of the group and the mentor', async () => {
  const steps = [
    () => open('owner', granvik()),
    () => handIn('strategist', granvik()),
    () => open('partner', strandhamn()),
  ];
  for (const step of steps) {
    expect(new Set(await step())).toEqual(new Set(['applied']));
    for (const who of ['owner', 'partner', 'mentor'] as const)
      expect(await readsAt(who, occasion)).toEqual([]);
  }
  await handIn('partner', strandhamn());
  for (const who of ['owner', 'colleague', 'strategist', 'partner', 'mentor'] as const)
    expect(await readsAt(who, occasion), who).toEqual(both);
  for (const who of ['courseParticipant', 'otherGroup', 'former', 'noSeat'] as const)
    expect(await readsAt(who, occasion), who).toEqual([]);
});

test('scores alone where the organisation keeps its words, whenever it says so', async () => {
  await bothHandIn();
  await open('strategist', granvik(), { with_comments: false });
  await open('partner', strandhamn());
  expect(await readsAt('partner', occasion)).toEqual([
    shown('Granvik', scores),
    shown('Strandhamn', whole),
  ]);
  await open('strategist', granvik(), { with_comments: true });
  expect(await readsAt('partner', occasion)).toEqual(both);
  await open('colleague', granvik(), { deleted: true });
  expect(await open('strategist', granvik(), { with_comments: false })).toEqual(['applied']);
  expect(await readsAt('partner', occasion)).toContain(shown('Granvik', scores));
});

test('what is no longer shown with its comments is not read in its history either', async () => {
  await bothHandIn();
  await open('strategist', granvik());
  await open('partner', strandhamn());
  expect(await historyOf('partner')).toContain('Så gör vi.');
  await open('strategist', granvik(), { with_comments: false });
  expect(await readsAt('partner', occasion)).toContain(shown('Granvik', scores));
  expect(await historyOf('partner')).not.toContain('Så gör vi.');
  // also while the others no longer say yes
  await open('strategist', granvik(), { with_comments: true });
  await open('partner', strandhamn(), { deleted: true });
  await open('strategist', granvik(), { with_comments: false });
  expect(await readsAt('mentor', occasion)).toEqual([shown('Granvik', scores)]);
  expect(await historyOf('mentor')).not.toContain('Så gör vi.');
});

test('all may agree to open as each is ready; one who does not holds the others', async () => {
  await handIn('strategist', granvik());
  await open('strategist', granvik(), { as_ready: true });
  await open('partner', strandhamn(), { as_ready: false });
  expect(await readsAt('partner', occasion)).toEqual([]);
  await open('partner', strandhamn(), { as_ready: true });
  expect(await readsAt('partner', occasion)).toEqual([shown('Granvik', whole)]);
  await handIn('partner', strandhamn());
  expect(await readsAt('owner', occasion)).toEqual(both);
});

test('what is withdrawn is gone for the group at once, and its text with it; what others opened stays', async () => {
  await bothHandIn();
  await open('strategist', granvik());
  await open('partner', strandhamn());
  expect(await open('colleague', granvik(), { deleted: true })).toEqual(['applied']);
  for (const who of ['partner', 'mentor', 'strategist'] as const)
    expect(await readsAt(who, occasion), who).toEqual([shown('Strandhamn', whole)]);
  const [row] = await world.db.sql(
    'select seen from public.opened_assessment where occasion_id = $1 and deleted',
    [occasion],
  );
  expect(row?.['seen']).toEqual({});
  expect(await historyOf('partner')).not.toContain('Så gör vi.');
});

test('a newer hand-in takes the place of the one that stood open', async () => {
  await bothHandIn();
  await open('strategist', granvik());
  await open('partner', strandhamn());
  expect(await handIn('strategist', granvik(), { comment: 'Nu bättre.', number: 2 })).toEqual([
    'applied',
    'applied',
    'applied',
  ]);
  expect(await readsAt('partner', occasion)).toEqual([
    shown('Granvik', { ...whole, comment: 'Nu bättre.' }),
    shown('Strandhamn', whole),
  ]);
});

test('only the three of the organisation say so, for their own, about an occasion of the round', async () => {
  const refused: readonly [Relation, string][] = [
    ['partner', demo.granvik],
    ['mentor', demo.granvik],
    ['mentor', demo.bjorkliden],
    ['office', demo.granvik],
    ['courseParticipant', demo.granvik],
    ['otherGroup', demo.granvik],
    ['noSeat', demo.granvik],
  ];
  for (const [who, participation] of refused)
    expect(await open(who, { occasion, participation }), who).toEqual(['rejected:42501']);
  const elsewhere = { occasion: demo.round, participation: demo.granvik };
  expect(await open('strategist', elsewhere)).toEqual(['rejected:23514']);
  const otherGroup = mutation(
    'opening',
    `group:${demo.group2}`,
    rowId('opening', demo.granvik, occasion),
    {
      patch: {
        participation_id: demo.granvik,
        occasion_id: occasion,
        with_comments: true,
        as_ready: true,
        opened_at: '2026-11-22T10:00:00.000Z',
      },
    },
  );
  expect(await said('strategist', otherGroup)).toEqual(['rejected:42501']);
});

test('a key person of the organisation reads what is opened and opens nothing', async () => {
  const uid = await world.db.addAccount('nyckelperson@strandhamn.example');
  await world.db.claim(uid);
  const id = rowId('opening', demo.strandhamn, occasion);
  const patch = {
    participation_id: demo.strandhamn,
    occasion_id: occasion,
    with_comments: true,
    as_ready: true,
    opened_at: '2026-11-22T10:00:00.000Z',
  };
  const answer = await world.db.push(uid, [mutation('opening', group, id, { patch })]);
  expect(answer.results[0]).toMatchObject({ status: 'rejected', code: '42501' });
  await bothHandIn();
  await open('strategist', granvik());
  await open('partner', strandhamn());
  const rows = await world.db.as(uid, (query) =>
    query('select id from public.opened_assessment where occasion_id = $1', [occasion]),
  );
  expect(rows).toHaveLength(2);
});

test('nobody writes an opened assessment herself', async () => {
  await handIn('strategist', granvik());
  const assessment = rowId('hand_in', 'x', '1');
  const patch = {
    participation_id: demo.granvik,
    occasion_id: occasion,
    hand_in_id: assessment,
    seen: {},
  };
  const forged = () =>
    mutation('opened_assessment', group, rowId('opened_assessment', assessment, group), { patch });
  for (const who of ['strategist', 'partner', 'mentor', 'office'] as const)
    expect(await said(who, forged()), who).toEqual(['rejected:42501']);
});
