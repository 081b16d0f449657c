// @vitest-environment happy-dom
import { makeTestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callFunction, type CallReply } from '#data/remote/call.ts';
import { LocalProvider } from '#data/use-live.ts';
import { NoteHistoryPage } from '#features/meetings/note/note-history-page.tsx';
import { paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';

vi.mock('#data/remote/call.ts', () => ({ callFunction: vi.fn<typeof callFunction>() }));
const answer = (status: number | null, body: unknown = null) =>
  vi.mocked(callFunction).mockResolvedValue({ status, code: null, body } satisfies CallReply);

let local: ReturnType<typeof makeTestLocal>;
beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T12:00:00Z');
  await local.db.meta.put({ key: 'pulledAt', value: '2026-12-10T09:00:00Z' });
  await seedRound(local);
});
afterEach(cleanup);

async function open(note = 'n1') {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.noteHistory('m1', 'i1', note)]}>
        <Routes>
          <Route
            path={paths.noteHistory(':meeting', ':item', ':note')}
            element={<NoteHistoryPage />}
          />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}
const version = (by: string | null, body: unknown, at: string, more: object = {}) => ({
  version: 1,
  by,
  at,
  row: { body, kind: 'lesson', deleted: false, ...more },
});
const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('the history says who, when and what, the newest first', async () => {
  await local.pulled('note', noteRow({ id: 'n1', scope_id: 'user:anna' }));
  answer(200, [
    version('anna', 'Fast punkt', '2026-12-10T10:00:00Z'),
    version('johan', 'Punkt', '2026-12-09T10:00:00Z'),
    version(null, '', '2026-12-08T10:00:00Z'),
  ]);
  await open();
  await screen.findByText('Fast punkt');
  expect(items()).toEqual([
    expect.stringMatching(/^Dui.dag.11\.00, Gäller nuLärdomFast punkt$/u),
    expect.stringMatching(/^Johan Bergi.går.11\.00LärdomPunkt$/u),
    expect.stringMatching(/^Tidigare deltagare8.december 11\.00LärdomIngen text$/u),
  ]);
  expect(vi.mocked(callFunction)).toHaveBeenCalledWith('anna', 'row_history', {
    body: { tbl: 'note', scope: 'user:anna', row: 'n1' },
  });
});

test('without network it says plainly that it needs network, and asks again on request', async () => {
  await local.pulled('note', noteRow({ id: 'n1', scope_id: 'user:anna' }));
  answer(null);
  await open();
  expect(await screen.findByText('Historiken behöver nät')).toBeDefined();
  answer(200, [version('anna', 'Fast punkt', '2026-12-10T10:00:00Z')]);
  const again = screen.getByRole('button', { name: 'Försök igen' });
  fireEvent.click(again);
  // It stays while it is asked, and keeps the focus.
  expect(again.isConnected).toBe(true);
  expect(again.textContent).toBe('Hämtar historiken');
  expect(await screen.findByText('Fast punkt')).toBeDefined();
  await waitFor(() => expect(screen.queryByText('Historiken behöver nät')).toBeNull());
});

test('whoever has been signed out is led to sign in', async () => {
  await local.pulled('note', noteRow({ id: 'n1', scope_id: 'user:anna' }));
  answer(401);
  await open();
  const link = await screen.findByRole('link', { name: 'Logga in igen' });
  expect(link.getAttribute('href')).toBe(paths.signIn);
  expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
});

test.each([
  [401, null, 'Inloggningen har gått ut'],
  [500, null, 'Historiken kunde inte hämtas'],
  [200, { versions: [] }, 'Historiken kunde inte hämtas'],
  [200, [], 'Det finns ingen historik än'],
])('an answer %s %j is told for what it is', async (status, body, told) => {
  await local.pulled('note', noteRow({ id: 'n1', scope_id: 'user:anna' }));
  answer(status, body);
  await open();
  expect(await screen.findByText(told)).toBeDefined();
});

test('what a hostile version holds is drawn as nothing and breaks nothing', async () => {
  await local.pulled('note', noteRow({ id: 'n1', scope_id: 'user:anna' }));
  answer(200, [
    version('anna', { constructor: 1 }, 'i går', { kind: 'constructor' }),
    version('johan', 'Punkt', '2026-12-09T10:00:00Z', { deleted: true }),
  ]);
  await open();
  await screen.findByText('Togs bort');
  expect(items()[0]).toMatch(/^Du.*Ingen text$/u);
});

test('another’s note is asked for where it was shared, and one that is nowhere is said to be', async () => {
  const shared = { id: 'copy', origin: 'n2', scope_id: 'group:g1', author_id: 'johan' };
  await local.pulled('note', noteRow(shared));
  answer(200, [version('johan', 'Punkt', '2026-12-09T10:00:00Z')]);
  await open('n2');
  await screen.findByText('Punkt');
  expect(vi.mocked(callFunction)).toHaveBeenLastCalledWith('anna', 'row_history', {
    body: { tbl: 'note', scope: 'group:g1', row: 'copy' },
  });
  cleanup();
  await open('n3');
  expect(screen.getByText('Anteckningen finns inte på den här telefonen')).toBeDefined();
});
