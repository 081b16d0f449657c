import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowId } from '#lib/row-id.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { addOccasion, demo } from '#tests/support/sql/demo.ts';
import {
  world,
  org,
  type Fields,
  said,
  fieldsOf,
  adding,
  rowOf,
  changing,
  added,
  begun,
  left,
  ownAnswer,
  otherVersion,
} from './own-occasions.ts';

describe('it is taken away', () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the organisation has begun', (id) => said('owner', [begun(id)])],
    ['somebody takes part', (id) => said('owner', [left(id, world.uid.owner, {})])],
    [
      'a colleague has scored for herself',
      (id) => said('owner', [ownAnswer(id, world.uid.owner, { score: 2 })]),
    ],
    [
      'a colleague has written for herself',
      (id) => said('owner', [ownAnswer(id, world.uid.owner, { evidence: 'Nämndplanen' })]),
    ],
  ])('not when %s', async (_, score) => {
    const id = await added();
    expect(await score(id)).toEqual(['applied']);
    for (const who of ['owner', 'colleague', 'strategist'] as const)
      expect(await said(who, [await changing(id, { deleted: true })]), who).toEqual([
        'rejected:scored',
      ]);
    const sql = 'update public.own_occasion set deleted = true where id = $1';
    expect(await world.db.direct(world.who.colleague, sql, [id])).toBe('JSSCD');
    expect(await rowOf(id)).toMatchObject({ title: 'Halvtid', deleted: false });
    // its name and its days are still theirs to mend
    expect(await said('colleague', [await changing(id, { closes_on: '2027-01-10' })])).toEqual([
      'applied',
    ]);
  });

  test('while nothing stands there: an emptied answer, what was taken back, another’s of the same id', async () => {
    const id = await added();
    const { owner, partner } = world.uid;
    expect(await said('owner', [ownAnswer(id, owner)])).toEqual(['applied']);
    expect(await said('partner', [ownAnswer(id, partner, { score: 3 })])).toEqual([
      expect.stringMatching(/^(applied|rejected)/u),
    ]);
    expect(await said('owner', [left(id, owner, {})])).toEqual(['applied']);
    const self = rowId('self_assessment', owner, demo.granvik, id);
    const rows = await world.db.sql('select version from public.self_assessment where id = $1', [
      self,
    ]);
    const gone = { base: Number(rows[0]?.['version']), patch: { deleted: true } };
    expect(await said('owner', [mutation('self_assessment', org, self, gone)])).toEqual([
      'applied',
    ]);
    expect(await said('strategist', [await changing(id, { deleted: true })])).toEqual(['applied']);
  });
});

describe('against a seat that would do more', () => {
  test('the id of one of the round’s is not taken, and one taken before it does not stand in its way', async () => {
    const ofRound = await addOccasion(world.db, randomUUID());
    expect(await said('colleague', [adding(ofRound)])).toEqual(['rejected:23514']);
    const other = await otherVersion();
    const squatted = await added({ checklist_version_id: other.id });
    await addOccasion(world.db, squatted);
    expect(await said('owner', [begun(squatted, other.id)])).toEqual(['rejected:23514']);
    expect(await said('owner', [begun(squatted)])).toEqual(['applied']);
  });

  test('a planted app.machine takes nothing away', async () => {
    const id = await added();
    expect(await said('owner', [begun(id)])).toEqual(['applied']);
    await expect(
      world.db.as(world.who.colleague, async (query) => {
        await query(`select set_config('app.machine', 'on', true)`);
        await query('update public.own_occasion set deleted = true where id = $1', [id]);
      }),
    ).rejects.toMatchObject({ code: 'JSSCD' });
  });

  test('there are twenty at the most, and one more when one is gone', async () => {
    const home = demo.strandhamn;
    const scope = `org:${home}`;
    const add = (id: string) =>
      mutation('own_occasion', scope, id, { patch: fieldsOf({ participation_id: home }) });
    const ids = Array.from({ length: 20 }, () => randomUUID());
    expect(new Set(await said('partner', ids.map(add)))).toEqual(new Set(['applied']));
    expect(await said('partner', [add(randomUUID())])).toEqual(['rejected:full']);
    const [id = ''] = ids;
    const version = async () => {
      const rows = await world.db.sql('select version from public.own_occasion where id = $1', [
        id,
      ]);
      return Number(rows[0]?.['version']);
    };
    const change = async (patch: Fields) =>
      mutation('own_occasion', scope, id, { base: await version(), patch });
    expect(await said('partner', [await change({ title: 'Nytt namn' })])).toEqual(['applied']);
    expect(await said('partner', [await change({ deleted: true })])).toEqual(['applied']);
    expect(await said('partner', [add(randomUUID())])).toEqual(['applied']);
    const back = { ...fieldsOf({ participation_id: home }), deleted: false };
    expect(await said('partner', [await change(back)])).toEqual(['rejected:full']);
  });
});
