import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '#domain/improvement/work-snapshot.ts';
import { jsonbBytes } from '#lib/jsonb-bytes.ts';
import { definitionOf, type TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { mergeRow } from '#sync/merge/merge-row.ts';
import type { ServerRow } from '#sync/records.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, relations, type Relation } from '#tests/support/sql/demo.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';

// Improvement work: an organisation's own, and the copy its group is shown.

const world = demoWorldOfFile();
type Fields = Readonly<Record<string, unknown>>;
const org = `org:${demo.granvik}`;
const group = `group:${demo.group1}`;
const nothing = { owner_seat_id: null, from_id: null, from_participation_id: null, ended_on: null };
const fieldsOf: Readonly<Record<string, Fields>> = {
  improvement_work: { ...phoneRows.improvement_work, ...nothing, from_kind: 'nothing' },
  cycle: { ...phoneRows.cycle },
  measure: { ...phoneRows.measure },
  measure_value: { ...phoneRows.measure_value },
  shared_work: { ...phoneRows.shared_work, participation_id: demo.granvik },
};

interface Writing {
  readonly id: string;
  readonly more?: Fields;
  readonly scope?: string;
  /** Without it a new row. */
  readonly base?: number;
}
const writing = (tbl: TableName, { id, more = {}, scope = org, base }: Writing) =>
  mutation(tbl, scope, id, {
    base: base ?? 0,
    patch: base === undefined ? { ...fieldsOf[tbl], ...more } : more,
  });
const push = (who: Relation, ...muts: unknown[]) => world.db.push(world.who[who], muts);
const say = async (who: Relation, tbl: TableName, what: Writing) =>
  verdicts(await push(who, writing(tbl, what)))[0];
const rowAt = async (tbl: TableName, id: string): Promise<ServerRow> => {
  const [row] = await world.db.sql(`select * from public.${tbl} where id = $1`, [id]);
  return row as unknown as ServerRow;
};

async function addWork(who: Relation = 'owner'): Promise<string> {
  const id = randomUUID();
  expect(await say(who, 'improvement_work', { id })).toBe('applied');
  return id;
}
async function addPart(tbl: 'cycle' | 'measure', work: string, more: Fields = {}): Promise<string> {
  const id = randomUUID();
  expect(await say('owner', tbl, { id, more: { work_id: work, ...more } })).toBe('applied');
  return id;
}
const valueId = (measure: string, period: string) => rowId('measure_value', measure, period);
const shareId = (work: string, of: string = demo.granvik) => rowId('shared_work', work, of);
const share = (who: Relation, work: string, more: Fields = {}, scope = group) =>
  say(who, 'shared_work', { id: shareId(work), scope, more: { work_id: work, ...more } });

const invalid = /^rejected:(?:23514|23502|22\w+|shape)$/u;

describe('what a row may hold', () => {
  const wrong: Readonly<Record<string, readonly Fields[]>> = {
    improvement_work: [
      { title: '' },
      { title: ' \n ' },
      { title: 'x'.repeat(301) },
      { operation: 'x'.repeat(301) },
      { problem: 'x'.repeat(4001) },
      { who_notices: 'x'.repeat(1001) },
      { lesson_learned: null },
      { statement_ids: ['inget id'] },
      { statement_ids: Array.from({ length: 41 }, () => randomUUID()) },
      { sub_goals: ['Ett mål'] },
      { sub_goals: [''] },
      { sub_goals: null },
      { cemr_articles: ['0'] },
      { cemr_articles: ['31'] },
      { cemr_articles: ['1a'] },
      { agenda_goals: ['18'] },
      { agenda_goals: [5] },
      { from_kind: 'dream' },
      { from_id: 'x' },
      { ended_on: '2027-02-30' },
      { ended_on: 'i går' },
      { begun_at: 'i går' },
    ],
    cycle: [
      { what: 'x'.repeat(1001) },
      { guess: 'x'.repeat(1001) },
      { saw: 'x'.repeat(4001) },
      { result_women: 'x'.repeat(301) },
      { decision: 'infor' },
      { decision: '' },
      { starts_on: '2027-13-01' },
    ],
    measure: [
      { title: ' ' },
      { people: 'women' },
      { unit: 'x'.repeat(81) },
      { source: 'x'.repeat(301) },
      { women_count: -1 },
      { women_count: 1.5 },
      { men_count: 20_000_001 },
    ],
  };
  test.each(Object.entries(wrong).flatMap(([tbl, all]) => all.map((more) => [tbl, more] as const)))(
    '%s: not %j',
    async (tbl, more) => {
      const work = await addWork();
      const own = tbl === 'improvement_work' ? {} : { work_id: work };
      const id = randomUUID();
      expect(await say('owner', tbl as TableName, { id, more: { ...own, ...more } })).toMatch(
        invalid,
      );
    },
  );

  test('numbers come back as they were written, of the periods that calendars have', async () => {
    const measure = await addPart('measure', await addWork());
    const put = (period: string, more: Fields = {}) =>
      say('colleague', 'measure_value', {
        id: valueId(measure, period),
        more: { measure_id: measure, period, ...more },
      });
    for (const period of ['2027', '2027-Q4', '2027-02', '2026-W53', '2028-02-29'])
      expect(await put(period, { women: 0.1, men: -85.84, total: null }), period).toBe('applied');
    expect(await rowAt('measure_value', valueId(measure, '2027'))).toMatchObject({
      women: 0.1,
      men: -85.84,
      total: null,
    });
    for (const period of [
      '',
      '27',
      '2027-Q5',
      '2027-13',
      '2027-W54',
      '2027-W53',
      '2027-02-29',
      '2100',
      '2027\n',
    ])
      expect(await put(period), JSON.stringify(period)).toMatch(invalid);
    for (const more of [{ women: 1e13 }, { men: 'NaN' }, { total: '7' }])
      expect(await put('2026', more), JSON.stringify(more)).toMatch(invalid);
  });

  test('an empty guess does not stop a row: what else was written offline arrives', async () => {
    const cycle = await addPart('cycle', await addWork(), { guess: '' });
    expect(await rowAt('cycle', cycle)).toMatchObject({ guess: '', started_on: expect.anything() });
  });
});

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

test('as much as a phone shares of a work is taken, and counted in the same way', async () => {
  const points = Array.from({ length: 600 }, (_, at) => ({
    ...phoneRows.measure_value,
    period: new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
    women: at % 3 === 0 ? 1e-9 : -1e12,
    men: at % 2 === 0 ? null : 0.1,
  }));
  const measures = Array.from({ length: 4 }, (_, at) => ({
    ...phoneRows.measure,
    title: `Minuter "träning" ${at}\n\u0007\u2028åäö 🙂`,
    points,
  }));
  const work = phoneRows.improvement_work;
  const snapshot = snapshotOf({ work, state: 'studied', cycles: [], measures });
  const [counted] = await world.db.sql(`select octet_length($1::jsonb::text)::int as bytes`, [
    JSON.stringify(snapshot),
  ]);
  const bytes = Number(counted?.['bytes']);
  expect(jsonbBytes(snapshot)).toBe(bytes);
  expect(bytes).toBeGreaterThan(61_500);
  const id = await addWork();
  expect(await share('owner', id, { snapshot })).toBe('applied');
  const more = { ...snapshot, more: 'x'.repeat(62_000 - bytes) };
  expect(await share('owner', await addWork(), { snapshot: more })).toMatch(invalid);
});

test('how many there are is bounded, each by what it hangs on', async () => {
  const work = await addWork();
  const measure = await addPart('measure', work);
  await addPart('cycle', work);
  await world.db.sql(
    `update app.quota set most = 1 where what in ('cycles of a work', 'figures of a work', 'values of a figure', 'shared works')`,
  );
  const value = (period: string) =>
    say('owner', 'measure_value', {
      id: valueId(measure, period),
      more: { measure_id: measure, period },
    });
  expect(await value('2027')).toBe('applied');
  expect(await value('2028')).toBe('rejected:full');
  for (const tbl of ['cycle', 'measure'] as const)
    expect(await say('owner', tbl, { id: randomUUID(), more: { work_id: work } })).toBe(
      'rejected:full',
    );
  const other = await addWork();
  await addPart('cycle', other);
  expect(await share('owner', other)).toBe('rejected:full');
  await world.db.sql(
    `update app.quota set most = (select count(*) from public.improvement_work where scope_id = '${org}') where what = 'works'`,
  );
  expect(await say('owner', 'improvement_work', { id: randomUUID() })).toBe('rejected:full');
  const base = Number((await rowAt('improvement_work', work)).version);
  expect(await say('owner', 'improvement_work', { id: work, base, more: { idea: 'Ändras' } })).toBe(
    'applied',
  );
  await world.db.sql(
    `update app.quota set most = 200 where what in ('works', 'cycles of a work', 'figures of a work', 'values of a figure', 'shared works')`,
  );
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
