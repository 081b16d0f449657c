// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { saveDraft } from '#data/waiting/drafts.ts';
import { LocalProvider } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { ProblemPage } from '#features/account/sync/problem-page.tsx';
import { SignOutPage } from '#features/account/sign-out/sign-out-page.tsx';
import { SyncPage } from '#features/account/sync/sync-page.tsx';
import { saveFile } from '#ui/browser/save-file.ts';
import { paths } from '#ui/paths.ts';
import { granvik, makeReadyPhone, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

vi.mock('#ui/browser/save-file.ts', () => ({ saveFile: vi.fn() }));

const onSignOut = vi.fn(async () => undefined);
const noteId = '00000000-0000-4000-8000-00000000e001';
let local: TestLocal;

async function writeNote(body: string) {
  await edit(local, ['note'], (tx) =>
    tx.put('note', scopeId('user', uid), noteId, {
      participation_id: granvik.participationId,
      meeting_id: null,
      agenda_item_id: null,
      kind: 'idea',
      body,
      written_at: '2026-11-22T10:31:00+01:00',
      shared: [],
      origin: null,
    }),
  );
}

async function refuse(id: string) {
  const scope_id = scopeId('user', uid);
  await local.db.rows('note').update([scope_id, noteId], { _p: id });
  await local.db.problems.put({
    id,
    kind: 'refused',
    tbl: 'note',
    scope_id,
    row_id: noteId,
    mine: { kind: 'idea', body: 'Målen är beslutade i nämnden.' },
    theirs: null,
    base: null,
    who: null,
    at: '2026-11-22T10:40:00Z',
    code: '42501',
  });
}

function open(at: string) {
  window.scrollTo = () => undefined;
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path={paths.more} element={<h1>Mer</h1>} />
          <Route path={paths.sync} element={<SyncPage onUpdate={async () => 'none' as const} />} />
          <Route path={paths.problem(':problem')} element={<ProblemPage />} />
          <Route path={paths.signOut} element={<SignOutPage onSignOut={onSignOut} />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

beforeEach(async () => {
  vi.clearAllMocks();
  local = await makeReadyPhone();
});
afterEach(() => {
  cleanup();
  local.db.close();
});

test('with nothing unsent signing out is one tap and clears the phone', async () => {
  open(paths.signOut);
  await screen.findByRole('heading', { name: 'Logga ut?' });
  fireEvent.click(button('Logga ut'));
  await waitFor(() => expect(onSignOut).toHaveBeenCalledWith('erase'));
});

test('unsent work stops it with a plain list; staying is the main choice', async () => {
  await writeNote('Ta hem lunchmötet.');
  open(paths.signOut);
  await screen.findByRole('heading', { name: 'En sak finns bara på den här telefonen' });
  await screen.findByText(/^Idé att ta hem: /u);
  expect(screen.queryByRole('button', { name: 'Logga ut' })).toBeNull();
  fireEvent.click(button('Stanna inloggad'));
  await screen.findByRole('heading', { name: 'Mer' });
  expect(onSignOut).not.toHaveBeenCalled();
});

test('unsent work can be kept on the phone', async () => {
  await writeNote('Ta hem lunchmötet.');
  open(paths.signOut);
  fireEvent.click(await screen.findByRole('button', { name: 'Logga ut och behåll den här' }));
  await waitFor(() => expect(onSignOut).toHaveBeenCalledWith('keep'));
});

test('erasing needs the file and the typed words, both', async () => {
  await writeNote('Ta hem lunchmötet.');
  open(paths.signOut);
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort den och logga ut' }));
  const erase = () => button('Ta bort och logga ut');
  fireEvent.change(screen.getByLabelText('Skriv TA BORT'), { target: { value: 'TA BORT' } });
  expect(erase().disabled).toBe(true);
  expect(screen.getByText('Hämta kopian först.')).toBeTruthy();

  fireEvent.click(button('Hämta en kopia'));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  await waitFor(() => expect(erase().disabled).toBe(false));
  fireEvent.change(screen.getByLabelText('Skriv TA BORT'), { target: { value: 'ta bort' } });
  expect(erase().disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('Skriv TA BORT'), { target: { value: 'TA BORT' } });
  fireEvent.click(erase());
  await waitFor(() => expect(onSignOut).toHaveBeenCalledWith('erase'));
});

test('the status page lists what waits since when, and *Synka nu* always answers', async () => {
  await writeNote('Ta hem lunchmötet.');
  open(paths.sync);
  await screen.findByRole('heading', { name: 'En sak väntar' });
  await screen.findByText(/^Idé att ta hem: /u);
  expect(screen.getByText(/Sparat .*, väntar på nät/u)).toBeTruthy();
  fireEvent.click(button('Synka nu'));
  await screen.findByText(/Jämsides gick inte att nå/u);
});

test('a refused change shows the reason, the whole text and the ways on', async () => {
  await writeNote('Målen är beslutade i nämnden.');
  await refuse('p1');
  open(paths.problem('p1'));
  await screen.findByRole('heading', { name: 'Ändringen togs inte emot' });
  expect(screen.getByText('Du har inte längre rätt att ändra det här.')).toBeTruthy();
  expect(screen.getByText('Målen är beslutade i nämnden.')).toBeTruthy();
  expect(screen.getByText(/Kod till supporten: 42501/u)).toBeTruthy();
  for (const way of ['Försök igen', 'Spara som egen anteckning', 'Hämta en kopia']) button(way);
});

test('my refused change goes only after a second question', async () => {
  await writeNote('Målen är beslutade i nämnden.');
  await refuse('p1');
  open(paths.problem('p1'));
  HTMLDialogElement.prototype.showModal ??= function show() {
    this.open = true;
  };
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort min ändring' }));
  expect(await local.db.problems.count()).toBe(1);
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort ändringen' }));
  await waitFor(async () => expect(await local.db.problems.count()).toBe(0));
});

test('a problem that is already resolved says so', async () => {
  open(paths.problem('borta'));
  await screen.findByRole('heading', { name: 'Det här är redan löst' });
});

test('what is begun in a form is named, so that one knows where to look', async () => {
  await saveDraft(local, 'kontakt/course:p-granvik', '{"phone":"010"}');
  await saveDraft(local, 'samtal/p-granvik/varfor', '{"names":"Cilla"}');
  open(paths.signOut);
  await screen.findByRole('heading', {
    name: 'Något du har påbörjat finns bara på den här telefonen',
  });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Vem man frågar',
    'Vilka som är med i ett gruppsamtal',
  ]);
});
