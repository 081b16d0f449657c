import { expect, test } from 'vitest';
import {
  comingMeetings,
  dayPart,
  firstName,
  nextSteps,
  soonMeetings,
  type WorkInHand,
} from '#domain/next-step.ts';

const meeting = (id: string, held_on: string | null, starts_at = '09.30', ends_at = '15.30') => ({
  id,
  held_on,
  starts_at,
  ends_at,
});
const base: WorkInHand = {
  at: { today: '2026-11-23', clock: '08.12' },
  course: { done: 1, of: 1 },
  checklists: [],
  meetings: [meeting('lt1', '2026-12-10')],
};
const kinds = (work: Partial<WorkInHand>) =>
  nextSteps({ ...base, ...work }).map((step) => step.kind);
const draft = (participationId: string, scored: number, closesOn = '2026-12-02') => ({
  participationId,
  scored,
  of: 13,
  closesOn,
  isJointOpen: false,
});

test('with nothing to do nothing is asked', () => {
  expect(kinds({})).toEqual([]);
});

test('the course comes before the draft, which then waits', () => {
  expect(kinds({ course: { done: 0, of: 1 }, checklists: [draft('g', 0)] })).toEqual([
    'course',
    'score',
  ]);
});

test('a finished course leaves the draft as the next step', () => {
  expect(kinds({ checklists: [draft('g', 7)] })).toEqual(['score']);
});

test('a fully scored draft asks for nothing', () => {
  expect(kinds({ checklists: [draft('g', 13)] })).toEqual([]);
});

test('a fully scored draft leads on to the joint assessment, until that is handed in', () => {
  const joint = { ...draft('g', 13), isJointOpen: true };
  expect(kinds({ checklists: [joint] })).toEqual(['assess']);
  const waiting = { ...draft('g', 12), isJointOpen: true };
  expect(kinds({ checklists: [waiting] })).toEqual(['score']);
  expect(kinds({ checklists: [joint, draft('m', 3, '2026-12-09')] })).toEqual(['score', 'assess']);
});

test('a meeting today comes before everything until it is over', () => {
  const all = {
    course: { done: 0, of: 1 },
    checklists: [draft('g', 0)],
    meetings: [meeting('lt1', '2026-12-10')],
  };
  expect(kinds({ ...all, at: { today: '2026-12-10', clock: '08.00' } })).toEqual([
    'agenda',
    'course',
    'score',
  ]);
  expect(kinds({ ...all, at: { today: '2026-12-10', clock: '15.30' } })).toEqual([
    'course',
    'score',
  ]);
});

test('a meeting tomorrow is no next step yet', () => {
  expect(kinds({ at: { today: '2026-12-09', clock: '20.00' } })).toEqual([]);
});

test('two hats: the occasion that closes first comes first, and each says whose it is', () => {
  const steps = nextSteps({
    ...base,
    checklists: [draft('mellanland', 2, '2026-12-04'), draft('granvik', 0, '2026-12-02')],
  });
  expect(steps).toEqual([
    { kind: 'score', participationId: 'granvik' },
    { kind: 'score', participationId: 'mellanland' },
  ]);
});

test('two meetings today stand in the order they begin', () => {
  const steps = nextSteps({
    ...base,
    at: { today: '2026-12-10', clock: '08.00' },
    meetings: [meeting('late', '2026-12-10', '13.00'), meeting('early', '2026-12-10', '09.30')],
  });
  expect(steps.map((step) => step.kind === 'agenda' && step.meetingId)).toEqual(['early', 'late']);
});

test('someone who is not asked to take the course is not sent there', () => {
  expect(kinds({ course: null })).toEqual([]);
});

test('coming meetings stand nearest first; past and undated ones are left out', () => {
  const coming = comingMeetings(
    [
      meeting('lt2', '2027-04-22'),
      meeting('lt1', '2026-12-10'),
      meeting('start', '2026-10-14'),
      meeting('open', null),
    ],
    base.at,
  );
  expect(coming.map((one) => one.id)).toEqual(['lt1', 'lt2']);
});

test('soon is the next meeting however far off, and the others within six weeks', () => {
  const soon = (today: string) =>
    soonMeetings([meeting('lt1', '2026-12-10'), meeting('lt2', '2027-04-22')], today).map(
      (one) => one.id,
    );
  expect(soon('2026-11-23')).toEqual(['lt1']);
  expect(soon('2026-06-01')).toEqual(['lt1']);
  const dense = ['01', '02', '03', '04'].map((day) => meeting(day, `2026-12-${day}`));
  expect(soonMeetings(dense, '2026-11-23').map((one) => one.id)).toEqual(['01', '02', '03']);
});

test('one greets by the clock', () => {
  expect(['04.59', '05.00', '09.59', '10.00', '17.59', '18.00', '00.10'].map(dayPart)).toEqual([
    'evening',
    'morning',
    'morning',
    'day',
    'day',
    'evening',
    'evening',
  ]);
});

test('the first name is the first word of the name', () => {
  expect(firstName(' Birgitta  Ståhl')).toBe('Birgitta');
  expect(firstName('')).toBe('');
});
