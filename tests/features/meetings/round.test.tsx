// @vitest-environment happy-dom
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound, startAtEleven } from '#tests/support/rows/round-rows.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { MeetingsPage } from '#features/meetings/round/meetings-page.tsx';
import { paths } from '#ui/paths.ts';

let local: TestLocal;

beforeEach(async () => {
  local = makeTestLocal('anna', '2026-11-23T08:00:00Z');
  await seedRound(local);
});
afterEach(cleanup);

const isRead = () => local.db.meta.put({ key: 'pulledAt', value: '2026-11-23T08:00:00Z' });
async function seedSteps() {
  for (const [number, kind, title, day] of [
    [2, 'start', 'Uppstart', '2026-10-14'],
    [3, 'learningMeeting', 'Lärandeträff 1', '2026-12-10'],
    [4, 'homeWork', 'Arbete på hemmaplan', '2026-12-11'],
  ] as const)
    await local.pulled('plan_step', {
      id: `s${number}`,
      round_id: 'r1',
      number,
      kind,
      title,
      theme: '',
      starts_on: day,
      ends_on: day,
    });
}
async function secondHat() {
  await local.pulled('organisation', {
    id: 'o-region',
    scope_id: 'programme',
    name: 'Region Mellanland',
  });
  await local.pulled('participation', {
    id: 'p-region',
    round_id: 'r1',
    group_id: 'g2',
    organisation_id: 'o-region',
    kind: 'participant',
    ord: 0,
  });
  await local.pulled('seat_card', {
    id: 'anna-region',
    scope_id: 'org:p-region',
    seat_id: 'seat-2',
    user_id: 'anna',
    participation_id: 'p-region',
    name: 'Anna Ek',
    role: 'electedOfficial',
  });
}

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.meetings} element={<MeetingsPage />} />
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}

test('the round says who goes beside whom, where it is, when, where and who hosts', async () => {
  await isRead();
  await seedSteps();
  open(paths.meetings);
  expect(
    await screen.findByText('Granvik och Strandhamn, med Björkliden som mentor'),
  ).toBeDefined();
  const now = document.querySelector('[aria-current="step"]');
  expect(now?.textContent).toContain('Lärandeträff 1');
  expect(now?.textContent).toContain('Torsdag 10\u00a0december 09.30');
  expect(now?.textContent).toContain('Värd: Strandhamn');
  expect(screen.getByRole('link', { name: 'Öppna agendan' }).getAttribute('href')).toBe(
    '/traffar/m1',
  );
});

test('with two hats one chooses whose round it is', async () => {
  await isRead();
  await seedSteps();
  await secondHat();
  open(paths.meetings);
  fireEvent.click(await screen.findByLabelText('Region Mellanland'));
  expect(await screen.findByText('Region Mellanland', { selector: 'p' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Öppna agendan' })).toBeNull();
});

test('what opens is a link with an arrow, what does not is text', async () => {
  await isRead();
  await seedSteps();
  open(paths.meetings);
  const home = await screen.findByText('Arbete på hemmaplan');
  expect(home.closest('a')).toBeNull();
  expect(home.closest('li')?.querySelector('svg')).toBeNull();
  await local.pulled('meeting', {
    id: 'm4',
    scope_id: 'group:g1',
    kind: 'strategistMeeting',
    step_number: 4,
    title: 'Strategträff',
    held_on: '2026-12-20',
    starts_at: '09.00',
  });
  const beside = await screen.findByRole('link', { name: /Strategträff/u });
  expect(beside.textContent).toContain('20\u00a0december, bara strateger');
  expect(beside.querySelector('svg')).not.toBeNull();
});

test('a course whose days have passed says when it should have been done, until it is', async () => {
  await isRead();
  await seedSteps();
  await local.pulled('plan_step', {
    id: 's1',
    round_id: 'r1',
    number: 1,
    kind: 'course',
    title: 'Förberedande utbildning',
    theme: '',
    starts_on: '2026-09-15',
    ends_on: '2026-10-10',
  });
  open(paths.meetings);
  expect(await screen.findByText(/^Skulle vara klar 10.oktober$/u)).toBeDefined();
  await local.pulled('course_status', {
    id: 'cs',
    scope_id: 'user:anna',
    participation_id: 'p-granvik',
    modules_done: [],
    finished_at: '2026-10-12T08:00:00Z',
  });
  await waitFor(() => expect(screen.queryByText(/Skulle vara klar/u)).toBeNull());
});

test('a conference of two days shows both, and each item under its day', async () => {
  await isRead();
  await startAtEleven(local);
  await local.db.rows('meeting').update(['group:g1', 'm1'], { kind: 'start' });
  await local.pulled('plan_step', {
    id: 's3',
    round_id: 'r1',
    number: 3,
    kind: 'start',
    title: 'Uppstart',
    theme: '',
    starts_on: '2026-12-10',
    ends_on: '2026-12-11',
  });
  await local.pulled('agenda_item', {
    id: 'i4',
    scope_id: 'group:g1',
    meeting_id: 'm1',
    ord: 4,
    title: 'Dag 2: sammanfattning',
    starts_at: '08.00',
    minutes: 30,
  });
  open(paths.meeting('m1'));
  await screen.findByText(/^Torsdag 10.december 11\.00 – fredag 11.december/u);
  const second = screen.getByRole('region', { name: /^Dag 2, fredag 11.december/u });
  expect(second.textContent).toContain('08.00Sammanfattning');
  expect(screen.getByRole('region', { name: /^Dag 1, torsdag/u }).textContent).toContain('Punkt 3');
});

test('before everything has been read nothing is said to be missing', async () => {
  await local.db.scopes.put({ id: 'plan:r1', roles: [], missing: null });
  open(paths.meetings);
  expect(await screen.findByText(/Hämtar ditt innehåll, 0 av 1/u)).toBeDefined();
  expect(screen.queryByText('Planen är inte lagd än')).toBeNull();
});

test('on another day nothing is now, and one opens an item to write on it', async () => {
  await isRead();
  open(paths.meeting('m1'));
  expect(await screen.findByText('Punkt 1')).toBeDefined();
  expect(document.querySelector('[aria-current="step"]')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Anteckna' })).toBeNull();
});

test('on the day the item that goes on is the block with the time left, and Anteckna opens on it', async () => {
  await isRead();
  await startAtEleven(local);
  local.setNow('2026-12-10T11:10:00Z');
  open(paths.meeting('m1'));
  expect(await screen.findByText('Nu, 12.00–12.30')).toBeDefined();
  screen.getByRole('heading', { name: 'Punkt 2' });
  screen.getByText('20 minuter kvar');
  const link = screen.getByRole('link', { name: 'Anteckna' });
  expect(link.getAttribute('href')).toMatch(/^\/traffar\/m1\/i2\/anteckna\//u);
});

test('with two hats the meeting says which organisation it belongs to', async () => {
  await isRead();
  await secondHat();
  open(paths.meeting('m1'));
  expect(await screen.findByText('För Granvik')).toBeDefined();
});

test('of the programme office one has its conferences, under one’s own round or alone', async () => {
  await isRead();
  await seedSteps();
  await local.db.scopes.put({ id: 'programme', roles: ['office'], missing: null });
  open(paths.meetings);
  await screen.findByRole('heading', { level: 2, name: 'Konferenser' });
  screen.getByText('Uppstart');
  cleanup();
  await local.db.rows('seat_card').toCollection().modify({ role: 'courseParticipant' });
  open(paths.meetings);
  await screen.findByRole('heading', { level: 1, name: 'Konferenser' });
});

test('what stands under the round comes with it: nothing that is there is moved', async () => {
  await seedSteps();
  await isRead();
  const early: string[] = [];
  const watch = new MutationObserver(() => {
    if (screen.queryByText('Uppstart') === null) early.push(document.body.textContent);
  });
  watch.observe(document.body, { subtree: true, childList: true });
  open(paths.meetings);
  await screen.findByText('Uppstart');
  await screen.findByRole('link', { name: 'Att göra' });
  watch.disconnect();
  expect(early.filter((text) => text.includes('Att göra'))).toEqual([]);
});
