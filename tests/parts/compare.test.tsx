// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listBegun } from '#data/waiting/begun-forms.ts';
import { AskForm } from '#parts/compare/ask-form.tsx';
import { IdeaButton } from '#parts/compare/idea-button.tsx';
import { flushAllText } from '#ui/field/autosave.ts';
import { openPage } from '#tests/support/open-page.tsx';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { GROUP, makeTalkPhone, occasion, statementOf } from '#tests/support/rows/question-rows.ts';

const about = { occasionId: occasion, statementId: statementOf() };
const done = vi.fn();
let local: TestLocal;
beforeEach(async () => {
  local = await makeTalkPhone('anna');
  done.mockClear();
});
afterEach(cleanup);

const ask = (to: string | null = 'p-strandhamn') =>
  openPage(local, <AskForm {...about} toParticipationId={to} onDone={done} />);
const field = (label = 'Fråga Strandhamn') => screen.findByLabelText<HTMLTextAreaElement>(label);
const write = async (value: string) => fireEvent.change(await field(), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const questions = () => local.db.rows('question').toArray();

test('a question says who reads it, and is asked when its row is written', async () => {
  ask();
  await screen.findByText(
    'Läses av Granvik, Strandhamn och mentorn Björkliden. Svaren syns för alla.',
  );
  await press('Ställ frågan');
  await screen.findByText('Skriv din fråga först.');
  expect(await questions()).toEqual([]);
  await write('Hur gjorde ni?');
  await press('Ställ frågan');
  await screen.findByRole('heading', { name: 'Frågan är ställd' });
  await screen.findByText(/^Sparat/u);
  const [row] = await questions();
  expect(row).toMatchObject({
    scope_id: GROUP,
    body: 'Hur gjorde ni?',
    to_participation_id: 'p-strandhamn',
    occasion_id: occasion,
    statement_id: statementOf(),
  });
  expect(screen.getByRole('link', { name: 'Visa frågan' }).getAttribute('href')).toBe(
    `/fraga/${row?.id ?? ''}`,
  );
  expect(done).not.toHaveBeenCalled();
  await press('Stäng');
  expect(done).toHaveBeenCalledOnce();
  await waitFor(async () => expect(await listBegun(local)).toEqual([]));
});

test('a begun question survives that the page is thrown away; each receiver has its own', async () => {
  ask();
  await write('Hur gjorde');
  await flushAllText();
  expect(await listBegun(local)).toEqual(['fraga']);
  cleanup();
  ask(null);
  expect((await field('Fråga de andra i gruppen')).value).toBe('');
  cleanup();
  ask();
  await waitFor(async () => expect((await field()).value).toBe('Hur gjorde'));
  await press('Låt bli');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(await listBegun(local)).toEqual(['fraga']);
});

test('what cannot be written is said, and the text stays', async () => {
  ask();
  await write('Hur gjorde ni?');
  const put = vi.spyOn(local.db, 'transaction').mockRejectedValueOnce(new Error('full'));
  await press('Ställ frågan');
  await screen.findByText(/^Frågan kunde inte sparas/u);
  put.mockRestore();
  expect((await field()).value).toBe('Hur gjorde ni?');
  await press('Ställ frågan');
  await screen.findByRole('heading', { name: 'Frågan är ställd' });
  expect(await questions()).toHaveLength(1);
});

test('too long a question is not asked', async () => {
  ask();
  await write('x'.repeat(2001));
  await press('Ställ frågan');
  await screen.findByText('1 tecken för mycket. Korta det.');
  expect(await questions()).toEqual([]);
});

test('a mentor is not offered to ask or to take home, and nobody after the round', async () => {
  local = await makeTalkPhone('bo');
  ask();
  openPage(local, <IdeaButton {...about} fromParticipationId="p-strandhamn" />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('button')).toBeNull();
  cleanup();
  local = await makeTalkPhone('anna', '2027-07-01T08:00:00Z');
  ask();
  await screen.findByText(/^Omgången är slut/u);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('an idea is kept by a press and let go by another', async () => {
  openPage(local, <IdeaButton {...about} fromParticipationId="p-strandhamn" />);
  await press('Spara som idé att ta hem');
  const kept = await screen.findByRole('button', { name: 'Sparad som idé att ta hem' });
  expect(kept.getAttribute('aria-pressed')).toBe('true');
  expect(await local.list('idea')).toMatchObject([
    { scope_id: 'org:p-granvik', from_participation_id: 'p-strandhamn' },
  ]);
  fireEvent.click(kept);
  const free = await screen.findByRole('button', { name: 'Spara som idé att ta hem' });
  expect(free.getAttribute('aria-pressed')).toBe('false');
  expect(await local.list('idea')).toEqual([]);
});
