// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveDraft } from '#data/waiting/drafts.ts';
import { BegunTexts, GoneTexts } from '#parts/state/begun-texts.tsx';
import { openPage } from '#tests/support/open-page.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';

let local: TestLocal;
beforeEach(() => {
  local = makeTestLocal();
});
afterEach(cleanup);

const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);

test('a shared file is told by its name, has nothing to copy, and is taken away with its bytes', async () => {
  const key = 'delat/2026-12-10T09:01:00.000Z/s2';
  await local.db.parts.put({ hash: key, n: 0, bytes: new Uint8Array([1]).buffer });
  await local.db.drafts.put({ key, text: '', file: { name: 'plan.pdf', bytes: 1 } });
  openPage(local, <BegunTexts />);
  await screen.findByText('Fil: plan.pdf');
  expect(buttons()).toEqual(['Ta bort']);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
  const sheet = await screen.findByRole('dialog');
  fireEvent.click(within(sheet).getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(screen.queryByText('Fil: plan.pdf')).toBeNull());
  expect(await local.db.parts.count()).toBe(0);
});

test('a shared text stands as it was shared', async () => {
  await saveDraft(local, 'delat/2026-12-10T09:00:00.000Z/s1', '{"typed":{"title":"x"}}');
  openPage(local, <BegunTexts />);
  await screen.findByText('{"typed":{"title":"x"}}');
  expect(buttons()).toEqual(['Kopiera', 'Ta bort']);
});

test('choices alone are named, with nothing to copy', async () => {
  await saveDraft(local, 'samtal/p1/varfor', '{"typed":{"seats":"a b"}}');
  openPage(local, <BegunTexts />);
  await screen.findByText('Vilka som är med i ett gruppsamtal');
  expect(buttons()).toEqual(['Ta bort']);
});

test('the fields of a key figure are called what they are called there', async () => {
  await saveDraft(
    local,
    'nyckeltal/ny/w1',
    '{"typed":{"id":"x","title":"Träning","unit":"minuter"}}',
  );
  await saveDraft(local, 'siffror/me1', '{"typed":{"period":"2027","women":"12"}}');
  await saveDraft(local, 'siffror/me1/2027-W05', '{"typed":{"women":"13"}}');
  openPage(local, <BegunTexts />);
  await screen.findByText(/^Namn: Träning\sEnhet: minuter$/u);
  screen.getByText(/^När: 2027\sKvinnor eller flickor: 12$/u);
  screen.getByText(/^När: v\.\s5\s2027\sKvinnor eller flickor: 13$/u);
});

test('what is about a work that is gone is told where it would have stood, once all has been read', async () => {
  await saveDraft(local, 'nyckeltal/ny/w1', '{"typed":{"title":"Träning"}}');
  const page = () => openPage(local, <GoneTexts forms={['nyckeltal']} />);
  page();
  await new Promise((done) => setTimeout(done, 100));
  expect(screen.queryByText('Det du hade börjat skriva')).toBeNull();
  cleanup();
  await local.caughtUp('plan:r1');
  page();
  await screen.findByText('Det du hade börjat skriva');
  screen.getByText(/finns inte här längre/u);
});
