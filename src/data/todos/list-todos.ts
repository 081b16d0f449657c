import { listsOf, mayChangeTodo, type TodoList } from '#domain/meetings/todo-lists.ts';
import { runsMeeting } from '#domain/meetings/runs-meeting.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { whoOf } from '#data/people/who-of.ts';

export interface TodoView {
  readonly todo: TodoRow;
  readonly lists: readonly TodoList[];
  /** By name; undefined: everybody's in the room. */
  readonly who: string | undefined;
  /** The meeting it came from, by its title. */
  readonly meeting: string | undefined;
  readonly mayChange: boolean;
}

/** Everything to do that stands on this phone for one hat, and in which of the three lists. */
export async function listTodos(local: Local, hat: Hat): Promise<TodoView[]> {
  const views = await viewTodos(local, await listVisible(local.db, 'todo'), hat);
  return views.filter((view) => view.lists.length > 0);
}

export async function getTodo(local: Local, id: string): Promise<TodoView | undefined> {
  const all = await listVisible(local.db, 'todo');
  const here = all.filter((todo) => todo.id === id);
  const [view] = await viewTodos(local, here, undefined);
  return view;
}

/** How many things a person has to do herself, with any of her hats. */
export async function countMine(local: Local): Promise<number> {
  const [todos, seats] = await Promise.all([
    listVisible(local.db, 'todo'),
    listVisible(local.db, 'seat_card', { index: 'user_id', equals: local.uid }),
  ]);
  const mine = new Set(seats.map((seat) => seat.seat_id));
  return todos.filter((todo) => todo.done_at === null && mine.has(todo.seat_id ?? '')).length;
}

async function viewTodos(
  local: Local,
  todos: readonly TodoRow[],
  hat: Hat | undefined,
): Promise<TodoView[]> {
  const [seats, meetings, name] = await Promise.all([
    listVisible(local.db, 'seat_card', { index: 'user_id', equals: local.uid }),
    listVisible(local.db, 'meeting'),
    whoOf(local),
  ]);
  const own = seats.filter((seat) => seat.role !== 'courseParticipant');
  const ids = new Set(own.map((seat) => seat.seat_id));
  const participations = own.map((seat) => seat.participation_id);
  return todos.map((todo) => {
    const meeting = meetings.find((one) => one.id === todo.meeting_id);
    const runs = meeting !== undefined && runsMeeting(meeting, own);
    return {
      todo,
      lists: hat ? listsOf(todo, hat, ids) : [],
      who: name(todo),
      meeting: meeting?.title,
      mayChange: mayChangeTodo(todo, { uid: local.uid, participations, runs }),
    };
  });
}
