// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import { saveOwnFigure } from '#data/course/own-figures.ts';
import { paths } from '#ui/paths.ts';
import { rowId } from '#lib/row-id.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { pullCourseSeat, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeAll(loadCourse);
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => local.db.rows('figure_value').toArray();
const full = 'Anställda som arbetar heltid';
const lesson = `${paths.lesson('varfor', 'tre-roller')}?del=4`;

test('from the lesson one writes how it is at home, and it stands beside the country’s', async () => {
  await pullCourseSeat(local, 'electedOfficial');
  openCourse(local, lesson);
  const beside = within(await screen.findByRole('complementary', { name: /Granvik/u }));
  fireEvent.click(beside.getByRole('link', { name: 'Skriv in er siffra' }));
  await heading(full);
  expect(screen.getByText('Alla sysselsatta i landet 2024: kvinnor 80 %, män 90 %')).toBeTruthy();
  type('Kvinnor, procent', '71,5 %');
  type('Män, procent', '88');
  type('År', '2025');
  type('Källa', 'Personalenheten');
  press('Spara');
  // Back in the lesson, where one came from.
  const own = within(await screen.findByRole('complementary', { name: /Granvik/u }));
  await own.findByText('71,5 %');
  own.getByText('88 %');
  own.getByText('Granvik 2025');
  own.getByText('Källa: Personalenheten');
  own.getByText('Inskrivet av dig');
  expect(await rows()).toMatchObject([
    { figure: 'heltid', year: 2025, women: 71.5, men: 88, source: 'Personalenheten', _d: 1 },
  ]);
});

test('what is wrong is said where it stands, and what was typed is there after the page has gone', async () => {
  await pullCourseSeat(local, 'strategist');
  const first = openCourse(local, paths.newOwnFigure('heltid'));
  await heading(full);
  await waitFor(() => expect(field('Kvinnor, procent').value).toBe(''));
  type('Kvinnor, procent', '120 %');
  type('Män, procent', 'åttio');
  press('Spara');
  await screen.findByText(/mer än 100 procent/u);
  screen.getByText(/Skriv ett tal, till exempel 71,5/u);
  screen.getByText(/Skriv varifrån siffran kommer/u);
  await waitFor(() => expect(document.activeElement).toBe(field('Kvinnor, procent')));
  expect(await rows()).toEqual([]);
  await waitFor(async () => expect(await local.db.drafts.count()).toBe(1));
  first.unmount();
  openCourse(local, paths.newOwnFigure('heltid'));
  await waitFor(() => expect(field('Kvinnor, procent').value).toBe('120 %'));
  expect(field('Män, procent').value).toBe('åttio');
  type('Kvinnor, procent', '80');
  type('Män, procent', '90');
  type('Källa', 'Lönesystemet');
  press('Spara');
  await waitFor(async () => expect(await rows()).toHaveLength(1));
  await waitFor(async () => expect(await local.db.drafts.count()).toBe(0));
});

test('the parts of a whole make a hundred', async () => {
  await pullCourseSeat(local, 'strategist');
  openCourse(local, paths.newOwnFigure('fullmaktige'));
  await heading('Valda till fullmäktige');
  type('Kvinnor, procent', '43');
  type('Män, procent', '58');
  type('Källa', 'Valmyndigheten');
  press('Spara');
  await screen.findByText(/100 procent tillsammans/u);
  expect(await rows()).toEqual([]);
});

test('a year that a colleague has written is not written over: one is led there', async () => {
  await pullCourseSeat(local, 'strategist');
  await local.pulled('seat_card', {
    id: 'johan',
    scope_id: 'course:p-granvik',
    seat_id: 'seat-johan',
    user_id: 'johan',
    participation_id: 'p-granvik',
    name: 'Johan Berg',
    role: 'seniorManager',
  });
  await local.pulled('figure_value', {
    id: rowId('figure_value', 'p-granvik', 'heltid', '2025'),
    scope_id: 'course:p-granvik',
    participation_id: 'p-granvik',
    figure: 'heltid',
    year: 2025,
    women: 70,
    men: 90,
    source: 'Kolada',
    updated_by: 'johan',
  });
  openCourse(local, paths.newOwnFigure('heltid'));
  await heading(full);
  type('Kvinnor, procent', '71');
  type('Källa', 'Egen räkning');
  press('Spara');
  await screen.findByText('Siffran för 2025 finns redan.');
  fireEvent.click(screen.getByRole('link', { name: 'Ändra den i stället' }));
  await heading(`${full}, 2025`);
  expect(field('Kvinnor, procent').value).toBe('70');
  expect(screen.queryByLabelText('År')).toBeNull();
  type('Män, procent', '');
  press('Spara');
  await waitFor(async () => expect(await rows()).toMatchObject([{ women: 70, men: null }]));
});

/** As a colleague has written it, this year or another. */
const pullFigure = (year: number, more = {}) =>
  local.pulled('figure_value', {
    id: rowId('figure_value', 'p-granvik', 'heltid', String(year)),
    scope_id: 'course:p-granvik',
    participation_id: 'p-granvik',
    figure: 'heltid',
    year,
    women: 70,
    men: 90,
    source: 'Kolada',
    ...more,
  });

test('a figure of a year that has not begun says what to do, and keeps what was typed', async () => {
  await pullCourseSeat(local, 'strategist');
  await pullFigure(2030);
  openCourse(local, paths.ownFigure('heltid', 2030));
  await heading(`${full}, 2030`);
  type('Kvinnor, procent', '71');
  press('Spara');
  await screen.findByText(/^Siffran för 2030 går inte att ändra, .*Ta bort den/u);
  expect(field('Kvinnor, procent').value).toBe('71');
  type('Män, procent', '91');
  await waitFor(() => expect(screen.queryByText(/går inte att ändra/u)).toBeNull());
});

test('what one had begun to change of a year that is gone is read on both its pages', async () => {
  await pullCourseSeat(local, 'strategist');
  // Before all has been read nobody knows what is gone.
  await local.db.meta.put({ key: 'pulledAt', value: '2026-12-10T09:00:00Z' });
  await pullFigure(2025);
  const first = openCourse(local, paths.ownFigure('heltid', 2025));
  await heading(`${full}, 2025`);
  type('Källa', 'Egen räkning i mars');
  await waitFor(async () => expect(await local.db.drafts.count()).toBe(1));
  await pullFigure(2025, { deleted: true });
  await heading('Den siffran finns inte');
  await screen.findByText(/År: 2025\nKälla: Egen räkning i mars/u, { normalizer: String });
  first.unmount();
  openCourse(local, paths.ownFigures);
  await heading('Granviks siffror');
  await screen.findByText(/År: 2025\nKälla: Egen räkning i mars/u, { normalizer: String });
  press('Ta bort');
  fireEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ta bort' }),
  );
  await waitFor(() => expect(screen.queryByText(/Egen räkning i mars/u)).toBeNull());
  expect(await local.db.drafts.count()).toBe(0);
});

test('a colleague’s newer share is not written back by one who changes the other', async () => {
  await pullCourseSeat(local, 'strategist');
  await pullFigure(2025);
  const first = openCourse(local, paths.ownFigure('heltid', 2025));
  await heading(`${full}, 2025`);
  type('Kvinnor, procent', '71');
  await waitFor(async () => expect(await local.db.drafts.count()).toBe(1));
  first.unmount();
  await pullFigure(2025, { men: 88, source: 'Skolverket' });
  openCourse(local, paths.ownFigure('heltid', 2025));
  await waitFor(() => expect(field('Kvinnor, procent').value).toBe('71'));
  press('Spara');
  await waitFor(async () =>
    expect(await rows()).toMatchObject([{ women: 71, men: 88, source: 'Skolverket' }]),
  );
});

test('all three stand on one page with earlier years; one is taken away when one has said so', async () => {
  await pullCourseSeat(local, 'strategist');
  const of = { participationId: 'p-granvik', figure: 'heltid', isNew: true };
  for (const year of [2024, 2025])
    await saveOwnFigure(local, of, { year, women: year - 1950, men: 88, source: 'Kolada' });
  openCourse(local, paths.ownFigures);
  await heading('Granviks siffror');
  for (const name of ['Valda till fullmäktige', full, 'Behöriga till gymnasiet'])
    screen.getByRole('heading', { level: 2, name });
  await screen.findByText('75 %');
  screen.getByText('Kvinnor 74 %, män 88 %');
  fireEvent.click(screen.getByRole('link', { name: `Ändra: ${full} 2025` }));
  await heading(`${full}, 2025`);
  press('Ta bort');
  fireEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ta bort' }),
  );
  await heading('Granviks siffror');
  await screen.findByText('74 %');
});

test('one who takes the course reads what colleagues have written and is not asked to write', async () => {
  await local.db.rows('seat_card').clear();
  await pullCourseSeat(local, 'courseParticipant');
  const first = openCourse(local, lesson);
  await screen.findByText('90 %');
  expect(screen.queryByRole('complementary', { name: /Granvik/u })).toBeNull();
  first.unmount();
  openCourse(local, paths.newOwnFigure('heltid'));
  await heading(full);
  expect(screen.queryByRole('button', { name: 'Spara' })).toBeNull();
  screen.getByText(/De som har ett uppdrag i omgången/u);
});

test('a region follows what regions have', async () => {
  await pullCourseSeat(local, 'strategist');
  await local.pulled('organisation', {
    id: 'o-granvik',
    scope_id: 'programme',
    name: 'Granvik',
    kind: 'region',
  });
  openCourse(local, paths.ownFigures);
  await screen.findByRole('heading', { name: 'Svåra besvär av ängslan, oro eller ångest' });
  expect(screen.queryByRole('heading', { name: 'Behöriga till gymnasiet' })).toBeNull();
  screen.getByText('I alla regioner 2022: kvinnor 49 %, män 51 %');
  cleanup();
  openCourse(local, paths.newOwnFigure('behoriga'));
  await heading('Den siffran finns inte');
});
