// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker, writeInWorker } from '#data/spreadsheet/in-worker.ts';
import { readFile } from '#data/spreadsheet/read-file.ts';
import { writeFile } from '#data/spreadsheet/write-file.ts';
import { LocalProvider } from '#data/use-live.ts';
import type { Cell } from '#domain/spreadsheet/sheet.ts';
import { AssessmentEntry } from '#features/assessment/assessment-entry.tsx';
import { ReadInPage } from '#features/spreadsheet/read-in/read-in-page.tsx';
import { SpreadsheetPage } from '#features/spreadsheet/spreadsheet-page.tsx';
import { makeJointPhone, pullAnswer, pullHandIn } from '#tests/support/rows/assessment-rows.ts';
import { granvik } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { saveFile } from '#ui/browser/save-file.ts';
import { paths } from '#ui/paths.ts';

vi.mock('#data/spreadsheet/in-worker.ts', () => ({
  readInWorker: vi.fn(),
  writeInWorker: vi.fn(),
}));
vi.mock('#ui/browser/save-file.ts', () => ({ saveFile: vi.fn() }));

let local: TestLocal;
const at = granvik.participationId;

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.checklist} element={<AssessmentEntry hat={granvik} />} />
          <Route path={paths.spreadsheet(':participation')} element={<SpreadsheetPage />} />
          <Route path={paths.readIn(':participation')} element={<ReadInPage />} />
          <Route path={paths.assessment(':participation')} element={<h1>Gemensam</h1>} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function choose(file: File) {
  fireEvent.change(await screen.findByTestId('file'), { target: { files: [file] } });
}
async function xlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const out = Object.entries(sheets).map(([name, rows]) => ({ name, rows, widths: [], fixed: 0 }));
  return new File([(await writeFile(out)) as Uint8Array<ArrayBuffer>], 'checklista-granvik.xlsx');
}
const head: readonly Cell[] = ['Kod', 'Påstående', 1, 2, 3, 'Kommentar'];

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(readInWorker).mockImplementation(async (file) =>
    readFile(file.name, await bytesOf(file)),
  );
  vi.mocked(writeInWorker).mockImplementation(writeFile);
  local = await makeJointPhone();
});
afterEach(cleanup);

test('the checklist leads to it', async () => {
  open(paths.checklist);
  fireEvent.click(await screen.findByRole('link', { name: /Excel och CSV/u }));
  await screen.findByRole('heading', { name: 'Excel och CSV', level: 1 });
});

test('an old list: every cell old and new, what is passed over and why; then it is read in, and undone', async () => {
  await pullAnswer(local, 'A7', 2);
  await pullAnswer(local, 'A3', 1, 'Står kvar');
  open(paths.readIn(at));
  const bm1 = [
    ['Granvik 2017'],
    head,
    ['U1', null, null, null, 'X', '=1+1'],
    ['A7', null, 'x'],
    ['C1', null, 'x', 'x'],
    ['A3', null, 1],
    [null, 'Summa poäng', 1, 1, 1],
  ];
  await choose(await xlsx({ Uppstart: [head, ['U1', null, 'x']], 'BM 1': bm1 }));
  await screen.findByRole('heading', { name: 'Det här läses in', level: 1 });
  screen.getByText('Fliken BM 1 blir skattningen inför lärandeträff 1');
  await screen.findByText('Inget är sparat än');
  const counts = [...document.querySelectorAll('dl dt')].map(
    (one) => `${one.nextElementSibling?.textContent} ${one.textContent}`,
  );
  expect(counts).toEqual(['1 nya', '1 ändrade', '1 oförändrade', '1 hoppas över']);
  const changed = screen.getByRole('region', { name: 'Ändrade' });
  within(changed).getByText('BM 1, rad 4');
  expect(changed.textContent).toContain('från 2 till 1');
  const skipped = screen.getByRole('region', { name: 'Hoppas över' });
  within(skipped).getByText('Kryss i både 1 och 2');
  expect(document.body.textContent).toContain('=1+1');
  expect(await local.db.rows('answer').count()).toBe(2);
  fireEvent.click(await button(/Läs in 2\srader/u));
  await screen.findByRole('heading', { name: /2\srader är inlästa/u });
  const scores = async () =>
    (await local.db.rows('answer').toArray())
      .map(({ score, comment }) => [score, comment])
      .toSorted();
  expect(await scores()).toEqual([
    [1, ''],
    [1, 'Står kvar'],
    [3, '=1+1'],
  ]);
  fireEvent.click(await button('Ångra inläsningen'));
  await screen.findByText('Två påståenden är som före inläsningen.');
  expect(await scores()).toEqual(
    [
      [null, ''],
      [1, 'Står kvar'],
      [2, ''],
    ].toSorted(),
  );
});

test('the same file again: 0 changes, and nothing to press; the import can still be undone from the room', async () => {
  const file = await xlsx({ Blad1: [head, ['U1', null, 'x'], ['A3', null, null, 'x']] });
  open(paths.readIn(at));
  await choose(file);
  fireEvent.click(await button(/Läs in 2\srader/u));
  await screen.findByRole('heading', { name: /2\srader är inlästa/u });
  cleanup();
  open(paths.readIn(at));
  await choose(file);
  const none = (await button('0 ändringar')) as HTMLButtonElement;
  await screen.findByText('2 oförändrade');
  expect(none.disabled).toBe(true);
  cleanup();
  open(paths.spreadsheet(at));
  await screen.findByRole('heading', { name: 'Inläst från checklista-granvik.xlsx' });
  fireEvent.click(await button('Ångra inläsningen'));
  await screen.findByText('Två påståenden är som före inläsningen.');
  await waitFor(() => expect(screen.queryByText(/^Inläst från/u)).toBeNull());
});

test('the person chooses tab and target', async () => {
  open(paths.readIn(at));
  await choose(
    await xlsx({
      'BM 1': [head, ['U1', null, 'x']],
      'BM 2': [head, ['U1', null, null, null, 'x'], ['A3', null, 'x']],
    }),
  );
  await button(/Läs in 1\srad/u);
  fireEvent.click(await screen.findByRole('radio', { name: 'BM 2' }));
  await button(/Läs in 2\srader/u);
  fireEvent.click(await screen.findByRole('radio', { name: 'Min egen' }));
  await screen.findByText('Bara du ser det. Du kan ångra inläsningen efteråt.');
  fireEvent.click(await button(/Läs in 2\srader/u));
  await screen.findByRole('link', { name: 'Till din skattning' });
  expect(await local.db.rows('own_answer').count()).toBe(2);
  expect(await local.db.rows('answer').count()).toBe(0);
});

test.each<readonly [what: string, make: () => Promise<File> | File, title: string]>([
  ['a PDF', () => new File(['%PDF-1.7'], 'a.xlsx'), 'Det här är inget kalkylblad'],
  ['nothing', () => new File([], 'a.xlsx'), 'Filen är tom'],
  ['a shopping list', () => new File(['mjölk;2\nbröd;1\n'], 'a.csv'), 'Inga påståenden hittades'],
])('%s: a word about it, and nothing is written', async (_, make, title) => {
  open(paths.readIn(at));
  await choose(await make());
  await screen.findByRole('heading', { name: title });
  screen.getByText('Ingenting har ändrats.');
  await button('Välj en annan fil');
  expect(await local.db.rows('answer').count()).toBe(0);
});

test('a file that takes too long, or a worker that dies, is told', async () => {
  vi.mocked(readInWorker).mockResolvedValueOnce({ ok: false, reason: 'tooSlow' });
  open(paths.readIn(at));
  await choose(new File(['x'], 'a.xlsx'));
  await screen.findByRole('heading', { name: 'Det tog för lång tid' });
  vi.mocked(readInWorker).mockRejectedValueOnce(new Error('gone'));
  await choose(new File(['x'], 'a.xlsx'));
  await screen.findByRole('heading', { name: 'Filen kunde inte läsas' });
});

test('what a colleague changed meanwhile is shown before anything is saved, and leaves nothing to undo', async () => {
  open(paths.readIn(at));
  await choose(new File(['Kod;1;2;3\nU1;x;;\n'], 'a.csv'));
  const act = await button(/Läs in 1\srad/u);
  await pullAnswer(local, 'U1', 3);
  fireEvent.click(act);
  await screen.findByText(/^Någon har ändrat i skattningen/u);
  expect(screen.getByRole('region', { name: 'Ändrade' }).textContent).toContain('från 3 till 1');
  expect((await local.db.rows('answer').toArray()).map(({ score }) => score)).toEqual([3]);
  cleanup();
  open(paths.spreadsheet(at));
  await button('Hämta som Excel');
  expect(screen.queryByText(/^Inläst från/u)).toBeNull();
});

test('what is handed in takes no list; one’s own scores do', async () => {
  await pullHandIn(local, 1, {});
  open(paths.readIn(at));
  await screen.findByRole('heading', { name: 'Den gemensamma skattningen är inlämnad' });
  await choose(new File(['Kod;1;2;3\nU1;x;;\n'], 'a.csv'));
  await screen.findByText('Bara du ser det. Du kan ångra inläsningen efteråt.');
  expect(screen.queryByRole('radio', { name: 'Gemensam' })).toBeNull();
});

test('everything one may see is fetched as a file, and read back it changes nothing', async () => {
  await pullAnswer(local, 'U1', 3, '@alla');
  open(paths.spreadsheet(at));
  for (const [name, ending] of [
    ['Hämta som Excel', 'xlsx'],
    ['Hämta som CSV', 'csv'],
  ] as const) {
    fireEvent.click(await button(name));
    await screen.findByText(`checklista-granvik.${ending} är hämtad.`);
  }
  const files = vi.mocked(saveFile).mock.calls;
  cleanup();
  for (const [name, blob] of files) {
    open(paths.readIn(at));
    await choose(new File([blob], name));
    await screen.findByText(/^Det finns inget nytt att läsa in/u);
    await button('0 ändringar');
    cleanup();
  }
});
