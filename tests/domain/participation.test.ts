import { expect, test } from 'vitest';
import { countParticipation, onePerPerson, type Participant } from '#domain/participation.ts';

const person = (more: Partial<Participant> = {}): Participant => ({
  role: 'courseParticipant',
  unit: '',
  stage: 'invited',
  way: 'alone',
  isPresent: false,
  ...more,
});

test('who has finished has also started; who is present has not finished for that', () => {
  const { all, byRole, byUnit } = countParticipation([
    person({ unit: 'Skolan', stage: 'finished', way: 'group' }),
    person({ unit: 'Skolan', stage: 'started', isPresent: true }),
    person({ role: 'electedOfficial', stage: 'finished' }),
    person({ role: 'seniorManager', stage: 'joined', unit: 'Ådala Energi' }),
    person({ unit: 'Arkivet' }),
  ]);
  expect(all).toEqual({
    invited: 5,
    started: 3,
    finished: 2,
    finishedAlone: 1,
    finishedInGroup: 1,
    present: 1,
  });
  expect(byRole.map(({ of, invited, finished }) => [of, invited, finished])).toEqual([
    ['electedOfficial', 1, 1],
    ['seniorManager', 1, 0],
    ['courseParticipant', 3, 1],
  ]);
  expect(byUnit.map(({ of, started }) => [of, started])).toEqual([
    ['Arkivet', 0],
    ['Skolan', 2],
    ['Ådala Energi', 0],
    ['', 1],
  ]);
});

test('a person with two seats in one organisation is one, by the foremost role', () => {
  const seat = (address: string, role: Participant['role'], user_id: string | null = null) => ({
    address,
    role,
    user_id,
  });
  const chosen = onePerPerson([
    seat('a@g.example', 'courseParticipant', 'u1'),
    seat('a@g.example', 'strategist', 'u1'),
    seat('b@g.example', 'keyPerson'),
    seat('b@g.example', 'courseParticipant'),
  ]);
  expect(chosen.map((one) => [one.address, one.role])).toEqual([
    ['a@g.example', 'strategist'],
    ['b@g.example', 'keyPerson'],
  ]);
});
