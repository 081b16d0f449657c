// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestCode } from '#data/account/sign-in.ts';
import { LocalProvider } from '#data/use-live.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { HandOverForm } from '#features/account/people/hand-over-form.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { ContactForm } from '#features/people/contact-form.tsx';
import { InviteOne } from '#features/people/invite/invite-one.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

vi.mock('#data/account/sign-in.ts', () => ({ requestCode: vi.fn(), verifyCode: vi.fn() }));

/*
 * Every door an address comes in by reads it by the same rule. What the rule says of which address
 * stands in tests/domain/address.test.ts.
 */
const good = ['anna.berg@granvik.example', '  Anna.Berg@Granvik.example ', 'åsa@malmö.example'];
const bad = ['anna@granvik', 'anna..berg@granvik.example', 'anna,berg@granvik.example', 'a@b@c.se'];

let local: TestLocal;
beforeEach(async () => {
  localStorage.clear();
  vi.clearAllMocks();
  vi.mocked(requestCode).mockResolvedValue({ ok: true });
  window.scrollTo = () => undefined;
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

function open(page: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element: page }]);
  render(
    <LocalProvider value={local}>
      <RouterProvider router={router} />
    </LocalProvider>,
  );
}
const write = async (label: string | RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const row: InvitationRow = {
  id: 'i1',
  scope_id: 'admin:p-granvik',
  participation_id: 'p-granvik',
  address: 'gammal@granvik.example',
  name: 'Gamla Berg',
  role: 'electedOfficial',
  unit: '',
  state: 'accepted',
  user_id: 'u1',
  author_id: null,
  deleted: false,
  version: 1,
  updated_by: null,
  updated_at: null,
};

interface Door {
  readonly name: string;
  readonly page: () => ReactNode;
  readonly enter: (address: string) => Promise<void>;
  readonly isIn: () => Promise<unknown>;
}
const doors: readonly Door[] = [
  {
    name: 'signing in',
    page: () => <SignInPage demo={null} install={{ system: 'ios', standalone: false }} />,
    enter: async (address) => {
      await write('E-postadress', address);
      press('Mejla koden');
    },
    isIn: () => waitFor(() => expect(requestCode).toHaveBeenCalled()),
  },
  {
    name: 'handing over',
    page: () => <HandOverForm row={row} onDone={vi.fn()} />,
    enter: async (address) => {
      await write('Namn', 'Nils Ny');
      await write('E-postadress', address);
      press('Lämna över platsen');
    },
    isIn: () => screen.findByRole('dialog'),
  },
  {
    name: 'whom to ask',
    page: () => (
      <ContactForm
        scope="org:p-granvik"
        contact={undefined}
        mine={{ name: '', email: '', phone: '' }}
      />
    ),
    enter: async (address) => {
      await write('Namn', 'Eva');
      await write('E-postadress', address);
      press('Spara');
    },
    isIn: () => screen.findByText(/^Sparat\./u),
  },
];

test.each(doors.flatMap((door) => good.map((address) => ({ door, address }))))(
  '$door.name lets $address in',
  async ({ door, address }) => {
    open(door.page());
    await door.enter(address);
    await door.isIn();
  },
);

test.each(doors.flatMap((door) => bad.map((address) => ({ door, address }))))(
  '$door.name stops $address',
  async ({ door, address }) => {
    open(door.page());
    await door.enter(address);
    await waitFor(() =>
      expect(
        screen.getByLabelText<HTMLInputElement>('E-postadress').getAttribute('aria-invalid'),
      ).toBe('true'),
    );
    expect(requestCode).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  },
);

const invite = {
  hat: granvik,
  known: new Map(),
  role: 'courseParticipant',
  onRole: vi.fn(),
  onInvited: vi.fn(),
} as const;

test.each([
  ...good.map((address) => [address, 1] as const),
  ...bad.map((address) => [address, 0] as const),
])('inviting one person: %j becomes %i invitations', async (address, count) => {
  open(<InviteOne {...invite} />);
  await write('E-postadress', address);
  press(/^Bjud in/u);
  if (count === 0) {
    await waitFor(() =>
      expect(screen.getByLabelText('E-postadress').getAttribute('aria-invalid')).toBe('true'),
    );
  }
  await waitFor(async () => expect(await local.db.rows('invitation').count()).toBe(count));
});
