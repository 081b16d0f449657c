// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalProvider } from '#data/use-live.ts';
import { OpenTodos } from '#features/home/open-todos.tsx';
import { NewTodoPage } from '#features/todos/new-todo-page.tsx';
import { TodoPage } from '#features/todos/todo-page.tsx';
import { TodosPage } from '#features/todos/todos-page.tsx';
import type { TodoRow } from '#domain/tables/todo.ts';
import { newTodoFrom, paths } from '#ui/paths.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

const GROUP = 'group:g1';
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna', '2027-01-20T11:10:00Z');
  await seedRound(local);
  await local.caughtUp('plan:r1', GROUP, 'user:anna');
});
afterEach(cleanup);

function open(path: string) {
  render(
    <LocalProvider value={local}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path={paths.home} element={<OpenTodos />} />
          <Route path={paths.todos} element={<TodosPage />} />
          <Route path={paths.newTodo} element={<NewTodoPage />} />
          <Route path={paths.todo(':todo')} element={<TodoPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
}
const pull = (id: string, more: Partial<TodoRow> = {}) =>
  local.pulled('todo', {
    id,
    scope_id: GROUP,
    author_id: 'samira',
    participation_id: 'p-granvik',
    seat_id: 'seat-anna',
    meeting_id: 'm1',
    body: 'Skicka chefsuppdragen',
    due_on: '2027-01-15',
    done_at: null,
    written_at: '2026-12-10T10:00:00Z',
    ...more,
  });
const all = () => local.db.rows('todo').toArray();
const write = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

test('three lists say how many are open, what is late, who and where it comes from', async () => {
  await pull('t1');
  await pull('t2', { seat_id: 'seat-johan', due_on: '2027-01-29', body: 'Ring' });
  await pull('t3', { seat_id: null, participation_id: null, due_on: null, body: 'Boka lokal' });
  open(paths.todos);
  await screen.findByLabelText('Mina, 1');
  screen.getByText(/^Skulle vara klar 15.januari$/u);
  screen.getByText('Lärandeträff 1');
  fireEvent.click(screen.getByLabelText('Granviks, 2'));
  await screen.findByText(/^Senast 29.januari, Johan Berg, Granvik, Lärandeträff 1$/u);
  fireEvent.click(screen.getByLabelText('Gruppens, 3'));
  await screen.findByText('Inget datum, Hela gruppen, Lärandeträff 1');
});

test('a tick moves it to what is done, and is taken back where it was done', async () => {
  await pull('t1');
  open(paths.todos);
  fireEvent.click(await screen.findByRole('checkbox', { name: /^Skicka chefsuppdragen/u }));
  await screen.findByText('Du har inget kvar att göra.');
  await screen.findByText(/^Klart 20.januari$/u);
  await screen.findByLabelText('Mina, 0');
  await press('Ångra');
  await screen.findByLabelText('Mina, 1');
  expect((await all())[0]).toMatchObject({ done_at: null });
});

test('what is another’s to do cannot be ticked, and its page is read', async () => {
  await pull('t1', { participation_id: 'p-strandhamn', seat_id: 'seat-samira' });
  open(paths.todos);
  fireEvent.click(await screen.findByLabelText('Gruppens, 1'));
  const box = await screen.findByRole<HTMLInputElement>('checkbox');
  expect(box.disabled).toBe(true);
  cleanup();
  open(paths.todo('t1'));
  await screen.findByText('Samira Haddad, Strandhamn kan ändra det.');
  expect(screen.queryByRole('button', { name: 'Spara' })).toBeNull();
});

test('from an entry of the room it brings the text, lies in the room, and knows the entry', async () => {
  const note = { scope_id: GROUP, id: 'c1', origin: 'n1', kind: 'action' as const };
  await local.pulled('note', noteRow({ ...note, author_id: 'samira', body: 'Ring Amina' }));
  open(newTodoFrom({ meeting: 'm1', item: 'i1', note: 'n1' }));
  await screen.findByText('Lärandeträff 1, Punkt 1');
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Vad ska göras?').value).toBe('Ring Amina'),
  );
  fireEvent.change(screen.getByLabelText('Vem?'), { target: { value: 'p-strandhamn' } });
  fireEvent.change(await screen.findByLabelText('Vem där?'), { target: { value: 'seat-samira' } });
  await write('Senast när? (valfritt)', '2027-01-29');
  await press('Lägg till');
  await screen.findByRole('heading', { level: 1, name: 'Att göra' });
  expect(await all()).toMatchObject([
    {
      scope_id: GROUP,
      body: 'Ring Amina',
      participation_id: 'p-strandhamn',
      seat_id: 'seat-samira',
      due_on: '2027-01-29',
      meeting_id: 'm1',
      agenda_item_id: 'i1',
      note_id: 'n1',
    },
  ]);
});

test('an own thing stays with the organisation unless one says the group, and is not empty', async () => {
  open(paths.newTodo);
  await press('Lägg till');
  await screen.findByText('Skriv vad som ska göras.');
  await write('Vad ska göras?', 'Ta upp det i ledningsgruppen');
  await press('Lägg till');
  await waitFor(async () => expect(await all()).toHaveLength(1));
  expect((await all())[0]).toMatchObject({ scope_id: 'org:p-granvik', seat_id: null });
  cleanup();
  open(paths.newTodo);
  await write('Vad ska göras?', 'För alla');
  fireEvent.change(screen.getByLabelText('Vem?'), { target: { value: '' } });
  expect(screen.queryByText('Vem ser den?')).toBeNull();
  await press('Lägg till');
  await waitFor(async () => expect(await all()).toHaveLength(2));
  expect((await all()).find((row) => row.body === 'För alla')).toMatchObject({
    scope_id: GROUP,
    participation_id: null,
  });
});

test('it is changed and taken away, after one is asked', async () => {
  await pull('t1');
  open(paths.todo('t1'));
  await write('Vad ska göras?', 'Skicka uppdragen');
  await press('Spara');
  await screen.findByLabelText('Mina, 1');
  expect((await all())[0]).toMatchObject({ body: 'Skicka uppdragen', due_on: '2027-01-15' });
  cleanup();
  open(paths.todo('t1'));
  await press('Ta bort');
  const dialog = await screen.findByRole('dialog');
  const confirm = [...dialog.querySelectorAll('button')].find(
    (one) => one.textContent === 'Ta bort',
  );
  if (confirm) fireEvent.click(confirm);
  await screen.findByText('Du har inget kvar att göra.');
});

test('Hem has the way there as long as there is something of one’s own', async () => {
  await pull('t1');
  open(paths.home);
  const way = await screen.findByRole('link', { name: 'Att göra, 1 öppen' });
  expect(way.getAttribute('href')).toBe(paths.todos);
  await pull('t1', { done_at: '2027-01-20T11:00:00Z' });
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
});
