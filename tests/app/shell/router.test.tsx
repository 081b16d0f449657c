// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Route, Routes, useLocation, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppRouter } from '#app/shell/router.tsx';

function Page({ next }: { readonly next: string }) {
  const navigate = useNavigate();
  const { pathname, state } = useLocation();
  return (
    <>
      <h1>{`${pathname} ${String(state)}`}</h1>
      <button onClick={() => void navigate(next, { state: 'kept' })}>next</button>
      <button onClick={() => void navigate(-1)}>back</button>
    </>
  );
}

const app = (
  <AppRouter>
    <Routes>
      <Route path="/one" element={<Page next="/two" />} />
      <Route path="/two" element={<Page next="/one" />} />
    </Routes>
  </AppRouter>
);

beforeEach(() => history.replaceState(null, '', '/one'));
afterEach(cleanup);

test('a page is shown by its address, and the next one with what was left in its entry', async () => {
  render(app);
  expect(screen.getByRole('heading').textContent).toBe('/one null');
  fireEvent.click(screen.getByText('next'));
  expect(await screen.findByText('/two kept')).toBeDefined();
  expect(location.pathname).toBe('/two');
});

test('an entry gone back to by the phone is shown', async () => {
  render(app);
  fireEvent.click(screen.getByText('next'));
  await screen.findByText('/two kept');
  history.replaceState({ usr: null, key: 'a', idx: 0 }, '', '/one');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(await screen.findByText('/one null')).toBeDefined();
});
