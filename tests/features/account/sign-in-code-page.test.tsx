// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetKept, rememberKept } from '#data/account/kept-work.ts';
import { pendingAddress, rememberAddress } from '#data/local/person.ts';
import { rememberAsked } from '#data/account/way-in.ts';
import { requestCode, verifyCode } from '#data/account/sign-in.ts';
import { digitsOf } from '#features/account/sign-in/code-field.tsx';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { paths } from '#ui/paths.ts';

vi.mock('#data/account/sign-in.ts', () => ({ requestCode: vi.fn(), verifyCode: vi.fn() }));

const onSignedIn = vi.fn();

function open(at: string) {
  window.scrollTo = () => undefined;
  render(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route
          path={paths.signIn}
          element={<SignInPage demo={null} install={{ system: 'ios', standalone: false }} />}
        />
        <Route path={paths.signInCode} element={<SignInCodePage onSignedIn={onSignedIn} />} />
      </Routes>
    </MemoryRouter>,
  );
}
const field = () => screen.getByLabelText('Kod, åtta siffror');
const type = (value: string) => fireEvent.change(field(), { target: { value } });

beforeEach(() => {
  localStorage.clear();
  vi.resetAllMocks();
});
afterEach(cleanup);

test('digits are taken out of whatever was pasted', () => {
  expect(digitsOf('4720 9312')).toBe('47209312');
  expect(digitsOf('Din kod: 47209312.')).toBe('47209312');
  expect(digitsOf('472093124')).toBe('47209312');
});

test('the address is asked for, kept on the phone and shown on the code page', async () => {
  vi.mocked(requestCode).mockResolvedValue({ ok: true });
  open(`${paths.signIn}?adress=politiker@granvik.example`);
  expect(screen.getByLabelText<HTMLInputElement>('E-postadress').value).toBe(
    'politiker@granvik.example',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Mejla koden' }));
  await screen.findByText('politiker@granvik.example');
  expect(pendingAddress()).toBe('politiker@granvik.example');
});

test('half an address is stopped before anything is sent', () => {
  open(paths.signIn);
  fireEvent.change(screen.getByLabelText('E-postadress'), {
    target: { value: 'politiker@granvik' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Mejla koden' }));
  expect(screen.getByText(/Det som står efter @ är inte helt/u)).toBeTruthy();
  expect(requestCode).not.toHaveBeenCalled();
});

test('the code page stands by itself after a kill: address kept, field focused, one-time-code', () => {
  rememberAddress('politiker@granvik.example');
  open(paths.signInCode);
  expect(screen.getByText('politiker@granvik.example')).toBeTruthy();
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute('autocomplete')).toBe('one-time-code');
  expect(field().getAttribute('inputmode')).toBe('numeric');
});

test('without an address the code page asks for one', () => {
  open(paths.signInCode);
  expect(screen.getByRole('heading', { name: 'Logga in' })).toBeTruthy();
});

test('the eighth digit sends by itself, once, and the person comes in', async () => {
  rememberAddress('politiker@granvik.example');
  vi.mocked(verifyCode).mockResolvedValue({
    ok: true,
    uid: 'u',
    email: 'politiker@granvik.example',
  });
  open(paths.signInCode);
  type('4720931');
  expect(verifyCode).not.toHaveBeenCalled();
  type('47209312');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledTimes(1));
  expect(verifyCode).toHaveBeenCalledTimes(1);
  expect(pendingAddress()).toBeNull();
});

test('a wrong code empties the field; after the fifth another code is asked for', async () => {
  rememberAddress('politiker@granvik.example');
  vi.mocked(verifyCode).mockResolvedValue({ ok: false, reason: 'wrongCode' });
  open(paths.signInCode);
  for (let round = 1; round <= 5; round += 1) {
    type(`0000000${round}`);
    await waitFor(() => expect(verifyCode).toHaveBeenCalledTimes(round));
    await waitFor(() => expect((field() as HTMLInputElement).value).toBe(''));
    const words = round < 5 ? /Koden stämmer inte/u : /Fem försök har blivit fel/u;
    expect(screen.getByRole('alert').textContent).toMatch(words);
  }
});

test('without network the code is kept for the next try', async () => {
  rememberAddress('politiker@granvik.example');
  vi.mocked(verifyCode).mockResolvedValue({ ok: false, reason: 'offline' });
  open(paths.signInCode);
  type('47209312');
  await screen.findByText(/gick inte att nå/u);
  expect((field() as HTMLInputElement).value).toBe('47209312');
});

test('an uninvited address is told so only after the code, and whom to ask', async () => {
  rememberAddress('gast@example.com');
  vi.mocked(verifyCode).mockResolvedValue({ ok: false, reason: 'noInvitation' });
  open(paths.signInCode);
  type('47209312');
  await screen.findByText('Vi hittar ingen inbjudan till den här adressen');
  expect(screen.getByText(/Fråga strategen/u)).toBeTruthy();
  expect(onSignedIn).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Byt adress' }));
  await screen.findByLabelText('E-postadress');
  expect(pendingAddress()).toBeNull();
});

test('a wrong code says that only the newest mail counts', async () => {
  rememberAddress('politiker@granvik.example');
  vi.mocked(verifyCode).mockResolvedValue({ ok: false, reason: 'wrongCode' });
  open(paths.signInCode);
  type('47209312');
  await screen.findByText(/flera mejl gäller bara koden i det nyaste/u);
});

test('a code typed with the digits of another script is tried as the one that was mailed', async () => {
  rememberAddress('politiker@granvik.example');
  vi.mocked(verifyCode).mockResolvedValue({ ok: false, reason: 'offline' });
  open(paths.signInCode);
  type('٤٧٢٠ ９３１２');
  await waitFor(() =>
    expect(verifyCode).toHaveBeenCalledWith('politiker@granvik.example', '47209312'),
  );
});

test('the pause before another code is counted by the clock from when the code was asked for', () => {
  vi.useFakeTimers({ now: 1_000_000 });
  rememberAddress('politiker@granvik.example');
  rememberAsked(1_000_000 - 20_000);
  open(paths.signInCode);
  expect(screen.getByText(/Ny kod om 40/u)).toBeTruthy();
  // The phone slept while the mail was read: no tick came.
  vi.setSystemTime(1_000_000 + 35_000);
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByText(/Ny kod om 5/u)).toBeTruthy();
  act(() => void vi.advanceTimersByTime(5_000));
  expect(screen.getByRole('button', { name: 'Skicka en ny kod' })).toBeTruthy();
  vi.useRealTimers();
});

test('a clock that was set back locks nobody out', () => {
  rememberAddress('politiker@granvik.example');
  rememberAsked(Date.now() + 3_600_000);
  open(paths.signInCode);
  expect(screen.getByRole('button', { name: 'Skicka en ny kod' })).toBeTruthy();
});

test('who has left work on this phone is told so before signing in', async () => {
  open(paths.signIn);
  expect(screen.queryByText('Det finns arbete kvar på den här telefonen')).toBeNull();
  cleanup();
  await rememberKept({ uid: 'u', email: 'politiker@granvik.example' });
  open(paths.signIn);
  screen.getByText('Det finns arbete kvar på den här telefonen');
  screen.getByText(/Logga in med politiker@granvik\.example/u);
  cleanup();
  await forgetKept('u');
  open(paths.signIn);
  expect(screen.queryByText('Det finns arbete kvar på den här telefonen')).toBeNull();
});
