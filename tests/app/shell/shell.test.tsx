// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gate } from '#app/pages/gate.tsx';
import { Shell } from '#app/shell/shell.tsx';
import { putMeta } from '#data/local/meta.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { LocalProvider } from '#data/use-live.ts';
import { SignOutPage } from '#features/account/sign-out/sign-out-page.tsx';
import { SyncPage } from '#features/account/sync/sync-page.tsx';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { scopeId } from '#domain/scope.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import {
  granvik,
  makePhone,
  mellanland,
  takeSeat,
  uid,
} from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;

const sit = (hat: Hat, role: SeatRole) => takeSeat(local, { ...hat, role }, 'course');

function open(place: 'meetings' | 'course') {
  window.scrollTo = () => undefined;
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={['/traffar']}>
        <Shell>
          <Gate place={place}>
            <Screen kind="main" title="Sidan">
              <h1>Sidan</h1>
            </Screen>
          </Gate>
        </Shell>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const places = () =>
  screen.getAllByRole('navigation', { name: 'Huvudmeny' }).map((nav) => nav.textContent);

beforeEach(async () => {
  local = makePhone();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  local.db.close();
});

test('a course participant sees Hem, Kurs and Mer, and other pages are not there', async () => {
  await putMeta(local.db, 'pulledAt', local.now().toISOString());
  await sit(granvik, 'courseParticipant');
  open('meetings');
  await screen.findByRole('heading', { name: 'Sidan finns inte' });
  for (const text of places()) expect(text).toBe('HemKursMer');
});

test('a politician reaches the same page and all five places', async () => {
  await putMeta(local.db, 'pulledAt', local.now().toISOString());
  await sit(granvik, 'electedOfficial');
  open('meetings');
  await screen.findByRole('heading', { name: 'Sidan' });
  for (const text of places()) expect(text).toBe('HemKursTräffarChecklistaMer');
  expect(screen.getByText('Politiker i Granvik')).toBeTruthy();
});

test('with two seats the widest opens the places', async () => {
  await putMeta(local.db, 'pulledAt', local.now().toISOString());
  await sit(granvik, 'courseParticipant');
  await sit(mellanland, 'electedOfficial');
  open('meetings');
  await screen.findByRole('heading', { name: 'Sidan' });
});

test('before the seats have come a page says that it is being fetched, not that it is missing', async () => {
  open('meetings');
  await screen.findByRole('heading', { name: 'Hämtar ditt innehåll' });
  expect(screen.queryByText('Sidan finns inte')).toBeNull();
});

test('the status stands on the page, and an end state is said aloud once', async () => {
  await putMeta(local.db, 'pulledAt', '2026-11-22T14:32:00+01:00');
  await sit(granvik, 'electedOfficial');
  open('meetings');
  expect((await screen.findByText('Allt är synkat 14.32')).closest('a')?.getAttribute('href')).toBe(
    '/synk',
  );

  await act(async () => {
    await local.db.problems.put({
      id: 'p',
      kind: 'refused',
      tbl: 'note',
      scope_id: scopeId('user', uid),
      row_id: 'r',
      mine: null,
      theirs: null,
      base: null,
      who: null,
      at: '2026-11-22T14:33:00+01:00',
      code: '42501',
    });
  });
  await screen.findByRole('link', { name: '1 kunde inte tas emot – visa' });
  await screen.findAllByText('1 kunde inte tas emot – visa', undefined, { timeout: 3000 });
});

function Breaks(): never {
  throw new Error('a row nobody reckoned with');
}

function openPage(at: string, page: ReactNode) {
  window.scrollTo = () => undefined;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const shown = render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[at]}>
        <Shell>{page}</Shell>
      </MemoryRouter>
    </LocalProvider>,
  );
  return () => shown.unmount();
}

test('an entry or a block that breaks says so in its own place, and the others stay', async () => {
  await sit(granvik, 'electedOfficial');
  openPage(
    '/traffar',
    <Screen kind="main" title="Sidan" act={<Breaks />}>
      <h1>Sidan</h1>
      <Breaks />
      <Section title="Lista">
        <Rows>
          <Row title="Första" />
          <Breaks />
          <Row title="Tredje" />
        </Rows>
      </Section>
    </Screen>,
  );
  await screen.findByRole('heading', { name: 'Sidan' });
  expect(screen.getAllByRole('heading', { name: 'En post kunde inte visas' })).toHaveLength(3);
  const list = screen.getByText('Första').closest('ul');
  expect([...(list?.children ?? [])].map((one) => one.tagName)).toEqual(['LI', 'LI', 'LI']);
  expect(screen.getByText('Tredje')).toBeTruthy();
});

test('when the rows behind the places cannot be read, every page stands without them', async () => {
  vi.spyOn(local, 'list').mockRejectedValue(new Error('no row can be read'));
  const close = openPage(paths.sync, <SyncPage onUpdate={async () => 'none'} />);
  await screen.findByRole('button', { name: 'Hämta en kopia' });
  for (const text of places()) expect(text).toBe('HemMer');
  close();
  openPage(paths.signOut, <SignOutPage onSignOut={async () => undefined} />);
  await screen.findByRole('button', { name: 'Logga ut' });
});

test('the ways out do not wait for the rows behind the places', async () => {
  vi.spyOn(local, 'list').mockReturnValue(new Promise(() => undefined));
  const close = openPage(paths.signOut, <SignOutPage onSignOut={async () => undefined} />);
  await screen.findByRole('button', { name: 'Logga ut' });
  close();
  openPage(paths.sync, <SyncPage onUpdate={async () => 'none'} />);
  await screen.findByRole('button', { name: 'Hämta en kopia' });
});

test('a day without contact is said with its date and the mark of what is old', async () => {
  await putMeta(local.db, 'pulledAt', '2026-01-02T09:00:00Z');
  await sit(granvik, 'electedOfficial');
  open('meetings');
  await screen.findByRole('heading', { name: 'Sidan' });
  const status = document.querySelector('a[data-state]');
  expect(status?.getAttribute('data-state')).toBe('old');
  expect(status?.textContent).toMatch(/^Senast synkat 2.januari/u);
});
