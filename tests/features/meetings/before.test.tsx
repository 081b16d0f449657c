// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveMeeting } from '#data/meetings/arrange/save-meeting.ts';
import { LocalProvider } from '#data/use-live.ts';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { MeetingsPage } from '#features/meetings/round/meetings-page.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { paths } from '#ui/paths.ts';
import { rowId } from '#lib/row-id.ts';
import { makeTalkPhone } from '#tests/support/rows/question-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(async () => {
  local = await makeTalkPhone('anna');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(path = paths.meeting('m1')) {
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
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const foldOf = async (name: RegExp) => {
  const fold = (await screen.findByText(name)).closest('details');
  if (!fold) throw new Error(String(name));
  return within(fold);
};

test('three answers with the last day; one press answers, and then it can be changed', async () => {
  open();
  await heading('Kommer du?');
  screen.getByText(/^Svara senast 3\sdecember$/u);
  fireEvent.click(await button('Jag kommer'));
  await heading('Du kommer');
  expect(screen.queryByRole('heading', { name: 'Kommer du?' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'På distans' }));
  await heading('Du är med på distans');
  expect(await local.list('rsvp')).toMatchObject([
    { answer: 'remote', participation_id: 'p-granvik', scope_id: 'group:g1' },
  ]);
  (await foldOf(/^Granvik$/u)).getByText('På distans');
});

test('what one needs is said to be the host’s alone to read, and is saved while one types', async () => {
  open();
  fireEvent.click(await button('Jag kommer'));
  const field = await screen.findByLabelText('Behöver du något på plats?');
  screen.getByText('Bara värden, Strandhamn, läser det här. Det tas bort en vecka efter träffen.');
  fireEvent.change(field, { target: { value: 'Hörslinga' } });
  await flushAllText();
  expect(await local.list('need')).toMatchObject([{ scope_id: 'user:anna', body: 'Hörslinga' }]);
});

test('whoever cannot come is not asked what she needs', async () => {
  open();
  fireEvent.click(await button('Kan inte'));
  await heading('Du kan inte vara med');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('who comes stands by organisation with the count first and the roles inside', async () => {
  await local.pulled('rsvp', {
    id: rowId('rsvp', 'm1', 'johan'),
    scope_id: 'group:g1',
    author_id: 'johan',
    participation_id: 'p-granvik',
    meeting_id: 'm1',
    answer: 'coming',
  });
  open();
  const granvik = await foldOf(/^Granvik$/u);
  granvik.getByText(/^1\skommer, 1\shar inte svarat$/u);
  granvik.getByText('Anna Ek (du), politiker');
  granvik.getByText('Johan Berg, chef');
  await foldOf(/^Strandhamn, värd$/u);
  await foldOf(/^Björkliden, mentor$/u);
});

test('preparations carry their day and their reason; a strategist is told of the strategists’', async () => {
  open();
  const row = (await screen.findByText('Inbjudan och agenda')).closest('li');
  expect(row?.textContent).toMatch(/Senast torsdag 26\snovember\. Alla ska hinna läsa/u);
  expect(screen.queryByText('Strategerna ses')).toBeNull();
  cleanup();
  local = await makeTalkPhone('bo');
  open();
  await screen.findByText('Strategerna ses');
});

test('an invitation that went out says when, one that should have says so', async () => {
  await local.pulled('meeting', {
    ...(await local.list('meeting'))[0],
    invited_at: '2026-11-20T08:00:00Z',
  });
  open();
  await screen.findByText(/^Gick ut fredag 20\snovember$/u);
  cleanup();
  local = await makeTalkPhone('anna', '2026-11-28T08:00:00Z');
  open();
  await screen.findByText(/^Skulle ha gått ut torsdag 26\snovember$/u);
});

test('on the day and afterwards nobody is asked whether she comes', async () => {
  local = await makeTalkPhone('anna', '2026-12-10T07:00:00Z');
  open();
  await heading('Lärandeträff 1');
  await heading('Vilka kommer');
  expect(screen.queryByRole('heading', { name: 'Kommer du?' })).toBeNull();
  cleanup();
  local = await makeTalkPhone('anna', '2026-12-11T07:00:00Z');
  open();
  await heading('Lärandeträff 1');
  expect(screen.queryByRole('heading', { name: 'Vilka kommer' })).toBeNull();
});

test('a cancelled meeting says so on its page and on the line of the round, and asks nothing', async () => {
  for (const [number, kind] of [
    [3, 'learningMeeting'],
    [4, 'homeWork'],
  ] as const)
    await local.pulled('plan_step', {
      id: `s${number}`,
      round_id: 'r1',
      number,
      kind,
      title: `Steg ${number}`,
      starts_on: `2026-12-1${number}`,
      ends_on: `2026-12-1${number}`,
    });
  const host = { scope: 'group:g1', id: 'm1' };
  await saveMeeting(local, host, { cancelled: true });
  open();
  await heading('Träffen är inställd');
  expect(screen.queryByRole('button', { name: 'Jag kommer' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Vilka kommer' })).toBeNull();
  cleanup();
  open(paths.meetings);
  expect((await screen.findAllByText(/^(Inställd|Träffen är inställd)$/u)).length).toBeGreaterThan(
    0,
  );
});

test('anybody who comes puts something on the list, changes it and takes it back', async () => {
  open();
  fireEvent.click(await button('Lägg till något att ta upp'));
  fireEvent.click(await button('Lägg till'));
  await screen.findByText('Skriv vad du vill ta upp först.');
  fireEvent.change(screen.getByLabelText('Vad vill du ta upp?'), {
    target: { value: 'Vad kostar statistik per kön?' },
  });
  fireEvent.click(await button('Lägg till'));
  await screen.findByText('Vad kostar statistik per kön?', { selector: 'li p' });
  fireEvent.click(await button('Ändra det du vill ta upp'));
  fireEvent.change(await screen.findByLabelText('Det du vill ta upp'), {
    target: { value: 'Vad kostar statistik?' },
  });
  fireEvent.click(await button('Spara ändringen'));
  await screen.findByText('Vad kostar statistik?', { selector: 'li p' });
  fireEvent.click(await button('Ta bort det du vill ta upp'));
  fireEvent.click(await button('Ta bort'));
  await waitFor(() => expect(screen.queryByText('Vad kostar statistik?')).toBeNull());
});

test('what others put there is theirs; what stands on the agenda says so', async () => {
  const topic = { scope_id: 'group:g1', author_id: 'samira', participation_id: 'p-strandhamn' };
  await local.pulled('topic', { ...topic, id: 't1', meeting_id: 'm1', body: 'Budgeten' });
  await local.pulled('agenda_item', {
    id: 'i9',
    scope_id: 'group:g1',
    meeting_id: 'm1',
    title: 'Om pengar',
    taken_up_id: 't1',
  });
  open();
  await screen.findByText('Samira Haddad, Strandhamn');
  screen.getByText('Står på agendan');
  expect(screen.queryByRole('button', { name: /^Ändra/u })).toBeNull();
});

test('the host has the way to arrange it, others have not; a link that is not safe does not open', async () => {
  await local.pulled('meeting', {
    ...(await local.list('meeting'))[0],
    remote_link: 'javascript:alert(1)',
  });
  open();
  await heading('Dagen');
  expect(screen.queryByRole('link', { name: /^Ordna träffen/u })).toBeNull();
  expect(screen.queryByText('Delta på distans')).toBeNull();
  cleanup();
  local = await makeTalkPhone('samira');
  await local.pulled('meeting', {
    ...(await local.list('meeting'))[0],
    remote_link: 'https://mote.strandhamn.example/1',
  });
  open();
  const arrange = await screen.findByRole('link', { name: /^Ordna träffen/u });
  expect(arrange.getAttribute('href')).toBe(paths.arrangeMeeting('m1'));
  const link = screen.getByRole('link', { name: /^Delta på distans/u });
  expect(link.getAttribute('href')).toBe('https://mote.strandhamn.example/1');
});

test('the meeting becomes a file for the calendar, on the phone and without network', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  open();
  fireEvent.click(await button(/^Lägg i kalendern/u));
  await screen.findByText(/^Filen är sparad/u);
  const text = await files[0]?.text();
  expect(text).toContain('UID:m1@jamsides\r\n');
  expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20261210T093000\r\n');
  expect(text).toContain('SUMMARY:Lärandeträff 1\r\n');
});

test('the round is one file with each meeting that has a day, a cancelled one marked', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  for (const number of [3, 5, 7])
    await local.pulled('plan_step', {
      id: `s${number}`,
      round_id: 'r1',
      number,
      kind: 'learningMeeting',
      title: `Steg ${number}`,
      starts_on: `2026-12-1${number}`,
      ends_on: `2026-12-1${number}`,
    });
  const later = { scope_id: 'group:g1', kind: 'learningMeeting', starts_at: '09.30' } as const;
  await local.pulled('meeting', {
    ...later,
    id: 'm2',
    step_number: 5,
    held_on: '2027-04-22',
    title: 'Två',
    cancelled: true,
  });
  await local.pulled('meeting', {
    ...later,
    id: 'm3',
    step_number: 7,
    held_on: null,
    title: 'Tre',
  });
  open(paths.meetings);
  fireEvent.click(await button(/^Lägg omgången i kalendern/u));
  await screen.findByText(/^Filen är sparad/u);
  const text = (await files[0]?.text()) ?? '';
  expect(text.match(/^UID:.*$/gmu)?.map((line) => line.trim())).toEqual([
    'UID:m1@jamsides',
    'UID:m2@jamsides',
  ]);
  expect(text).toContain('STATUS:CANCELLED\r\nSUMMARY:Inställd: Två\r\n');
});
