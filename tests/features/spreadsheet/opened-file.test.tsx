// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeInWorker } from '#data/spreadsheet/in-worker.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { writeFile } from '#data/spreadsheet/write-file.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ComparePage } from '#features/compare/compare-page.tsx';
import { OpenedFilePage } from '#features/spreadsheet/opened-file-page.tsx';
import { granvik } from '#tests/support/rows/checklist-rows.ts';
import { bjorkliden, makeComparePhone, openAsDrawn } from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { paths } from '#ui/paths.ts';

vi.mock('#data/spreadsheet/in-worker.ts', () => ({
  readInWorker: vi.fn(),
  writeInWorker: vi.fn(),
}));
vi.mock('#ui/browser/save-file.ts', () => ({ saveFile: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(writeInWorker).mockImplementation(writeFile);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(
  hat: Hat,
  seed?: (local: TestLocal) => Promise<void>,
  at: string = paths.compare,
) {
  const local = await makeComparePhone(hat);
  await seed?.(local);
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path={paths.compare} element={<ComparePage />} />
          <Route path={paths.openedFile} element={<OpenedFilePage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const saved = async () => {
  const [name, file] = vi.mocked(saveFile).mock.calls.at(-1) ?? [];
  return { name, bytes: new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)) };
};

test.each([
  ['a strategist', granvik, 'sida-vid-sida-granvik'],
  ['a mentor', bjorkliden, 'sida-vid-sida-bjorkliden'],
])(
  '%s is led from the comparison to its file, and fetches it without network',
  async (_, hat, name) => {
    await show(hat, openAsDrawn);
    fireEvent.click(await screen.findByRole('link', { name: /^Excel/u }));
    await title('Jämförelsen som fil');
    screen.getByText(/inför uppstarten \(Granvik, Strandhamn och Tallmo\)/u);
    fireEvent.click(screen.getByRole('button', { name: 'Hämta som Excel' }));
    await screen.findByText(`${name}.xlsx är hämtad.`);
    const excel = await saved();
    const read = readFile(excel.name ?? '', excel.bytes);
    expect(read.ok && read.sheets.map((sheet) => sheet.name)).toEqual([
      'Uppstarten',
      'Lärandeträff 1',
      'Alla svar',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Hämta som CSV' }));
    await screen.findByText(`${name}.csv är hämtad.`);
    const csv = await saved();
    const rows = readFile(csv.name ?? '', csv.bytes);
    expect(rows.ok && rows.sheets[0]?.rows).toHaveLength(1 + 2 * 3 * 13);
  },
);

test('before anything is opened there is nothing to fetch, and it is said why', async () => {
  await show(granvik, undefined, paths.openedFile);
  await screen.findByRole('heading', { name: 'Inget är öppnat än' });
  expect(screen.queryByRole('button', { name: /^Hämta/u })).toBeNull();
  screen.getByRole('link', { name: 'Till jämförelsen' });
});

test('whoever only takes the course gets nothing of it', async () => {
  await show({ ...granvik, role: 'courseParticipant' }, openAsDrawn, paths.openedFile);
  await screen.findByRole('heading', { name: 'Inget är öppnat än' });
  expect(document.body.textContent).not.toContain('Strandhamn');
});
