// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { InvitePage } from '#features/people/invite/invite-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

const makeStrategist = () =>
  local.pulled('seat_card', {
    id: 'strategist',
    scope_id: 'course:p-granvik',
    seat_id: 'seat-s',
    user_id: 'anna',
    participation_id: 'p-granvik',
    name: 'Anna Ek',
    role: 'strategist',
  });

function open(path = '/organisation/p-granvik/bjud-in') {
  const routes = [
    { path: '/organisation/:participation/bjud-in', element: <InvitePage /> },
    { path: '*', element: null },
  ];
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <LocalProvider value={local}>
      <RouterProvider router={router} />
    </LocalProvider>,
  );
}
const box = () => screen.findByLabelText<HTMLTextAreaElement>('En person per rad');

test('good lines become invitations, bad ones stay with their numbers, all of it on the phone', async () => {
  await makeStrategist();
  open();
  fireEvent.change(await box(), {
    target: { value: 'Eva; eva@g.example; Skolan\nfel\nbo@g.example' },
  });
  expect(await screen.findByText('Rad 2')).toBeDefined();
  expect(screen.getByText('Ingen e-postadress på raden')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Bjud in 2 personer' }));
  expect(await screen.findByText('2 personer är inbjudna')).toBeDefined();
  await waitFor(async () => expect((await box()).value).toBe('fel'));
  const rows = await local.db.rows('invitation').toArray();
  expect(
    rows.map((row) => [row.name, row.address, row.unit, row.role, row.state]).toSorted(),
  ).toEqual([
    ['Bo', 'bo@g.example', '', 'courseParticipant', 'open'],
    ['Eva', 'eva@g.example', 'Skolan', 'courseParticipant', 'open'],
  ]);
  await waitFor(async () =>
    expect((await local.db.drafts.toArray()).map((one) => one.text)).toEqual(['fel']),
  );
});

test('the box opens with what was left in it', async () => {
  await makeStrategist();
  await local.db.drafts.put({ key: 'bjud-in/p-granvik/lista', text: 'kvar@g' });
  open();
  await waitFor(async () => expect((await box()).value).toBe('kvar@g'));
  expect(await screen.findByText('Det som står efter @ är inte helt. Skriv det som organisation.se.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Bjud in \d+ personer/u })).toBeNull();
});

test('for anybody but the strategist the page is not there', async () => {
  open();
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeDefined();
  expect(screen.queryByLabelText('En person per rad')).toBeNull();
});
