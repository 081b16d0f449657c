import { expect, test } from 'vitest';
import { spansOfDays, timedAgenda } from '#domain/meetings/follow-times.ts';
import { proposeAgenda, type AgendaFor } from '#content/agendas/agendas.ts';

const group: AgendaFor = {
  kind: 'learningMeeting',
  step_number: 3,
  organisations: ['Granvik', 'Strandhamn'],
  mentor: 'Björkliden',
};
const titles = (of: Partial<AgendaFor>) =>
  proposeAgenda({ ...group, ...of }).map((item) => item.title);
const minutes = (of: Partial<AgendaFor>) =>
  proposeAgenda({ ...group, ...of }).reduce((sum, item) => sum + item.minutes, 0);

test('each learning meeting has its own long session, and only the later two look back', () => {
  expect(titles({ step_number: 3 })).toContain('Temapass: Granska styrkedjan');
  expect(titles({ step_number: 3 })).not.toContain('Sedan sist');
  expect(titles({ step_number: 5 })).toContain('Temapass: Ett förbättringsarbete på djupet');
  expect(titles({ step_number: 7 })).toContain('Temapass: Statistik, analys och beslutsunderlag');
  expect(titles({ step_number: 7 })).toContain('Sedan sist');
});

test('every organisation has its time, the mentor speaks, and without one somebody else does', () => {
  const three = titles({ organisations: ['Mellanland', 'Tallmo', 'Sjövalla'], mentor: undefined });
  expect(three.filter((title) => title.endsWith(': skattning och nuläge'))).toHaveLength(3);
  expect(three).toContain('Reflektion');
  expect(titles({})).toContain('Mentorns reflektion');
});

test('the day holds between half past nine and half past three, in steps of five minutes', () => {
  for (const step_number of [3, 5, 7])
    for (const organisations of [group.organisations, ['A', 'B', 'C']]) {
      expect(minutes({ step_number, organisations })).toBeLessThanOrEqual(360);
      const items = proposeAgenda({ ...group, step_number, organisations });
      expect(items.every((item) => item.minutes % 5 === 0)).toBe(true);
    }
  expect(minutes({ kind: 'strategistMeeting' })).toBe(90);
});

test('the start conference goes from lunch to lunch, the results conference over a day', () => {
  const start = proposeAgenda({ ...group, kind: 'start' });
  expect(start.filter((item) => item.startsAt !== undefined).map((item) => item.title)).toEqual([
    'Mentorerna berättar',
  ]);
  const items = start.map((item, place) => ({
    id: String(place).padStart(2, '0'),
    ord: place + 1,
    starts_at: item.startsAt ?? '',
    minutes: item.minutes,
  }));
  const agenda = timedAgenda(items, { kind: 'start', starts_at: '12.00' });
  expect(spansOfDays(agenda)).toEqual([
    { startsAt: '12.00', endsAt: '17.00' },
    { startsAt: '08.30', endsAt: '13.00' },
  ]);
  expect(minutes({ kind: 'resultsConference' })).toBeLessThanOrEqual(360);
});
