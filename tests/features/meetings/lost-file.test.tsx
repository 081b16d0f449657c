// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { FilePage } from '#features/meetings/files/file-page.tsx';
import { paths } from '#ui/paths.ts';

const fetched = vi.hoisted(() => ({ file: vi.fn<() => Promise<unknown>>() }));
vi.mock('#data/remote/material.ts', () => ({ fetchFile: () => fetched.file() }));

knowAllTables();
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T10:42:00Z');
  await seedRound(local);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(row: Partial<MaterialRow> = {}) {
  await local.pulled('material', {
    id: 'a',
    scope_id: 'user:anna',
    participation_id: 'p-granvik',
    author_id: 'anna',
    meeting_id: 'm1',
    agenda_item_id: null,
    title: 'Tavlan',
    kind: 'picture',
    bytes: 900,
    hash: 'a'.repeat(64),
    link: '',
    description: 'Tre rutor',
    shared: [],
    origin: null,
    put_at: '2026-12-10T08:00:00.000Z',
    arrived_at: null,
    step_id: null,
    _v: 1,
    ...row,
  });
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.materialFile('m1', 'a')]}>
        <Routes>
          <Route path={paths.materialFile(':meeting', ':file')} element={<FilePage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { name: 'Tavlan' });
}

test('a file whose bytes are gone says so, and is chosen again in its place', async () => {
  await open({ kind: 'pdf' });
  await screen.findByText('Filen finns inte på den här telefonen');
  screen.getByText('Finns inte här');
  screen.getByRole('button', { name: 'Ta bort' });
  expect(screen.queryByRole('button', { name: 'Öppna' })).toBeNull();
  const choose = (file: File) =>
    fireEvent.change(screen.getByTestId('file'), { target: { files: [file] } });
  choose(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'karta.svg'));
  await screen.findByText(/SVG-bilder tas inte emot/u);
  choose(new File(['%PDF-1.7 ny'], 'ny.pdf'));
  await screen.findByText(/^Väntar, /u);
  expect(screen.queryByText('Filen finns inte på den här telefonen')).toBeNull();
  await waitFor(async () => {
    const rows = await local.db.rows('material').toArray();
    expect(rows.filter((row) => !row.deleted).map((row) => row.title)).toEqual(['Tavlan']);
  });
});

test('a picture that the phone does not let be read says so in its place', async () => {
  const pin = { hash: 'a'.repeat(64), bytes: 900, pinned: false, openedAt: '' };
  await local.db.pins.put(pin);
  fetched.file.mockResolvedValue({ status: null, body: null });
  const real = local.db.transaction.bind(local.db);
  vi.spyOn(local.db, 'transaction').mockImplementation(((...given: unknown[]) => {
    if (Array.isArray(given[1]) && given[1].length === 1 && given[1][0] === local.db.parts)
      throw Object.assign(new Error('Internal error'), { name: 'UnknownError' });
    return (real as (...all: unknown[]) => unknown)(...given);
  }) as typeof local.db.transaction);
  await open({ arrived_at: '2026-12-10T08:00:01.000Z' });
  await screen.findByText(/släpper inte fram filen/u);
});

test('a copy whose original is not here is read, and not written into', async () => {
  await open({ scope_id: 'group:g1', origin: 'o', arrived_at: '2026-12-10T08:00:01.000Z' });
  await screen.findByText('Tre rutor');
  screen.getByText(/när din egen fil har kommit/u);
  expect(screen.queryByLabelText('Vad visar bilden?')).toBeNull();
});
