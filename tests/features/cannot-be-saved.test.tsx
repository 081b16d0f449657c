// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { WhenForm } from '#features/meetings/arrange/when-form.tsx';
import { AddGuest } from '#features/meetings/during/add-guest.tsx';
import { Propose } from '#features/meetings/reply/propose.tsx';
import { ContactForm } from '#features/people/contact-form.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { openPage } from '#tests/support/open-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

/* What cannot be saved says why, stands where it is, and is no row. */
let local: TestLocal;
let meeting: MeetingRow;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
  const [row] = await local.list('meeting');
  if (!row) throw new Error('no meeting');
  meeting = row;
});
afterEach(cleanup);

const tables = ['attendance', 'contact', 'meeting', 'record_reply'] as const;
const rows = () => Promise.all(tables.map((tbl) => local.db.rows(tbl).toArray()));

async function cannotBeSaved(label: string, text: string, button: string, word: string | RegExp) {
  const before = await rows();
  const field = await screen.findByLabelText<HTMLInputElement>(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  await screen.findByText(word);
  await flushAllText();
  expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe(text);
  expect(await rows()).toEqual(before);
  // shortened the word is gone
  fireEvent.change(field, { target: { value: 'Eva' } });
  await waitFor(() => expect(screen.queryByText(word)).toBeNull());
}

const contact = () => (
  <ContactForm
    scope="org:p-granvik"
    contact={{ name: 'Eva', email: 'eva@granvik.example', phone: '010-1' }}
    mine={{ name: 'Jag', email: 'jag@granvik.example', phone: '' }}
  />
);

test.each([
  ['Namn', 203, '3 tecken för mycket. Korta det.'],
  ['Telefon', 41, '1 tecken för mycket. Korta det.'],
])('whom to ask: %s', async (label, length, word) => {
  openPage(local, contact());
  await cannotBeSaved(label, 'x'.repeat(length), 'Spara', word);
});

test.each([
  ['Namn', 204, '4 tecken för mycket. Korta det.'],
  ['Organisation, eller i vilken roll', 201, '1 tecken för mycket. Korta det.'],
])('a guest: %s', async (label, length, word) => {
  openPage(local, <AddGuest meeting={meeting} />);
  await cannotBeSaved(label, 'x'.repeat(length), 'Lägg till gäst', word);
});

const link = 'Länk för att delta på distans';
test.each([
  ['too long', `https://video.example/${'x'.repeat(500)}`, '22 tecken för mycket. Korta det.'],
  ['no link', 'video.example/rum', /^Länken behöver börja med https/u],
])('the link of a meeting: %s', async (_, text, word) => {
  openPage(local, <WhenForm meeting={meeting} />);
  await cannotBeSaved(link, text, 'Spara när och var', word);
});

const propose = (onDone: () => void) => (
  <Propose
    of={{ scope: 'group:g1', meetingId: 'm1', sourceId: 's1', participationId: 'p-granvik' }}
    begun="Så står det."
    stands="Så står det."
    onDone={onDone}
  />
);

test('a proposal for the notes of a meeting', async () => {
  const onDone = vi.fn();
  openPage(local, propose(onDone));
  const word = '2 tecken för mycket. Korta det.';
  await cannotBeSaved('Så borde det stå', 'x'.repeat(4002), 'Spara förslaget', word);
  expect(onDone).not.toHaveBeenCalled();
});

/** Of the form, the field, what is typed there, the button and what is said. */
type Case = readonly [string, () => ReactNode, string, string, string, RegExp];
const cases: readonly Case[] = [
  ['whom to ask', contact, 'Telefon', '010-2', 'Spara', /^Det gick inte att spara på telefonen\./u],
  [
    'a guest',
    () => <AddGuest meeting={meeting} />,
    'Namn',
    'Eva',
    'Lägg till gäst',
    /^Det kunde inte/u,
  ],
  [
    'when and where',
    () => <WhenForm meeting={meeting} />,
    link,
    'https://video.example/rum',
    'Spara när och var',
    /^Det kunde inte sparas\./u,
  ],
  [
    'a proposal',
    () => propose(vi.fn()),
    'Så borde det stå',
    'Så här.',
    'Spara förslaget',
    /^Det kunde inte sparas\. Telefonen/u,
  ],
];

test.each(cases)('on a full phone, %s: what is typed stands', async (...of) => {
  const [, page, label, text, name, word] = of;
  openPage(local, page());
  const before = await rows();
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });
  await flushAllText();
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  for (const tbl of tables) {
    local.db.rows(tbl).hook('creating', full);
    local.db.rows(tbl).hook('updating', full);
  }
  fireEvent.click(screen.getByRole('button', { name }));
  await screen.findByText(word);
  expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe(text);
  expect(await rows()).toEqual(before);
});
