// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseMe, type EraseAnswer } from '#data/account/erase-me.ts';
import { LocalProvider } from '#data/use-live.ts';
import { EraseMePage } from '#features/account/people/erase-me-page.tsx';
import { saveFile } from '#ui/browser/save-file.ts';
import { makeReadyPhone, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

vi.mock('#ui/browser/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('#data/account/erase-me.ts', () => ({ eraseMe: vi.fn() }));

const onErased = vi.fn(async () => undefined);
let local: TestLocal;
const act = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Radera allt om mig' });
const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('Skriv RADERA'), { target: { value: text } });

beforeEach(async () => {
  vi.clearAllMocks();
  window.scrollTo = () => undefined;
  local = await makeReadyPhone();
});
afterEach(() => {
  cleanup();
  local.db.close();
});

async function open(answer: EraseAnswer) {
  vi.mocked(eraseMe).mockResolvedValue(answer);
  render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <EraseMePage onErased={onErased} />
      </MemoryRouter>
    </LocalProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Radera allt om mig' });
}

test('it needs the file, or a plain no to it, and the word; then the phone is cleaned', async () => {
  await open('erased');
  expect(screen.getByText(/Där står tidigare deltagare/u)).toBeTruthy();
  type('RADERA');
  expect(act().disabled).toBe(true);
  expect(screen.getByText(/^Hämta kopian först/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Hämta en kopia' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  await waitFor(() => expect(act().disabled).toBe(false));
  type('radera');
  expect(act().disabled).toBe(true);
  type('RADERA');
  fireEvent.click(act());
  await waitFor(() => expect(onErased).toHaveBeenCalledOnce());
  expect(eraseMe).toHaveBeenCalledWith(uid);
});

test.each([
  ['offline', /^Jämsides gick inte att nå\. Inget är raderat/u],
  ['signInNeeded', /^Inloggningen har gått ut/u],
  ['failed', /^Servern kunde inte radera/u],
] as const)('told %s it says what is true, and nothing goes', async (answer, words) => {
  await open(answer);
  fireEvent.click(screen.getByLabelText('Jag vill inte ha någon kopia'));
  type('RADERA');
  fireEvent.click(act());
  await screen.findByText(words);
  expect(onErased).not.toHaveBeenCalled();
  expect(act().disabled).toBe(false);
});
