// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveContact } from '#data/people/save-contact.ts';
import { LocalProvider } from '#data/use-live.ts';
import { MorePage } from '#features/account/about/more-page.tsx';
import { WhoIsWhoPage } from '#features/people/who/who-is-who-page.tsx';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna', '2026-11-23T07:12:00Z');
  await seedRound(local);
  await saveContact(local, 'plan:r1', {
    name: 'Disa Frost',
    email: 'disa@kontoret.example',
    phone: '08-123 45',
  });
});
afterEach(cleanup);

function open(page: ReactNode, from?: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[{ pathname: '/vem-ar-vem', state: { from } }]}>
        {page}
      </MemoryRouter>
    </LocalProvider>,
  );
}
const seat = (name: string, user_id: string | null, more: object = {}) =>
  local.pulled('seat_card', {
    id: `org-${name}`,
    scope_id: 'org:p-granvik',
    seat_id: `seat-${name}`,
    user_id,
    participation_id: 'p-granvik',
    name,
    role: 'keyPerson',
    ...more,
  });
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const textOf = (item: HTMLElement) => item.textContent;

test('one screen says what Jämsides is, who goes beside whom, and who has gone before', async () => {
  open(<WhoIsWhoPage />);
  expect(await screen.findByText(/två eller tre kommuner eller regioner/u)).toBeDefined();
  expect(
    screen.getByText(/^Granvik och Strandhamn går sida vid sida\. Björkliden har gått före/u),
  ).toBeDefined();
  const link = screen.getByRole('link', { name: /Skriv till Disa Frost/u });
  expect(link.getAttribute('href')).toBe('mailto:disa@kontoret.example');
});

test('one’s own organisation is named person by person, with who has not signed in', async () => {
  await seat('Maja Wallin', null);
  open(<WhoIsWhoPage />);
  const own = await section('Granvik, din organisation');
  expect(own.getAllByRole('listitem').map(textOf)).toEqual([
    'Anna EkPolitiker, det är du',
    'Johan BergChef',
    'Maja WallinNyckelperson, har inte loggat in än',
  ]);
});

test('the group is counted per organisation, the names folded, the host of the next meeting said', async () => {
  open(<WhoIsWhoPage />);
  const group = await section('Er grupp');
  const rows = group.getAllByRole('group').map((row) => row.querySelector('summary')?.textContent);
  expect(rows).toEqual([
    'SStrandhamnVärd för Lärandeträff 111\u00a0person',
    'BBjörklidenMentor, har gått före11\u00a0person',
  ]);
  expect(group.getByText('Samira Haddad, strateg').closest('details')?.open).toBe(false);
  expect(group.getByText('Programkontoret')).toBeDefined();
});

test('who only takes the course sees who takes it, and no group', async () => {
  await local.db.rows('seat_card').clear();
  for (const [user, name] of [
    ['anna', 'Elin Forsmo'],
    ['per', 'Per Axelström'],
  ] as const)
    await seat(name, user, { scope_id: 'course:p-granvik', role: 'courseParticipant' });
  open(<WhoIsWhoPage />);
  const own = await section('Går kursen i Granvik');
  expect(own.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('region', { name: 'Er grupp' })).toBeNull();
});

test('without a seat one still reads what it is and whom to ask', async () => {
  await local.db.rows('seat_card').clear();
  open(<WhoIsWhoPage />);
  expect(await screen.findByText(/två eller tre kommuner eller regioner/u)).toBeDefined();
  expect(screen.getByText(/Fråga programkontoret/u)).toBeDefined();
});

test('the programme office is not told to ask the programme office', async () => {
  await local.db.rows('seat_card').clear();
  await local.db.scopes.put({ id: 'plan:r1', roles: ['office'], missing: null });
  open(<WhoIsWhoPage />);
  expect(await screen.findByText(/två eller tre kommuner eller regioner/u)).toBeDefined();
  expect(screen.queryByText(/Fråga programkontoret/u)).toBeNull();
  cleanup();
  open(<MorePage version="1" standalone={false} />);
  const help = await section('Hjälp');
  expect(help.getByRole('link', { name: /^Vem är vem/u })).toBeDefined();
  expect(help.queryByText(/Fråga programkontoret/u)).toBeNull();
});

test('Mer names whom to ask, leads to who is who, and does not send the strategist to herself', async () => {
  await seat('Anna Ek', 'anna', { scope_id: 'course:p-granvik', role: 'strategist' });
  open(<MorePage version="1" standalone={false} />);
  const help = await section('Hjälp');
  expect(help.getByText('Disa Frost')).toBeDefined();
  expect(help.queryByText(/strateg/iu)).toBeNull();
  const link = help.getByRole('link', { name: /^Vem är vem/u });
  expect(link.getAttribute('href')).toBe('/vem-ar-vem');
});

test.each([
  [undefined, '/mer', 'Mer'],
  ['/mer', '/mer', 'Mer'],
  ['/', '/', 'Hem'],
  ['/traffar', '/traffar', 'Träffar'],
  ['/att-vara-mentor', '/att-vara-mentor', 'Tillbaka'],
])('opened from %s it goes back to %s', async (from, to, label) => {
  open(<WhoIsWhoPage />, from);
  const back = await screen.findByRole('link', { name: label });
  expect(back.getAttribute('href')).toBe(to);
});
