// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { MeetingPage } from '#features/meetings/meeting-page.tsx';
import { RecordPage } from '#features/meetings/record/record-page.tsx';
import { ReplyPage } from '#features/meetings/reply/reply-page.tsx';
import { rowId } from '#lib/row-id.ts';
import { flushAllText } from '#ui/field/autosave.ts';
import { paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import {
  attendanceRow,
  partRow,
  recordRow,
  replyRow,
  todoRow,
} from '#tests/support/rows/record-rows.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';
import type { NoteRow } from '#domain/tables/note.ts';
import type { RecordRow } from '#domain/tables/record.ts';

const fetched = vi.hoisted(() => ({ file: vi.fn<() => Promise<unknown>>() }));
vi.mock('#data/remote/material.ts', () => ({ fetchFile: () => fetched.file() }));

let local: TestLocal;
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const partId = rowId('record_part', 'm1', 'n1');
const laidOut = { published_at: '2026-12-11T09:00:00Z', reply_by: '2026-12-18' };

/** The day after the meeting, on the phone of one of them. */
async function makePhone(uid: string, record?: Partial<RecordRow>, now = '2026-12-11T10:00:00Z') {
  vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
  local = makeTestLocal(uid, now);
  await seedRound(local);
  await local.caughtUp('group:g1');
  const share = (id: string, body: string, fields: Partial<NoteRow> = {}) =>
    local.pulled(
      'note',
      noteRow({
        scope_id: 'group:g1',
        id: `copy-${id}`,
        origin: id,
        body,
        author_id: 'samira',
        participation_id: 'p-strandhamn',
        ...fields,
      }),
    );
  await share('n1', 'De började med ett enda uppdrag.', { kind: 'lesson' });
  await share('n2', 'En siffra per möte.');
  await share('n3', 'Vi byter uppdrag.', { kind: 'decision' });
  await share('n4', 'Fast punkt på mötet.', { kind: 'idea', participation_id: 'p-granvik' });
  await share('n5', 'Bra samtal', { kind: 'plus' });
  await local.pulled('todo', todoRow({ seat_id: 'seat-anna' }));
  await local.pulled('attendance', attendanceRow());
  if (record) await local.pulled('record', recordRow({ id: rowId('record', 'm1'), ...record }));
}

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.meeting(':meeting')} element={<MeetingPage />} />
          <Route path={paths.record(':meeting')} element={<RecordPage />} />
          <Route path={paths.recordReply(':meeting')} element={<ReplyPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const paragraph = async (text: string) => {
  const box = (await screen.findByText(text, { selector: 'p' })).parentElement;
  if (!box) throw new Error(text);
  return within(box);
};
const document = () => screen.findByRole('heading', { level: 1, name: 'Minnesanteckningar' });

test('whoever runs the meeting reads the draft as a document, and who else sees it', async () => {
  await makePhone('samira');
  open(paths.record('m1'));
  await document();
  screen.getByText('Satt ihop av det som delades på träffen. Bara du ser det.');
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual([
    'Utkast',
    'Närvarande',
    'Punkt 1',
    'Punkt 2',
    'Punkt 3',
    'Beslut',
    'Idéer att ta hem',
    'Att göra',
    'Plus, minus, intressant',
  ]);
  screen.getByText('1 politiker');
  screen.getByText('Anna Ek, senast 15 januari 2027');
  expect(screen.getByRole('button', { name: 'Lägg ut' })).toBeTruthy();
  screen.getByText(/^4 personer kan läsa och säga om det stämmer till 18 december/u);
});

test('the others are told that it is being written, and by whom', async () => {
  await makePhone('anna');
  open(paths.record('m1'));
  await screen.findByRole('heading', { name: 'Minnesanteckningarna skrivs' });
  screen.getByText(/^Samira Haddad sätter ihop dem/u);
  expect(screen.queryByText('Vi byter uppdrag.')).toBeNull();
});

test('a source shows who wrote it and when, opens on the original, and is switched off', async () => {
  await makePhone('samira');
  await local.pulled(
    'record_part',
    partRow({ id: partId, body: 'Strandhamn började med ett enda uppdrag.' }),
  );
  open(paths.record('m1'));
  const changed = await paragraph('Strandhamn började med ett enda uppdrag.');
  const source = changed.getByRole('button', { name: 'Samira Haddad 10.20' });
  expect(source.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(source);
  changed.getByText('Lärdom, delad med vår grupp');
  expect(changed.getByText('De', { exact: false, selector: 'del' }).textContent).toContain('De ');
  changed.getByText('Strandhamn', { exact: false, selector: 'ins' });
  fireEvent.click(changed.getByRole('button', { name: 'Ångra ändringen' }));
  await changed.findByText('Texten står som den skrevs.');
  fireEvent.click(screen.getByRole('switch', { name: /Visa källor/u }));
  expect(screen.queryByRole('button', { name: 'Samira Haddad 10.20' })).toBeNull();
});

test('the writer changes a paragraph while the entry stays, leaves one out and puts it back', async () => {
  await makePhone('samira');
  open(paths.record('m1'));
  let one = await paragraph('En siffra per möte.');
  fireEvent.click(one.getByRole('button', { name: 'Samira Haddad 10.20' }));
  fireEvent.click(one.getByRole('button', { name: 'Ändra texten' }));
  const field = await screen.findByLabelText('Stycket, som det ska läsas');
  fireEvent.change(field, { target: { value: '' } });
  await flushAllText();
  expect((field as HTMLTextAreaElement).value).toBe('');
  fireEvent.change(field, { target: { value: 'En siffra per möte, en kvart.' } });
  fireEvent.click(await button('Klar'));
  one = await paragraph('En siffra per möte, en kvart.');
  const note = await local.db.rows('note').get(['group:g1', 'copy-n2']);
  expect(note?.body).toBe('En siffra per möte.');
  fireEvent.click(one.getByRole('button', { name: 'Utelämna' }));
  fireEvent.click(await one.findByRole('button', { name: 'Ta med igen' }));
  await one.findByRole('button', { name: 'Utelämna' });
});

test('laid out for a week it is open for everybody, and can be taken back', async () => {
  await makePhone('samira');
  open(paths.record('m1'));
  fireEvent.change(await screen.findByLabelText('Syfte'), { target: { value: 'Lära' } });
  await flushAllText();
  fireEvent.click(await button('Lägg ut'));
  await screen.findByText('Stämmer det? Säg till senast fredag 18 december');
  expect(await local.db.rows('record').toArray()).toMatchObject([
    { purpose: 'Lära', reply_by: '2026-12-18', published_at: '2026-12-11T10:00:00.000Z' },
  ]);
  fireEvent.click(await button('Ta tillbaka'));
  const sheet = within(await screen.findByRole('dialog'));
  fireEvent.click(sheet.getByRole('button', { name: 'Ta tillbaka' }));
  await button('Lägg ut');
});

test('what is proposed stands under its paragraph as struck and added text; its writer takes it', async () => {
  await makePhone('samira', laidOut);
  await local.pulled(
    'record_reply',
    replyRow({ source_id: 'n2', agrees: false, body: 'En siffra per kvartal.' }),
  );
  open(paths.record('m1'));
  const one = await paragraph('En siffra per möte.');
  one.getByText('Anna Ek föreslår');
  expect(one.getByText('möte.', { selector: 'del' }).textContent).toBe('Struket: möte.. Slut. ');
  expect(one.getByText('kvartal.', { selector: 'ins' }).textContent).toBe(
    'Tillagt: kvartal.. Slut. ',
  );
  fireEvent.click(one.getByRole('button', { name: 'Ta in förslaget' }));
  await paragraph('En siffra per kvartal.');
  expect(screen.queryByText('Anna Ek föreslår')).toBeNull();
});

test('agreed, it says since when, and what was changed after that says its day', async () => {
  await makePhone('anna', laidOut, '2027-01-10T10:00:00Z');
  await local.pulled(
    'record_part',
    partRow({ body: 'Ändrat.', updated_at: '2026-12-28T09:00:00Z' }),
  );
  open(paths.record('m1'));
  await screen.findByText('Justerade. Gäller från 19 december 2026', { selector: 'h2' });
  const one = await paragraph('Ändrat.');
  one.getByText('Ändrad efter justering, 28 december 2026');
  expect(screen.queryByRole('button', { name: 'Lägg ut' })).toBeNull();
});

test('the deadline comes first; one agrees, proposes, and lets the rest be right in one act, without network', async () => {
  await makePhone('anna', laidOut);
  open(paths.recordReply('m1'));
  await screen.findByText(
    'Svara senast fredag 18 december. Därefter gäller anteckningarna som de står.',
  );
  screen.getByText('0 av 6 stycken klara, 0 av 1 har svarat');
  expect(screen.getAllByRole('button', { name: 'Stämmer' })).toHaveLength(2);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Stämmer' }))[0] as HTMLElement);
  await screen.findByText('Du har sagt att det stämmer');
  fireEvent.click(
    (await screen.findAllByRole('button', { name: 'Föreslå ändring' }))[0] as HTMLElement,
  );
  fireEvent.click(await button('Spara förslaget'));
  await screen.findByText('Skriv hur det borde stå i stället.');
  fireEvent.change(await screen.findByLabelText('Så borde det stå'), {
    target: { value: 'En siffra per kvartal.' },
  });
  fireEvent.click(await button('Spara förslaget'));
  await screen.findByText('Ditt förslag');
  expect(screen.getByText('kvartal.', { selector: 'ins' }).tagName).toBe('INS');
  await waitFor(() => expect(screen.getAllByText(/^Sparat på telefonen/u)).toHaveLength(2));
  fireEvent.click(await button('Allt det andra stämmer'));
  await screen.findByText('Klart. Du har svarat på allt.');
  screen.getByText('6 av 6 stycken klara, 1 av 1 har svarat');
  const rows = await local.db.rows('record_reply').toArray();
  expect(rows.map((row) => [row.source_id, row.agrees, row.body]).toSorted()).toEqual([
    ['m1', true, ''],
    ['n1', true, ''],
    ['n2', false, 'En siffra per kvartal.'],
  ]);
});

test('a begun proposal stays on the phone when the page is thrown away', async () => {
  await makePhone('anna', laidOut);
  open(paths.recordReply('m1'));
  fireEvent.click(
    (await screen.findAllByRole('button', { name: 'Föreslå ändring' }))[0] as HTMLElement,
  );
  fireEvent.change(await screen.findByLabelText('Så borde det stå'), { target: { value: 'Halv' } });
  await flushAllText();
  cleanup();
  open(paths.recordReply('m1'));
  fireEvent.click(
    (await screen.findAllByRole('button', { name: 'Föreslå ändring' }))[0] as HTMLElement,
  );
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Så borde det stå').value).toBe('Halv'),
  );
});

test('who was not there reads it and is not asked', async () => {
  await makePhone('johan', laidOut);
  open(paths.recordReply('m1'));
  await screen.findByText(/^De som var med på träffen/u);
  expect(screen.queryByRole('button', { name: 'Stämmer' })).toBeNull();
});

test('the meeting leads to its record from the day it is held, with how far it has come', async () => {
  await makePhone('anna', laidOut);
  open(paths.meeting('m1'));
  const row = await screen.findByRole('link', { name: /^Minnesanteckningar/u });
  expect(row.textContent).toContain('Säg till senast fredag 18\u00a0december');
  cleanup();
  await makePhone('anna', laidOut, '2026-12-09T10:00:00Z');
  open(paths.meeting('m1'));
  await screen.findByText('Punkt 1');
  expect(screen.queryByRole('link', { name: /^Minnesanteckningar/u })).toBeNull();
});

test('pictures that were shared stand under their item with what they show; one that lacks says so', async () => {
  await makePhone('johan', laidOut);
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', jpeg));
  const hash = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const file = { meeting_id: 'm1', agenda_item_id: 'i2', kind: 'picture', author_id: 'samira' };
  const more = { bytes: 7, hash, participation_id: 'p-strandhamn', arrived_at: null } as const;
  const pull = (id: string, row: object) =>
    local.pulled('material', {
      ...file,
      ...more,
      id,
      scope_id: 'group:g1',
      origin: `o-${id}`,
      title: 'Bild 11.42',
      put_at: '2026-12-10T10:42:00.000Z',
      ...row,
    } as never);
  await pull('a', { description: 'Tre rutor i rad' });
  await pull('b', { description: 'En plan', hash: 'b'.repeat(64) });
  await pull('c', { description: 'Hemlig', scope_id: 'org:p-granvik' });
  await pull('d', { description: 'Ingen bild', kind: 'pdf' });
  fetched.file.mockResolvedValueOnce({ status: 200, body: jpeg.buffer });
  fetched.file.mockResolvedValue({ status: null, body: null });
  open(paths.record('m1'));
  const part = within(await screen.findByRole('region', { name: 'Punkt 2' }));
  await waitFor(() => expect(part.getByRole('img').getAttribute('alt')).toBe('Tre rutor i rad'));
  part.getByText('En plan');
  await part.findByText('Bilden finns inte på den här telefonen. Den hämtas när du har nät.');
  expect(part.getAllByRole('figure')).toHaveLength(2);
  expect(screen.queryByText('Hemlig')).toBeNull();
});
