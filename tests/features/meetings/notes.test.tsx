// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useState, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useNavigate } from 'react-router';
import { ErrorBoundary } from '#app/pages/error-boundary.tsx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveNote } from '#data/meetings/save-note.ts';
import { shareNote } from '#data/meetings/share-note.ts';
import { LocalProvider } from '#data/use-live.ts';
import { noteCopyId } from '#domain/note-copy.ts';
import { AgendaItemPage } from '#features/meetings/agenda-item-page.tsx';
import { WriteNotePage } from '#features/meetings/note/write-note-page.tsx';
import { paths } from '#ui/paths.ts';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { noteRow } from '#tests/support/rows/note-rows.ts';

const GROUP = 'group:g1';
const ITEM = paths.agendaItem('m1', 'i1');
let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T09:10:00Z');
  await seedRound(local);
  await local.db.meta.put({ key: 'pulledAt', value: '2026-12-10T09:00:00Z' });
});
afterEach(cleanup);

/** Breaks when it is told to: the editor is taken down without anybody having left it. */
let breakNow: () => void = () => undefined;
function Broken({ children }: { readonly children: ReactNode }) {
  const [isBroken, setBroken] = useState(false);
  useEffect(() => void (breakNow = () => setBroken(true)), []);
  return (
    <ErrorBoundary at="">
      {children}
      {isBroken ? <Thrower /> : null}
    </ErrorBoundary>
  );
}
let goBack: () => void = () => undefined;
function Back() {
  const navigate = useNavigate();
  useEffect(() => void (goBack = () => void navigate(-1)), [navigate]);
  return null;
}
function Thrower(): ReactNode {
  throw new Error('a page broke');
}

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <FrameProvider status={() => null} nav={null} side={null} appName="" skipLabel="">
          <Back />
          <Broken>
            <Routes>
              <Route path={paths.agendaItem(':meeting', ':item')} element={<AgendaItemPage />} />
              <Route
                path={paths.writeNote(':meeting', ':item', ':note')}
                element={<WriteNotePage />}
              />
            </Routes>
          </Broken>
        </FrameProvider>
      </MemoryRouter>
    </LocalProvider>,
  );
}
/** What stands twice, once for each height, is the same. */
const press = async (name: string | RegExp, role = 'button') =>
  fireEvent.click((await screen.findAllByRole(role, { name }))[0] as HTMLElement);
const type = async (text: string) =>
  fireEvent.change(await screen.findByLabelText('Din anteckning'), { target: { value: text } });
const choose = async (name: RegExp) => fireEvent.click(await screen.findByLabelText(name));
const notes = async () => (await local.db.rows('note').toArray()).filter((row) => !row.deleted);
async function groupText(id: string) {
  const row = await local.db.rows('note').get([GROUP, noteCopyId(id, GROUP, 'anna')]);
  return row === undefined || row.deleted ? undefined : row.body;
}
async function shared(body: string) {
  await saveNote(local, {
    id: 'n1',
    participationId: 'p-granvik',
    meetingId: 'm1',
    agendaItemId: 'i1',
    body,
  });
  await shareNote(local, { id: 'n1', audience: 'group', hat: granvik });
}

test('Anteckna opens ready to write, and what is typed is stored where only I can read it', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Din anteckning')));
  await choose(/^Lärdom$/u);
  await type('De började med ett uppdrag.');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  expect((await notes())[0]).toMatchObject({
    scope_id: 'user:anna',
    kind: 'lesson',
    body: 'De började med ett uppdrag.',
    participation_id: 'p-granvik',
    meeting_id: 'm1',
    agenda_item_id: 'i1',
  });
  await press('Klar', 'link');
  expect(await screen.findByText('De började med ett uppdrag.')).toBeDefined();
  expect(await screen.findByText('Bara du ser den i Jämsides')).toBeDefined();
});

test('a kind chosen while the first letters are on their way is kept', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  await type('Skratten');
  await choose(/^Plus$/u);
  await waitFor(async () => expect((await notes())[0]?.kind).toBe('plus'));
  expect((await notes())[0]?.body).toBe('Skratten');
});

test('leaving without a letter leaves no entry', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  await type('   ');
  await press('Klar', 'link');
  await screen.findByText('Inga anteckningar på den här punkten än.');
  await waitFor(async () => expect(await notes()).toEqual([]));
});

test('nothing can be shared before there is something to share', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  expect(await screen.findByText('Skriv något först, sedan kan du dela.')).toBeDefined();
  expect(screen.getByLabelText(/Vår.grupp/u).closest('fieldset')?.disabled).toBe(true);
});

test('a wider audience asks first: the text, how many can read and who, and what it may become', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  await type('Fast punkt');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await waitFor(() =>
    expect(screen.getByLabelText(/Vår.grupp/u).closest('fieldset')?.disabled).toBe(false),
  );
  await choose(/Vår.grupp/u);
  const sheet = within(await screen.findByRole('dialog', { name: 'Dela med vår grupp?' }));
  expect(await sheet.findByText(/^4.personer och programkontoret kan läsa$/u)).toBeDefined();
  // Count first: one row an organisation, and the names of each behind it.
  const rows = sheet.getAllByRole('group').map((row) => row.querySelector('summary')?.textContent);
  expect(rows).toEqual([
    'GGranvikDu, Johan22\u00a0personer',
    'SStrandhamnSamira11\u00a0person',
    'BBjörkliden, mentorBo11\u00a0person',
  ]);
  expect(sheet.getByText('Johan Berg, chef').closest('details')?.open).toBe(false);
  expect(sheet.getByText('Programkontoret')).toBeDefined();
  expect(sheet.getByText('Fast punkt')).toBeDefined();
  expect(screen.getByText(/allmän handling/u)).toBeDefined();
  expect(await notes()).toHaveLength(1);
  await press('Dela med vår grupp');
  await waitFor(async () => expect((await notes()).map((row) => row.scope_id)).toContain(GROUP));
  expect(
    (await screen.findByText(/Granvik, 2.personer; Strandhamn, 1.person; mentorn/u)).textContent,
  ).toContain('mentorn Björkliden, 1; programkontoret');
});

test('the sheet does not say in a running line who has not signed in, and its buttons stand still', async () => {
  for (const [at, name] of ['Ida', 'Lars', 'Maja', 'Olle', 'Pia'].entries())
    await local.pulled('seat_card', {
      id: `late-${at}`,
      scope_id: 'org:p-granvik',
      seat_id: `seat-late-${at}`,
      user_id: null,
      participation_id: 'p-granvik',
      name: `${name} Sund`,
      role: 'keyPerson',
    });
  open(ITEM);
  await press('Anteckna', 'link');
  await type('Fast punkt');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await choose(/Vår.organisation/u);
  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByText(/^Du, (\w+), (\w+) och 4.till$/u)).toBeDefined();
  expect(sheet.queryByText(/har inte loggat in än/u)).toBeNull();
  const act = sheet.getByRole('button', { name: 'Dela med Granvik' });
  const middle = sheet.getByText('Det här betyder det').closest('[tabindex="0"]');
  expect(middle).not.toBeNull();
  expect(middle?.contains(act)).toBe(false);
  expect(middle?.contains(sheet.getByRole('button', { name: 'Låt bli' }))).toBe(false);
});

test('closing the sheet shares nothing', async () => {
  open(ITEM);
  await press('Anteckna', 'link');
  await type('Fast punkt');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await choose(/Vår.organisation/u);
  await press('Låt bli');
  expect(await notes()).toHaveLength(1);
});

test('in a shared note half a sentence stays here until one is done', async () => {
  await shared('Fast punkt');
  open(paths.writeNote('m1', 'i1', 'n1'));
  await type('Fast punkt på ledn');
  expect(await screen.findByText('Delas med vår grupp när du är klar')).toBeDefined();
  expect(await groupText('n1')).toBe('Fast punkt');
  await type('Fast punkt på ledningens möten');
  await press('Klar', 'link');
  await waitFor(async () => expect(await groupText('n1')).toBe('Fast punkt på ledningens möten'));
});

test('an editor that is taken down because a page broke publishes nothing, then or later', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await shared('Fast punkt');
  open(paths.writeNote('m1', 'i1', 'n1'));
  await type('Fast punkt på ledn');
  await waitFor(async () =>
    expect((await local.db.rows('note').get(['user:anna', 'n1']))?.body).toBe('Fast punkt på ledn'),
  );
  act(() => breakNow());
  expect(await screen.findByText('Sidan kunde inte visas')).toBeDefined();
  // long enough for what leaving would have done
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await groupText('n1')).toBe('Fast punkt');
});

test('back in the history is leaving, too', async () => {
  await shared('Fast punkt');
  open(ITEM);
  await press(/Fast punkt/u, 'link');
  await type('Fast punkt på ledningens möten');
  act(() => goBack());
  await waitFor(async () => expect(await groupText('n1')).toBe('Fast punkt på ledningens möten'));
});

test('what was changed and never shared again says so, and one press shares it', async () => {
  await shared('Fast punkt');
  await saveNote(local, {
    id: 'n1',
    participationId: 'p-granvik',
    meetingId: 'm1',
    agendaItemId: 'i1',
    body: 'Nytt',
  });
  open(ITEM);
  expect(await screen.findByText('Ändrad efter att du delade')).toBeDefined();
  await press('Dela ändringen');
  await waitFor(async () => expect(await groupText('n1')).toBe('Nytt'));
});

test('taking back says that others may have read it, and then it is gone for them', async () => {
  await shared('Fast punkt');
  open(paths.writeNote('m1', 'i1', 'n1'));
  await choose(/Bara.jag/u);
  expect(await screen.findByText(/De kan redan ha läst den/u)).toBeDefined();
  await press('Sluta dela med vår grupp');
  await waitFor(async () => expect(await groupText('n1')).toBeUndefined());
  expect((await notes()).map((row) => row.scope_id)).toEqual(['user:anna']);
});

test('others’ entries are read, with who and for whom; they do not open', async () => {
  await local.pulled(
    'note',
    noteRow({
      id: 'c1',
      scope_id: GROUP,
      origin: 'o1',
      author_id: 'samira',
      participation_id: 'p-strandhamn',
      kind: 'decision',
      body: 'Vi byter uppdrag.',
      written_at: '2026-12-10T09:05:00Z',
    }),
  );
  open(ITEM);
  expect(await screen.findByText('Vi byter uppdrag.')).toBeDefined();
  expect(screen.getByText('Samira Haddad, Strandhamn 10.05')).toBeDefined();
  expect(screen.queryByRole('link', { name: /Vi byter uppdrag/u })).toBeNull();
});

test('an idea that is shared begins a work, for whoever has one to begin; a private one does not', async () => {
  const idea = {
    kind: 'idea' as const,
    body: 'Fråga alla nya om mål',
    meeting_id: 'm1',
    agenda_item_id: 'i1',
  };
  await local.pulled(
    'note',
    noteRow({ ...idea, scope_id: GROUP, id: 'copy', author_id: 'bo', origin: 'n7' }),
  );
  await local.pulled(
    'note',
    noteRow({ ...idea, scope_id: 'user:anna', id: 'n8', author_id: 'anna', body: 'Min egen' }),
  );
  open(ITEM);
  const way = await screen.findByRole('link', { name: 'Ny förbättring' });
  expect(way.getAttribute('href')).toBe('/forbattringar/ny?anteckning=n7');
});

test('what is taken away can be brought back with everything that was shared', async () => {
  await shared('Fast punkt');
  open(paths.writeNote('m1', 'i1', 'n1'));
  await press('Ta bort');
  expect(await screen.findByText('Anteckningen är borttagen')).toBeDefined();
  expect(await notes()).toEqual([]);
  await press('Ångra');
  expect(await screen.findByText('Fast punkt')).toBeDefined();
  expect(await groupText('n1')).toBe('Fast punkt');
});

test('an address that names nothing here says so calmly', async () => {
  open(paths.agendaItem('m1', 'gone'));
  expect(
    await screen.findByRole('heading', { name: 'Punkten finns inte på den här telefonen' }),
  ).toBeDefined();
});

test('the whole of a paste is kept; what is too long says so, is shared with nobody, and becomes several', async () => {
  open(paths.writeNote('m1', 'i1', 'n1'));
  const words = 'Fast punkt på mötet. '.repeat(600);
  await type(words);
  expect(await screen.findByText(/^2\s600 tecken för mycket/u)).toBeDefined();
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Din anteckning')).value).toBe(words);
  await waitFor(async () => expect((await notes())[0]?.body).toBe(words));
  expect(screen.getByText('Korta eller dela upp den, sedan kan du dela.')).toBeDefined();
  await shareNote(local, { id: 'n1', audience: 'group', hat: granvik });
  expect(await groupText('n1')).toBeUndefined();
  await press('Dela upp');
  expect(await screen.findByText(/^Uppdelad på 2 anteckningar/u)).toBeDefined();
  const parts = (await notes()).toSorted((a, b) => b.written_at.localeCompare(a.written_at));
  expect(parts.map(({ body }) => body).join('')).toBe(words);
  expect(parts[0]?.id).toBe('n1');
  expect(parts.every(({ scope_id }) => scope_id === 'user:anna')).toBe(true);
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Din anteckning')).value).toBe(
    parts[0]?.body,
  );
});

test('while it is too long others keep what they read before', async () => {
  await shared('Kort');
  open(paths.writeNote('m1', 'i1', 'n1'));
  await type('a'.repeat(10_001));
  await press('Klar', 'link');
  await waitFor(async () => {
    const own = (await notes()).find(({ origin }) => origin === null);
    expect(own?.body).toHaveLength(10_001);
  });
  expect(await groupText('n1')).toBe('Kort');
});
