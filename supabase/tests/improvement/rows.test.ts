import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '#domain/improvement/work-snapshot.ts';
import { jsonbBytes } from '#lib/jsonb-bytes.ts';
import type { TableName } from '#domain/tables.ts';
import { phoneRows } from '#tests/support/rows/phone-rows.ts';
import {
  addPart,
  addWork,
  invalid,
  org,
  rowAt,
  say,
  share,
  type Fields,
  valueId,
  world,
} from './improvement-world.ts';

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
  const each = Object.entries(wrong).flatMap(([tbl, all]) =>
    all.map((more) => [tbl, JSON.stringify(more).slice(0, 60), more] as const),
  );
  test.each(each)('%s: not %s', async (tbl, _, more) => {
    const work = await addWork();
    const own = tbl === 'improvement_work' ? {} : { work_id: work };
    const id = randomUUID();
    expect(await say('owner', tbl as TableName, { id, more: { ...own, ...more } })).toMatch(
      invalid,
    );
  });

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
