// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getArrange } from '#data/meetings/arrange/get-arrange.ts';
import { LocalProvider } from '#data/use-live.ts';
import { ArrangePage } from '#features/meetings/arrange/arrange-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { flushAllText } from '#ui/field/autosave.ts';
import { paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTalkPhone, pullQuestion } from '#tests/support/rows/question-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(async () => {
  local = await makeTalkPhone('samira');
});
afterEach(cleanup);

function open() {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[paths.arrangeMeeting('m1')]}>
        <Routes>
          <Route path={paths.arrangeMeeting(':meeting')} element={<ArrangePage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const meeting = async () => (await local.list('meeting', { index: 'id', equals: 'm1' }))[0];
const agenda = async () => {
  const arrange = await getArrange(local, 'm1');
  return (arrange?.items ?? []).map((item) => `${item.starts_at} ${item.title}, ${item.minutes}`);
};

test('somebody who does not host is told who arranges, and sees nothing to change', async () => {
  local = await makeTalkPhone('anna');
  open();
  await screen.findByRole('heading', { name: 'Träffen ordnas av värden' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('longer minutes move what comes after, and the day’s end is told in words', async () => {
  open();
  fireEvent.click(await button(/Punkt 1/u));
  fireEvent.click(await button('Fem minuter längre'));
  await waitFor(async () =>
    expect(await agenda()).toEqual(['09.30 Punkt 1, 35', '10.05 Punkt 2, 30', '10.35 Punkt 3, 30']),
  );
  await screen.findByText(
    /^Dagen slutar 11\.05, fyra\stimmar och 25\sminuter tidigare än tänkt\.$/u,
  );
});

test('an item is moved by buttons, those at the ends have nowhere to go', async () => {
  open();
  fireEvent.click(await button(/Punkt 1/u));
  expect((await button('Flytta upp')).matches(':disabled')).toBe(true);
  fireEvent.click(await button('Flytta ned'));
  await waitFor(async () => expect((await agenda())[1]).toContain('Punkt 1'));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Flytta upp' }).matches(':disabled')).toBe(false),
  );
});

test('what an item is called and about is saved while one types; who leads it by a choice', async () => {
  open();
  fireEvent.click(await button(/Punkt 2/u));
  await type('Punkten heter', 'Styrkedjan');
  await type('Vad den handlar om', 'Rita den.');
  await flushAllText();
  fireEvent.change(screen.getByLabelText('Leder punkten'), { target: { value: 'seat-bo' } });
  await waitFor(async () =>
    expect((await local.list('agenda_item')).find((item) => item.id === 'i2')).toMatchObject({
      title: 'Styrkedjan',
      body: 'Rita den.',
      leader_seat_id: 'seat-bo',
    }),
  );
});

test('a removed item can be brought back; one with notes is asked about first', async () => {
  open();
  fireEvent.click(await button(/Punkt 2/u));
  fireEvent.click(await button('Ta bort punkten'));
  await screen.findByText('Punkt 2 är borttagen');
  expect(await agenda()).toHaveLength(2);
  fireEvent.click(await button('Ångra'));
  await waitFor(async () => expect((await agenda())[1]).toContain('Punkt 2'));
  cleanup();
  await local.pulled(
    'note',
    noteRow({ id: 'n', scope_id: 'group:g1', agenda_item_id: 'i2', body: 'x' }),
  );
  open();
  fireEvent.click(await button(/Punkt 2/u));
  fireEvent.click(await button('Ta bort punkten'));
  await screen.findByText(/^På den finns en anteckning/u);
  fireEvent.click(await button('Låt den stå'));
  expect(await agenda()).toHaveLength(3);
});

test('an empty agenda begins with a proposal for the group', async () => {
  await local.db.rows('agenda_item').clear();
  open();
  fireEvent.click(await button(/^Börja med ett förslag/u));
  await waitFor(async () => expect((await agenda())[0]).toBe('09.30 Välkomna, 10'));
  expect((await agenda())[1]).toBe('09.40 Granvik: skattning och nuläge, 35');
  await button(/Strandhamn: skattning och nuläge/u);
  expect(screen.queryByRole('button', { name: /^Börja med ett förslag/u })).toBeNull();
});

test('a topic and an open question become items by one press each, and then say so', async () => {
  await pullQuestion(local);
  await local.pulled('topic', {
    id: 't1',
    scope_id: 'group:g1',
    author_id: 'anna',
    participation_id: 'p-granvik',
    meeting_id: 'm1',
    body: 'Budgeten. Hur gör vi?',
  });
  open();
  fireEvent.click(await button('Sätt på agendan: Budgeten. Hur gör vi?'));
  fireEvent.click(await button(/^Sätt på agendan: Hur fick ni målen/u));
  await waitFor(() => expect(screen.getAllByText('Står på agendan')).toHaveLength(2));
  const taken = (await local.list('agenda_item')).filter((item) => item.taken_up_id !== null);
  expect(taken.map((item) => [item.taken_up_id, item.title, item.body]).toSorted()).toEqual([
    ['q1', 'Hur fick ni målen beslutade?', 'Våra stannade i nämnden.'],
    ['t1', 'Budgeten.', 'Hur gör vi?'],
  ]);
});

test('who leads and who writes are chosen among those who have a seat', async () => {
  open();
  const pick = await screen.findByLabelText('Antecknar');
  expect(
    within(pick)
      .getAllByRole('option')
      .map((one) => one.textContent),
  ).toEqual([
    'Ingen vald',
    'Samira Haddad, Strandhamn',
    'Anna Ek, Granvik',
    'Johan Berg, Granvik',
    'Bo Lind, Björkliden',
  ]);
  fireEvent.change(pick, { target: { value: 'seat-anna' } });
  await waitFor(async () => expect(await meeting()).toMatchObject({ writer_seat_id: 'seat-anna' }));
});

test('the practical list is ticked; needs stand beside it, by name', async () => {
  await local.pulled('need', {
    id: 'n1',
    scope_id: `host:${rowId('host', 'group:g1', 'm1')}`,
    author_id: 'anna',
    meeting_scope: 'group:g1',
    meeting_id: 'm1',
    participation_id: 'p-granvik',
    body: 'Hörslinga',
  });
  open();
  await screen.findByText('Hörslinga');
  screen.getByText('Anna Ek');
  screen.getByText('0 av 10');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Mat och fika/u }));
  await screen.findByText('1 av 10');
  expect(await meeting()).toMatchObject({ practical: ['food'] });
});

test('the invitation goes to those who do not host, and then the button is gone', async () => {
  open();
  fireEvent.click(await button(/^Bjud in gruppen, 3\spersoner$/u));
  await waitFor(async () => expect((await meeting())?.invited_at).not.toBeNull());
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Bjud in/u })).toBeNull());
});

test('when and where is saved by a press; a link that is not safe is told how it should be', async () => {
  open();
  await type('Länk för att delta på distans', 'http://mote.example');
  await type('Börjar', '16:00');
  fireEvent.click(await button('Spara när och var'));
  await screen.findByText(/^Länken behöver börja med https/u);
  screen.getByText(/^Träffen slutar innan den har börjat/u);
  expect(await meeting()).toMatchObject({ remote_link: '', starts_at: '09.30', sequence: 0 });
  await type('Länk för att delta på distans', ' https://mote.example/1 ');
  await type('Börjar', '09:00');
  await type('Dag', '2026-12-11');
  fireEvent.click(await button('Spara när och var'));
  await screen.findByText(/^Sparat\./u);
  expect(await meeting()).toMatchObject({
    remote_link: 'https://mote.example/1',
    starts_at: '09.00',
    held_on: '2026-12-11',
    sequence: 1,
  });
  expect((await agenda())[0]).toBe('09.00 Punkt 1, 30');
});

test('what a colleague moves while one types stays moved', async () => {
  open();
  await type('Plats', 'Rådhuset');
  await flushAllText();
  await local.pulled('meeting', { ...(await meeting()), held_on: '2026-12-15' });
  fireEvent.click(await button('Spara när och var'));
  await screen.findByText(/^Sparat\./u);
  expect(await meeting()).toMatchObject({ held_on: '2026-12-15', place: 'Rådhuset', sequence: 0 });
});

test('a begun change of when and where stays on the phone when the page is thrown away', async () => {
  open();
  await type('Plats', 'Rådhuset');
  await flushAllText();
  cleanup();
  open();
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>('Plats').value).toBe('Rådhuset'),
  );
});

test('one of the days is moved and put back', async () => {
  open();
  await type('Inbjudan och agenda', '2026-12-01');
  await flushAllText();
  expect(await meeting()).toMatchObject({ days: { invitation: '2026-12-01' } });
  fireEvent.click(await button('Inbjudan och agenda: som vanligt igen'));
  await waitFor(async () => expect((await meeting())?.days).toEqual({}));
});

test('cancelling is asked once more, and can be taken back', async () => {
  open();
  fireEvent.click(await button('Ställ in träffen'));
  const sheet = within(await screen.findByRole('dialog'));
  fireEvent.click(sheet.getByRole('button', { name: 'Ställ in träffen' }));
  await screen.findByText('Träffen är inställd');
  expect(await meeting()).toMatchObject({ cancelled: true, sequence: 1 });
  fireEvent.click(await button('Träffen blir av'));
  await waitFor(async () =>
    expect(await meeting()).toMatchObject({ cancelled: false, sequence: 2 }),
  );
});

test('an item of a conference begins the next morning at the clock its host gives, and each day adds up', async () => {
  await local.db.rows('meeting').update(['group:g1', 'm1'], { kind: 'start', starts_at: '12.00' });
  open();
  fireEvent.click(await button(/Punkt 2/u));
  await type('Ny dag från klockan', '11:00');
  await screen.findByText(/^En ny dag börjar minst tre timmar tidigare/u);
  await type('Ny dag från klockan', '08:30');
  await flushAllText();
  await waitFor(async () =>
    expect(await agenda()).toEqual(['12.00 Punkt 1, 30', '08.30 Punkt 2, 30', '09.00 Punkt 3, 30']),
  );
  expect((await screen.findByText('Dag 2')).parentElement?.textContent).toContain('08.30–09.30');
  await type('Ny dag från klockan', '');
  await flushAllText();
  await waitFor(async () => expect((await agenda())[1]).toBe('12.30 Punkt 2, 30'));
});
