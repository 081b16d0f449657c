// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { callFunction } from '#data/remote/call.ts';
import { LocalProvider } from '#data/use-live.ts';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { paths } from '#ui/paths.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound, startAtEleven } from '#tests/support/rows/round-rows.ts';

vi.mock('#data/remote/call.ts', () => ({ callFunction: vi.fn() }));

let local: TestLocal;
afterEach(() => {
  cleanup();
  vi.mocked(callFunction).mockReset();
});

/** Samira is of the host; Anna follows. The meeting begins at 11. */
async function open(uid: 'samira' | 'anna', body: unknown, now = '2026-12-10T11:10:00Z') {
  vi.mocked(callFunction).mockResolvedValue({
    status: body === null ? null : 200,
    code: null,
    body,
  });
  local = makeTestLocal(uid, now);
  await seedRound(local);
  await startAtEleven(local);
  await seedOthers(local);
  await local.caughtUp('plan:r1', 'group:g1', `user:${uid}`);
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.meeting('m1')]}>
        <Routes>
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
/** Bo has two seats, somebody is only invited, and somebody who was here has no seat any more. */
async function seedOthers(of: TestLocal) {
  const seat = {
    scope_id: 'group:g1',
    participation_id: 'p-granvik',
    role: 'seniorManager',
  } as const;
  await of.pulled('seat_card', {
    ...seat,
    id: 'c-bo2',
    seat_id: 's-bo2',
    user_id: 'bo',
    name: 'Bo Lind',
  });
  await of.pulled('seat_card', {
    ...seat,
    id: 'c-new',
    seat_id: 's-new',
    user_id: null,
    name: 'Ny',
  });
  await of.pulled('attendance', {
    id: 'at1',
    scope_id: 'group:g1',
    meeting_id: 'm1',
    seat_id: 's-old',
    user_id: 'old',
    participation_id: 'p-granvik',
    name: 'Var Här',
    role: 'strategist',
    presence: 'here',
  });
}
const applied = (others: unknown) => ({ status: 'applied', others });
const asked = () => vi.mocked(callFunction).mock.calls.map(([, name, args]) => [name, args]);

test('who leads reads how many of the others follow, and nobody’s name', async () => {
  await open('samira', applied(2));
  await screen.findByText('Du kan gå vidare till nästa punkt. 2 av 3 följer med på sin telefon.');
  expect(asked()).toEqual([['follow_meeting', { body: { meeting: 'm1' } }]]);
});

test('nobody yet is said as such, and more than the list has names for are no share of it', async () => {
  await open('samira', applied(0));
  await screen.findByText(/Ingen annan följer med på sin telefon än\.$/u);
  cleanup();
  await open('samira', applied(7));
  await screen.findByText(/nästa punkt\. 7 följer med på sin telefon\.$/u);
});

test('a follower says that she follows, and reads no number', async () => {
  await open('anna', applied(null));
  await screen.findByText('Agendan följer klockan.');
  await waitFor(() => expect(asked()).toHaveLength(1));
  expect(screen.queryByText(/på sin telefon/u)).toBeNull();
});

test.each([null, [], applied('åtta'), 'html'])(
  'without an answer that can be read nothing is said of it: %j',
  async (body) => {
    await open('samira', body);
    await waitFor(() => expect(asked()).toHaveLength(1));
    await screen.findByText('Du kan gå vidare till nästa punkt.');
  },
);

test('before anybody is in the room, and after, nothing is asked', async () => {
  for (const now of ['2026-12-10T09:00:00Z', '2026-12-10T20:00:00Z', '2026-12-11T11:10:00Z']) {
    await open('samira', applied(2), now);
    await screen.findByRole('heading', { name: 'Lärandeträff 1' });
    await new Promise((done) => setTimeout(done, 50));
    expect(asked(), now).toEqual([]);
    cleanup();
  }
});
