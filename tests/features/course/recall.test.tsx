// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import { courseOutline } from '#content/course/outline.ts';
import { LocalProvider } from '#data/use-live.ts';
import { RecallOffer } from '#features/home/offer/recall-offer.tsx';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const module = courseOutline.modules.find(({ checks }) => checks.length === 4);
const key = module?.key ?? '';
const title = `Minns du modul\u00a0${module?.number}?`;
let local: TestLocal;
beforeAll(loadCourse);
beforeEach(async () => {
  local = makeTestLocal('anna', '2026-12-10T09:00:00Z');
  await seedRound(local);
  for (const lesson of module?.lessons ?? [])
    await local.pulled('lesson_progress', {
      id: lesson.key,
      lesson: lesson.key,
      state: 'done',
      furthest: lesson.parts,
      finished_at: '2026-12-02T10:00:00Z',
      seconds: {},
    });
  for (const check of module?.checks ?? [])
    await local.pulled('check_attempt', {
      id: check.key,
      check_key: check.key,
      choice: check.right,
      correct: true,
      tried_at: '2026-12-02T10:00:00Z',
    });
});
afterEach(cleanup);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const recalls = () => local.db.rows('recall').toArray();

function openOffer() {
  return render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <RecallOffer />
      </MemoryRouter>
    </LocalProvider>,
  );
}

test('Hem offers it from the seventh day on, with no number and no reproach', async () => {
  local.setNow('2026-12-09T09:00:00Z');
  openOffer();
  const link = await screen.findByRole('link', { name: new RegExp(title.slice(0, 12), 'u') });
  expect(link.getAttribute('href')).toBe(paths.recall(key));
  cleanup();
  local = Object.assign(local, { now: () => new Date('2026-12-08T09:00:00Z') });
  openOffer();
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole('link')).toBeNull();
});

test('a wrong answer teaches, four questions end it, and no answer is kept', async () => {
  openCourse(local, paths.recall(key));
  await heading(title);
  const attempts = await local.db.rows('check_attempt').count();
  press('Börja');
  for (const at of [1, 2, 3, 4]) {
    await screen.findByText(`${at} av 4`);
    const [radio] = screen.queryAllByRole('radio');
    if (radio) fireEvent.click(radio);
    press('Svara');
    const show = screen.queryByRole('button', { name: 'Visa svaret' });
    if (show) {
      screen.getByText('Inte riktigt');
      fireEvent.click(show);
    }
    if (screen.queryByRole('button', { name: 'Svara' })) {
      // A role for each thing is asked for first.
      for (const one of screen.getAllByRole('radio', { name: 'Politiker' })) fireEvent.click(one);
      press('Svara');
      fireEvent.click(screen.getByRole('button', { name: 'Visa svaret' }));
    }
    press(at === 4 ? 'Till slutet' : 'Nästa fråga');
  }
  await heading('Det var alla frågor');
  await waitFor(async () =>
    expect(await recalls()).toMatchObject([{ subject: key, state: 'done' }]),
  );
  expect(await local.db.rows('check_attempt').count()).toBe(attempts);
  press('Klar');
  await heading('Modul\u00a0' + String(module?.number) + ' är klar');
});

test('it is passed over for this time', async () => {
  openCourse(local, paths.recall(key));
  await heading(title);
  fireEvent.click(await screen.findByRole('button', { name: 'Hoppa över den här gången' }));
  await waitFor(async () =>
    expect(await recalls()).toMatchObject([{ subject: key, state: 'skipped' }]),
  );
  await waitFor(() => expect(screen.queryByRole('heading', { name: title })).toBeNull());
  // It can still be opened from the module, where nothing is to be refused.
  cleanup();
  openCourse(local, paths.recall(key));
  await screen.findByRole('button', { name: 'Börja' });
  expect(screen.queryByRole('button', { name: 'Hoppa över den här gången' })).toBeNull();
});

test('never again is taken back where it was said, and on the course’s page', async () => {
  const first = openCourse(local, paths.recall(key));
  fireEvent.click(await screen.findByRole('button', { name: 'Fråga mig inte igen' }));
  await screen.findByText('Du blir inte frågad igen');
  press('Fråga mig igen');
  await waitFor(() => expect(screen.queryByText('Du blir inte frågad igen')).toBeNull());
  first.unmount();
  openCourse(local);
  const wish = await screen.findByRole<HTMLInputElement>('switch', { name: /Fråga mig en vecka/u });
  expect(wish.checked).toBe(true);
  fireEvent.click(wish);
  await waitFor(async () =>
    expect(await recalls()).toMatchObject([{ subject: 'all', state: 'skipped' }]),
  );
  await waitFor(() => expect(wish.checked).toBe(false));
  cleanup();
  openOffer();
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole('link')).toBeNull();
});
