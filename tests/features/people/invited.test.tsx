// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { InvitationPage } from '#features/people/invited/invitation-page.tsx';
import { InvitedPage } from '#features/people/invited/invited-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { pullCourseSeat, pullInvitation, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  window.scrollTo = () => undefined;
  local = makeTestLocal();
  await seedRound(local);
  await pullCourseSeat(local, 'strategist');
});
afterEach(cleanup);

const invitation = (id: string, more: Partial<InvitationRow>) =>
  pullInvitation(local, id, {
    id,
    address: `${id}@xn--malm-8qa.example`,
    unit: 'Skolan',
    ...more,
  });

function open(path: string) {
  const router = createMemoryRouter(
    [
      { path: '/organisation/:participation/inbjudna', element: <InvitedPage /> },
      { path: '/organisation/:participation/inbjudna/:invitation', element: <InvitationPage /> },
    ],
    { initialEntries: [`/organisation/p-granvik/inbjudna${path}`] },
  );
  render(
    <LocalProvider value={local}>
      <RouterProvider router={router} />
    </LocalProvider>,
  );
}

test('whom the office invited says so, with the day in Sweden; whom one has invited oneself does not', async () => {
  const year = local.now().getFullYear();
  await invitation('Eva', { by_office_at: `${year}-11-27T23:30:00Z` });
  await invitation('Bo', { by_office_at: null });
  open('');
  const eva = await screen.findByRole('link', { name: /Eva/u });
  expect(eva.textContent).toMatch(/Skolan\. Inbjuden av programkontoret 28.november/u);
  expect(screen.getByRole('link', { name: /Bo/u }).textContent).not.toContain('programkontoret');
});

test('her page says it, too, and shows her address as people write it', async () => {
  await invitation('Eva', { by_office_at: '2020-11-28T10:00:00Z' });
  open('/Eva');
  expect(
    await screen.findByText(/^Inbjuden av programkontoret 28.november.2020\.$/u),
  ).toBeDefined();
  expect(screen.getByText('Eva@malmö.example')).toBeDefined();
});
