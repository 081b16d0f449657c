// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { rememberPerson } from '#data/local/person.ts';
import { keepShared } from '#data/local/shared-texts.ts';
import { LocalProvider } from '#data/use-live.ts';
import { SharedTexts } from '#features/home/writing/shared-texts.tsx';
import { WriteToday } from '#features/home/writing/write-today.tsx';
import { SharedPage } from '#features/meetings/write/shared-page.tsx';
import { WritePage } from '#features/meetings/write/write-page.tsx';
import { paths } from '#ui/paths.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound, startAtEleven } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
afterEach(cleanup);

async function phoneAt(now: string, uid = 'anna', isInstalled = true) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isInstalled && query === '(display-mode: standalone)',
  }));
  local = makeTestLocal(uid, now);
  vi.stubGlobal('indexedDB', new IDBFactory());
  await seedRound(local);
  await startAtEleven(local);
  await local.caughtUp('plan:r1', 'group:g1', `user:${uid}`);
}
function Address() {
  return <output data-testid="address">{useLocation().pathname}</output>;
}
function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route
            path={paths.home}
            element={
              <>
                <WriteToday />
                <SharedTexts />
              </>
            }
          />
          <Route path={paths.write} element={<WritePage />} />
          <Route path={paths.sharedTexts} element={<SharedPage />} />
          <Route path="*" element={null} />
        </Routes>
        <Address />
      </MemoryRouter>
    </LocalProvider>,
  );
}
const address = () => screen.getByTestId('address').textContent ?? '';
const isOnItem = (item: string) =>
  waitFor(() => expect(address().startsWith(`/traffar/m1/${item}/anteckna/`)).toBe(true));
const notes = () => local.db.rows('note').toArray();
const during = '2026-12-10T11:10:00Z';
const before = '2026-12-01T11:10:00Z';

test('on Hem one tap opens the item that is on; another day there is nothing to tap', async () => {
  await phoneAt(during);
  open(paths.home);
  fireEvent.click(await screen.findByRole('link', { name: 'Anteckna' }));
  await isOnItem('i2');
  cleanup();
  await phoneAt(before);
  open(paths.home);
  await new Promise((done) => setTimeout(done, 100));
  expect(screen.queryByRole('link')).toBeNull();
});

test('the shortcut goes straight into the meeting that is on, and else asks where', async () => {
  await phoneAt(during);
  open(paths.write);
  await isOnItem('i2');
  cleanup();
  await phoneAt(before);
  open(paths.write);
  await screen.findByText('Ingen träff pågår just nu. Välj var du vill anteckna.');
  fireEvent.click(screen.getByText('Lärandeträff 1'));
  fireEvent.click(screen.getByRole('button', { name: /^Punkt 3/u }));
  await isOnItem('i3');
});

test('whoever has no meeting is told so', async () => {
  await phoneAt(during, 'stranger');
  open(paths.write);
  await screen.findByRole('heading', { name: 'Det finns ingen träff att anteckna på' });
});

test('one’s own shared text is an entry of the meeting that is on before its page opens', async () => {
  await phoneAt(during);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  await keepShared([{ id: 't1', text: 'Delad text' }], local.now());
  open(`${paths.sharedTexts}?text=t1`);
  await waitFor(() => expect(address()).toBe(paths.writeNote('m1', 'i2', 't1')));
  expect(await notes()).toMatchObject([{ id: 't1', body: 'Delad text', shared: [] }]);
});

test('in a browser’s tab, where any page may send a form, nothing goes anywhere by itself', async () => {
  await phoneAt(during, 'anna', false);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  await keepShared([{ id: 't1', text: 'Delad text' }], local.now());
  open(`${paths.sharedTexts}?text=t1`);
  await screen.findByText('Delad text');
  expect(await notes()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna på Punkt 2' }));
  await waitFor(() => expect(address()).toBe(paths.writeNote('m1', 'i2', 't1')));
});

test('what was shared before sign-in is shown, told when too long, and put where one says', async () => {
  await phoneAt(during);
  await keepShared([{ id: 't1', text: 'ö'.repeat(10_001) }], local.now());
  open(paths.sharedTexts);
  await screen.findByText(/^1 tecken för mycket/u);
  expect(await notes()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna på Punkt 2' }));
  await waitFor(() => expect(address()).toBe(paths.writeNote('m1', 'i2', 't1')));
});

test('two that wait stand there both, and one that is not wanted is taken away when asked twice', async () => {
  await phoneAt(before);
  await keepShared([{ id: 't1', text: 'Den första' }], new Date(before));
  await keepShared([{ id: 't2', text: 'Den andra' }], new Date(during));
  open(paths.sharedTexts);
  await screen.findByText('Den första');
  screen.getByText('Den andra');
  fireEvent.click(screen.getAllByRole('button', { name: 'Ta bort' })[0] as HTMLElement);
  fireEvent.click(screen.getAllByRole('button', { name: 'Ta bort' })[1] as HTMLElement);
  await waitFor(() => expect(screen.queryByText('Den första')).toBeNull());
  screen.getByText('Den andra');
});

test('a text that finds no room as an entry is shown, told that it is kept, and put by another try', async () => {
  await phoneAt(during);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  await keepShared([{ id: 't1', text: 'Delad text' }], local.now());
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  local.db.rows('note').hook('creating', full);
  open(`${paths.sharedTexts}?text=t1`);
  await screen.findByText('Texten kunde inte sparas på punkten');
  screen.getByText(/^Den är kvar här på telefonen/u);
  screen.getByText('Delad text');
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna på Punkt 2' }));
  await new Promise((done) => setTimeout(done, 100));
  screen.getByText('Delad text');
  local.db.rows('note').hook('creating').unsubscribe(full);
  fireEvent.click(screen.getByRole('button', { name: 'Anteckna på Punkt 2' }));
  await waitFor(() => expect(address()).toBe(paths.writeNote('m1', 'i2', 't1')));
});

test.each([
  ['QuotaExceededError', 'Telefonens minne är fullt', /^Något som du delade hit är kvar/u],
  ['DataError', 'Det du delade hit går inte att läsa nu', /^Det är kvar på telefonen/u],
])(
  'a text that cannot be taken over now is not called none, and why is told: %s',
  async (name, title, text) => {
    await phoneAt(before);
    await keepShared([{ id: 't1', text: 'Delad text' }], local.now());
    local.db.drafts.hook('creating', () => {
      throw new DOMException('', name);
    });
    open(paths.sharedTexts);
    await screen.findByText(title);
    screen.getByText(text);
    screen.getByRole('heading', { level: 1 });
    expect(screen.queryByText('Inget väntar här')).toBeNull();
    cleanup();
    open(paths.home);
    const row = await screen.findByRole('link', { name: /^Något du delade hit väntar/u });
    expect(row.getAttribute('href')).toBe(paths.sharedTexts);
  },
);

test('what can never be read is let go when asked twice, and what else waits stays', async () => {
  await phoneAt(before);
  await keepShared([{ id: 't1', text: 'Trasig' }], new Date(before));
  await keepShared([{ id: 't2', text: 'Hel' }], new Date(before));
  local.db.drafts.hook('creating', (key) => {
    if (String(key).endsWith('t1')) throw new DOMException('', 'DataError');
  });
  open(paths.sharedTexts);
  const title = await screen.findByText('Det du delade hit går inte att läsa nu');
  const notice = title.closest('section');
  if (!notice) throw new Error('no notice');
  fireEvent.click(within(notice).getByRole('button', { name: 'Ta bort' }));
  const sheet = await screen.findByRole('dialog', { name: /^Ta bort det som inte/u });
  fireEvent.click(within(sheet).getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(screen.queryByText(/går inte att läsa nu/u)).toBeNull());
  screen.getByText('Hel');
  cleanup();
  open(paths.home);
  await screen.findByRole('link', { name: /^En delad text väntar/u });
});

test('on Hem nothing is said of what nobody could look for', async () => {
  await phoneAt(before);
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'UnknownError');
    },
  });
  open(paths.home);
  await new Promise((done) => setTimeout(done, 100));
  expect(screen.queryByRole('link')).toBeNull();
});

test('a full phone says where the text still is', async () => {
  await phoneAt(before);
  open(`${paths.sharedTexts}?fullt`);
  await screen.findByText('Det fick inte plats');
});

const pdfFile = (name: string) => {
  const bytes = new Uint8Array(900).fill(65);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return { name, bytes: bytes.buffer };
};
const files = async () => (await local.db.rows('material').toArray()).filter((row) => !row.deleted);

test('one’s own shared file lies at the item that is on before its page opens, once, and read by nobody else', async () => {
  await phoneAt(during);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  await keepShared([{ id: 'f1', text: '', file: pdfFile('Nuläget.pdf') }], local.now());
  open(`${paths.sharedTexts}?text=f1`);
  await waitFor(() => expect(address()).toBe(paths.materialFile('m1', 'f1')));
  expect(await files()).toMatchObject([
    { id: 'f1', scope_id: 'user:anna', agenda_item_id: 'i2', title: 'Nuläget', kind: 'pdf' },
  ]);
  expect(await local.db.drafts.count()).toBe(0);
  expect(await local.db.parts.count()).toBe(1);
  expect((await local.db.unsent.toArray()).map(({ id }) => id)).toEqual(['f1']);
});

test('several at once are all put, and then seen at their item; one that is no picture after all waits on', async () => {
  await phoneAt(during);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  const two = [pdfFile('Ett.pdf'), pdfFile('Två.pdf')];
  const list = two.map((file, at) => ({ id: `f${at}`, text: '', file }));
  await keepShared([{ id: 't1', text: 'Till alla' }, ...list], local.now());
  open(`${paths.sharedTexts}?text=t1,f0,f1`);
  await waitFor(() => expect(address()).toBe(paths.agendaItem('m1', 'i2')));
  expect((await files()).map(({ title }) => title).toSorted()).toEqual(['Ett', 'Två']);
  expect(await notes()).toMatchObject([{ id: 't1', body: 'Till alla' }]);
  cleanup();
  // happy-dom reads no pictures, as a phone that does not know the kind
  const heic = { name: 'IMG_1.heic', bytes: new TextEncoder().encode('\0\0\0\0ftypheic').buffer };
  await keepShared([{ id: 'f3', text: 'Tavlan', file: heic }], local.now());
  open(`${paths.sharedTexts}?text=f3`);
  await screen.findByText('Filen kunde inte läggas på punkten');
  screen.getByText(/Den är kvar här på telefonen\.$/u);
  screen.getByText('IMG_1.heic');
  screen.getByText('Tavlan');
});

test('what was not taken is told with what was, and then nothing goes anywhere by itself', async () => {
  await phoneAt(during);
  rememberPerson({ uid: 'anna', email: 'anna@orten.test' });
  await keepShared([{ id: 'f1', text: '', file: pdfFile('Nuläget.pdf') }], local.now());
  open(`${paths.sharedTexts}?text=f1&stor&sort`);
  await screen.findByText('Det är för stort');
  screen.getByText('Den sortens fil tas inte emot');
  screen.getByText(/^Filen är sparad på telefonen/u);
  expect(await files()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till på Punkt 2' }));
  await waitFor(() => expect(address()).toBe(paths.materialFile('m1', 'f1')));
});
