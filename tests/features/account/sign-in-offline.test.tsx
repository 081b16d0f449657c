// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberAddress } from '#data/local/person.ts';
import { SignInCodePage } from '#features/account/sign-in/sign-in-code-page.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';

// The file that asks the server is fetched late: without network, before the worker has kept it,
// it does not come.
vi.mock('#data/account/sign-in.ts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

beforeEach(() => {
  localStorage.clear();
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

test('who asks for a code without network is told so, and may try again', async () => {
  render(
    <MemoryRouter initialEntries={['/logga-in?adress=politiker@granvik.example']}>
      <SignInPage demo={null} install={{ system: 'ios', standalone: false }} />
    </MemoryRouter>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Mejla koden' }));
  await screen.findByText(/Du behöver nät för att få koden/u);
  screen.getByRole('button', { name: 'Mejla koden' });
});

test('a code that cannot be tried without network stays in the field', async () => {
  rememberAddress('politiker@granvik.example');
  render(
    <MemoryRouter>
      <SignInCodePage onSignedIn={vi.fn()} />
    </MemoryRouter>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Kod, åtta siffror');
  fireEvent.change(field, { target: { value: '47209318' } });
  await screen.findByText(/Koden är kvar här/u);
  expect(field.value).toBe('47209318');
});
