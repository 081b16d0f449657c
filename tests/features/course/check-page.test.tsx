// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findModule, loadCourse } from '#content/course/course.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const key = 'modellkonceptet';
let local: TestLocal;

// The texts are files of their own: not what is waited for here.
beforeAll(loadCourse);
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
  for (const lesson of (await findModule(key)?.load())?.lessons ?? []) {
    const part = lesson.parts.length - 1;
    await saveLessonProgress(local, { lesson: lesson.key, part, isEnd: true, seconds: 1 });
  }
});
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const read = (text: string | RegExp) => screen.findByText(text);

test('wrong teaches and stays open, right closes, and the whole way leads to a finished module', async () => {
  openCourse(local, paths.check(key));
  await read('Hur görs självskattningen?');
  press('Svara');
  await read('Välj ett av svaren först.');
  choose(/SKR kommer/u);
  press('Svara');
  await read('Inte riktigt');
  await read(/Ingen kommer utifrån/u);
  press('Försök igen');
  await waitFor(() => expect(screen.queryByText('Inte riktigt')).toBeNull());
  choose(/tillsammans/u);
  press('Svara');
  await read('Just så');
  press('Nästa fråga');
  await read(/När ska er presentation/u);
  choose(/Samma morgon/u);
  press('Svara');
  await read('Inte riktigt');
  press('Visa svaret');
  await read('Så här är det');
  press('Nästa fråga');
  await read(/När är ni kanske redo/u);
  choose(/När ingen punkt/u);
  press('Svara');
  await read('Just så');
  await waitFor(async () => {
    const [status] = await local.db.rows('course_status').toArray();
    expect(status?.modules_done).toEqual([key]);
  });
  press('Fortsätt till reflektionen');
  await read('Vad hoppas du att ni lär er av de andra?');
  press('Nästa fråga');
  await read('Vad kan de andra lära av er?');
  press('Klar med reflektionen');
  await read('Modul 6 är klar');
});

test('an answer survives that the app is closed: the page opens with it', async () => {
  const first = openCourse(local, paths.check(key));
  await read('Hur görs självskattningen?');
  choose(/Strategen gör den/u);
  press('Svara');
  await read('Inte riktigt');
  first.unmount();
  openCourse(local, paths.check(key));
  await read('Inte riktigt');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Strategen gör/u }).checked).toBe(
    true,
  );
});

test('a reflection is written while one types and is there when one comes back', async () => {
  const first = openCourse(local, paths.reflection(key));
  await read('Vad hoppas du att ni lär er av de andra?');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Dina tankar' });
  await waitFor(() => expect(box.disabled).toBe(false));
  fireEvent.change(box, { target: { value: 'Hur de frågar nämnden' } });
  first.unmount();
  await waitFor(async () => {
    const [row] = await local.db.rows('reflection').toArray();
    expect(row?.body).toBe('Hur de frågar nämnden');
  });
  openCourse(local, paths.reflection(key));
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Hur de frågar nämnden'),
  );
});
