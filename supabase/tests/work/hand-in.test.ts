import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import {
  world,
  org,
  statement,
  assessment,
  answerId,
  handInId,
  seenNow,
  handIn,
  reopening,
  push,
  said,
  versionOf,
  edit,
  handInRows,
} from './joint-assessment.ts';

const confirm = (seat: string) =>
  mutation('confirmation', org, rowId('confirmation', handInId(1), seat), {
    patch: { hand_in_id: handInId(1), seat_id: seat },
  });

describe('handing in', () => {
  test('what was reviewed is accepted and is the snapshot', async () => {
    expect(await said('strategist', [handIn()])).toEqual(['applied']);
    expect(await handInRows()).toEqual([
      { number: 1, seen: seenNow(), author_id: world.uid.strategist },
    ]);
    const pulled = await world.db.pull(world.who.colleague);
    expect(pulled.changes.filter((change) => change.id === handInId(1))).toMatchObject([
      { t: 'hand_in', row: { number: 1, seen: seenNow() } },
    ]);
  });

  test.each<[string, () => unknown]>([
    ['another score', () => ({ ...seenNow(), [statement('A5')]: { score: 2, comment: '' } })],
    ['another comment', () => ({ ...seenNow(), [statement('A5')]: { score: 1, comment: 'x' } })],
    ['one answer less', () => ({ [statement('A5')]: { score: 1, comment: '' } })],
    ['one answer more', () => ({ ...seenNow(), [randomUUID()]: { score: 1, comment: '' } })],
    ['nothing', () => ({})],
    ['another form', () => ({ ...seenNow(), [statement('A5')]: 1 })],
  ])('%s than what stands there is stale, and nothing is written', async (_what, seen) => {
    expect(await said('strategist', [handIn(seen())])).toEqual(['rejected:stale']);
    expect(await handInRows()).toEqual([]);
    expect(await said('colleague', [await edit('A5', { score: 3 })])).toEqual(['applied']);
  });

  test('an answer that came between review and hand-in makes it stale', async () => {
    const muts = [await edit('A5', { score: 3 })];
    expect(await said('owner', muts)).toEqual(['applied']);
    expect(await said('strategist', [handIn()])).toEqual(['rejected:stale']);
    const seen = { ...seenNow(), [statement('A5')]: { score: 3, comment: '' } };
    expect(await said('strategist', [handIn(seen)])).toEqual(['applied']);
  });

  test('two versions nobody has chosen between block it, until somebody chooses', async () => {
    const id = rowId('alternative', answerId('A5'), 'score', 'm1');
    const fields = {
      tbl: 'answer',
      row_id: answerId('A5'),
      field: 'score',
      value: 3,
      cause: 'm1',
      written_at: '2026-11-22T10:00:00.000Z',
    };
    expect(await said('owner', [mutation('alternative', org, id, { patch: fields })])).toEqual([
      'applied',
    ]);
    expect(await said('strategist', [handIn()])).toEqual(['rejected:stale']);
    const base = await versionOf('alternative', id);
    const chosen = mutation('alternative', org, id, { base, patch: { deleted: true } });
    expect(await said('colleague', [chosen])).toEqual(['applied']);
    expect(await said('strategist', [handIn()])).toEqual(['applied']);
  });

  test('two versions of an answer that is deleted block nothing: nobody could choose', async () => {
    const id = rowId('alternative', answerId('A5'), 'score', 'm2');
    const fields = {
      tbl: 'answer',
      row_id: answerId('A5'),
      field: 'score',
      value: 3,
      cause: 'm2',
      written_at: '2026-11-22T10:00:00.000Z',
    };
    await said('owner', [mutation('alternative', org, id, { patch: fields })]);
    await said('owner', [await edit('A5', { deleted: true })]);
    const seen = { [statement('U1')]: { score: 2, comment: 'Beslut finns.' } };
    expect(await said('strategist', [handIn(seen)])).toEqual(['applied']);
  });

  test('a second one of the same number is stale when it saw something else, equal when equal', async () => {
    await said('strategist', [handIn()]);
    expect(await said('strategist', [handIn({})])).toEqual(['rejected:stale']);
    const same = await push('strategist', [handIn()]);
    expect(same.results[0]).toMatchObject({ status: 'conflict', current: { seen: seenNow() } });
  });

  test('a lost answer is asked for again and gets the same receipt', async () => {
    const once = handIn();
    const first = await push('strategist', [once]);
    const again = await push('strategist', [once]);
    expect(again.results[0]).toEqual({ ...first.results[0], replayed: true });
  });

  test('a number out of turn is stale', async () => {
    expect(await said('strategist', [handIn(seenNow(), 2)])).toEqual(['rejected:stale']);
    await said('strategist', [handIn()]);
    expect(await said('strategist', [handIn(seenNow(), 2)])).toEqual(['rejected:stale']);
    expect(await said('strategist', [handIn(seenNow(), 3)])).toEqual(['rejected:stale']);
  });

  test('an assessment that does not exist, or lies in another scope, cannot be handed in', async () => {
    const other = rowId('hand_in', demo.granvik, '1');
    const fields = { assessment_id: demo.granvik, number: 1, seen: {} };
    expect(await said('strategist', [mutation('hand_in', org, other, { patch: fields })])).toEqual([
      'rejected:23503',
    ]);
    const elsewhere = mutation('hand_in', `org:${demo.strandhamn}`, handInId(1), {
      patch: { assessment_id: assessment, number: 1, seen: seenNow() },
    });
    expect(await said('partner', [elsewhere])).toEqual(['rejected:23503']);
  });

  test('it is written once: no change, no deletion, no row born deleted', async () => {
    const born = mutation('hand_in', org, handInId(1), {
      patch: { assessment_id: assessment, number: 1, seen: seenNow(), deleted: true },
    });
    expect(await said('strategist', [born])).toEqual(['rejected:23514']);
    await said('strategist', [handIn()]);
    const base = await versionOf('hand_in', handInId(1));
    for (const patch of [{ seen: {} }, { deleted: true }]) {
      const change = mutation('hand_in', org, handInId(1), { base, patch });
      expect(await said('strategist', [change])).toEqual(['rejected:42501']);
    }
  });
});

describe('opening again', () => {
  test('lets edits through, and the next hand-in has the next number', async () => {
    await said('strategist', [handIn()]);
    expect(await said('strategist', [reopening(3)])).toEqual(['rejected:23514']);
    expect(await said('strategist', [reopening()])).toEqual(['applied']);
    expect(await said('colleague', [await edit('A5', { score: 3 })])).toEqual(['applied']);
    const seen = { ...seenNow(), [statement('A5')]: { score: 3, comment: '' } };
    expect(await said('strategist', [handIn(seen, 2)])).toEqual(['applied']);
    expect(await said('colleague', [await edit('A5', { score: 1 })])).toEqual(['rejected:locked']);
    expect((await handInRows()).map((row) => row['seen'])).toEqual([seenNow(), seen]);
  });

  test('needs something handed in', async () => {
    expect(await said('strategist', [reopening()])).toEqual(['rejected:23514']);
    expect(await said('strategist', [reopening(1)])).toEqual(['rejected:23514']);
  });
});

describe('who', () => {
  const others: readonly Relation[] = [
    'owner',
    'colleague',
    'courseParticipant',
    'partner',
    'mentor',
    'office',
    'otherGroup',
    'twoHats',
    'former',
    'noSeat',
  ];

  test('only the strategist of the organisation hands in and opens again, on both paths', async () => {
    for (const who of others) {
      expect(await said(who, [handIn()]), who).toEqual(['rejected:42501']);
      const insert = `insert into public.hand_in (scope_id, id, assessment_id, number, seen) values ($1, $2, $3, 1, $4)`;
      const row = [org, handInId(1), assessment, JSON.stringify(seenNow())];
      expect(await world.db.direct(world.who[who], insert, row), who).toBe('42501');
    }
    await said('strategist', [handIn()]);
    for (const who of others)
      expect(await said(who, [reopening()]), who).toEqual(['rejected:42501']);
  });

  test('every member reads it, nobody else', async () => {
    await said('strategist', [handIn()]);
    const inside = new Set<Relation>(['owner', 'colleague', 'twoHats']);
    for (const who of others) {
      const rows = await world.db.as(world.who[who], (query) =>
        query('select id from public.hand_in where id = $1', [handInId(1)]),
      );
      expect(rows.length, who).toBe(inside.has(who) ? 1 : 0);
    }
  });

  test('a seat confirms in its own name, what was handed in here', async () => {
    const seats = await world.db.sql(
      'select id, user_id from app.seat where participation_id = $1 and ended_at is null',
      [demo.granvik],
    );
    const seatOf = (who: 'owner' | 'colleague') =>
      String(seats.find((seat) => seat['user_id'] === world.uid[who])?.['id']);
    expect(await said('owner', [confirm(seatOf('owner'))])).toEqual(['rejected:23503']);
    await said('strategist', [handIn()]);
    expect(await said('owner', [confirm(seatOf('colleague'))])).toEqual(['rejected:42501']);
    expect(await said('courseParticipant', [confirm(seatOf('owner'))])).toEqual(['rejected:42501']);
    expect(await said('owner', [confirm(seatOf('owner'))])).toEqual(['applied']);
    const id = rowId('confirmation', handInId(1), seatOf('owner'));
    const base = await versionOf('confirmation', id);
    const gone = mutation('confirmation', org, id, { base, patch: { deleted: true } });
    expect(await said('owner', [gone])).toEqual(['rejected:42501']);
  });
});
