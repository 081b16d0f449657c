// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CourseModule } from '#content/course/course-model.ts';
import { listBegun } from '#data/waiting/begun-forms.ts';
import type { InvitationRow } from '#domain/tables/invitation.ts';
import { HandOverForm } from '#features/account/people/hand-over-form.tsx';
import { ChoosePresent } from '#features/course/present/choose-present.tsx';
import { ContactForm } from '#features/people/contact-form.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { openPage } from '#tests/support/open-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

/* What is typed in a form with a button stays on the phone until the button has done its work. */
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

const open = (page: ReactNode) => openPage(local, page);
/** As when the phone has thrown the page away. */
async function openAgain(page: ReactNode) {
  await flushAllText();
  cleanup();
  open(page);
}
const write = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const stands = (label: string, value: string) =>
  waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe(value));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const drafts = () => listBegun(local);

const contact = { name: 'Eva Lind', email: 'eva@granvik.example', phone: '010-1' };
const whom = () => (
  <ContactForm
    scope="org:p-granvik"
    contact={contact}
    mine={{ name: 'Jag', email: 'jag@granvik.example', phone: '' }}
  />
);

test('whom to ask: half an address, and an emptied field', async () => {
  open(whom());
  await write('E-postadress', 'eva.lind@gran');
  await write('Telefon', '');
  await openAgain(whom());
  expect(await drafts()).toEqual(['kontakt']);
  await stands('E-postadress', 'eva.lind@gran');
  await stands('Telefon', '');
  await stands('Namn', 'Eva Lind');
  await write('E-postadress', 'eva.lind@granvik.example');
  press('Spara');
  await screen.findByText(/^Sparat\./u);
  await waitFor(async () => expect(await drafts()).toEqual([]));
  await stands('E-postadress', 'eva.lind@granvik.example');
});

test('what is as it was is no draft', async () => {
  open(whom());
  await write('Telefon', '010-2');
  await write('Telefon', '010-1');
  await flushAllText();
  expect(await drafts()).toEqual([]);
});

test('who takes over the seat', async () => {
  const row = { id: 'i1', participation_id: 'p-granvik', name: 'Gamla Berg' } as InvitationRow;
  open(<HandOverForm row={row} onDone={vi.fn()} />);
  await write('Namn', 'Nils Ny');
  await write('E-postadress', 'nils@gran');
  await openAgain(<HandOverForm row={row} onDone={vi.fn()} />);
  expect(await drafts()).toEqual(['lamna-over']);
  await stands('Namn', 'Nils Ny');
  await stands('E-postadress', 'nils@gran');
});

test('who is in the room: the chosen, the named, and the name that is being written', async () => {
  const module = { key: 'varfor', number: 1, title: 'Varför' } as CourseModule;
  const people = ['Anna', 'Bo'].map((name, nth) => ({
    seatId: `s${nth}`,
    userId: `u${nth}`,
    name,
    role: 'courseParticipant' as const,
    isMe: nth === 0,
  }));
  const room = () => <ChoosePresent module={module} hat={granvik} people={people} />;
  const guest = 'Någon som inte står i listan';
  open(room());
  fireEvent.click(await screen.findByRole('checkbox', { name: /Bo/u }));
  await write(guest, 'Cecilia Gäst');
  press('Lägg till');
  await write(guest, 'David');
  await openAgain(room());
  expect(await drafts()).toEqual(['samtal']);
  await screen.findByText('Cecilia Gäst');
  await stands(guest, 'David');
  await screen.findByRole('button', { name: /3/u });
});
