import { describe, expect, test } from 'vitest';
import { definitionOf, type TableName } from '#domain/tables.ts';
import { mergeRow } from '#sync/merge/merge-row.ts';
import type { ServerRow } from '#sync/records.ts';
import { demo, type Relation } from '#tests/support/sql/demo.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import {
  addPart,
  addWork,
  fieldsOf,
  group,
  invalid,
  org,
  push,
  rowAt,
  say,
  share,
  shareId,
  type Fields,
  valueId,
  world,
  writing,
} from './improvement-world.ts';

/** What a phone does with a change that met another. */
function joined(tbl: TableName, mine: Fields, current: ServerRow, base: ServerRow): Fields {
  const merged = mergeRow({
    rule: definitionOf[tbl],
    base,
    mine: { ...base, ...mine },
    theirs: current,
  });
  expect(merged.problem).toBeNull();
  expect(merged.alternatives).toEqual([]);
  return Object.fromEntries(Object.keys(mine).map((name) => [name, merged.fields[name]]));
}

async function writeAtOnce(tbl: TableName, id: string, hers: Fields, his: Fields) {
  const before = await rowAt(tbl, id);
  const base = Number(before.version);
  expect(await say('owner', tbl, { id, base, more: hers })).toBe('applied');
  expect(await say('colleague', tbl, { id, base, more: his })).toBe('conflict');
  const current = await rowAt(tbl, id);
  const more = joined(tbl, his, current, before);
  expect(await say('colleague', tbl, { id, base: Number(current.version), more })).toBe('applied');
  return rowAt(tbl, id);
}

describe('two who write at once lose nothing', () => {
  test('fields, lists and lines are joined', async () => {
    const work = await addWork();
    const after = await writeAtOnce(
      'improvement_work',
      work,
      {
        problem: 'Hennes',
        idea: 'Träning in på schemat\nHennes rad',
        sub_goals: ['halsa', 'makt'],
      },
      {
        idea: 'Hans rad\nTräning in på schemat',
        sub_goals: ['halsa', 'vald'],
        lesson_learned: 'Hans',
      },
    );
    expect(after).toMatchObject({ problem: 'Hennes', lesson_learned: 'Hans' });
    expect(after['sub_goals']).toEqual(['halsa', 'makt', 'vald']);
    for (const line of ['Hennes rad', 'Hans rad']) expect(after['idea']).toContain(line);
  });

  test('of one sentence written twice both are there', async () => {
    const cycle = await addPart('cycle', await addWork(), { saw: '' });
    const after = await writeAtOnce(
      'cycle',
      cycle,
      { saw: 'Hon såg en sak' },
      { saw: 'Han en annan' },
    );
    expect(after['saw']).toBe('Hon såg en sak\nHan en annan');
  });

  test('one begins the test while another writes in it', async () => {
    const cycle = await addPart('cycle', await addWork(), { started_on: null });
    const after = await writeAtOnce(
      'cycle',
      cycle,
      { started_on: '2027-03-08' },
      { place: 'Båda avdelningarna, och Linden' },
    );
    expect(after).toMatchObject({ place: 'Båda avdelningarna, och Linden' });
    expect(after['started_on']).not.toBeNull();
  });

  test('one types the women, the other the men, of the same week', async () => {
    const measure = await addPart('measure', await addWork());
    const id = valueId(measure, '2027-W05');
    const more = { measure_id: measure, period: '2027-W05', women: null, men: null, total: null };
    expect(await say('owner', 'measure_value', { id, more })).toBe('applied');
    expect(await writeAtOnce('measure_value', id, { women: 31 }, { men: 52 })).toMatchObject({
      women: 31,
      men: 52,
    });
  });
});

describe('what the group is shown', () => {
  const readers = ['owner', 'colleague', 'strategist', 'partner', 'mentor', 'twoHats'] as const;
  const outside = ['courseParticipant', 'otherGroup', 'former', 'noSeat'] as const;

  test('is read by all of the group and nobody else, and the work itself by none of them', async () => {
    const work = await addWork();
    expect(await share('colleague', work)).toBe('applied');
    for (const who of readers)
      expect(JSON.stringify(await world.db.pull(world.who[who])), who).toContain(shareId(work));
    const select = `select 1 from public.shared_work where id = '${shareId(work)}'`;
    expect(await world.db.direct(world.who.office, select)).toBe(1);
    for (const who of outside) expect(await world.db.direct(world.who[who], select), who).toBe(0);
    const partner = JSON.stringify(await world.db.pull(world.who.partner));
    expect(partner).not.toContain(`"${org}"`);
  });

  test('is shared anew and taken back by any seat of the organisation, and by no partner or mentor', async () => {
    const work = await addWork();
    expect(await share('colleague', work)).toBe('applied');
    const id = shareId(work);
    const change = async (who: Relation, more: Fields) =>
      say(who, 'shared_work', {
        id,
        scope: group,
        base: Number((await rowAt('shared_work', id)).version),
        more,
      });
    const snapshot = { ...phoneRows.shared_work.snapshot, state: 'introduced' };
    for (const who of ['partner', 'mentor', 'office', 'otherGroup'] as const) {
      expect(await change(who, { snapshot }), who).toMatch(/^rejected:42501$/u);
      expect(await change(who, { deleted: true }), who).toMatch(/^rejected:42501$/u);
    }
    expect(await change('owner', { snapshot })).toBe('applied');
    expect(await change('strategist', { deleted: true })).toBe('applied');
    expect(await rowAt('shared_work', id)).toMatchObject({ deleted: true, snapshot: {} });
    // What was taken back is told to nobody, and revived it is the whole copy again.
    const { results } = await push('partner', writing('shared_work', { id, scope: group }));
    expect(results[0]).toMatchObject({ status: expect.stringMatching(/rejected|conflict/u) });
    expect(JSON.stringify(results)).not.toContain('Lika mycket');
    const history = await world.db.call(world.who.partner, 'row_history', {
      scope: group,
      tbl: 'shared_work',
      row: id,
    });
    expect(JSON.stringify(history)).not.toContain('Lika mycket');
    const whole = { ...fieldsOf['shared_work'], work_id: work, deleted: false };
    expect(await change('owner', whole)).toBe('applied');
  });

  test('nobody speaks for another organisation, nor takes the place of its copy', async () => {
    const work = await addWork();
    expect(await share('partner', work)).toBe('rejected:42501');
    expect(await share('mentor', work)).toBe('rejected:42501');
    const theirs = { work_id: work, participation_id: demo.strandhamn };
    const squat = { id: shareId(work), scope: group, more: theirs };
    expect(await say('partner', 'shared_work', squat)).toBe('rejected:23514');
    // Under its own name it may copy what it has read: it stands beside, as its own.
    const own = { id: shareId(work, demo.strandhamn), scope: group, more: theirs };
    expect(await say('partner', 'shared_work', own)).toBe('applied');
    expect(await share('owner', work)).toBe('applied');
    // A mentor has no works to show, an organisation none in another's group.
    const mentors = { work_id: work, participation_id: demo.bjorkliden };
    const id = shareId(work, demo.bjorkliden);
    expect(await say('mentor', 'shared_work', { id, scope: group, more: mentors })).toMatch(
      /^rejected/u,
    );
    expect(await share('twoHats', work, {}, `group:${demo.group2}`)).toMatch(/^rejected/u);
  });

  const long = 'x'.repeat(62_000);
  test.each([
    null,
    [],
    'text',
    {},
    { ...phoneRows.shared_work.snapshot, work: [] },
    { ...phoneRows.shared_work.snapshot, cycles: {} },
    { ...phoneRows.shared_work.snapshot, cycles: ['x'] },
    { ...phoneRows.shared_work.snapshot, measures: null },
    { ...phoneRows.shared_work.snapshot, state: '<b>' },
    { ...phoneRows.shared_work.snapshot, cycles: Array.from({ length: 41 }, () => ({})) },
    { ...phoneRows.shared_work.snapshot, more: long },
  ])('a copy has its shape and its size: not number %#', async (snapshot) => {
    expect(await share('owner', await addWork(), { snapshot })).toMatch(invalid);
  });
});
