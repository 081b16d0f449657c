// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findModule, loadCourse } from '#content/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { saveCheckAttempt } from '#data/course/save-check-attempt.ts';
import { saveCourseStatus } from '#data/course/save-course-status.ts';
import { saveLessonProgress } from '#data/course/save-lesson-progress.ts';
import { SHOWN } from '#domain/course/course.ts';
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
  await read('Hur bör den gemensamma skattningen göras?');
  press('Svara');
  await read('Välj ett av svaren först.');
  choose(/programkontoret granskar/u);
  press('Svara');
  await read('Inte riktigt');
  await read(/Ingen utifrån betygsätter/u);
  press('Försök igen');
  await waitFor(() => expect(screen.queryByText('Inte riktigt')).toBeNull());
  choose(/enas ni vid ett möte/u);
  press('Svara');
  await read('Just så');
  press('Nästa fråga');
  await read(/Vad är benchmarking i det här läget/u);
  choose(/sätta Ekhults siffra/u);
  press('Svara');
  await read('Inte riktigt');
  press('Visa svaret');
  await read('Så här är det');
  press('Nästa fråga');
  await read(/Vem är kanske redo/u);
  choose(/inte har någon 1:a/u);
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
  await read('Hur bör den gemensamma skattningen göras?');
  choose(/Som hon föreslår/u);
  press('Svara');
  await read('Inte riktigt');
  first.unmount();
  openCourse(local, paths.check(key));
  await read('Inte riktigt');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Som hon föreslår/u }).checked).toBe(
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

test('a module whose answers were mostly only looked at is not finished until the person has chosen', async () => {
  const checks = (await findModule(key)?.load())?.checks ?? [];
  for (const check of checks)
    await saveCheckAttempt(local, { check: check.key, choice: SHOWN, correct: false });
  await saveCourseStatus(local, courseOutline);
  const modulesDone = async () => (await local.db.rows('course_status').toArray())[0]?.modules_done;
  expect(await modulesDone()).not.toContain(key);
  openCourse(local, paths.check(key));
  await read('Du tittade på svaret i 3 av 3\u00a0frågor'.replace('\u00a0', ' '));
  press('Gör om frågorna');
  await read('Hur bör den gemensamma skattningen göras?');
  expect(document.activeElement?.textContent).toBe('Hur bör den gemensamma skattningen göras?');
  choose(/enas ni vid ett möte/u);
  press('Svara');
  await read('Just så');
  cleanup();
  openCourse(local, paths.check(key));
  await read('Du tittade på svaret i 2 av 3 frågor');
  press('Gå vidare ändå');
  await read('Vad hoppas du att ni lär er av de andra?');
  expect(await modulesDone()).toEqual([key]);
});

test('the choice after the last question takes the focus, and the button before it promises nothing else', async () => {
  const checks = (await findModule(key)?.load())?.checks ?? [];
  for (const check of checks.slice(0, -1))
    await saveCheckAttempt(local, { check: check.key, choice: SHOWN, correct: false });
  openCourse(local, paths.check(key));
  await read(/Vem är kanske redo/u);
  choose(/inte har någon 1:a/u);
  press('Svara');
  await read('Just så');
  press('Fortsätt');
  await read('Du tittade på svaret i 2 av 3 frågor');
  await waitFor(() =>
    expect(document.activeElement?.textContent).toMatch(/^Du tittade på svaret i 2 av 3.frågor$/u),
  );
});
