// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { FindPage } from '#features/search/find-page.tsx';
import { paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { recordRow, todoRow } from '#tests/support/rows/record-rows.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
afterEach(cleanup);
beforeEach(async () => {
  local = makeTestLocal('anna');
  await seedRound(local);
  const copy = { id: 'c2', origin: 'n2', scope_id: 'group:g1', author_id: 'samira' } as const;
  await local.pulled('note', noteRow({ id: 'n1', body: 'Skriv in uppdraget i planen' }));
  await local.pulled('note', noteRow({ ...copy, body: 'Vi byter uppdrag', kind: 'decision' }));
  await local.pulled('todo', todoRow());
  const laidOut = { published_at: '2026-12-11T09:00:00Z', reply_by: '2026-12-18' };
  await local.pulled('record', recordRow(laidOut));
});

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}
function open(path: string = paths.search) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.search} element={<FindPage />} />
        </Routes>
        <Address />
      </MemoryRouter>
    </LocalProvider>,
  );
}
const type = (value: string) =>
  fireEvent.change(screen.getByRole('searchbox'), { target: { value } });
const headings = () =>
  screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const section = async (name: string) => within(await screen.findByRole('region', { name }));

test('what one types is found at once, by what it is, with the words marked and who may read it', async () => {
  open();
  type('uppdrag');
  const notes = await section('Anteckningar');
  expect(headings()).toEqual(['Minnesanteckningar', 'Anteckningar', 'Att göra']);
  const [mine, theirs] = notes
    .getAllByRole('link')
    .toSorted((a, b) => (a.textContent < b.textContent ? -1 : 1));
  expect(mine?.textContent).toBe('Skriv in uppdraget i planenBara jag · 10\u00a0december');
  expect(theirs?.textContent).toBe('Vi byter uppdragSamira Haddad · 10\u00a0december');
  expect(mine?.querySelector('mark')?.textContent).toBe('uppdraget');
  expect(mine?.getAttribute('href')).toBe(paths.writeNote('m1', 'i1', 'n1'));
  expect(theirs?.getAttribute('href')).toBe(paths.agendaItem('m1', 'i1'));
  const record = await section('Minnesanteckningar');
  expect(record.getByRole('link').textContent).toBe(
    'Beslut 1. Vi byter uppdragLärandeträff 1, Punkt 1, 10\u00a0december',
  );
  expect(record.getByRole('link').getAttribute('href')).toBe(paths.record('m1'));
});

test('one kind is shown by itself, and the counts are never called träffar', async () => {
  open();
  type('uppdrag');
  await screen.findByRole('radio', { name: 'Allt, 4' });
  fireEvent.click(screen.getByRole('radio', { name: 'Anteckningar, 2' }));
  expect(headings()).toEqual(['Anteckningar']);
  fireEvent.click(screen.getByRole('radio', { name: 'Allt, 4' }));
  expect(headings()).toHaveLength(3);
});

test('nothing found says so; too little says how much is needed; emptied, nothing is left', async () => {
  open();
  type('xyzzy');
  await screen.findByText('Inget med ”xyzzy”.');
  type('x');
  await screen.findByText('Skriv minst två bokstäver.');
  fireEvent.click(screen.getByRole('button', { name: 'Töm sökfältet' }));
  await waitFor(() => expect(screen.queryByText('Skriv minst två bokstäver.')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('what one looked for stands in the address, and is there when one comes back', async () => {
  open(`${paths.search}?q=planen`);
  await section('Anteckningar');
  type('punkt');
  await section('Träffar och agendor');
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('?q=punkt'));
});

test('a file is found as one types, and its row opens it', async () => {
  await local.pulled('material', {
    id: 'f1',
    scope_id: 'group:g1',
    meeting_id: 'm1',
    agenda_item_id: null,
    title: 'Styrkedjan.pdf',
    kind: 'pdf',
  });
  open();
  type('styrk');
  const files = await section('Filer');
  const row = files.getByRole('link');
  expect(row.textContent).toBe('Styrkedjan.pdfLärandeträff 1, 10\u00a0december');
  expect(row.getAttribute('href')).toBe(paths.materialFile('m1', 'f1'));
});
