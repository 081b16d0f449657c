// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { inviteToMeeting, saveMeeting } from '#data/meetings/arrange/save-meeting.ts';
import { saveAnswer } from '#data/meetings/before/save-answer.ts';
import { LocalProvider } from '#data/use-live.ts';
import { HomePage } from '#features/home/home-page.tsx';
import { paths } from '#ui/paths.ts';
import { makeTalkPhone } from '#tests/support/rows/question-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

vi.mock('#data/home/answer-invitation.ts', () => ({ readInvitedTo: () => Promise.resolve([]) }));
afterEach(cleanup);

const at = { scope: 'group:g1', id: 'm1' };

function open(local: TestLocal) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <HomePage />
      </MemoryRouter>
    </LocalProvider>,
  );
}

test('the invitation is answered from Hem, and then asked about no more', async () => {
  const local = await makeTalkPhone('bo', '2026-11-27T08:00:00Z');
  open(local);
  await screen.findByRole('heading', { name: 'Kommer du till Lärandeträff 1?' });
  screen.getByText(/^Svara senast 3\sdecember\.$/u);
  expect(screen.getByRole('link', { name: 'Svara' }).getAttribute('href')).toBe(
    paths.meeting('m1'),
  );
  await saveAnswer(
    local,
    { scope: at.scope, meetingId: at.id, participationId: 'p-bjorkliden' },
    'remote',
  );
  await waitFor(() => expect(screen.queryByText(/^Kommer du till/u)).toBeNull());
});

test('the host’s strategist is led to the invitation until it has gone out', async () => {
  const local = await makeTalkPhone('samira');
  open(local);
  const title = 'Bjud in till Lärandeträff 1';
  const isAsked = () => screen.queryByText(title) !== null;
  await waitFor(() => expect(isAsked()).toBe(true));
  expect(
    screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
      .includes(paths.arrangeMeeting('m1')),
  ).toBe(true);
  await inviteToMeeting(local, at);
  await waitFor(() => expect(isAsked()).toBe(false));
  await screen.findByText('Kommer du till Lärandeträff 1?');
});

test('a cancelled meeting says so, is not the next one, and asks nothing', async () => {
  const local = await makeTalkPhone('bo', '2026-11-27T08:00:00Z');
  await saveMeeting(local, at, { cancelled: true });
  open(local);
  await screen.findByText(/^Inställd, /u);
  expect(screen.queryByText(/^Kommer du till/u)).toBeNull();
  expect(screen.queryByText(/^Nästa träff är Lärandeträff 1/u)).toBeNull();
});

test('a record that others have put out stands there to be read', async () => {
  const local = await makeTalkPhone('bo', '2026-12-13T08:00:00Z');
  await local.pulled('record', {
    id: 'r',
    scope_id: 'group:g1',
    author_id: 'samira',
    meeting_id: 'm1',
    published_at: '2026-12-12T08:00:00Z',
    reply_by: '2026-12-19',
  });
  open(local);
  const row = await screen.findByRole('link', { name: /^Minnesanteckningar från Lärandeträff 1/u });
  expect(row.getAttribute('href')).toBe(paths.recordReply('m1'));
  expect(row.textContent).toMatch(/Säg till senast 19\sdecember/u);
});
