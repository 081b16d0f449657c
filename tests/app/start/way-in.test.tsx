// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestCode, verifyCode } from '#data/account/sign-in.ts';
import { rememberPerson, type Person } from '#data/local/person.ts';

vi.mock('#data/account/sign-in.ts', () => ({ requestCode: vi.fn(), verifyCode: vi.fn() }));

interface SignedInProps {
  readonly onSignedIn: (person: Person) => void;
  readonly onSignedOut: (to: string) => void;
}

/** Any page of a signed-in person: it says where one is, and lets one out. */
function Inside(props: SignedInProps) {
  const { pathname, search } = useLocation();
  return (
    <>
      <h1>{`Inne på ${pathname}${search}`}</h1>
      <button onClick={() => props.onSignedOut('/logga-in')}>ut</button>
      <button onClick={() => props.onSignedIn(anna)}>igen</button>
    </>
  );
}
vi.mock('#app/start/signed-in.tsx', () => ({ SignedIn: Inside }));

const anna = { uid: 'u1', email: 'anna@granvik.example' };

async function open(address: string) {
  vi.resetModules();
  history.replaceState(null, '', address);
  const { App, beginGuess, prepareApp } = await import('#app/start/app.tsx');
  beginGuess();
  await prepareApp();
  render(<App />);
}

async function typeTheCode() {
  fireEvent.change(screen.getByLabelText('E-postadress'), { target: { value: anna.email } });
  fireEvent.click(screen.getByRole('button', { name: 'Mejla koden' }));
  fireEvent.change(await screen.findByLabelText('Kod, åtta siffror'), {
    target: { value: '47209312' },
  });
}

beforeEach(() => {
  localStorage.clear();
  window.scrollTo = () => undefined;
  vi.mocked(requestCode).mockResolvedValue({ ok: true });
  vi.mocked(verifyCode).mockImplementation(() => {
    rememberPerson(anna);
    return Promise.resolve({ ok: true, ...anna });
  });
});
afterEach(cleanup);

test('a page opened while signed out is where one lands after the code', async () => {
  await open('/traffar/t1?visa=mina');
  await typeTheCode();
  await screen.findByText('Inne på /traffar/t1?visa=mina');
});

test('signing in leaves no page in the history', async () => {
  await open('/traffar/t1');
  const before = history.length;
  await screen.findByLabelText('E-postadress');
  await typeTheCode();
  await screen.findByText('Inne på /traffar/t1');
  expect(history.length).toBe(before);
});

test('the wanted page outlives that the phone kills the app while the mail is read', async () => {
  await open('/kurs/intyg');
  fireEvent.change(await screen.findByLabelText('E-postadress'), { target: { value: anna.email } });
  fireEvent.click(screen.getByRole('button', { name: 'Mejla koden' }));
  await screen.findByLabelText('Kod, åtta siffror');
  cleanup();
  await open('/');
  fireEvent.change(await screen.findByLabelText('Kod, åtta siffror'), {
    target: { value: '47209312' },
  });
  await screen.findByText('Inne på /kurs/intyg');
});

test('who signs in after somebody has left lands at Hem, not on that person’s page', async () => {
  rememberPerson(anna);
  await open('/traffar/t1');
  await screen.findByText('Inne på /traffar/t1');
  localStorage.removeItem('jamsides.person');
  fireEvent(window, new StorageEvent('storage'));
  await screen.findByLabelText('E-postadress');
  await typeTheCode();
  await screen.findByText('Inne på /');
});

test('who signs in again is back where the login had ended', async () => {
  rememberPerson(anna);
  await open('/synk');
  history.pushState({ usr: { from: '/synk' }, key: 'k', idx: 1 }, '', '/logga-in/kod');
  fireEvent(window, new PopStateEvent('popstate'));
  await screen.findByText('Inne på /logga-in/kod');
  const back = vi.spyOn(history, 'go').mockImplementation(() => undefined);
  fireEvent.click(screen.getByText('igen'));
  await waitFor(() => expect(back).toHaveBeenCalledWith(-1));
});
