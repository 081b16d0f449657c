import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getRunningTest } from '#data/improvement/get-running-test.ts';
import { getSharing } from '#data/improvement/get-sharing.ts';
import { getWork } from '#data/improvement/get-work.ts';
import { getSharedWork, listSharedWorks } from '#data/improvement/list-shared-works.ts';
import { listWorks } from '#data/improvement/list-works.ts';
import {
  addCycle,
  decideCycle,
  removeCycle,
  saveCycle,
  startCycle,
  unstartCycle,
} from '#data/improvement/save-cycle.ts';
import {
  addMeasure,
  removeMeasure,
  removeMeasureValue,
  saveMeasure,
  saveMeasureValues,
} from '#data/improvement/save-measure.ts';
import {
  addWork,
  endWork,
  fromNothing,
  removeWork,
  saveWork,
  tickWork,
} from '#data/improvement/save-work.ts';
import { shareWork, withdrawWork } from '#data/improvement/share-work.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const scope = 'org:p-granvik';
const at = { scope, id: 'w1' };
const test1 = { scope, id: 'c1' };
const minutes = { scope, id: 'f1' };
const today = '2026-12-10';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const begin = (id = 'w1', title = 'Lika mycket träning') =>
  addWork(local, { id, participationId: 'p-granvik', from: fromNothing }, { title });
const work = async (on = today) => {
  const view = await getWork(local, 'p-granvik', 'w1', on);
  if (!view) throw new Error('the work is not there');
  return view;
};
const sharing = async (on = today) => {
  const read = await getSharing(local, at, on);
  if (!read) throw new Error('the work is not there');
  return read;
};
const titles = async () =>
  (await listWorks(local, 'p-granvik', today)).map((one) => one.work.title);

describe('a work', () => {
  test('is made with a title, owned by whoever made it, and once however often one presses', async () => {
    await begin('w1', '  Lika mycket träning ');
    await saveWork(local, at, { problem: 'Kvinnor 31 minuter, män 52' });
    await begin('w1', 'En gång till');
    expect(await work()).toMatchObject({
      work: { title: 'Lika mycket träning', problem: 'Kvinnor 31 minuter, män 52', version: 0 },
      state: 'idea',
      owner: 'Anna Ek',
      isMine: true,
      participationId: 'p-granvik',
    });
    expect((await work()).people.map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Anna Ek', true],
      ['Johan Berg', false],
    ]);
    expect(local.pokes()).toBeGreaterThan(0);
  });

  test('of a statement is tied to it, and of a partner says whose it was', async () => {
    const from = {
      from_kind: 'partner',
      from_id: 's1',
      from_participation_id: 'p-strandhamn',
    } as const;
    await addWork(local, { id: 'w1', participationId: 'p-granvik', from }, { title: 'Två mål' });
    const [listed] = await listWorks(local, 'p-granvik', today);
    expect(listed).toMatchObject({
      work: { statement_ids: ['s1'], ...from },
      fromOrganisation: 'Strandhamn',
      fromMeeting: undefined,
    });
  });

  test('of an entry names its meeting, one’s own entry’s and a colleague’s copy’s', async () => {
    const from = (id: string) =>
      ({ from_kind: 'note', from_id: id, from_participation_id: null }) as const;
    await local.pulled('note', { id: 'n1', meeting_id: 'm1', origin: null });
    await local.pulled('note', { id: 'copy', scope_id: scope, meeting_id: 'm1', origin: 'n2' });
    for (const id of ['n1', 'n2', 'n3'])
      await addWork(
        local,
        { id: `w-${id}`, participationId: 'p-granvik', from: from(id) },
        { title: id },
      );
    const listed = await listWorks(local, 'p-granvik', today);
    expect(listed.map(({ work: { title }, fromMeeting }) => [title, fromMeeting])).toEqual([
      ['n1', 'Lärandeträff 1'],
      ['n2', 'Lärandeträff 1'],
      ['n3', undefined],
    ]);
  });

  test('keeps its title, is ended and taken up again, and what is not here is not made by a change', async () => {
    await begin();
    expect(await saveWork(local, at, { title: '  ' })).toBe(false);
    expect(await endWork(local, at, true)).toBe(true);
    expect(await work()).toMatchObject({ state: 'ended', work: { ended_on: today } });
    await endWork(local, at, false);
    expect((await work()).state).toBe('idea');
    const other = { scope, id: 'elsewhere' };
    expect(await saveWork(local, other, { idea: 'x' })).toBe(false);
    expect(await endWork(local, other, true)).toBe(false);
    expect(await addCycle(local, other, 'c9')).toBe(false);
    expect(await addMeasure(local, { ...other, measureId: 'f9' }, figure)).toBe(false);
    expect(await local.list('improvement_work')).toHaveLength(1);
  });

  test('is removed with its copy while it is empty, and stays as soon as something hangs on it', async () => {
    await begin();
    await share();
    await addCycle(local, at, 'c1');
    expect(await removeWork(local, at)).toBe(false);
    await removeCycle(local, test1);
    await addMeasure(local, { ...at, measureId: 'f1' }, figure);
    expect(await removeWork(local, at)).toBe(false);
    await removeMeasure(local, minutes);
    expect(await removeWork(local, at)).toBe(true);
    expect(await titles()).toEqual([]);
    expect(await listSharedWorks(local, 'g1')).toEqual([]);
    expect(await removeWork(local, at)).toBe(false);
  });

  test('leaves its copy to the server, which may have to keep both', async () => {
    await local.pulled('improvement_work', { id: 'w1', scope_id: scope, title: 'Hos alla', _v: 3 });
    await share();
    expect(await removeWork(local, at)).toBe(true);
    expect(await listSharedWorks(local, 'g1')).toMatchObject([{ workId: 'w1' }]);
  });

  test('has each of two quick ticks, and a tick twice is once', async () => {
    await begin();
    const tick = (key: string, on: boolean) => tickWork(local, at, 'sub_goals', key, on);
    await Promise.all([tick('halsa', true), tick('utbildning', true), tick('halsa', true)]);
    expect((await work()).work.sub_goals).toEqual(['halsa', 'utbildning']);
    await Promise.all([tick('halsa', false), tick('makt', false)]);
    expect((await work()).work.sub_goals).toEqual(['utbildning']);
    expect(await tickWork(local, { scope, id: 'elsewhere' }, 'sub_goals', 'halsa', true)).toBe(
      false,
    );
  });

  test('is listed for its own organisation alone', async () => {
    await begin();
    await local.pulled('improvement_work', { id: 'w2', scope_id: 'org:p-bjorkliden', title: 'Ej' });
    expect(await titles()).toEqual(['Lika mycket träning']);
    expect(await getWork(local, 'p-granvik', 'w2', today)).toBeUndefined();
  });
});

describe('a test', () => {
  beforeEach(async () => {
    await begin();
    await addCycle(local, at, 'c1', { what: 'Fråga alla nya' });
  });

  test('does not begin before the guess is written', async () => {
    expect(await startCycle(local, test1)).toBe(false);
    await saveCycle(local, test1, { guess: ' \n' });
    expect(await startCycle(local, test1)).toBe(false);
    await saveCycle(local, test1, { guess: 'Skillnaden halveras', ends_on: '2026-12-20' });
    expect(await startCycle(local, test1)).toBe(true);
    expect(await work()).toMatchObject({
      state: 'testing',
      cycles: [{ number: 1, phase: 'do', started_on: today }],
    });
    expect(await startCycle(local, test1)).toBe(false);
    expect(await work('2026-12-21')).toMatchObject({
      state: 'studied',
      step: { kind: 'see', day: '2026-12-20' },
    });
  });

  test('begun by mistake is planned again, until it is decided about', async () => {
    await saveCycle(local, test1, { guess: 'Hälften' });
    expect(await unstartCycle(local, test1)).toBe(false);
    expect(await decideCycle(local, test1, 'end')).toBe(false);
    await startCycle(local, test1);
    expect(await unstartCycle(local, test1)).toBe(true);
    await startCycle(local, test1);
    expect(await removeCycle(local, test1)).toBe(false);
    expect(await decideCycle(local, test1, 'adapt')).toBe(true);
    expect(await unstartCycle(local, test1)).toBe(false);
    expect(await work()).toMatchObject({
      state: 'planned',
      step: { kind: 'plan', cycle: { decision: 'adapt', decided_on: today } },
    });
    local.setNow('2026-12-12T09:00:00Z');
    expect(await decideCycle(local, test1, 'adapt')).toBe(true);
    expect((await work()).cycles).toMatchObject([{ decided_on: today }]);
    await decideCycle(local, test1, 'end');
    expect((await work()).cycles).toMatchObject([{ decided_on: '2026-12-12' }]);
    await decideCycle(local, test1, null);
    expect(await work()).toMatchObject({ state: 'testing', cycles: [{ decided_on: null }] });
  });

  test('keeps what one thought would happen once it has begun, and is no mistake once something is seen', async () => {
    await saveCycle(local, test1, { guess: 'Hälften' });
    await startCycle(local, test1);
    expect(await saveCycle(local, test1, { guess: 'Som det blev' })).toBe(false);
    expect(await saveCycle(local, test1, { guess: '', place: 'Linden' })).toBe(false);
    expect(await saveCycle(local, test1, { guess: 'Hälften', what: 'Fråga alla' })).toBe(true);
    const [cycle] = (await work()).cycles;
    expect(cycle).toMatchObject({ guess: 'Hälften', place: 'Linden', what: 'Fråga alla' });
    for (const field of ['saw', 'learned', 'result_women', 'result_men'] as const) {
      await saveCycle(local, test1, { [field]: 'Det' });
      expect(await unstartCycle(local, test1), field).toBe(false);
      await saveCycle(local, test1, { [field]: ' ' });
    }
    expect(await unstartCycle(local, test1)).toBe(true);
  });

  test('decided about on one phone and taken back to a plan on another can be changed and removed', async () => {
    await local.pulled('cycle', { id: 'c2', scope_id: scope, work_id: 'w1', decision: 'end' });
    const met = { scope, id: 'c2' };
    expect(await removeCycle(local, met)).toBe(false);
    expect(await decideCycle(local, met, null)).toBe(true);
    expect(await decideCycle(local, met, 'end')).toBe(false);
    expect(await removeCycle(local, met)).toBe(true);
  });

  test('twice opened is once there, and keeps what was written in it', async () => {
    await addCycle(local, at, 'c1', { what: 'Något annat' });
    local.setNow('2026-12-11T09:00:00Z');
    await addCycle(local, at, 'c2');
    expect((await work()).cycles.map(({ what, number }) => [what, number])).toEqual([
      ['Fråga alla nya', 1],
      ['', 2],
    ]);
  });
});

const figure = {
  title: 'Minuter träning',
  unit: 'per vecka',
  people: 'adults',
  source: 'Egen mätning',
  women_count: 14,
  men_count: 12,
} as const;
const value = (period: string, women: number | null, men: number | null = null) => ({
  period,
  women,
  men,
  total: null,
});

describe('a key figure', () => {
  beforeEach(() => begin());

  test('comes with its pasted numbers in one go, in the order of time', async () => {
    const values = [value('2027-W02', 29, 51), value('2027-W01', 31, 52)];
    expect(await addMeasure(local, { ...at, measureId: 'f1' }, figure, values)).toBe(true);
    const [measure] = (await work()).measures;
    expect(measure).toMatchObject({ ...figure, work_id: 'w1' });
    expect(measure?.points.map(({ period, women, men }) => [period, women, men])).toEqual([
      ['2027-W01', 31, 52],
      ['2027-W02', 29, 51],
    ]);
  });

  test('has one row a period, what is no period is left out, and a value is taken away by itself', async () => {
    await addMeasure(local, { ...at, measureId: 'f1' }, figure);
    await saveMeasureValues(local, minutes, [value('2027', 1), value('2027-W54', 2)]);
    await saveMeasureValues(local, minutes, [value('2027', 4)]);
    const points = async () => (await work()).measures[0]?.points ?? [];
    expect(await points()).toMatchObject([
      { id: rowId('measure_value', 'f1', '2027'), women: 4, men: null, total: null },
    ]);
    await removeMeasureValue(local, minutes, '2027');
    expect(await points()).toEqual([]);
    expect(await saveMeasureValues(local, { scope, id: 'f9' }, [value('2027', 1)])).toBe(false);
  });

  test('keeps the numbers one says nothing of, and loses those one takes away', async () => {
    await addMeasure(local, { ...at, measureId: 'f1' }, figure, [{ period: '2027-W05', men: 52 }]);
    const point = async () => (await work()).measures[0]?.points[0];
    expect(await point()).toMatchObject({ women: null, men: 52, total: null });
    const women = { period: '2027-W05', women: 31, men: undefined };
    await saveMeasureValues(local, minutes, [women]);
    expect(await point()).toMatchObject({ women: 31, men: 52, total: null });
    await saveMeasureValues(local, minutes, [{ period: '2027-W05', men: null }]);
    expect(await point()).toMatchObject({ women: 31, men: null, total: null });
    await saveMeasureValues(local, minutes, [{ period: '2027-W05', women: null }]);
    expect(await point()).toBeUndefined();
    await saveMeasureValues(local, minutes, [{ period: '2027-W05', women: 0 }]);
    expect(await point()).toMatchObject({ women: 0, men: null, total: null });
  });

  test('keeps a title, changes, and goes with the values that nobody else has', async () => {
    expect(await addMeasure(local, { ...at, measureId: 'f1' }, { ...figure, title: ' ' })).toBe(
      false,
    );
    await addMeasure(local, { ...at, measureId: 'f1' }, figure, [value('2027', 1)]);
    expect(await saveMeasure(local, minutes, { title: '' })).toBe(false);
    expect(await saveMeasure(local, minutes, { source: 'Kolada' })).toBe(true);
    expect((await work()).measures).toMatchObject([{ source: 'Kolada', title: figure.title }]);
    const period = '2026';
    const id = rowId('measure_value', 'f1', period);
    await local.pulled('measure_value', { id, scope_id: scope, measure_id: 'f1', period, _v: 4 });
    await saveMeasureValues(local, minutes, [value(period, 2)]);
    await removeMeasure(local, minutes);
    expect((await work()).measures).toEqual([]);
    // What the server has stays for a figure that comes back.
    expect(await local.list('measure_value')).toMatchObject([{ id, women: 2 }]);
  });
});

async function share() {
  const { snapshot } = await sharing();
  if (!snapshot) throw new Error('it can be shared');
  await shareWork(local, at, 'g1', snapshot);
}

describe('what the group is shown', () => {
  beforeEach(() => begin());

  test('has not changed because a day has passed', async () => {
    await addCycle(local, at, 'c1', { guess: 'Hälften', ends_on: '2026-12-20' });
    await startCycle(local, test1);
    await share();
    expect((await work('2027-01-10')).state).toBe('studied');
    expect(await sharing('2027-01-10')).toMatchObject({ hasChanged: false, leftOut: 0 });
    await saveCycle(local, test1, { saw: 'Det blev bättre' });
    expect(await sharing('2027-01-10')).toMatchObject({ hasChanged: true });
  });

  test('is of many figures the newest values, and says how many are not there', async () => {
    const weeks = Array.from({ length: 900 }, (_, day) => ({
      period: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
      women: 31.25,
      men: 52.125,
    }));
    await addMeasure(local, { ...at, measureId: 'f1' }, figure, weeks);
    const { snapshot, leftOut } = await sharing();
    const [measure] = snapshot?.measures ?? [];
    expect(leftOut).toBeGreaterThan(0);
    expect(measure).toMatchObject({ left_out: leftOut });
    expect(measure?.values.length).toBe(900 - leftOut);
    expect(measure?.values.at(-1)?.period).toBe(weeks.at(-1)?.period);
  });

  test('is the work as it was when one pressed, until one presses again or takes it back', async () => {
    expect(await sharing()).toMatchObject({ shared: undefined, hasChanged: false });
    await share();
    const id = rowId('shared_work', 'w1', 'p-granvik');
    expect(await getSharedWork(local, 'g1', id)).toMatchObject({
      organisation: 'Granvik',
      workId: 'w1',
      snapshot: { work: { title: 'Lika mycket träning' }, state: 'idea', cycles: [] },
    });
    await addCycle(local, at, 'c1', { what: 'Bara vi' });
    expect(await sharing()).toMatchObject({ hasChanged: true });
    expect(JSON.stringify(await listSharedWorks(local, 'g1'))).not.toContain('Bara vi');
    await share();
    expect(await sharing()).toMatchObject({ hasChanged: false });
    expect(await listSharedWorks(local, 'g1')).toMatchObject([
      { id, snapshot: { state: 'planned', cycles: [{ what: 'Bara vi' }] } },
    ]);
    await withdrawWork(local, at);
    expect(await getSharedWork(local, 'g1', id)).toBeUndefined();
    expect((await sharing()).shared).toBeUndefined();
    await share();
    expect(await listSharedWorks(local, 'g1')).toHaveLength(1);
  });

  test('is taken back from a group one has left, too; a partner’s copy is never ours', async () => {
    await share();
    const { snapshot = null } = await sharing();
    const row = { work_id: 'w1', snapshot, shared_at: '2026-12-01T09:00:00Z' };
    const old = { ...row, id: 'old', scope_id: 'group:g0', participation_id: 'p-granvik' };
    await local.pulled('shared_work', { ...old, _v: 1 });
    const squat = { ...row, id: 'squat', scope_id: 'group:g1', participation_id: 'p-strandhamn' };
    await local.pulled('shared_work', squat);
    await withdrawWork(local, at);
    expect((await local.list('shared_work')).map(({ id }) => id)).toEqual(['squat']);
    expect((await sharing()).shared).toBeUndefined();
  });
});

describe('on Hem', () => {
  const running = (day = today) => getRunningTest(local, day);

  async function plan(id: string, owner: string, ends_on: string | null) {
    await begin(id, id);
    await saveWork(local, { scope, id }, { owner_seat_id: `seat-${owner}` });
    await addCycle(local, { scope, id }, `c-${id}`, { guess: 'Hälften', ends_on });
    await startCycle(local, { scope, id: `c-${id}` });
  }

  test('nothing is said before a test has begun', async () => {
    await begin();
    await addCycle(local, at, 'c1', { guess: 'Hälften', ends_on: today });
    expect(await running('2026-12-30')).toBeUndefined();
  });

  test('a test under way is there all the time, and asks when its end has passed', async () => {
    await plan('w1', 'anna', '2026-12-20');
    const found = { workId: 'w1', cycleId: 'c-w1', number: 1, isMine: true, title: 'w1' };
    expect(await running()).toMatchObject({ ...found, asks: null, endsOn: '2026-12-20' });
    expect(await running('2026-12-21')).toMatchObject({ ...found, asks: 'saw' });
    await saveCycle(local, { scope, id: 'c-w1' }, { saw: 'Nästan lika' });
    expect(await running()).toMatchObject({ ...found, asks: null });
    expect(await running('2026-12-21')).toMatchObject({ ...found, asks: 'decision' });
    await decideCycle(local, { scope, id: 'c-w1' }, 'adapt');
    expect(await running('2026-12-21')).toBeUndefined();
  });

  test('one that asks comes before one that does not, one’s own before a colleague’s, the earliest first', async () => {
    await plan('johans', 'johan', '2026-12-11');
    await plan('mine', 'anna', '2026-12-20');
    await plan('mine-later', 'anna', null);
    expect(await running()).toMatchObject({ workId: 'mine' });
    expect(await running('2026-12-15')).toMatchObject({ workId: 'johans', isMine: false });
    expect(await running('2026-12-25')).toMatchObject({ workId: 'mine', asks: 'saw' });
    await endWork(local, { scope, id: 'mine' }, true);
    expect(await running('2026-12-25')).toMatchObject({ workId: 'johans' });
  });
});
