import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { demo, relations } from '#tests/support/sql/demo.ts';
import {
  addPart,
  addWork,
  fieldsOf,
  group,
  rowAt,
  say,
  share,
  shareId,
  valueId,
  world,
} from './improvement-world.ts';

describe('whose it is', () => {
  test('every seat of the organisation writes in it, and nobody else reads it', async () => {
    const work = await addWork('strategist');
    const cycle = await addPart('cycle', work);
    for (const [n, who] of (['owner', 'colleague', 'strategist', 'twoHats'] as const).entries()) {
      const base = Number((await rowAt('cycle', cycle)).version);
      expect(await say(who, 'cycle', { id: cycle, base, more: { saw: `${n}` } }), who).toBe(
        'applied',
      );
    }
    const others = [
      'courseParticipant',
      'partner',
      'mentor',
      'office',
      'otherGroup',
      'former',
      'noSeat',
    ] as const;
    for (const who of others) {
      const id = randomUUID();
      expect(await say(who, 'improvement_work', { id }), who).toBe('rejected:42501');
      const base = Number((await rowAt('cycle', cycle)).version);
      expect(await say(who, 'cycle', { id: cycle, base, more: { saw: '' } }), who).toMatch(
        /^rejected/u,
      );
      for (const tbl of ['improvement_work', 'cycle', 'measure', 'measure_value'])
        expect(await world.db.direct(world.who[who], `select 1 from public.${tbl}`), who).toBe(0);
      expect(JSON.stringify(await world.db.pull(world.who[who])), who).not.toContain(work);
    }
  });

  test('a test and a figure hang on a work of their room, a value on its figure', async () => {
    const id = randomUUID();
    const foreign = await addWork();
    expect(
      await say('mentor', 'cycle', {
        id,
        scope: `org:${demo.bjorkliden}`,
        more: { work_id: foreign },
      }),
    ).toBe('rejected:23503');
    for (const tbl of ['cycle', 'measure'] as const)
      expect(await say('owner', tbl, { id, more: { work_id: randomUUID() } })).toBe(
        'rejected:23503',
      );
    const measure = randomUUID();
    expect(
      await say('owner', 'measure_value', {
        id: valueId(measure, '2027'),
        more: { measure_id: measure, period: '2027' },
      }),
    ).toBe('rejected:23503');
  });

  test('a figure that comes back by a colleague’s change has its values, and while it is gone takes none', async () => {
    const measure = await addPart('measure', await addWork());
    const periods = ['2027-W05', '2027-W06'] as const;
    for (const [n, who] of (['owner', 'colleague'] as const).entries()) {
      const period = periods[n] ?? '';
      const more = { measure_id: measure, period };
      expect(await say(who, 'measure_value', { id: valueId(measure, period), more })).toBe(
        'applied',
      );
    }
    const before = Number((await rowAt('measure', measure)).version);
    const source = { id: measure, base: before, more: { source: 'Kolada' } };
    expect(await say('colleague', 'measure', source)).toBe('applied');
    const gone = (base: number) => ({ id: measure, base, more: { deleted: true } });
    expect(await say('owner', 'measure', gone(before))).toBe('conflict');
    for (const period of periods)
      expect((await rowAt('measure_value', valueId(measure, period))).deleted).toBe(false);
    const base = Number((await rowAt('measure', measure)).version);
    expect(await say('owner', 'measure', gone(base))).toBe('applied');
    const women = async () =>
      Promise.all(
        periods.map(
          async (period) => (await rowAt('measure_value', valueId(measure, period)))['women'],
        ),
      );
    const kept = await women();
    expect(kept).not.toContain(null);
    const late = { measure_id: measure, period: '2027-W07' };
    expect(
      await say('colleague', 'measure_value', { id: valueId(measure, '2027-W07'), more: late }),
    ).toBe('rejected:23503');
    const { work_id } = await rowAt('measure', measure);
    const back = { ...fieldsOf['measure'], work_id, source: 'Egen', deleted: false };
    const dead = Number((await rowAt('measure', measure)).version);
    expect(await say('colleague', 'measure', { id: measure, base: dead, more: back })).toBe(
      'applied',
    );
    expect(await women()).toEqual(kept);
  });

  test('a work takes its copy along when it goes, and keeps it while it may not', async () => {
    const work = await addWork();
    const [mine, theirs] = [shareId(work), shareId(work, demo.strandhamn)];
    expect(await share('owner', work)).toBe('applied');
    const more = { work_id: work, participation_id: demo.strandhamn };
    expect(await say('partner', 'shared_work', { id: theirs, scope: group, more })).toBe('applied');
    const cycle = await addPart('cycle', work);
    const remove = async (tbl: TableName, id: string) =>
      say('owner', tbl, {
        id,
        base: Number((await rowAt(tbl, id)).version),
        more: { deleted: true },
      });
    expect(await remove('improvement_work', work)).toBe('rejected:inUse');
    expect((await rowAt('shared_work', mine)).deleted).toBe(false);
    expect(await remove('cycle', cycle)).toBe('applied');
    expect(await remove('improvement_work', work)).toBe('applied');
    expect(await rowAt('shared_work', mine)).toMatchObject({ deleted: true, snapshot: {} });
    expect((await rowAt('shared_work', theirs)).deleted).toBe(false);
    const base = Number((await rowAt('shared_work', mine)).version);
    const again = { ...fieldsOf['shared_work'], work_id: work, deleted: false };
    expect(await say('owner', 'shared_work', { id: mine, scope: group, base, more: again })).toBe(
      'rejected:23503',
    );
    expect(JSON.stringify(await world.db.pull(world.who.partner))).toContain(mine);
  });

  test('a value’s place is its figure’s and its period’s for good', async () => {
    const measure = await addPart('measure', await addWork());
    const of = { measure_id: measure, period: '2027' };
    expect(await say('owner', 'measure_value', { id: randomUUID(), more: of })).toBe(
      'rejected:23514',
    );
    const id = valueId(measure, '2027');
    expect(await say('owner', 'measure_value', { id, more: of })).toBe('applied');
    const base = Number((await rowAt('measure_value', id)).version);
    expect(await say('owner', 'measure_value', { id, base, more: { period: '2028' } })).toBe(
      'rejected:23514',
    );
  });

  test('a work with a test stays, and goes when the test is gone', async () => {
    const work = await addWork();
    const cycle = await addPart('cycle', work);
    const remove = async (tbl: TableName, id: string) =>
      say('colleague', tbl, {
        id,
        base: Number((await rowAt(tbl, id)).version),
        more: { deleted: true },
      });
    expect(await remove('improvement_work', work)).toBe('rejected:inUse');
    expect((await rowAt('improvement_work', work)).deleted).toBe(false);
    expect(await remove('cycle', cycle)).toBe('applied');
    const measure = await addPart('measure', work);
    expect(await remove('improvement_work', work)).toBe('rejected:inUse');
    expect(await remove('measure', measure)).toBe('applied');
    expect(await remove('improvement_work', work)).toBe('applied');
    expect(await rowAt('improvement_work', work)).toMatchObject({
      title: '',
      problem: '',
      idea: '',
    });
    expect(await say('owner', 'cycle', { id: randomUUID(), more: { work_id: work } })).toBe(
      'rejected:23503',
    );
  });
});

describe('when somebody leaves', () => {
  test('an organisation that goes to another group takes its copies along, and nobody else’s', async () => {
    const work = await addWork();
    const theirs = { work_id: work, participation_id: demo.strandhamn };
    const beside = shareId(work, demo.strandhamn);
    expect(await share('owner', work)).toBe('applied');
    expect(await say('partner', 'shared_work', { id: beside, scope: group, more: theirs })).toBe(
      'applied',
    );
    const move = (to: string) =>
      world.db.machine(
        `update public.participation set group_id = '${to}' where id = '${demo.granvik}'`,
      );
    await move(demo.group2);
    expect(await rowAt('shared_work', shareId(work))).toMatchObject({
      deleted: true,
      snapshot: {},
    });
    expect((await rowAt('shared_work', beside)).deleted).toBe(false);
    expect(await share('owner', work, {}, `group:${demo.group2}`)).toBe('applied');
    await move(demo.group1);
  });

  test('a seat handed over takes its works along', async () => {
    const work = await addWork();
    const [seat] = await world.db.sql(
      `select id from app.seat where user_id = $1 and participation_id = $2 and ended_at is null`,
      [world.uid.colleague, demo.granvik],
    );
    const base = Number((await rowAt('improvement_work', work)).version);
    expect(
      await say('owner', 'improvement_work', {
        id: work,
        base,
        more: { owner_seat_id: seat?.['id'] },
      }),
    ).toBe('applied');
    const handed = await world.db.call(world.who.strategist, 'hand_over_seat', {
      scope: `admin:${demo.granvik}`,
      row: rowId('invitation', demo.granvik, relations.colleague, 'electedOfficial'),
      name: 'Nils Ny',
      address: 'ny.politiker@granvik.example',
    });
    expect(handed).toMatchObject({ status: 'applied' });
    const [heir] = await world.db.sql(
      `select s.id from app.seat s join public.invitation i on i.id = s.invitation_id where i.address = 'ny.politiker@granvik.example'`,
    );
    expect(heir?.['id']).not.toBe(seat?.['id']);
    expect((await rowAt('improvement_work', work))['owner_seat_id']).toBe(heir?.['id']);
  });

  test('whoever is erased leaves the organisation’s work as it is, without her', async () => {
    const work = await addWork('owner');
    const cycle = await addPart('cycle', work, { saw: 'Det hon såg' });
    expect(await share('owner', work)).toBe('applied');
    await world.db.sql(`select app.erase_user($1)`, [world.uid.owner]);
    for (const [tbl, id] of [
      ['improvement_work', work],
      ['cycle', cycle],
      ['shared_work', shareId(work)],
    ] as const) {
      const row = await rowAt(tbl, id);
      expect(row, tbl).toMatchObject({ deleted: false, author_id: null });
      expect(JSON.stringify(row)).not.toContain(world.uid.owner);
    }
    expect(await rowAt('cycle', cycle)).toMatchObject({ saw: 'Det hon såg' });
    const told = await world.db.sql(`select row from app.history where row_id = any ($1)`, [
      [work, cycle],
    ]);
    expect(JSON.stringify(told)).not.toContain(world.uid.owner);
    // Her colleagues go on with it, and take back what she shared.
    const base = Number((await rowAt('shared_work', shareId(work))).version);
    expect(
      await say('strategist', 'shared_work', {
        id: shareId(work),
        scope: group,
        base,
        more: { deleted: true },
      }),
    ).toBe('applied');
  });
});
