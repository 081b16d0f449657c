// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { edit } from '#data/local/edit.ts';
import { putMeta } from '#data/local/meta.ts';
import { LocalProvider } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { DiagnosisPage } from '#features/account/diagnosis/diagnosis-page.tsx';
import { OutsideDiagnosisPage } from '#features/account/diagnosis/outside-diagnosis-page.tsx';
import { granvik, makeReadyPhone, uid } from '#tests/support/rows/checklist-rows.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';

const writeText = vi.fn(async (_text: string) => undefined);
const share = vi.fn(async (_data: ShareData) => undefined);
const secret = 'Anna Andersson behöver stöd';
let local: TestLocal;

beforeEach(async () => {
  vi.clearAllMocks();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  window.scrollTo = () => undefined;
  local = await makeReadyPhone();
  await edit(local, ['note'], (tx) =>
    tx.put('note', scopeId('user', uid), '00000000-0000-4000-8000-00000000e001', {
      participation_id: granvik.participationId,
      meeting_id: null,
      agenda_item_id: null,
      kind: 'idea',
      body: secret,
      written_at: '2026-11-22T10:31:00+01:00',
      shared: [],
      origin: null,
    }),
  );
  await putMeta(local.db, 'refusals', [{ code: '42501', tbl: 'note', at: '2026-11-22T09:31:00Z' }]);
});
afterEach(() => {
  cleanup();
  local.db.close();
});

function open() {
  render(
    <LocalProvider value={local}>
      <MemoryRouter>
        <DiagnosisPage version="7.1.2" />
      </MemoryRouter>
    </LocalProvider>,
  );
}

test('it can be read aloud: what waits, the refusals with codes, versions, and the device in groups', async () => {
  open();
  await screen.findByRole('heading', { level: 1, name: 'Läs upp för supporten' });
  const groups = local.device.replaceAll('-', '').slice(0, 8).toUpperCase();
  expect(screen.getByText(`${groups.slice(0, 4)} ${groups.slice(4)}`)).toBeTruthy();
  expect(screen.getByText('7.1.2')).toBeTruthy();
  expect(screen.getByText(/^Anteckning, /u)).toBeTruthy();
  expect(screen.getByText('42501')).toBeTruthy();
  expect(screen.getByText('något väntar')).toBeTruthy();
});

test('copied and shared it is the same plain text, without anything personal', async () => {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Kopiera' }));
  await screen.findByText('Uppgifterna är kopierade.');
  const text = writeText.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('Enhetens nummer: ');
  expect(text).toContain('Väntar\nAntal: 1');
  for (const word of [secret, 'Anna', local.email, local.uid, 'Granvik']) {
    expect(text).not.toContain(word);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Dela' }));
  await waitFor(() => expect(share).toHaveBeenCalledWith(expect.objectContaining({ text })));
});

test('where copying is forbidden it says what to do instead', async () => {
  writeText.mockRejectedValueOnce(new Error('no'));
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Kopiera' }));
  await screen.findByText(/^Det gick inte att kopiera/u);
});

test('on a phone that belongs to nobody the device tells what it knows', async () => {
  render(
    <MemoryRouter>
      <OutsideDiagnosisPage version="7.1.2" />
    </MemoryRouter>,
  );
  await screen.findByText('utloggad');
  expect(screen.getByText('7.1.2')).toBeTruthy();
  expect(screen.getByText('Webbläsare')).toBeTruthy();
});
