// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findModule, loadCourse } from '#content/course/course.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const key = 'modellkonceptet';
const steps = paths.lesson(key, 'de-atta-stegen');
let local: TestLocal;

// The texts are files of their own: not what is waited for here.
beforeAll(loadCourse);
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a lesson is read part by part, and opens where it was left', async () => {
  const first = openCourse(local, steps);
  await heading('Så är en omgång upplagd');
  press('Fortsätt');
  await heading('Åtta steg, ett i taget');
  press('Fortsätt');
  await heading('Det mesta händer hemma');
  await waitFor(async () => {
    const [row] = await local.db.rows('lesson_progress').toArray();
    expect(row?.furthest).toBe(2);
  });
  first.unmount();
  openCourse(local, steps);
  await heading('Det mesta händer hemma');
  expect(screen.getByText('3 av 7')).toBeTruthy();
});

test('advice opens on one’s own role and can be read for the others', async () => {
  openCourse(local, `${steps}?del=3`);
  await heading('Det mesta händer hemma');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Politiker' }).checked).toBe(true);
  expect(screen.getByText(/Fråga efter varje träff/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Chef' }));
  expect(screen.getByText(/Välj hellre ett område/u)).toBeTruthy();
});

test('the end of a lesson leads on to the next, and the last one to the knowledge check', async () => {
  openCourse(local, `${steps}?del=7`);
  await heading('Konceptet förr och nu');
  press('Fortsätt');
  await heading('Avsnittet är läst');
  expect(screen.getByRole('heading', { name: 'Diskutera tillsammans' })).toBeTruthy();
  press('Till nästa avsnitt');
  const lessons = (await findModule(key)?.load())?.lessons ?? [];
  for (const lesson of lessons.slice(1)) {
    for (const part of lesson.parts) {
      await heading(part.title);
      press('Fortsätt');
    }
    await heading('Avsnittet är läst');
    const on = lesson === lessons.at(-1) ? 'Till kunskapskontrollen' : 'Till nästa avsnitt';
    fireEvent.click(await screen.findByRole('button', { name: on }));
  }
  await heading('Hur bör den gemensamma skattningen göras?');
  const rows = await local.db.rows('lesson_progress').toArray();
  expect(rows.map((row) => row.state)).toEqual(['done', 'done', 'done', 'done']);
});

test('whoever has read the last part has read the lesson, also when its end is left by the cross', async () => {
  openCourse(local, `${steps}?del=7`);
  await heading('Konceptet förr och nu');
  press('Fortsätt');
  await heading('Avsnittet är läst');
  await waitFor(async () => {
    const [row] = await local.db.rows('lesson_progress').toArray();
    expect(row).toMatchObject({ state: 'done', furthest: 6 });
  });
});

test('scoring the invented organisation is answered, and the choice is still there afterwards', async () => {
  const practice = `${paths.lesson(key, 'checklistan')}?del=3`;
  const first = openCourse(local, practice);
  await heading('Prova: uppdrag från cheferna');
  await waitFor(() => expect(screen.getByRole('group').hasAttribute('disabled')).toBe(false));
  fireEvent.click(screen.getByRole('radio', { name: /Saknas/u }));
  await screen.findByText(/Lite strängt/u);
  fireEvent.click(screen.getByRole('radio', { name: /På väg/u }));
  await screen.findByText(/Det låter rimligt/u);
  await waitFor(async () => expect(await local.db.rows('check_attempt').count()).toBe(2));
  first.unmount();
  openCourse(local, practice);
  await screen.findByText(/Det låter rimligt/u);
});

test('the eight steps open one at a time', async () => {
  openCourse(local, `${steps}?del=2`);
  await heading('Åtta steg, ett i taget');
  press(/Uppstart/u);
  expect(screen.getByText(/Alla i omgången träffas/u).closest('[hidden]')).toBeNull();
  press(/Lärandeträff.1/u);
  expect(screen.getByText(/Alla i omgången träffas/u).closest('[hidden]')).not.toBeNull();
});

test('an address that leads nowhere says so and shows the way back', async () => {
  openCourse(local, paths.lesson(key, 'finns-inte'));
  await heading('Den delen finns inte');
  expect(screen.getByRole('link', { name: 'Till kursen' })).toBeTruthy();
});
