import { expect, test } from 'vitest';
import { readerGroups } from '#domain/readers.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import type { ParticipationRow } from '#domain/tables/participation.ts';
import type { SeatCardRow } from '#domain/tables/seat-card.ts';

const head = {
  scope_id: 'group:g1',
  author_id: null,
  deleted: false,
  version: 1,
  updated_by: null,
  updated_at: null,
};
const organisation = (id: string, name: string): OrganisationRow => ({
  ...head,
  id,
  name,
  code: null,
  kind: 'municipality',
});
const participation = (id: string, ord: number, kind: ParticipationRow['kind'] = 'participant') =>
  ({
    ...head,
    id,
    ord,
    kind,
    round_id: 'r1',
    group_id: 'g1',
    organisation_id: `o-${id}`,
  }) satisfies ParticipationRow;
const card = (seat: string, at: string, name: string, user: string | null = seat) =>
  ({
    ...head,
    id: `card-${seat}`,
    seat_id: seat,
    user_id: user,
    participation_id: at,
    name,
    role: 'electedOfficial',
  }) satisfies SeatCardRow;

const base = {
  participations: [participation('m', 0, 'mentor'), participation('s', 2), participation('g', 1)],
  organisations: [
    organisation('o-m', 'Björkliden'),
    organisation('o-s', 'Strandhamn'),
    organisation('o-g', 'Granvik'),
  ],
  uid: 'anna',
  ownParticipationId: 's',
};

test('one’s own organisation comes first and the mentor last', () => {
  const groups = readerGroups({
    ...base,
    cards: [card('bo', 'm', 'Bo'), card('cia', 'g', 'Cia'), card('anna', 's', 'Anna')],
  });
  expect(groups.map((group) => group.organisation)).toEqual([
    'Strandhamn',
    'Granvik',
    'Björkliden',
  ]);
  expect(groups.map((group) => group.isMentor)).toEqual([false, false, true]);
});

test('I stand first among my own, then the others by name', () => {
  const [own] = readerGroups({
    ...base,
    cards: [card('ake', 's', 'Åke'), card('bo', 's', 'Bo'), card('anna', 's', 'Xenia')],
  });
  expect(own?.readers.map((reader) => reader.name)).toEqual(['Xenia', 'Bo', 'Åke']);
  expect(own?.readers[0]?.isMe).toBe(true);
});

test('two seats of one person in one organisation are one reader', () => {
  const [own] = readerGroups({
    ...base,
    cards: [card('seat1', 's', 'Anna', 'anna'), card('seat2', 's', 'Anna', 'anna')],
  });
  expect(own?.readers).toHaveLength(1);
});

test('an invited person who has not signed in is named, because they will be able to read', () => {
  const [own] = readerGroups({ ...base, cards: [card('bo', 's', 'Bo', null)] });
  expect(own?.readers[0]).toMatchObject({ name: 'Bo', hasJoined: false, isMe: false });
});

test('an organisation has the same place in the group on everybody’s phone', () => {
  const cards = [card('bo', 'm', 'Bo'), card('cia', 'g', 'Cia'), card('anna', 's', 'Anna')];
  for (const ownParticipationId of ['s', 'g']) {
    const groups = readerGroups({ ...base, ownParticipationId, cards });
    const places = groups.map(({ organisation: name, place }) => [name, place]);
    expect(Object.fromEntries(places)).toMatchObject({ Granvik: 0, Strandhamn: 1 });
  }
});
