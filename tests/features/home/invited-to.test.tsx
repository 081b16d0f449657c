// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callFunction } from '#data/remote/call.ts';
import { LocalProvider } from '#data/use-live.ts';
import { InvitedToOthers } from '#features/home/invited-to.tsx';
import { makeTestLocal } from '#tests/support/rows/phone.ts';

vi.mock('#data/remote/call.ts', () => ({ callFunction: vi.fn() }));

const invitation = '00000000-0000-4000-8000-000000000001';
const invited = { invitation, organisation: 'Tallmo', role: 'keyPerson' };
let said: Record<string, { status: number | null; body: unknown }>;

beforeEach(() => {
  said = {
    claim_seats: { status: 200, body: { seats: 1, office: false, invited: [invited] } },
    answer_invitation: { status: 200, body: { status: 'applied' } },
  };
  vi.mocked(callFunction).mockImplementation((_, name) =>
    Promise.resolve({ code: null, status: null, body: null, ...said[name] }),
  );
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function open(local = makeTestLocal('anna', '2026-11-23T07:12:00Z')) {
  render(
    <LocalProvider value={local}>
      <InvitedToOthers />
    </LocalProvider>,
  );
  return local;
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const answers = () =>
  vi.mocked(callFunction).mock.calls.filter(([, name]) => name === 'answer_invitation');

test('somebody with a place is asked whether she joins another organisation, and her yes is sent', async () => {
  open();
  await screen.findByRole('heading', { name: 'Tallmo bjuder in dig' });
  screen.getByText(/inbjuden som nyckelperson/u);
  expect(answers()).toEqual([]);
  await press('Tacka ja');
  await screen.findByRole('heading', { name: /Du är med i Tallmo/u });
  expect(answers()).toEqual([['anna', 'answer_invitation', { body: { invitation, yes: true } }]]);
});

test('pressed twice it is one answer', async () => {
  open();
  const yes = await screen.findByRole('button', { name: 'Tacka ja' });
  fireEvent.click(yes);
  fireEvent.click(yes);
  await screen.findByRole('heading', { name: /Du är med i Tallmo/u });
  expect(answers()).toHaveLength(1);
});

test('a no is said as a no, and neither asked again when Hem is opened anew', async () => {
  const local = open();
  await press('Tacka nej');
  await screen.findByRole('heading', { name: 'Du har tackat nej till Tallmo.' });
  expect(answers()).toEqual([['anna', 'answer_invitation', { body: { invitation, yes: false } }]]);
  cleanup();
  open(local);
  await Promise.resolve();
  expect(screen.queryByRole('heading')).toBeNull();
});

test('an answer that did not arrive can be given again', async () => {
  said['answer_invitation'] = { status: null, body: null };
  open();
  await press('Tacka ja');
  expect((await screen.findByRole('alert')).textContent).toMatch(/behöver nät/u);
  said['answer_invitation'] = { status: 200, body: { status: 'rejected', code: 'gone' } };
  await press('Tacka ja');
  await screen.findByRole('heading', { name: /finns inte längre/u });
});

test('nobody who is invited nowhere sees anything, with or without network', async () => {
  for (const body of [{ seats: 1, office: false, invited: [] }, { seats: 1, office: false }, 'x']) {
    said['claim_seats'] = { status: 200, body };
    open();
    await Promise.resolve();
    expect(screen.queryByRole('heading')).toBeNull();
    cleanup();
  }
});
