// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { AskedUs } from '#features/home/asked-us.tsx';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { paths } from '#ui/paths.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import {
  GROUP,
  makeTalkPhone,
  pullQuestion,
  pullReply,
} from '#tests/support/rows/question-rows.ts';
import { granvik } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
afterEach(cleanup);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.home} element={<AskedUs hats={[granvik]} />} />
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const pullNext = () =>
  local.pulled('meeting', {
    id: 'm2',
    scope_id: GROUP,
    kind: 'learningMeeting',
    step_number: 5,
    title: 'Lärandeträff 2',
    held_on: '2027-02-10',
    starts_at: '09.30',
    ends_at: '15.30',
  });

test('the next meeting lists what is to be taken up, with the way to each; the one after does not', async () => {
  local = await makeTalkPhone('anna');
  await pullNext();
  await pullQuestion(local);
  await pullQuestion(local, { id: 'q2', body: 'Redan talat om?', settled: true });
  open(paths.meeting('m1'));
  await screen.findByRole('heading', { name: 'Att ta upp' });
  const row = screen.getByRole('link', { name: /Hur fick ni målen beslutade/u });
  expect(row.getAttribute('href')).toBe(paths.question('q1'));
  expect(screen.queryByText(/Redan talat om/u)).toBeNull();
  cleanup();
  open(paths.meeting('m2'));
  await screen.findByRole('heading', { name: 'Lärandeträff 2' });
  await settle();
  expect(screen.queryByRole('link', { name: /Hur fick ni målen/u })).toBeNull();
});

test('the mentor sees it, too; with nothing open none stands there, but one may be added', async () => {
  local = await makeTalkPhone('bo');
  await pullQuestion(local);
  open(paths.meeting('m1'));
  await screen.findByRole('heading', { name: 'Att ta upp' });
  cleanup();
  await pullQuestion(local, { settled: true });
  open(paths.meeting('m1'));
  await screen.findByRole('button', { name: 'Lägg till något att ta upp' });
  expect(screen.queryByRole('link', { name: /Hur fick ni målen/u })).toBeNull();
});

test('a question that stands on the agenda says so', async () => {
  local = await makeTalkPhone('anna');
  await pullQuestion(local);
  open(paths.meeting('m1'));
  await screen.findByRole('link', { name: /Hur fick ni målen/u });
  expect(screen.queryByText('Står på agendan')).toBeNull();
  await local.pulled('agenda_item', {
    id: 'i9',
    scope_id: GROUP,
    meeting_id: 'm1',
    taken_up_id: 'q1',
  });
  cleanup();
  open(paths.meeting('m1'));
  await screen.findByText('Står på agendan');
});

test('a meeting that is over, with nothing to take up, has no heading for it', async () => {
  local = await makeTalkPhone('anna', '2026-12-11T08:00:00Z');
  open(paths.meeting('m1'));
  await screen.findByRole('heading', { name: 'Lärandeträff 1' });
  await settle();
  expect(screen.queryByRole('heading', { name: 'Att ta upp' })).toBeNull();
});

test('Hem names who waits for an answer, and nobody when it is given', async () => {
  local = await makeTalkPhone('johan');
  await pullQuestion(local, { by: 'samira', to: 'p-granvik' });
  open(paths.home);
  const row = await screen.findByRole('link', { name: /^Svara Strandhamn/u });
  expect(row.getAttribute('href')).toBe(paths.question('q1'));
  cleanup();
  await pullReply(local, 'a1', ['anna', 'Så här.']);
  open(paths.home);
  await settle();
  expect(screen.queryByRole('link')).toBeNull();
});
