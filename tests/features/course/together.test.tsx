// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { saveReflection } from '#data/course/save-reflection.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { certificateNumber } from '#domain/course/certificate-number.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const scope = 'course:p-granvik';
let local: TestLocal;
beforeAll(loadCourse);
beforeEach(async () => {
  HTMLDialogElement.prototype.showModal ??= function open() {
    (this as HTMLDialogElement).open = true;
  };
  local = makeTestLocal();
  await seedRound(local);
  await seat('anna', 'Anna Ek');
  await seat('johan', 'Johan Berg');
  await seat(null, 'Elin Forsmo');
});
afterEach(cleanup);

async function seat(user_id: string | null, name: string): Promise<void> {
  const seat_id = `seat ${name}`;
  const role = 'courseParticipant';
  const card = { scope_id: scope, seat_id, user_id, participation_id: 'p-granvik', name, role };
  await local.pulled('seat_card', { id: `course ${name}`, ...card, role });
}
const press = (name: RegExp | string) =>
  screen.findByRole('button', { name }).then((button) => fireEvent.click(button));
const firstReflection = courseOutline.modules[0]?.reflections[0] ?? '';

test('one leads: oneself is there from the start, somebody is added by name, and the end says who gets what', async () => {
  openCourse(local, paths.newTalk('varfor'));
  const me = await screen.findByRole('checkbox', { name: /^Anna Ek \(du\)/u });
  expect((me as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Elin Forsmo.*inte loggat in/u }));
  const other = screen.getByLabelText('Någon som inte står i listan');
  fireEvent.change(other, { target: { value: '  Kim i växeln ' } });
  await press('Lägg till');
  await press(/^Börja, 3/u);
  await screen.findByRole('link', { name: 'Börja från början' });
  expect(screen.getByText('Alla som går kursen i Granvik kan läsa')).toBeTruthy();
  await press('Avsluta samtalet');
  expect(await screen.findByText(/^Modulen räknas som klar för Anna Ek/u)).toBeTruthy();
  expect(screen.getByText(/^För Elin Forsmo räknas den vid/u)).toBeTruthy();
  expect(screen.getByText(/^Kim i växeln kan du para ihop/u)).toBeTruthy();
  await press('Ja, avsluta samtalet');
  await screen.findByText('Samtalet är klart');
  const credits = await local.db.rows('credit').toArray();
  expect(credits.map((row) => row.user_id)).toEqual(['anna']);
});

test('nobody in the room is nobody to begin with', async () => {
  openCourse(local, paths.newTalk('varfor'));
  fireEvent.click(await screen.findByRole('checkbox', { name: /^Anna Ek/u }));
  const begin = screen.getByRole('button', { name: 'Välj minst en som är med' });
  expect(begin.hasAttribute('disabled')).toBe(true);
});

async function credited(): Promise<void> {
  const held = { module: 'internationellt', held_at: '2026-12-05T13:00:00Z', body: 'Vi frågar.' };
  const row = { scope_id: scope, author_id: 'johan', participation_id: 'p-granvik', ...held };
  await local.pulled('group_session', { id: 's1', ...row, ended_at: '2026-12-05T14:00:00Z' });
  const credit = { scope_id: scope, author_id: 'johan', session_id: 's1', user_id: 'anna' };
  await local.pulled('credit', { id: 'c1', ...credit });
}

test('the course says what one was credited for, and takes back exactly that', async () => {
  await credited();
  // what the watcher beside the engine does when a credit has come
  await saveCourseStatus(local, courseOutline);
  openCourse(local);
  const told = /^Du var med när gruppen gick igenom modul.3 den 5.december\. Modulen räknas/u;
  await screen.findByText(told);
  await screen.findByText(/^En av sju moduler klara/u);
  await press(/^Det stämmer inte/u);
  await screen.findByText(/^Du har sagt att det inte stämmer/u);
  await screen.findByText(/^Sju moduler, /u);
  await press(/^Jag var med/u);
  await screen.findByText(told);
});

test('who did not lead reads what was said and who was there, and changes nothing', async () => {
  await credited();
  openCourse(local, paths.talk('s1'));
  await screen.findByText('Vi frågar.');
  expect(screen.getByText('Johan Berg ledde samtalet')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a reflection is shared by name of those who can read, and a later change only when one says so', async () => {
  await saveReflection(local, firstReflection, 'Vi vet inte vem som ger upp.');
  openCourse(local, paths.reflection('varfor'));
  await press('Dela med Granvik');
  const title = await screen.findByRole('heading', { name: 'Dela med Granvik?', hidden: true });
  const sheet = within(title.closest('dialog') as HTMLDialogElement);
  // Count first; the names of the organisation are folded, and nothing is said of who has signed in.
  const [row] = await sheet.findAllByRole('group', { hidden: true });
  expect(row?.querySelector('summary')?.textContent).toMatch(/^GGranvikDu.*\d\u00a0person(er)?$/u);
  expect(sheet.getByText('Elin Forsmo, kursdeltagare').closest('details')).toBe(row);
  expect(sheet.queryByText(/inte loggat in/u)).toBeNull();
  fireEvent.click(sheet.getByRole('button', { name: 'Dela med Granvik', hidden: true }));
  await screen.findByText('Delad med alla som går kursen i Granvik');
  const copies = () => local.db.rows('reflection').where('scope_id').equals(scope).toArray();
  fireEvent.change(screen.getByLabelText('Dina tankar'), { target: { value: 'Något annat.' } });
  await screen.findByText('Ändrad efter att du delade');
  expect((await copies()).map((row) => row.body)).toEqual(['Vi vet inte vem som ger upp.']);
  await press('Dela ändringen');
  await waitFor(async () =>
    expect((await copies()).map((row) => row.body)).toEqual(['Något annat.']),
  );
});

test('the organisation’s reflections stand under their questions, by name', async () => {
  const row = { scope_id: scope, author_id: 'johan', shared: [], origin: 'o1' };
  const body = 'Vi bokar efter vana.';
  await local.pulled('reflection', { id: 'r1', ...row, question: firstReflection, body });
  openCourse(local, paths.sharedReflections);
  await screen.findByText(body);
  expect(screen.getByText('Johan Berg')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Granviks reflektioner' })).toBeTruthy();
});

test('end and certificate come with the last module, and the name can be put right', async () => {
  openCourse(local, paths.certificate);
  await screen.findByRole('heading', { name: 'Du är inte klar än' });
  cleanup();
  const modules_done = courseOutline.modules.map((module) => module.key);
  await local.pulled('course_status', {
    id: 'mine',
    scope_id: 'user:anna',
    author_id: 'anna',
    participation_id: 'p-granvik',
    modules_done,
    credits: {},
    finished_at: '2026-12-06T09:00:00Z',
  });
  openCourse(local, paths.certificate);
  const name = await screen.findByLabelText('Rätta stavningen av namnet');
  fireEvent.change(name, { target: { value: 'Anna Maria Ek' } });
  const paper = within(screen.getByRole('region', { name: 'Så ser intyget ut' }));
  expect(paper.getByText('Anna Maria Ek')).toBeTruthy();
  expect(paper.getByText('Granvik')).toBeTruthy();
  expect(paper.getByText(/På platsen i Granvik står Anna Ek/u)).toBeTruthy();
  expect(paper.getByText(/Bakom intyget står programkontoret/u)).toBeTruthy();
  expect(paper.getByText(certificateNumber('anna', 'p-granvik'))).toBeTruthy();
  fireEvent.change(name, { target: { value: ' Anna Ek ' } });
  expect(paper.queryByText(/På platsen i/u)).toBeNull();
  expect(paper.getByText(/6.december.2026/u)).toBeTruthy();
});

test('a tick at the end is kept and can be taken back', async () => {
  await local.pulled('course_status', {
    id: 'mine',
    scope_id: 'user:anna',
    participation_id: 'p-granvik',
    modules_done: courseOutline.modules.map((module) => module.key),
    credits: {},
    finished_at: '2026-12-06T09:00:00Z',
  });
  openCourse(local, paths.courseEnd);
  const tick = await screen.findByRole('checkbox', { name: 'varför jämställdhetsarbete behövs' });
  fireEvent.click(tick);
  await waitFor(() => expect((tick as HTMLInputElement).checked).toBe(true));
  fireEvent.click(tick);
  await waitFor(() => expect((tick as HTMLInputElement).checked).toBe(false));
});
