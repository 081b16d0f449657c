// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
// The texts are files of their own: not what is waited for here.
beforeAll(loadCourse);
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

test('the course shows and counts only what exists, and one place to begin', async () => {
  openCourse(local);
  await screen.findByRole('heading', { level: 1, name: 'Kursen' });
  expect(screen.getByText(/^Sju moduler, ungefär \d+\sminuter kvar$/u)).toBeTruthy();
  const begin = screen.getByRole('link', { name: /^Börja, \d+\sminuter$/u });
  const [first] = courseOutline.modules;
  expect(begin.getAttribute('href')).toBe(paths.lesson('varfor', first?.lessons[0]?.key ?? ''));
});

test('what is read says Klar, and the block leads on to the next', async () => {
  await saveLessonProgress(local, { lesson: 'de-atta-stegen', part: 4, isEnd: true, seconds: 9 });
  openCourse(local);
  const row = await screen.findByRole('link', { name: /De åtta stegen/u });
  expect(within(row).getByText('Klar')).toBeTruthy();
  const on = screen.getByRole('link', { name: /^Fortsätt/u });
  expect(on.getAttribute('href')).toBe(paths.lesson('modellkonceptet', 'benchmarking'));
  expect(screen.getByText(/Avsnitt 2 av 4/u)).toBeTruthy();
});

test('a module’s page has its sources and says whose text it is', async () => {
  openCourse(local, paths.module('modellkonceptet'));
  await screen.findByRole('heading', { level: 1, name: 'Så går modellkonceptet till' });
  expect(screen.getByText('Källor och om texten')).toBeTruthy();
  expect(screen.getByText(/Texten är Jämsides egen/u)).toBeTruthy();
});

test('a reflection says whether one has written it, or shared it', async () => {
  const [module] = courseOutline.modules;
  const [question = ''] = module?.reflections ?? [];
  const row = { scope_id: 'user:anna', author_id: 'anna', question, origin: null };
  await local.pulled('reflection', { id: 'r1', ...row, body: 'Vi frågar varför.', shared: [] });
  openCourse(local);
  await screen.findByText('Skriven, bara du ser den');
  await local.pulled('reflection', { id: 'r1', ...row, body: 'Hej', shared: ['org:p-granvik'] });
  await screen.findByText('Delad med din organisation');
});
