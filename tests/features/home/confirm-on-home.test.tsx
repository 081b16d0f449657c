// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { confirmHandIn } from '#data/assessment/confirm-hand-in.ts';
import { LocalProvider } from '#data/use-live.ts';
import { HomePage } from '#features/home/home-page.tsx';
import {
  makeJointPhone,
  pullAnswer,
  pullHandIn,
  readAssessment,
} from '#tests/support/rows/assessment-rows.ts';
import { granvik, statementId } from '#tests/support/rows/checklist-rows.ts';

vi.mock('#data/home/answer-invitation.ts', () => ({ readInvitedTo: () => Promise.resolve([]) }));
afterEach(cleanup);

test('what a colleague handed in waits on Hem to be confirmed, and nobody is asked to score it', async () => {
  const local = await makeJointPhone(granvik);
  await local.caughtUp('org:p');
  await pullAnswer(local, 'A5', 2);
  await pullHandIn(local, 1, { [statementId('A5')]: { score: 2, comment: '' } });
  render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <HomePage />
      </MemoryRouter>
    </LocalProvider>,
  );
  const title = `Bekräfta ${granvik.organisationName}s gemensamma skattning`;
  expect(await screen.findByRole('heading', { name: title })).toBeDefined();
  expect(screen.getByText(/^Samira Haddad lämnade in den /u)).toBeDefined();
  const way = screen.getByRole('link', { name: 'Läs och bekräfta' }).getAttribute('href');
  expect(way).toBe(`/checklista/${granvik.participationId}/inlamnat/1`);
  expect(screen.queryByText(/^Skatta/u)).toBeNull();
  expect(screen.queryByText(/^Gör .*gemensamma skattning/u)).toBeNull();

  const { state } = await readAssessment(local);
  if (state.kind === 'handedIn') await confirmHandIn(local, state.receipt.row);
  await waitFor(() => expect(screen.queryByText(title)).toBeNull());
});
