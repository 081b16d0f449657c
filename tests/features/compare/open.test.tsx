// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Hat } from '#data/people/list-hats.ts';
import { LocalProvider } from '#data/use-live.ts';
import { OpenPage } from '#features/compare/open/open-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { granvik, occasionId } from '#tests/support/rows/checklist-rows.ts';
import {
  bjorkliden,
  drawnSeen,
  group,
  handIn,
  makeComparePhone,
  open,
  openAsDrawn,
  sayYes,
  strandhamn,
} from '#tests/support/rows/compare-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { paths } from '#ui/paths.ts';

let local: TestLocal;
beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network'))));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(
  hat: Hat = granvik,
  seed: (local: TestLocal) => Promise<unknown> = async () => undefined,
) {
  local = await makeComparePhone(hat);
  await seed(local);
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.openForGroup(occasionId(2))]}>
        <Routes>
          <Route path={paths.openForGroup(':occasion')} element={<OpenPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Öppna för gruppen' });
}
const word = () =>
  local.db.rows('opening').get([group, rowId('opening', granvik.participationId, occasionId(2))]);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const windowOf = (name: string) =>
  screen.getByText(name, { selector: 'b' }).closest('li')?.textContent;

test.each(['electedOfficial', 'seniorManager', 'strategist'] as const)(
  'a %s says yes without network; it is written at once, and the server does the opening',
  async (role) => {
    await show({ ...granvik, role }, (local) => handIn(local, granvik, drawnSeen(0)));
    expect(windowOf('Granvik')).toMatch(/^GranvikInlämnad20/u);
    screen.getByText(/Ingen ser något förrän alla tre har lämnat in och öppnat/u);
    fireEvent.click(screen.getByRole('radio', { name: /^Bara siffror/u }));
    expect(await word()).toBeUndefined();
    await press('Öppna för gruppen');
    await screen.findByRole('heading', { name: 'Granvik har sagt ja' });
    screen.getByText(/^Det öppnas när alla har lämnat in och sagt ja\. Jämsides gör det/u);
    expect(await word()).toMatchObject({ with_comments: false, as_ready: false, _d: 1 });
    await waitFor(() => expect(windowOf('Granvik')).toMatch(/Har sagt ja/u));
    screen.getByText('Granvik sa ja till att öppna');
    screen.getByText(/bara siffror\. Karin Ek/u);
  },
);

test('before the hand-in one may say yes already, and it is said so', async () => {
  await show();
  screen.getByText(/Ni kan säga ja redan nu/u);
  expect(windowOf('Granvik')).toContain('Inte inlämnad,senast 10');
  fireEvent.click(screen.getByRole('radio', { name: /^Var och en när den är klar/u }));
  await press('Öppna för gruppen');
  await screen.findByText('Ni har inte lämnat in än. Det ni lämnar in öppnas sedan av sig självt.');
  expect(await word()).toMatchObject({ with_comments: true, as_ready: true });
  expect(windowOf('Granvik')).toContain('Har sagt ja,inte inlämnad');
});

test('it is closed again after a question that says others may have read it', async () => {
  await show(granvik, openAsDrawn);
  await screen.findByRole('heading', { name: 'Granvik är öppet för gruppen' });
  screen.getByText(/^Öppet för alla tre sedan/u);
  await press('Stäng för gruppen');
  const sheet = await screen.findByRole('dialog');
  expect(sheet.textContent).toContain('De kan redan ha läst den');
  expect((await word())?.deleted).toBe(false);
  fireEvent.click(within(sheet).getByRole('button', { name: 'Stäng för gruppen' }));
  await screen.findByRole('button', { name: 'Öppna för gruppen' });
  expect((await word())?.deleted).toBe(true);
});

test('what is shown can be changed afterwards', async () => {
  await show(granvik, openAsDrawn);
  await press('Ändra det ni visar');
  fireEvent.click(await screen.findByRole('radio', { name: /^Bara siffror/u }));
  await press('Spara ändringen');
  await screen.findByText('Bara siffror.');
  expect((await word())?.with_comments).toBe(false);
});

test('a key person and the mentor only read', async () => {
  await show({ ...granvik, role: 'keyPerson' }, (local) => sayYes(local, strandhamn));
  screen.getByText('Det är politiker, chef eller strateg som öppnar för gruppen.');
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(windowOf('Strandhamn')).toContain('Har sagt ja20');
  cleanup();
  await show(bjorkliden, openAsDrawn);
  screen.getByText(/Som mentor ser du det som är öppnat/u);
  expect(screen.queryAllByRole('button')).toEqual([]);
  cleanup();
  await show({ ...granvik, role: 'keyPerson' }, openAsDrawn);
  await screen.findByRole('heading', { name: 'Granvik är öppet för gruppen' });
  expect(screen.queryByRole('button', { name: 'Stäng för gruppen' })).toBeNull();
});

test('the readers are counted, and the acts of all occasions are told, the newest first', async () => {
  await show(granvik, async (local) => {
    await openAsDrawn(local);
    await open(local, strandhamn, drawnSeen(1), { withComments: false });
  });
  await screen.findByText(
    /^Läses av Strandhamn, 1\sperson; Tallmo, 1\sperson; mentorn Björkliden, 1\sperson\. Programkontoret ser inte vad ni öppnar\.$/u,
  );
  const log = screen.getByRole('region', { name: 'Vem har öppnat vad' });
  const acts = within(log)
    .getAllByRole('listitem')
    .map((one) => one.textContent ?? '');
  expect(acts.filter((one) => one.startsWith('Öppet för alla tre'))).toHaveLength(2);
  expect(acts.join('\n')).toMatch(/Strandhamn öppnade.*bara siffror\. Strateg i Strandhamn/u);
  expect(acts.join('\n')).toContain('Granvik lämnade in');
});

test('an occasion that is not mine, or has not begun, is not there', async () => {
  local = await makeComparePhone();
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.openForGroup(occasionId(3))]}>
        <Routes>
          <Route path={paths.openForGroup(':occasion')} element={<OpenPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { name: 'Det finns ingen sådan skattning' });
});
