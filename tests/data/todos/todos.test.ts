import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getTodoOrigin, listTodoPeople } from '#data/todos/get-todo-origin.ts';
import { countMine, getTodo, listTodos } from '#data/todos/list-todos.ts';
import { addTodo, changeTodo, removeTodo, tickTodo } from '#data/todos/save-todo.ts';
import { isOverdue, sortTodos } from '#domain/meetings/todo-lists.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { noteRow } from '#tests/support/rows/note-rows.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

const GROUP = 'group:g1';
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});
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
const byId = async () =>
  new Map((await listTodos(local, granvik)).map((view) => [view.todo.id, view]));

test('one thing to do stands in each list it belongs to, and nowhere else', async () => {
  await pull('mine');
  await pull('ours', { seat_id: null });
  await pull('johans', { seat_id: 'seat-johan', scope_id: 'org:p-granvik' });
  await pull('theirs', { seat_id: 'seat-samira', participation_id: 'p-strandhamn' });
  await pull('all', { seat_id: null, participation_id: null });
  await pull('elsewhere', { scope_id: 'group:g2', seat_id: null });
  const views = await byId();
  expect([...views].map(([id, view]) => [id, view.lists]).toSorted()).toEqual([
    ['all', ['group']],
    ['johans', ['organisation']],
    ['mine', ['mine', 'organisation', 'group']],
    ['ours', ['organisation', 'group']],
    ['theirs', ['group']],
  ]);
  expect(views.get('mine')).toMatchObject({ who: 'Anna Ek, Granvik', meeting: 'Lärandeträff 1' });
  expect([views.get('ours')?.who, views.get('all')?.who]).toEqual(['Granvik', undefined]);
  expect(await countMine(local)).toBe(1);
});

test('another organisation’s thing is changed by its own, by its author and by who runs the meeting', async () => {
  await pull('theirs', { seat_id: null, participation_id: 'p-strandhamn' });
  await pull('written', { seat_id: null, participation_id: 'p-strandhamn', author_id: 'anna' });
  const views = await byId();
  expect([views.get('theirs')?.mayChange, views.get('written')?.mayChange]).toEqual([false, true]);
  await local.pulled('meeting', {
    id: 'm1',
    scope_id: GROUP,
    title: 'Lärandeträff 1',
    leader_seat_id: 'seat-anna',
  });
  expect((await byId()).get('theirs')?.mayChange).toBe(true);
});

test('what is added is whole, and pressed twice it is one', async () => {
  const place = { id: 't1', scope: GROUP, meetingId: 'm1', agendaItemId: 'i1', noteId: 'n1' };
  const fields = { body: ' Ring Amina ', participation_id: null, seat_id: null, due_on: null };
  await addTodo(local, place, fields);
  await addTodo(local, place, fields);
  const all = await local.db.rows('todo').toArray();
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    scope_id: GROUP,
    body: 'Ring Amina',
    meeting_id: 'm1',
    agenda_item_id: 'i1',
    note_id: 'n1',
    done_at: null,
    written_at: '2026-12-10T09:00:00.000Z',
  });
});

test('a tick says when, and can be taken back; what is gone is not ticked', async () => {
  await pull('mine');
  const at = { scope_id: GROUP, id: 'mine' };
  expect(await tickTodo(local, at, true)).toBe(true);
  expect((await getTodo(local, 'mine'))?.todo.done_at).toBe('2026-12-10T09:00:00.000Z');
  expect(await countMine(local)).toBe(0);
  await tickTodo(local, at, false);
  expect((await getTodo(local, 'mine'))?.todo.done_at).toBeNull();
  expect(await changeTodo(local, at, { body: ' Ring ' })).toBe(true);
  expect((await getTodo(local, 'mine'))?.todo).toMatchObject({
    body: 'Ring',
    due_on: '2027-01-15',
  });
  await removeTodo(local, at);
  expect(await getTodo(local, 'mine')).toBeUndefined();
  expect(await tickTodo(local, at, true)).toBe(false);
  expect(await changeTodo(local, at, { body: 'Ring' })).toBe(false);
});

test('an entry of the kind to do brings its text, and whether others read it', async () => {
  await local.pulled('note', noteRow({ kind: 'action', body: 'Ring Amina' }));
  const of = { meeting: 'm1', item: 'i1', note: 'n1' };
  expect(await getTodoOrigin(local, of)).toMatchObject({ text: 'Ring Amina', sharedNote: false });
  await local.pulled('note', noteRow({ id: 'c1', origin: 'n1', scope_id: GROUP, kind: 'action' }));
  const origin = await getTodoOrigin(local, of);
  expect([origin.sharedNote, origin.meeting?.id, origin.item?.id]).toEqual([true, 'm1', 'i1']);
  const people = await listTodoPeople(local, undefined, origin.meeting);
  expect(people?.sides.map((side) => side.organisation)).toEqual([
    'Granvik',
    'Strandhamn',
    'Björkliden',
  ]);
  expect(people?.cards.map((card) => card.seat_id)).toEqual([
    'seat-anna',
    'seat-bo',
    'seat-johan',
    'seat-samira',
  ]);
});

test('what is due first stands first, what is late is said the day after', () => {
  const row = (id: string, due_on: string | null, done_at: string | null = null) =>
    ({ id, due_on, done_at, written_at: '2026-12-10T10:00:00Z' }) as TodoRow;
  const rows = [
    row('never', null),
    row('soon', '2027-01-15'),
    row('old', '2026-10-20'),
    row('done', null, '2026-12-01T10:00:00Z'),
    row('later', null, '2026-12-08T10:00:00Z'),
  ];
  const { open, done } = sortTodos(rows);
  expect(open.map(({ id }) => id)).toEqual(['old', 'soon', 'never']);
  expect(done.map(({ id }) => id)).toEqual(['later', 'done']);
  expect(isOverdue(row('old', '2026-10-20'), '2026-10-20')).toBe(false);
  expect(isOverdue(row('old', '2026-10-20'), '2026-10-21')).toBe(true);
  expect(isOverdue(row('old', '2026-10-20', '2026-10-25'), '2026-11-21')).toBe(false);
});
