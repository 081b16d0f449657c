// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestCode } from '#data/account/sign-in.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { HandOverForm } from '#features/account/people/hand-over-form.tsx';
import { SignInPage } from '#features/account/sign-in/sign-in-page.tsx';
import { ContactForm } from '#features/people/contact-form.tsx';
import { InvitePeople } from '#features/people/invite/invite-people.tsx';
import { InviteOne } from '#features/people/invite/invite-one.tsx';
import { openPage } from '#tests/support/open-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, pullCourseSeat, seedRound } from '#tests/support/rows/round-rows.ts';

vi.mock('#data/account/sign-in.ts', () => ({ requestCode: vi.fn(), verifyCode: vi.fn() }));

/*
 * Every door an address comes in by reads it by the same rule. What the rule says of which address
 * stands in tests/domain/address.test.ts.
 */
const good = [
  '  Anna@Granvik.example ',
  '\u202Aanna\u200B@gran\u00ADvik.example\u202C',
  '"Berg, Anna" <anna@granvik.example>,',
  'mailto:anna@granvik.example',
];
const kept = 'anna@granvik.example';
const bad = [
  ['', 'Skriv en e-postadress.'],
  ['anna', 'Adressen saknar @. Skriv den som namn@organisation.se.'],
  ['anna@granvik', 'Det som står efter @ är inte helt. Skriv det som organisation.se.'],
  [
    'anna,berg@granvik.example',
    'Det som står före @ går inte att läsa. Se efter om något tecken är fel.',
  ],
  ['anna berg@granvik.example', 'Det är ett mellanslag mitt i adressen. Ta bort det.'],
  ['a@b.se, c@d.se', 'Här står mer än en adress. Skriv bara en.'],
] as const;

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

const open = (page: ReactNode) => openPage(local, page);
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
    isIn: () => waitFor(() => expect(requestCode).toHaveBeenCalledWith(kept)),
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

const told = doors.flatMap((door) =>
  bad
    // whom to ask has an address or none
    .filter(([address]) => address !== '' || door.name !== 'whom to ask')
    .map(([address, why]) => ({ door, address, why })),
);
test.each(told)('$door.name stops $address and says why', async ({ door, address, why }) => {
  open(door.page());
  await door.enter(address);
  await waitFor(() =>
    expect(
      screen.getByLabelText<HTMLInputElement>('E-postadress').getAttribute('aria-invalid'),
    ).toBe('true'),
  );
  expect(screen.getByText(why)).toBeDefined();
  expect(requestCode).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

const invite = {
  hat: granvik,
  known: new Map(),
  role: 'courseParticipant',
  onRole: vi.fn(),
  onInvited: vi.fn(),
} as const;

test.each([
  ...good.map((address) => [address, 1] as const),
  ...bad.map(([address]) => [address, 0] as const),
])('inviting one person: %j becomes %i invitations', async (address, count) => {
  open(<InviteOne {...invite} />);
  await write('E-postadress', address);
  press(/^Bjud in/u);
  if (count === 0) {
    await waitFor(() =>
      expect(screen.getByLabelText('E-postadress').getAttribute('aria-invalid')).toBe('true'),
    );
  }
  await waitFor(async () =>
    expect((await local.db.rows('invitation').toArray()).map((one) => one.address)).toEqual(
      Array(count).fill(kept),
    ),
  );
});

test('whom to ask is kept as the database compares, and shown as people write', async () => {
  const [, , contact] = doors;
  open(contact?.page());
  await contact?.enter('Eva <Eva@Malmö.example>');
  await contact?.isIn();
  const [row] = await local.db.rows('contact').toArray();
  expect(row?.email).toBe('eva@xn--malm-8qa.example');
  expect(screen.getByLabelText<HTMLInputElement>('E-postadress').value).toBe('eva@malmö.example');
});

test('an address somebody was invited by before, written otherwise, is invited already', async () => {
  await local.pulled('invitation', { ...row, address: 'anna@malmö.example', state: 'open' });
  await pullCourseSeat(local, 'strategist');
  open(<InvitePeople hat={granvik} />);
  fireEvent.click(await screen.findByLabelText('En person'));
  await write('E-postadress', 'anna@xn--malm-8qa.example');
  press(/^Bjud in/u);
  expect(await screen.findByText('Adressen är redan inbjuden.')).toBeDefined();
});
