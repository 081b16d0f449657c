// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Check } from '#content/course/course-model.ts';
import { getCourseRecord } from '#data/course/get-course-progress.ts';
import { LocalProvider, useLive } from '#data/use-live.ts';
import { OneCheck } from '#features/course/check/one-check.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const match: Check = {
  kind: 'match',
  key: 'vem-gor-vad',
  question: 'Vem gör vad?',
  recalls: null,
  right: 'fragar:p.ger-tid:c.raknar:s',
  items: [
    { key: 'fragar', text: 'Frågar varför', role: 'electedOfficial', answer: 'Nämnden frågar.' },
    { key: 'ger-tid', text: 'Ger tid', role: 'seniorManager', answer: 'Chefen råder över tid.' },
    { key: 'raknar', text: 'Räknar', role: 'strategist', answer: 'Strategen räknar.' },
  ],
};
const order: Check = {
  kind: 'order',
  key: 'fran-mal',
  question: 'I vilken ordning?',
  answer: 'Målet kommer först.',
  recalls: null,
  right: 'mal.plan.uppdrag',
  items: [
    { key: 'mal', text: 'Målet' },
    { key: 'plan', text: 'Planen' },
    { key: 'uppdrag', text: 'Uppdraget' },
  ],
};
const judge: Check = {
  kind: 'choose',
  key: 'ett-fall',
  question: 'Vad gör ni?',
  story: 'Simhallen har öppet när skiftet slutar.',
  recalls: null,
  right: 'fragar',
  choices: [
    { key: 'fragar', text: 'Frågar dem som inte kommer', answer: 'Så får ni veta varför.' },
    { key: 'vantar', text: 'Väntar', answer: 'Då händer inget.' },
    { key: 'stanger', text: 'Stänger', answer: 'Då badar ingen.' },
  ],
};

let local: TestLocal;
const onDone = vi.fn<() => void>();
beforeEach(async () => {
  onDone.mockClear();
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

function Live({ check }: { readonly check: Check }) {
  const record = useLive(getCourseRecord);
  return record ? (
    <OneCheck
      check={check}
      attempts={record.attempts}
      place={{ at: 0, of: 1 }}
      close={{ to: '/', label: 'Modul 1' }}
      heading={createRef()}
      onward="Fortsätt till reflektionen"
      onDone={onDone}
    />
  ) : null;
}
function open(check: Check) {
  return render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <Live check={check} />
      </MemoryRouter>
    </LocalProvider>,
  );
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const attempts = async () =>
  (await local.db.rows('check_attempt').toArray())
    .toSorted((one, other) => one.tried_at.localeCompare(other.tried_at))
    .map(({ choice, correct }) => ({ choice, correct }));
const give = (thing: string, role: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: thing })).getByRole('radio', { name: role }),
  );

test('matching asks for every role first, says which belong together, and keeps what one had', async () => {
  open(match);
  await screen.findByRole('heading', { name: 'Vem gör vad?' });
  give('Frågar varför', 'Politiker');
  press('Svara');
  expect(screen.getByRole('alert').textContent).toBe('Välj först en roll för varje sak.');
  give('Ger tid', 'Strateg');
  give('Räknar', 'Strateg');
  press('Svara');
  await screen.findByText(/^Två av tre hör ihop/u);
  expect(screen.getByText('Chefen råder över tid.')).toBeTruthy();
  expect(screen.queryByText('Nämnden frågar.')).toBeNull();
  press('Försök igen');
  await waitFor(() => expect(screen.queryByText(/^Två av tre/u)).toBeNull());
  give('Ger tid', 'Chef');
  press('Svara');
  await screen.findByText('Just så');
  expect(screen.getByText('Nämnden frågar.')).toBeTruthy();
  expect(await attempts()).toEqual(
    expect.arrayContaining([
      { choice: 'fragar:p.ger-tid:s.raknar:s', correct: false },
      { choice: 'fragar:p.ger-tid:c.raknar:s', correct: true },
    ]),
  );
});

test('an order is moved with buttons, each move is said, and the focus stays on the button', async () => {
  open(order);
  await screen.findByRole('heading', { name: 'I vilken ordning?' });
  const listed = () =>
    screen
      .getAllByRole('listitem')
      .map((item) => /Målet|Planen|Uppdraget/u.exec(item.textContent)?.[0]);
  expect(listed()).not.toEqual(['Målet', 'Planen', 'Uppdraget']);
  expect(listed().toSorted()).toEqual(['Målet', 'Planen', 'Uppdraget']);
  const [top = ''] = listed();
  const down = () => screen.getByRole('button', { name: `Flytta ner: ${top}` });
  down().focus();
  fireEvent.click(down());
  expect(listed()[1]).toBe(top);
  expect(screen.getByText(`${top}: plats 2 av 3`)).toBeTruthy();
  expect(document.activeElement).toBe(down());
  fireEvent.click(down());
  expect(listed()[2]).toBe(top);
  expect(down().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(down());
  expect(listed()[2]).toBe(top);
});

test('a wrong order says how far it is right and goes on from there; the right one closes', async () => {
  open(order);
  await screen.findByRole('heading', { name: 'I vilken ordning?' });
  for (let move = 0; move < 3; move += 1) press('Flytta upp: Målet');
  for (let move = 0; move < 3; move += 1) press('Flytta ner: Planen');
  press('Svara');
  await screen.findByText('Det översta står rätt. Vad kommer närmast efter?');
  press('Försök igen');
  await waitFor(() => expect(screen.queryByText('Inte riktigt')).toBeNull());
  press('Flytta upp: Planen');
  press('Svara');
  await screen.findByText('Just så');
  expect(screen.getByText('Målet kommer först.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Flytta/u })).toBeNull();
  expect(await attempts()).toEqual(
    expect.arrayContaining([
      { choice: 'mal.uppdrag.plan', correct: false },
      { choice: 'mal.plan.uppdrag', correct: true },
    ]),
  );
});

test('the answer can be shown, and then the question is done with', async () => {
  open(order);
  await screen.findByRole('heading', { name: 'I vilken ordning?' });
  press('Svara');
  await screen.findByText('Inte riktigt');
  press('Visa svaret');
  await screen.findByText('Så här är det');
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['Målet', 'Planen', 'Uppdraget']);
  press('Fortsätt till reflektionen');
  expect(onDone).toHaveBeenCalledOnce();
});

test('a case is told before its question', async () => {
  open(judge);
  await screen.findByRole('heading', { name: 'Vad gör ni?' });
  expect(screen.getByText('Simhallen har öppet när skiftet slutar.')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Väntar' }));
  press('Svara');
  await screen.findByText('Då händer inget.');
});

test('an answer to an older wording of the question is no answer, and nothing is lost', async () => {
  const first = open(judge);
  await screen.findByRole('heading', { name: 'Vad gör ni?' });
  fireEvent.click(screen.getByRole('radio', { name: 'Väntar' }));
  press('Svara');
  await screen.findByText('Inte riktigt');
  first.unmount();
  open({ ...judge, choices: judge.choices.filter((choice) => choice.key !== 'vantar') });
  await screen.findByRole('heading', { name: 'Vad gör ni?' });
  expect(screen.queryByText('Inte riktigt')).toBeNull();
  expect(await attempts()).toHaveLength(1);
});
