// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import type { MaterialRow } from '#domain/tables/material.ts';
import { AgendaItemPage } from '#features/meetings/agenda-item-page.tsx';
import { FilePage } from '#features/meetings/files/file-page.tsx';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { FilesPage } from '#features/meetings/files/files-page.tsx';
import { paths } from '#ui/paths.ts';

const fetched = vi.hoisted(() => ({ file: vi.fn<() => Promise<unknown>>() }));
vi.mock('#data/remote/material.ts', () => ({ fetchFile: () => fetched.file() }));
const drawn = vi.hoisted(() => ({ picture: vi.fn<() => Promise<ArrayBuffer | undefined>>() }));
vi.mock('#data/meetings/material/scale-picture.ts', () => ({
  scalePicture: () => drawn.picture(),
}));

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

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.material(':meeting')} element={<FilesPage />} />
          <Route path={paths.materialFile(':meeting', ':file')} element={<FilePage />} />
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
          <Route path={paths.agendaItem(':meeting', ':item')} element={<AgendaItemPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const pull = (row: Partial<MaterialRow> & { readonly id: string }) =>
  local.pulled('material', {
    scope_id: 'group:g1',
    participation_id: 'p-strandhamn',
    author_id: 'samira',
    meeting_id: 'm1',
    agenda_item_id: null,
    title: 'Presentation',
    kind: 'pdf',
    bytes: 5_100_000,
    hash: row.id.padEnd(64, '0'),
    link: '',
    description: '',
    put_at: '2026-12-10T08:00:00.000Z',
    arrived_at: '2026-12-10T08:01:00.000Z',
    ...row,
  });
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const choose = (where: string, ...files: readonly File[]) =>
  fireEvent.change(screen.getByTestId(where), { target: { files } });
const pdf = (name: string) => new File([`%PDF-1.7 ${name}`], name);
const svg = (name: string) => new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], name);
const kept = async () => (await local.db.rows('material').toArray()).filter((row) => !row.deleted);

test('every file says in a word where its bytes are, under whoever put it there', async () => {
  await pull({ id: 'a' });
  await pull({ id: 'b', title: 'Mall.docx', kind: 'office' });
  await pull({ id: 'c', title: 'Budget.xlsx', kind: 'office', arrived_at: null });
  await pull({ id: 'd', title: 'Mallen', kind: 'link', link: 'https://karna.example/x', hash: '' });
  await pull({ id: 'e', title: 'Vår', participation_id: 'p-granvik', author_id: 'anna' });
  await pull({ id: 'f', title: 'Annan', participation_id: 'p-granvik', author_id: 'anna' });
  const pin = { bytes: 5_100_000, openedAt: '' };
  await local.db.pins.put({ ...pin, hash: 'b'.padEnd(64, '0'), pinned: true });
  await local.db.pins.put({ ...pin, hash: 'f'.padEnd(64, '0'), pinned: false });
  const unsent = { id: 'e', scope: 'group:g1', hash: 'e'.padEnd(64, '0'), parts: 7, sent: 2 };
  await local.db.unsent.put(unsent);
  open(paths.material('m1'));
  const told = async (name: string) =>
    within(await screen.findByRole('region', { name }))
      .getAllByRole('listitem')
      .map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(await told('Granvik')).toEqual([
    'PDFVår5,1 MB, vår gruppVäntar, 3,5 MB kvar',
    'PDFAnnan5,1 MB, vår gruppPå telefonen',
  ]);
  expect(await told('Strandhamn')).toEqual([
    'PDFPresentation5,1 MB, vår gruppFinns i molnetHämta',
    'WordMall.docx5,1 MB, vår gruppStannar på telefonen',
    'ExcelBudget.xlsx5,1 MB, vår gruppInte framme än',
    'LänkMallenkarna.example, vår gruppKräver nät',
  ]);
});

test('a file that is fetched is opened from the phone, and without network says why not', async () => {
  await pull({ id: 'a' });
  open(paths.material('m1'));
  fetched.file.mockResolvedValueOnce({ status: null, body: null });
  fireEvent.click(await screen.findByRole('button', { name: 'Hämta' }));
  await screen.findByText(/gick inte att hämta nu/u);
});

test('a picture is kept before anything is asked, then described on its own page', async () => {
  drawn.picture.mockResolvedValue(jpeg.buffer);
  open(paths.agendaItem('m1', 'i1'));
  await screen.findByRole('button', { name: 'Bild' });
  choose('photo', new File([jpeg], 'IMG_2041.jpg', { type: 'image/jpeg' }));
  const field = await screen.findByLabelText('Vad visar bilden?');
  screen.getByRole('heading', { name: 'Bild 11.42' });
  screen.getByText(/Uppgiften om var den togs är borttagen/u);
  const [row] = await local.db.rows('material').toArray();
  expect(row).toMatchObject({ kind: 'picture', agenda_item_id: 'i1', description: '', _d: 1 });
  fireEvent.change(field, { target: { value: 'Tre rutor i rad' } });
  fireEvent.blur(field);
  await waitFor(async () =>
    expect((await local.db.rows('material').toArray())[0]?.description).toBe('Tre rutor i rad'),
  );
  cleanup();
  open(paths.agendaItem('m1', 'i1'));
  await screen.findByText('Tre rutor i rad');
  await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).toBe('Tre rutor i rad'));
});

test('what a browser would run is refused while choosing, and nothing is kept', async () => {
  open(paths.material('m1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
  screen.getByText(/Högst 20.MB var\. Bara du ser det/u);
  choose('file', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'karta.svg'));
  await screen.findByText(/SVG-bilder tas inte emot/u);
  expect(await local.db.rows('material').count()).toBe(0);
});

test('a link needs a heading and a safe address', async () => {
  open(paths.material('m1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till länk' }));
  const address = await screen.findByLabelText('Länk');
  fireEvent.change(address, { target: { value: 'http://karna.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara länken' }));
  await screen.findByText(/Bara säkra adresser/u);
  screen.getByText(/Skriv en rubrik/u);
  expect(await local.db.rows('material').count()).toBe(0);
  fireEvent.change(address, { target: { value: 'karna.example/mall' } });
  fireEvent.change(screen.getByLabelText('Rubrik'), { target: { value: 'Mall' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara länken' }));
  await screen.findByText('Mall');
  const [row] = await local.db.rows('material').toArray();
  expect(row).toMatchObject({ kind: 'link', link: 'https://karna.example/mall', hash: '' });
});

test('only whoever put it there takes it away, and is asked first', async () => {
  await pull({ id: 'a' });
  await pull({ id: 'e', title: 'Vår', participation_id: 'p-granvik', author_id: 'anna' });
  open(paths.materialFile('m1', 'a'));
  await screen.findByRole('heading', { name: 'Presentation' });
  expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull();
  cleanup();
  open(paths.materialFile('m1', 'e'));
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort' }));
  const sheet = await screen.findByRole('dialog');
  within(sheet).getByText(/försvinner från träffen/u);
  fireEvent.click(within(sheet).getByRole('button', { name: 'Ta bort' }));
  await screen.findByRole('heading', { name: 'Filer' });
  expect((await local.db.rows('material').get(['group:g1', 'e']))?.deleted).toBe(true);
});

test('what somebody else wrote as a link is none unless it is safe', async () => {
  await pull({ id: 'd', title: 'Klicka', kind: 'link', link: 'javascript:alert(1)', hash: '' });
  open(paths.materialFile('m1', 'd'));
  await screen.findByRole('heading', { name: 'Klicka' });
  expect(screen.queryByRole('link', { name: /Öppna länken/u })).toBeNull();
});

test('freeing room says how much, and what stays', async () => {
  await pull({ id: 'a' });
  await pull({ id: 'b', title: 'Fäst' });
  const pin = { bytes: 5_100_000, openedAt: '' };
  await local.db.pins.put({ ...pin, hash: 'a'.padEnd(64, '0'), pinned: false });
  await local.db.pins.put({ ...pin, hash: 'b'.padEnd(64, '0'), pinned: true });
  open(paths.material('m1'));
  await screen.findByText(/5,1.MB stannar\. 5,1.MB går att hämta igen\./u);
  fireEvent.click(screen.getByRole('button', { name: /Frigör 5,1.MB/u }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /Frigör/u })).toBeNull());
  expect((await local.db.pins.toArray()).map(({ pinned }) => pinned)).toEqual([true]);
});

test('of several files each is kept by itself, and those that are not are told by name', async () => {
  open(paths.material('m1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
  choose('file', pdf('Ett.pdf'), svg('karta.svg'), pdf('Tre.pdf'), new File([], 'tom.pdf'));
  await screen.findByText('Två filer lades inte till');
  const told = screen.getByText('Två filer är tillagda.').closest('section, div')?.textContent;
  expect(told).toMatch(/karta\.svg: Webbsidor och SVG/u);
  expect(told).toMatch(/tom\.pdf: Filen är tom/u);
  expect((await kept()).map(({ title }) => title).toSorted()).toEqual(['Ett', 'Tre']);
  expect(await local.db.unsent.count()).toBe(2);
  await screen.findByText('Ett');
  await screen.findByText('Tre');
});

test('what the disk or the phone stops is told by name with its reason, and the others are kept', async () => {
  const put = local.db.parts.put.bind(local.db.parts);
  vi.spyOn(local.db.parts, 'put').mockImplementation((...args) => {
    const text = new TextDecoder().decode(args[0].bytes);
    if (text.includes('Fullt')) throw Object.assign(new Error('lost'), { name: 'UnknownError' });
    if (text.includes('Trasig')) throw new Error('broken');
    return put(...args);
  });
  const gone = pdf('Borta.pdf');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  open(paths.material('m1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
  choose('file', pdf('Trasig.pdf'), pdf('Fullt.pdf'), gone, pdf('Fyra.pdf'));
  const title = await screen.findByText('Tre filer lades inte till');
  await screen.findByText('En fil är tillagd.');
  const told = title.closest('section, div')?.textContent;
  expect(told).toMatch(/Trasig\.pdf: Filen kunde inte sparas på telefonen/u);
  expect(told).toMatch(/Fullt\.pdf: Telefonen är full/u);
  expect(told).toMatch(/Borta\.pdf: Filen gick inte att läsa/u);
  expect((await kept()).map((row) => row.title)).toEqual(['Fyra']);
});

test('on a laptop files are dropped on the page or pasted, and a link that is dragged is left alone', async () => {
  open(paths.material('m1'));
  await screen.findByText(/dra hit filer/u);
  const data = (files: readonly File[]) => ({ types: ['Files'], files });
  fireEvent.dragOver(window, { dataTransfer: { types: ['text/uri-list'], files: [] } });
  expect(screen.queryByText('Släpp filerna här')).toBeNull();
  fireEvent.dragOver(window, { dataTransfer: data([]) });
  await screen.findByText('Släpp filerna här');
  fireEvent.drop(window, { dataTransfer: data([pdf('Ett.pdf'), pdf('Två.pdf')]) });
  await screen.findByText('Två');
  expect(screen.queryByText('Släpp filerna här')).toBeNull();
  fireEvent.paste(window, { clipboardData: data([pdf('Tre.pdf'), pdf('Fyra.pdf')]) });
  await screen.findByText('Fyra');
  expect(await kept()).toHaveLength(4);
});

test('who may see a file is chosen on its page, asked before it widens and before it is taken back', async () => {
  open(paths.material('m1'));
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till' }));
  choose('file', pdf('Nuläget.pdf'));
  await screen.findByRole('group', { name: 'Vem får se filen?' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Bara.jag/u }).checked).toBe(true);
  screen.getByText('Bara du ser den i Jämsides');
  fireEvent.click(screen.getByRole('radio', { name: /Vår.grupp/u }));
  const sheet = await screen.findByRole('dialog', { name: 'Dela med vår grupp?' });
  expect(await kept()).toHaveLength(1);
  fireEvent.click(within(sheet).getByRole('button', { name: 'Dela med vår grupp' }));
  await waitFor(async () =>
    expect((await kept()).map((row) => row.scope_id).toSorted()).toEqual(['group:g1', 'user:anna']),
  );
  fireEvent.click(await screen.findByRole('radio', { name: /Bara.jag/u }));
  const back = await screen.findByRole('dialog', { name: 'Sluta dela med vår grupp?' });
  within(back).getByText(/^Filen tas bort för de andra/u);
  fireEvent.click(within(back).getByRole('button', { name: 'Sluta dela med vår grupp' }));
  await waitFor(async () => expect(await kept()).toHaveLength(1));
});

test('of a file that somebody else has shared nobody else chooses who sees it', async () => {
  await pull({ id: 'a', origin: 'o' });
  open(paths.materialFile('m1', 'a'));
  await screen.findByText(/Vår grupp/u);
  expect(screen.queryByRole('group', { name: 'Vem får se filen?' })).toBeNull();
});

test('the presentations: who has handed in and by when, and one’s own read by the group at once', async () => {
  const step = { id: 'step-3', round_id: 'r1', number: 3, kind: 'learningMeeting' as const };
  await local.pulled('plan_step', { ...step, title: 'Första träffen' });
  local.setNow('2026-11-23T08:00:00Z');
  await pull({
    id: 'a',
    title: 'Strandhamns nuläge',
    origin: 'o',
    step_id: 'step-3',
    // a phone whose clock was weeks behind
    put_at: '2026-11-02T08:00:00.000Z',
    arrived_at: '2026-11-21T23:30:00.000Z',
  });
  open(paths.meeting('m1'));
  const part = within(await screen.findByRole('region', { name: 'Presentationer' }));
  part.getByText(/^Senast 3\sdecember, så att de andra hinner läsa dem\.$/u);
  const rows = () => part.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows()[0]).toBe('Granviks presentationInte inlämnad än');
  expect(rows()[1]).toMatch(
    /^Strandhamns presentationStrandhamns nulägeInlämnad söndag\s22\snovember$/u,
  );
  expect(rows()).toHaveLength(2);
  part.getByText('Alla i gruppen ser den.');
  part.getByRole('button', { name: 'Lämna in Granviks presentation' });
  fireEvent.change(part.getByTestId('file'), { target: { files: [svg('fel.svg')] } });
  await part.findByText(/^SVG|Webbsidor/u);
  fireEvent.change(part.getByTestId('file'), { target: { files: [pdf('Vårt.pdf')] } });
  await part.findByText('Vårt');
  expect(rows()[0], 'nobody else has it yet').toMatch(/^Granviks presentationVårtVäntar, /u);
  await part.findByRole('button', { name: 'Lämna in en nyare' });
  expect(part.queryByText(/^Senast/u)).toBeNull();
  const own = (await kept()).filter((row) => row.title === 'Vårt');
  expect(own.map((row) => [row.scope_id, row.step_id]).toSorted()).toEqual([
    ['group:g1', 'step-3'],
    ['user:anna', 'step-3'],
  ]);
});

test('handed in is said of what the others can open; of the rest, where it is', async () => {
  const step = { id: 'step-3', round_id: 'r1', number: 3, kind: 'learningMeeting' as const };
  await local.pulled('plan_step', { ...step, title: 'Första träffen' });
  local.setNow('2026-11-23T08:00:00Z');
  const theirs = { id: 'a', title: 'Deras', origin: 'o', step_id: 'step-3' };
  await pull({ ...theirs, arrived_at: null });
  const ours = {
    title: 'Vår',
    step_id: 'step-3',
    participation_id: 'p-granvik',
    author_id: 'anna',
  };
  const hash = 'b'.repeat(64);
  await pull({ ...ours, id: 'b', scope_id: 'user:anna', hash });
  await pull({ ...ours, id: 'c', origin: 'b', hash, arrived_at: null });
  await local.db.pins.put({ hash, bytes: 5_100_000, openedAt: '', pinned: false });
  const unsent = { id: 'c', scope: 'group:g1', hash, parts: 7, sent: 0 };
  await local.db.unsent.put({ ...unsent, refused: 'kind' });
  open(paths.meeting('m1'));
  const part = within(await screen.findByRole('region', { name: 'Presentationer' }));
  const rows = () => part.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows()).toEqual([
    'Granviks presentationVårDen sortens fil tas inte emot',
    'Strandhamns presentationDerasInte framme än',
  ]);
  part.getByText(/^Senast 3\sdecember/u);
  await local.db.unsent.delete('c');
  // Sent, and not told yet that it has come.
  await waitFor(() => expect(rows()[0]).toMatch(/På telefonen$/u));
  await pull({ ...ours, id: 'c', origin: 'b', hash });
  await pull(theirs);
  await waitFor(() => expect(rows()[0]).toMatch(/Inlämnad/u));
  await waitFor(() => expect(rows()[1]).toMatch(/Inlämnad/u));
});

test('what has not come by its day says so, and may still come', async () => {
  const step = { id: 'step-3', round_id: 'r1', number: 3, kind: 'learningMeeting' as const };
  await local.pulled('plan_step', { ...step, title: 'Första träffen' });
  local.setNow('2026-12-05T08:00:00Z');
  open(paths.meeting('m1'));
  const part = within(await screen.findByRole('region', { name: 'Presentationer' }));
  part.getByText(/^Skulle ha kommit 3\sdecember/u);
  expect(part.getAllByText('Inte inlämnad')).toHaveLength(2);
  part.getByRole('button', { name: 'Lämna in Granviks presentation' });
});

test('after the meeting what was shown stands there, and nobody is asked for more', async () => {
  const step = { id: 'step-3', round_id: 'r1', number: 3, kind: 'learningMeeting' as const };
  await local.pulled('plan_step', { ...step, title: 'Första träffen' });
  local.setNow('2026-12-11T08:00:00Z');
  await pull({ id: 'a', title: 'Deras', origin: 'o', step_id: 'step-3' });
  open(paths.meeting('m1'));
  const part = within(await screen.findByRole('region', { name: 'Presentationer' }));
  expect(part.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Strandhamns presentation/u),
  ]);
  expect(part.queryByText(/^Skulle ha kommit/u)).toBeNull();
  expect(part.queryByRole('button')).toBeNull();
});
