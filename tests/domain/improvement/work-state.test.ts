import { describe, expect, test } from 'vitest';
import {
  compareWorks,
  isTurned,
  mayUnstart,
  nextStep,
  numberCycles,
  phaseOf,
  startFault,
  stateOf,
} from '#domain/improvement/work-state.ts';
import type { CycleRow } from '#domain/tables/cycle.ts';
import type { RowHead } from '#domain/table.ts';

const today = '2027-04-15';
const bare: Omit<CycleRow, keyof RowHead> = {
  work_id: 'w',
  what: '',
  place: '',
  starts_on: null,
  ends_on: null,
  how_known: '',
  guess: '',
  started_on: null,
  saw: '',
  result_women: '',
  result_men: '',
  learned: '',
  decision: null,
  decided_on: null,
  begun_at: '2027-02-01T08:00:00.000Z',
};
const cycle = (own: Partial<CycleRow> = {}): CycleRow => ({
  ...bare,
  scope_id: 'org:g',
  id: 'c1',
  author_id: null,
  deleted: false,
  version: 1,
  updated_by: null,
  updated_at: null,
  ...own,
});
const begun = (own: Partial<CycleRow> = {}) =>
  cycle({ guess: 'Hälften', started_on: '2027-03-08', ends_on: '2027-04-13', ...own });
const numbered = (...cycles: CycleRow[]) => numberCycles(cycles, today);
const open = { ended_on: null };
const state = (...cycles: CycleRow[]) => stateOf(open, numbered(...cycles));
const step = (...cycles: CycleRow[]) => nextStep(open, numbered(...cycles), today);

describe('where a cycle stands', () => {
  test('is planned until it begins, under way through its last day, and then to be studied', () => {
    expect(phaseOf(cycle(), today)).toBe('plan');
    expect(phaseOf(begun(), '2027-04-13')).toBe('do');
    expect(phaseOf(begun(), '2027-04-14')).toBe('study');
    expect(phaseOf(begun({ ends_on: null }), today)).toBe('do');
    expect(phaseOf(begun({ saw: ' \n ' }), today)).toBe('study');
    const told = begun({ saw: 'Nästan lika' });
    expect(phaseOf(told, '2027-03-10')).toBe('do');
    expect(phaseOf(told, '2027-04-13')).toBe('do');
    expect(phaseOf(told, '2027-04-14')).toBe('act');
    expect(phaseOf(begun({ saw: 'Nästan lika', ends_on: null }), '2027-03-10')).toBe('act');
    expect(phaseOf(begun({ decision: 'adapt' }), today)).toBe('decided');
  });

  test('a test begins when what one thinks will happen is written, and once', () => {
    expect(startFault(cycle())).toBe('guess');
    expect(startFault(cycle({ guess: '  \n' }))).toBe('guess');
    expect(startFault(cycle({ guess: 'Hälften' }))).toBeNull();
    expect(startFault(begun())).toBe('begun');
  });

  test('is planned again while nothing of it is told, and never once it is', () => {
    expect(mayUnstart(begun())).toBe(true);
    expect(mayUnstart(begun({ saw: ' \n' }))).toBe(true);
    expect(mayUnstart(cycle())).toBe(false);
    expect(mayUnstart(begun({ decision: 'end' }))).toBe(false);
    for (const field of ['saw', 'learned', 'result_women', 'result_men'])
      expect(mayUnstart(begun({ [field]: 'x' })), field).toBe(false);
  });

  test('its days are turned when it ends before it begins, by the plan or by the day it began', () => {
    const days = (starts_on: string | null, ends_on: string | null, started_on: string | null) =>
      isTurned({ starts_on, ends_on, started_on });
    expect(days('2027-03-20', '2027-03-10', null)).toBe(true);
    expect(days('2027-03-10', '2027-03-10', null)).toBe(false);
    expect(days('2027-03-20', null, null)).toBe(false);
    expect(days(null, '2027-03-10', null)).toBe(false);
    expect(days('2027-03-20', '2027-03-12', '2027-03-08')).toBe(false);
    expect(days('2027-03-20', '2027-03-10', '2027-03-22')).toBe(true);
    expect(days('2027-03-01', '2027-03-10', '2027-03-22')).toBe(false);
  });

  test('two begun on two phones have a number each, the same on both', () => {
    const [one, other] = [cycle({ id: 'b' }), cycle({ id: 'a' })];
    const later = cycle({ id: 'c', begun_at: '2027-01-01T08:00:00.000Z' });
    for (const order of [
      [one, other, later],
      [later, other, one],
    ])
      expect(numbered(...order).map(({ id, number }) => [id, number])).toEqual([
        ['c', 1],
        ['a', 2],
        ['b', 3],
      ]);
  });
});

describe('the state of a work', () => {
  test('follows from its cycles', () => {
    expect(state()).toBe('idea');
    expect(state(cycle())).toBe('planned');
    expect(state(begun({ ends_on: '2027-05-01' }))).toBe('testing');
    expect(state(begun())).toBe('studied');
    expect(state(begun({ saw: 'Nästan lika' }))).toBe('studied');
    expect(state(begun({ decision: 'introduce' }))).toBe('introduced');
    expect(state(begun({ decision: 'end' }))).toBe('ended');
    expect(state(begun({ decision: 'adapt' }))).toBe('planned');
    expect(state(begun({ decision: 'tryOther' }))).toBe('planned');
  });

  test('of several open cycles the one nearest to an answer says it', () => {
    const [planned, doing, done] = [
      cycle({ id: 'a' }),
      begun({ id: 'b', ends_on: '2027-05-01' }),
      begun({ id: 'c' }),
    ];
    expect(state(planned, doing)).toBe('testing');
    expect(state(planned, done, doing)).toBe('studied');
  });

  test('a new cycle opens again what was introduced, and put aside is ended whatever they say', () => {
    const [first, second] = [
      begun({ id: 'a', decision: 'introduce' }),
      cycle({ id: 'b', begun_at: '2027-04-01T08:00:00.000Z' }),
    ];
    expect(state(first, second)).toBe('planned');
    expect(stateOf({ ended_on: '2027-04-01' }, numbered(first, second))).toBe('ended');
  });
});

describe('what waits', () => {
  test('the day after the planned end one is asked what one saw', () => {
    expect(step(begun())).toMatchObject({
      kind: 'see',
      day: '2027-04-13',
      cycle: { id: 'c1', number: 1 },
    });
    expect(step(begun({ ends_on: today }))).toBeUndefined();
  });

  test('what one saw is to be decided about', () => {
    expect(step(begun({ saw: 'Nästan lika' }))).toMatchObject({ kind: 'decide' });
    expect(step(begun({ saw: 'Nästan lika', ends_on: today }))).toBeUndefined();
  });

  test('what has been guessed may begin on its day', () => {
    expect(step(cycle({ guess: 'Hälften' }))).toMatchObject({ kind: 'start', day: '' });
    expect(step(cycle({ guess: 'Hälften', starts_on: today }))).toMatchObject({ kind: 'start' });
    expect(step(cycle({ guess: 'Hälften', starts_on: '2027-04-16' }))).toBeUndefined();
    expect(step(cycle())).toBeUndefined();
  });

  test('after anpassa and prova annat the next one is to be planned, and after the others nothing', () => {
    const decided_on = '2027-04-14';
    expect(step(begun({ decision: 'adapt', decided_on }))).toMatchObject({
      kind: 'plan',
      day: decided_on,
    });
    expect(step(begun({ decision: 'introduce', decided_on }))).toBeUndefined();
    expect(step(begun({ decision: 'end', decided_on }))).toBeUndefined();
    expect(step()).toBeUndefined();
    const asides = nextStep({ ended_on: '2027-04-14' }, numbered(begun()), today);
    expect(asides).toBeUndefined();
  });
});

test('a list is by state, one’s own first, then the day and the title', () => {
  const work = (title: string, own: object = {}) => ({
    state: 'idea' as const,
    isMine: false,
    day: '',
    title,
    ...own,
  });
  const sorted = [
    work('Ökad'),
    work('Annat'),
    work('Avslutad', { state: 'ended', isMine: true }),
    work('Min', { isMine: true }),
    work('Sent', { state: 'testing', day: '2027-05-01' }),
    work('Snart', { state: 'testing', day: '2027-04-20' }),
    work('Införd', { state: 'introduced' }),
    work('Studeras', { state: 'studied' }),
    work('Planeras', { state: 'planned' }),
  ].toSorted(compareWorks);
  expect(sorted.map(({ title }) => title)).toEqual([
    'Studeras',
    'Snart',
    'Sent',
    'Planeras',
    'Min',
    'Annat',
    'Ökad',
    'Införd',
    'Avslutad',
  ]);
});
