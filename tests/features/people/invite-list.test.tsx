// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { InvitedNowPage } from '#features/people/invite/invited-now-page.tsx';
import { InvitePage } from '#features/people/invite/invite-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { pullCourseSeat, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

const makeStrategist = () => pullCourseSeat(local, 'strategist');

function open(path = '/organisation/p-granvik/bjud-in') {
  const routes = [
    { path: '/organisation/:participation/bjud-in', element: <InvitePage /> },
    { path: '/organisation/:participation/bjud-in/klart', element: <InvitedNowPage /> },
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
  expect(
    await screen.findByRole('heading', { level: 1, name: '2 personer är inbjudna' }),
  ).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Berätta för dem' })).toBeDefined();
  const mail = screen.getByRole('link', { name: 'Skriv ett mejl' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:\?bcc=bo@g\.example,eva@g\.example&subject=/u);
  expect(screen.getByText('En rad ligger kvar i rutan och behöver rättas.')).toBeDefined();
  const rows = await local.db.rows('invitation').toArray();
  expect(
    rows.map((row) => [row.name, row.address, row.unit, row.role, row.state]).toSorted(),
  ).toEqual([
    ['Bo', 'bo@g.example', '', 'courseParticipant', 'open'],
    ['Eva', 'eva@g.example', 'Skolan', 'courseParticipant', 'open'],
  ]);
  expect((await local.db.drafts.toArray()).map((one) => one.text)).toEqual(['fel']);
  fireEvent.click(screen.getByRole('link', { name: 'Rätta i rutan' }));
  await waitFor(async () => expect((await box()).value).toBe('fel'));
});

test('one person leads there, too, and the fields are empty when one comes back', async () => {
  await makeStrategist();
  open();
  fireEvent.click(await screen.findByLabelText('En person'));
  fireEvent.change(await screen.findByLabelText('E-postadress'), {
    target: { value: 'Eva <eva@malmö.example>' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Bjud in en person' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'En person är inbjuden' }),
  ).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Rätta i rutan' })).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: /^Bjud in fler/u }));
  fireEvent.click(await screen.findByLabelText('En person'));
  expect((await screen.findByLabelText<HTMLInputElement>('E-postadress')).value).toBe('');
});

test('what a list brings that nobody asked for is said to be left out', async () => {
  await makeStrategist();
  open();
  fireEvent.change(await box(), {
    target: { value: 'Efternamn;Förnamn;E-postadress;Telefon\nBerg;Anna;a@malmö.example;070-1' },
  });
  expect(await screen.findByText('Kolumnen Telefon tas inte med.')).toBeDefined();
  expect(screen.getByText('En rad är klar att bjuda in')).toBeDefined();
  fireEvent.click(screen.getByText('Visa raden'));
  expect(screen.getByText(/^a@malmö\.example, kursdeltagare$/iu)).toBeDefined();
});

test('the box opens with what was left in it', async () => {
  await makeStrategist();
  await local.db.drafts.put({ key: 'bjud-in/p-granvik/lista', text: 'kvar@g' });
  open();
  await waitFor(async () => expect((await box()).value).toBe('kvar@g'));
  expect(
    await screen.findByText('Det som står efter @ är inte helt. Skriv det som organisation.se.'),
  ).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Bjud in \d+ personer/u })).toBeNull();
});

test('for anybody but the strategist the page is not there', async () => {
  open();
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeDefined();
  expect(screen.queryByLabelText('En person per rad')).toBeNull();
});
