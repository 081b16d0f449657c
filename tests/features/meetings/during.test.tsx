// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { AgendaItemPage } from '#features/meetings/agenda-item-page.tsx';
import { AttendancePage } from '#features/meetings/during/attendance-page.tsx';
import { ScreenPage } from '#features/meetings/during/screen-page.tsx';
import { FeedbackPage } from '#features/meetings/feedback/feedback-page.tsx';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { newTodoFrom, paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound, startAtEleven } from '#tests/support/rows/round-rows.ts';

// How many follow is asked of the server: who-leads.test.tsx.
vi.mock('#data/remote/call.ts', () => ({
  callFunction: () => Promise.resolve({ status: null, code: null, body: null }),
}));

const GROUP = 'group:g1';
let local: TestLocal;
afterEach(cleanup);

/** Samira is of Strandhamn, the host; Anna of Granvik. The meeting has items 11.00, 12.00 and 12.30. */
async function phoneOf(uid: 'samira' | 'anna', now = '2026-12-10T11:10:00Z') {
  local = makeTestLocal(uid, now);
  await seedRound(local);
  await startAtEleven(local);
  await local.caughtUp('plan:r1', GROUP, `user:${uid}`);
}
function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
          <Route path={paths.attendance(':meeting')} element={<AttendancePage />} />
          <Route path={paths.meetingScreen(':meeting')} element={<ScreenPage />} />
          <Route path={paths.feedback(':meeting')} element={<FeedbackPage />} />
          <Route path={paths.agendaItem(':meeting', ':item')} element={<AgendaItemPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const hasButton = (name: string | RegExp) => screen.queryByRole('button', { name }) !== null;
const step = async () => (await local.db.rows('meeting_step').toArray())[0];
const pullStep = (more: object) =>
  local.pulled('meeting_step', {
    id: 's',
    scope_id: GROUP,
    meeting_id: 'm1',
    agenda_item_id: 'i1',
    state: 'running',
    stepped_at: '2026-12-10T10:00:00Z',
    ...more,
  });

test('who runs the day goes to the next item with one button, and back with another', async () => {
  await phoneOf('samira');
  open(paths.meeting('m1'));
  await heading('Punkt 2');
  screen.getByText('Du kan gå vidare till nästa punkt.');
  fireEvent.click(await button('Gå till Punkt 3'));
  await heading('Punkt 3');
  expect(await step()).toMatchObject({ agenda_item_id: 'i3', state: 'running' });
  fireEvent.click(await button('Förra punkten'));
  await heading('Punkt 2');
  screen.getByText('30 minuter kvar');
  expect(screen.getByText('Klart, 1 punkt')).toBeDefined();
});

test('over time is a sentence, and says when the day ends if nothing is cut', async () => {
  await phoneOf('samira', '2026-12-10T12:12:00Z');
  await pullStep({ agenda_item_id: 'i2', stepped_at: '2026-12-10T11:00:00Z' });
  open(paths.meeting('m1'));
  await screen.findByText('42 minuter över');
  screen.getByText('Dagen slutar 13.42 om inget kortas.');
  screen.getByText('Skulle ha börjat 12.30');
});

test('an item is given five minutes more, the rest of the day follows, and it is taken back', async () => {
  await phoneOf('samira', '2026-12-10T12:12:00Z');
  await pullStep({ agenda_item_id: 'i2', stepped_at: '2026-12-10T11:00:00Z' });
  open(paths.meeting('m1'));
  await screen.findByText('42 minuter över');
  fireEvent.click(await button(/^5.minuter till$/u));
  await screen.findByText(/^5.minuter kvar$/u);
  screen.getByText('Punkten slutar 13.17.');
  screen.getByText('Dagen slutar 13.47 om inget kortas.');
  expect(screen.getByRole('link', { name: /Punkt 3/u }).textContent).toMatch(/^13\.17/u);
  fireEvent.click(await button(/^5.minuter till$/u));
  await screen.findByText('10 minuter kvar');
  fireEvent.click(await button('Ångra'));
  await screen.findByText(/^5.minuter kvar$/u);
  expect(hasButton('Ångra')).toBe(false);
  fireEvent.click(await button('Gå till Punkt 3'));
  await heading('Punkt 3');
  expect(await step()).toMatchObject({ agenda_item_id: 'i3', until_clock: '' });
});

test('a break is given by its end, can be shortened, and the day goes on after it', async () => {
  await phoneOf('samira');
  open(paths.meeting('m1'));
  fireEvent.click(await button('Ta paus'));
  fireEvent.click(await screen.findByLabelText(/^20.minuter, till 12\.30$/u));
  fireEvent.click(await button('Börja pausen'));
  await heading('Paus till 12.30');
  fireEvent.click(await button('Korta pausen till 12.25'));
  await heading('Paus till 12.25');
  screen.getByText('15 minuter kvar');
  fireEvent.click(await button('Fortsätt med Punkt 2'));
  await heading('Punkt 2');
});

test('the day is ended after one is asked, and everybody is asked how it was', async () => {
  await phoneOf('samira');
  await pullStep({ agenda_item_id: 'i3' });
  open(paths.meeting('m1'));
  fireEvent.click(await button('Avsluta dagen'));
  fireEvent.click(within(await screen.findByRole('dialog')).getByText('Avsluta dagen'));
  await heading('Dagen är slut');
  const [way] = screen.getAllByRole('link', { name: /Hur var dagen/u });
  expect(way?.getAttribute('href')).toBe(paths.feedback('m1'));
});

test('who follows has no button, and her page goes where the step row says', async () => {
  await phoneOf('anna');
  await local.pulled('meeting', {
    ...(await local.list('meeting'))[0],
    leader_seat_id: 'seat-samira',
  });
  open(paths.meeting('m1'));
  await heading('Punkt 2');
  screen.getByText('Samira Haddad leder. Agendan följer klockan.');
  expect(hasButton(/^Gå till/u)).toBe(false);
  expect(hasButton('Ta paus')).toBe(false);
  await pullStep({ agenda_item_id: 'i1' });
  await heading('Punkt 1');
  screen.getByText('Samira Haddad leder. Du följer med i agendan.');
  const write = screen.getByRole('link', { name: 'Anteckna' });
  expect(write.getAttribute('href')).toMatch(/^\/traffar\/m1\/i1\/anteckna\//u);
});

test('what the room reads of the item stands beneath it, decisions by number, and nothing of one’s own', async () => {
  await phoneOf('anna');
  const note = (id: string, more: object) =>
    local.pulled('note', noteRow({ id, agenda_item_id: 'i2', ...more }));
  await note('mine', { body: 'Bara min' });
  const shared = { scope_id: GROUP, author_id: 'samira', participation_id: 'p-strandhamn' };
  await note('c1', { ...shared, origin: 'o1', kind: 'decision', body: 'Vi byter uppdrag' });
  await note('c2', { ...shared, origin: 'o2', kind: 'action', body: 'Skicka dem' });
  await note('c3', { ...shared, origin: 'o3', body: 'Något till' });
  open(paths.meeting('m1'));
  await heading('Delat på punkten');
  await screen.findByText('En till');
  expect(screen.queryByText('Bara min')).toBeNull();
  cleanup();
  open(paths.agendaItem('m1', 'i2'));
  await screen.findByText('Beslut 1');
  expect(screen.getByRole('link', { name: 'Vem och när?' }).getAttribute('href')).toBe(
    newTodoFrom({ meeting: 'm1', item: 'i2', note: 'o2' }),
  );
  expect(screen.getByRole('link', { name: 'Nytt att göra' }).getAttribute('href')).toBe(
    newTodoFrom({ meeting: 'm1', item: 'i2' }),
  );
  expect(hasButton('Hanns inte med')).toBe(false);
});

test('the host marks an item there was no time for, and takes it back', async () => {
  await phoneOf('samira');
  open(paths.agendaItem('m1', 'i3'));
  fireEvent.click(await button('Hanns inte med'));
  await button('Ta med punkten igen');
  expect(await local.db.rows('agenda_item').get([GROUP, 'i3'])).toMatchObject({ left_over: true });
  cleanup();
  open(paths.meeting('m1'));
  await heading('Punkt 2');
  expect(screen.queryByText('Punkt 3')).toBeNull();
});

test('the wall shows the item, its question, its time and what comes, and no person', async () => {
  await phoneOf('anna');
  await local.pulled('agenda_item', {
    ...(await local.list('agenda_item')).find((item) => item.id === 'i2'),
    body: 'Vad kan ni pröva hemma?',
  });
  open(paths.meetingScreen('m1'));
  await heading('Punkt 2');
  screen.getByText('Vad kan ni pröva hemma?');
  screen.getByText('20 minuter kvar');
  screen.getByText('Punkt 3');
  screen.getByText('12.10');
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(document.body.textContent).not.toMatch(/Samira|Anna|Anteckna|Synk/u);
  expect(screen.getByRole('link').getAttribute('href')).toBe(paths.meeting('m1'));
  await pullStep({ state: 'paused', until_clock: '12.30', stepped_at: '2026-12-10T11:05:00Z' });
  await heading('Paus till 12.30');
});

test('attendance is proposed by the answers, and written by a tap', async () => {
  await phoneOf('samira');
  await local.pulled('rsvp', {
    id: 'r1',
    scope_id: GROUP,
    author_id: 'anna',
    meeting_id: 'm1',
    answer: 'coming',
  });
  open(paths.attendance('m1'));
  await heading('Närvarande, 0 av 4');
  screen.getByText('Politiker, har svarat: kommer');
  fireEvent.click(await button('Alla som svarat kommer är här'));
  await heading('Närvarande, 1 av 4');
  expect(hasButton('Alla som svarat kommer är här')).toBe(false);
  screen.getByText('Politiker, här');
  const bo = within(await screen.findByRole('group', { name: 'Bo Lind' }));
  fireEvent.click(bo.getByLabelText('På distans'));
  await heading('Närvarande, 2 av 4');
  screen.getByText('Mentor, på distans');
  fireEvent.click(await button('Lägg till gäst'));
  await screen.findByText('Skriv gästens namn.');
  fireEvent.change(screen.getByLabelText('Namn'), { target: { value: 'Ulla Brant' } });
  fireEvent.click(await button('Lägg till gäst'));
  await heading('Närvarande, 2 av 4 och 1 gäst');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Namn').value).toBe(''));
  fireEvent.click(await button(/Ta bort Ulla Brant/u));
  await heading('Närvarande, 2 av 4');
});

test('who does not run the meeting reads who is there and writes nothing', async () => {
  await phoneOf('anna');
  open(paths.attendance('m1'));
  await heading('Närvarande, 0 av 4');
  screen.getByText('De som leder träffen fyller i listan.');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(hasButton('Lägg till gäst')).toBe(false);
});

test('how the day was is handed over by a press, is seen afterwards, and can be changed', async () => {
  await phoneOf('anna');
  open(paths.feedback('m1'));
  await screen.findByText('Gruppen ser att det är du som skriver.');
  fireEvent.click(await button('Lämna'));
  await screen.findByText('Skriv något först.');
  const minus = screen.getByLabelText('Minus');
  fireEvent.focus(minus);
  fireEvent.click(await button('Ljudet'));
  await flushAllText();
  expect(await local.list('note', { index: 'scope_id', equals: GROUP })).toEqual([]);
  fireEvent.click(await button('Lämna'));
  await heading('Lämnat. Tack!');
  expect(screen.queryByText('Det här har gruppen sagt')).toBeNull();
  const [copy] = await local.list('note', { index: 'scope_id', equals: GROUP });
  expect(copy).toMatchObject({ kind: 'minus', body: 'Ljudet', meeting_id: 'm1' });
  fireEvent.change(screen.getByLabelText('Minus'), { target: { value: 'Ljudet i salen' } });
  await flushAllText();
  fireEvent.click(await button('Lämna ändringen'));
  await heading('Lämnat. Tack!');
});

test('who runs the meeting sees counts and words; before the day nobody judges it', async () => {
  await phoneOf('samira', '2026-12-12T11:10:00Z');
  await local.pulled(
    'note',
    noteRow({
      id: 'c1',
      origin: 'o1',
      scope_id: GROUP,
      author_id: 'anna',
      participation_id: 'p-granvik',
      agenda_item_id: null,
      kind: 'plus',
      body: 'Samtalen',
    }),
  );
  open(paths.feedback('m1'));
  await heading('Det här har gruppen sagt');
  screen.getByText('Samtalen');
  screen.getByText('Anna Ek, Granvik');
  await button('Lämna');
  cleanup();
  local.setNow('2026-12-09T11:10:00Z');
  await phoneOf('anna', '2026-12-09T11:10:00Z');
  open(paths.feedback('m1'));
  await screen.findByText(/^Träffen har inte varit än/u);
  expect(hasButton('Lämna')).toBe(false);
});

test('what an earlier meeting left stands by itself under Sedan sist on the next', async () => {
  await phoneOf('anna', '2027-01-20T11:10:00Z');
  await local.pulled('meeting', {
    id: 'm2',
    scope_id: GROUP,
    kind: 'learningMeeting',
    step_number: 5,
    title: 'Lärandeträff 2',
    held_on: '2027-02-10',
    starts_at: '09.30',
    ends_at: '15.30',
  });
  await local.pulled('todo', {
    id: 't1',
    scope_id: GROUP,
    meeting_id: 'm1',
    participation_id: 'p-granvik',
    body: 'Skicka chefsuppdragen',
    due_on: '2027-01-15',
    done_at: null,
  });
  await local.pulled('agenda_item', {
    ...(await local.list('agenda_item')).find((item) => item.id === 'i3'),
    left_over: true,
  });
  open(paths.meeting('m2'));
  await heading('Sedan sist');
  screen.getByText('Skicka chefsuppdragen');
  screen.getByText(/^Skulle vara klar 15.januari$/u);
  screen.getByText('Hanns inte med på lärandeträff 1');
  cleanup();
  open(paths.meeting('m1'));
  await heading('Lärandeträff 1');
  expect(screen.queryByText('Sedan sist')).toBeNull();
});

test('the day after one may still say how it was, until the record stands', async () => {
  await phoneOf('anna', '2026-12-11T11:10:00Z');
  open(paths.meeting('m1'));
  const way = await screen.findByRole('link', { name: /^Hur var dagen\?/u });
  expect(way.getAttribute('href')).toBe(paths.feedback('m1'));
  cleanup();
  await local.pulled('record', {
    id: 'r1',
    scope_id: GROUP,
    meeting_id: 'm1',
    reply_by: '2026-12-18',
    published_at: '2026-12-11T12:00:00Z',
  });
  local.setNow('2027-01-10T11:10:00Z');
  open(paths.meeting('m1'));
  await screen.findByRole('link', { name: /^Minnesanteckningar/u });
  expect(screen.queryByRole('link', { name: /^Hur var dagen/u })).toBeNull();
});
