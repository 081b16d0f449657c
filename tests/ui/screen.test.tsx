// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { NavBar } from '#ui/bar/nav-bar.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { SyncStatus } from '#ui/bar/sync-status.tsx';

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Nav() {
  const { pathname } = useLocation();
  const item = (to: string, label: string) => ({
    to,
    label,
    icon: null,
    current: to === '/' ? pathname === '/' : pathname.startsWith(to),
  });
  return (
    <NavBar
      label="Huvudmeny"
      items={[item('/', 'Hem'), { ...item('/traffar', 'Träffar'), dot: 2, dotLabel: '2 väntar' }]}
    />
  );
}

type State = 'synced' | 'waiting';

const sentences = { synced: 'Allt är synkat 14.32', waiting: 'Sparat på telefonen, 2 väntar' };

const statusOf = (state: State) => (size: 'full' | 'short') => (
  <SyncStatus
    to="/synk"
    state={state}
    words={size === 'full' ? sentences[state] : 'Kort'}
    full={sentences[state]}
  />
);

const said = () => screen.getByRole('status').textContent;
const meetingsTab = () => screen.getByRole('link', { name: /Träffar/ }).getAttribute('href');

function App({ at = '/', state = 'synced' }: { readonly at?: string; readonly state?: State }) {
  return (
    <MemoryRouter initialEntries={[at]}>
      <FrameProvider
        appName="Jämsides"
        skipLabel="Till innehållet"
        nav={<Nav />}
        side={null}
        status={statusOf(state)}
      >
        <Routes>
          <Route
            path="/"
            element={
              <Screen kind="main" title="Hem">
                <h1>God morgon</h1>
                <Rows>
                  <Row to="/traffar/1" title="Lärandeträff 1" />
                </Rows>
              </Screen>
            }
          />
          <Route
            path="/traffar/1"
            element={
              <Screen kind="inner" title="Lärandeträff 1" back={{ to: '/', label: 'Hem' }}>
                <h1>Lärandeträff 1</h1>
              </Screen>
            }
          />
          <Route
            path="/anteckna"
            element={
              <Screen kind="task" title="Anteckna" close={{ to: '/', label: 'Klar' }}>
                <h1>Anteckna</h1>
              </Screen>
            }
          />
        </Routes>
      </FrameProvider>
    </MemoryRouter>
  );
}

test('the first page leaves the focus alone; a page one goes to has it on its heading', () => {
  render(<App />);
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(screen.getByRole('link', { name: 'Lärandeträff 1' }));
  const heading = screen.getByRole('heading', { level: 1, name: 'Lärandeträff 1' });
  expect(document.activeElement).toBe(heading);
});

test('going back gives the focus to the row one came from', async () => {
  render(<App />);
  fireEvent.click(screen.getByRole('link', { name: 'Lärandeträff 1' }));
  fireEvent.click(screen.getAllByRole('link', { name: 'Hem' })[0] ?? document.body);
  const row = await screen.findByRole('link', { name: 'Lärandeträff 1' });
  await waitFor(() => expect(document.activeElement).toBe(row));
});

test('the document is named after the page and the app', async () => {
  render(<App />);
  await waitFor(() => expect(document.title).toBe('Hem – Jämsides'));
  fireEvent.click(screen.getByRole('link', { name: 'Lärandeträff 1' }));
  await waitFor(() => expect(document.title).toBe('Lärandeträff 1 – Jämsides'));
});

test('the skip link comes first and leads to the content', () => {
  const { container } = render(<App />);
  const skip = screen.getByRole('link', { name: 'Till innehållet' });
  expect(container.querySelector('a')).toBe(skip);
  fireEvent.click(skip);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('main and inner pages have the tabs, a task has not', () => {
  render(<App />);
  expect(screen.getByRole('navigation', { name: 'Huvudmeny' })).toBeTruthy();
  cleanup();
  render(<App at="/anteckna" />);
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('link', { name: 'Klar' })).toBeTruthy();
});

test('the current tab says so, and what waits is said with its tab', () => {
  render(<App />);
  expect(screen.getByRole('link', { name: 'Hem' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: /2 väntar\s*Träffar/ })).toBeTruthy();
});

test('a tab opens where it was left', () => {
  render(<App />);
  fireEvent.click(screen.getByRole('link', { name: 'Lärandeträff 1' }));
  expect(meetingsTab()).toBe('/traffar');
  const tabs = screen.getByRole('navigation').querySelectorAll('a');
  fireEvent.click(tabs[0] ?? document.body);
  expect(meetingsTab()).toBe('/traffar/1');
});

test('the status has the whole sentence as its name also where it is short', () => {
  render(<App at="/traffar/1" />);
  const status = screen.getByRole('link', { name: 'Allt är synkat 14.32' });
  expect(status.textContent).toBe('Kort');
});

test('a state that lasts is said once, one that passes is not', () => {
  vi.useFakeTimers();
  const { rerender } = render(<App state="synced" />);
  rerender(<App state="waiting" />);
  act(() => vi.advanceTimersByTime(500));
  rerender(<App state="synced" />);
  act(() => vi.advanceTimersByTime(5000));
  expect(said()).toBe('');
  rerender(<App state="waiting" />);
  act(() => vi.advanceTimersByTime(5000));
  expect(said()).toBe('Sparat på telefonen, 2 väntar');
});

test('what stands beside comes first where there is one column, and alone where it is nothing', () => {
  const { container, rerender } = render(
    <Columns aside={<p>bredvid</p>}>
      <p>listan</p>
    </Columns>,
  );
  const columns = container.firstElementChild;
  expect(columns?.hasAttribute('data-aside')).toBe(true);
  expect(columns?.textContent).toBe('bredvidlistan');
  rerender(
    <Columns aside={null}>
      <p>listan</p>
    </Columns>,
  );
  expect(columns?.hasAttribute('data-aside')).toBe(false);
  expect(columns?.children).toHaveLength(1);
});
