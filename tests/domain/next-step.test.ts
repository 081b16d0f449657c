import { expect, test } from 'vitest';
import {
  comingMeetings,
  dayPart,
  firstName,
  nextSteps,
  soonMeetings,
  type JointInHand,
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
  course: { done: 1, of: 1, dueOn: null },
  checklists: [],
  meetings: [meeting('lt1', '2026-12-10')],
  asks: [],
};
const kinds = (work: Partial<WorkInHand>) =>
  nextSteps({ ...base, ...work }).map((step) => step.kind);
const draft = (participationId: string, scored: number, closesOn = '2026-12-02') => ({
  participationId,
  draft: { scored, of: 13, isLeft: true },
  closesOn,
  joint: null,
});
const open: JointInHand = {
  isOpen: true,
  isScored: false,
  mayHandIn: false,
  isUnconfirmed: false,
};
const handedIn: JointInHand = { ...open, isOpen: false, isScored: true };

test('with nothing to do nothing is asked', () => {
  expect(kinds({})).toEqual([]);
});

test('the course comes before the draft, which then waits', () => {
  expect(kinds({ course: { done: 0, of: 1, dueOn: null }, checklists: [draft('g', 0)] })).toEqual([
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

test('a fully scored draft is left to the colleagues first, while they have something to agree on', () => {
  const kept = { ...draft('g', 13), draft: { scored: 13, of: 13, isLeft: false } };
  expect(kinds({ checklists: [kept] })).toEqual(['leave']);
  expect(kinds({ checklists: [{ ...kept, joint: open }] })).toEqual(['leave', 'assess']);
  expect(kinds({ checklists: [{ ...kept, joint: { ...open, isScored: true } }] })).toEqual([]);
  expect(kinds({ checklists: [{ ...kept, joint: handedIn }] })).toEqual([]);
});

test('a fully scored draft leads on to the joint assessment, until that is handed in', () => {
  const joint = { ...draft('g', 13), joint: open };
  expect(kinds({ checklists: [joint] })).toEqual(['assess']);
  const waiting = { ...draft('g', 12), joint: open };
  expect(kinds({ checklists: [waiting] })).toEqual(['score']);
  expect(kinds({ checklists: [joint, draft('m', 3, '2026-12-09')] })).toEqual(['score', 'assess']);
});

test('nobody is asked to score, or to assess, what is already handed in', () => {
  expect(kinds({ checklists: [{ ...draft('g', 4), joint: handedIn }] })).toEqual([]);
  expect(kinds({ checklists: [{ ...draft('g', 13), joint: handedIn }] })).toEqual([]);
});

test('when all is assessed only whoever may hand in is asked to go on', () => {
  const all = { ...open, isScored: true };
  expect(kinds({ checklists: [{ ...draft('g', 13), joint: all }] })).toEqual([]);
  const hers = { ...all, mayHandIn: true };
  expect(kinds({ checklists: [{ ...draft('g', 13), joint: hers }] })).toEqual(['assess']);
});

test('to confirm what a colleague handed in comes before one’s own course: the others wait for it', () => {
  const joint = { ...handedIn, isUnconfirmed: true };
  expect(
    kinds({
      course: { done: 0, of: 1, dueOn: null },
      checklists: [{ ...draft('g', 13), joint }],
    }),
  ).toEqual(['confirm', 'course']);
});

test('what is overdue does not outrank what is due, and is asked for all the same', () => {
  const late = { done: 0, of: 1, dueOn: '2026-10-20' };
  expect(kinds({ course: late, checklists: [draft('g', 3)] })).toEqual(['score', 'course']);
  expect(nextSteps({ ...base, course: late })).toEqual([{ kind: 'course', isOverdue: true }]);
  const today = { ...late, dueOn: base.at.today };
  expect(kinds({ course: today, checklists: [draft('g', 3)] })).toEqual(['course', 'score']);
});

test('an assessment that was not handed in before its occasion closed still waits, and is late', () => {
  const closed = { ...draft('g', 13, '2026-11-20'), draft: null, joint: open };
  expect(nextSteps({ ...base, checklists: [closed] })).toEqual([
    { kind: 'assess', participationId: 'g', isOverdue: true },
  ]);
});

test('a meeting today comes before everything until it is over', () => {
  const all = {
    course: { done: 0, of: 1, dueOn: null },
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
    { kind: 'score', participationId: 'granvik', isOverdue: false },
    { kind: 'score', participationId: 'mellanland', isOverdue: false },
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

test('the second day of a conference is today, not past', () => {
  const meeting = {
    id: 'm',
    held_on: '2026-12-09',
    starts_at: '12.00',
    ends_at: '13.00',
    lastDay: '2026-12-10',
  };
  const at = { today: '2026-12-10', clock: '09.00' };
  expect(comingMeetings([meeting], at)).toEqual([meeting]);
  expect(comingMeetings([meeting], { ...at, clock: '13.00' })).toEqual([]);
});

test('what a meeting asks is a moment’s work before the course; late it comes last', () => {
  const ask = (kind: 'rsvp' | 'arrange', meetingId: string, by: string) => ({
    kind,
    meetingId,
    by,
    isOverdue: by < base.at.today,
  });
  const steps = nextSteps({
    ...base,
    course: { done: 0, of: 1, dueOn: null },
    asks: [
      ask('rsvp', 'lt0', '2026-11-20'),
      ask('rsvp', 'lt1', '2026-12-03'),
      ask('arrange', 'lt1', '2026-11-26'),
    ],
  });
  expect(
    steps.map((step) => ('meetingId' in step ? [step.kind, step.meetingId] : step.kind)),
  ).toEqual([['rsvp', 'lt1'], ['arrange', 'lt1'], 'course', ['rsvp', 'lt0']]);
});
