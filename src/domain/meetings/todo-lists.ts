import { compareText } from '#lib/compare.ts';
import { scopeId, scopeKind } from '../scope.ts';
import type { TodoRow } from '../tables/todo.ts';

/** The three lists of what is to be done; one thing may stand in several. */
export type TodoList = 'mine' | 'organisation' | 'group';

interface Place {
  readonly participationId: string;
  readonly groupId: string;
  readonly roundId: string;
}

/** In which lists something stands, for one hat: by its seat, by its organisation, by its room. */
export function listsOf(
  todo: Pick<TodoRow, 'scope_id' | 'participation_id' | 'seat_id'>,
  hat: Place,
  seats: ReadonlySet<string>,
): readonly TodoList[] {
  const rooms = [scopeId('group', hat.groupId), scopeId('strategists', hat.groupId)];
  const isRooms = [...rooms, scopeId('round', hat.roundId)].includes(todo.scope_id);
  const isOurs = todo.participation_id === hat.participationId;
  const isInReach = isRooms || todo.scope_id === scopeId('org', hat.participationId);
  if (!isInReach) return [];
  const lists: TodoList[] = [];
  if (todo.seat_id !== null && seats.has(todo.seat_id) && isOurs) lists.push('mine');
  if (isOurs) lists.push('organisation');
  if (isRooms) lists.push('group');
  return lists;
}

/**
 * Whose it is may tick it off and change it, and so may who wrote it and who runs the meeting it came
 * from; what is everybody's is everybody's to change. The database's rule is `app.may_change_todo`.
 */
export function mayChangeTodo(
  todo: Pick<TodoRow, 'scope_id' | 'author_id' | 'participation_id'>,
  by: { readonly uid: string; readonly participations: readonly string[]; readonly runs: boolean },
): boolean {
  return (
    scopeKind(todo.scope_id) === 'org' ||
    // Not signed by the server yet: it was written here.
    todo.author_id === null ||
    todo.author_id === by.uid ||
    todo.participation_id === null ||
    by.participations.includes(todo.participation_id) ||
    by.runs
  );
}

/** Was it to be done before today? */
export function isOverdue({ due_on: due, done_at: done }: TodoRow, today: string): boolean {
  return done === null && due !== null && due < today;
}

/** What is due first stands first, what has no day last; of what is done the latest first. */
export function sortTodos<T extends Pick<TodoRow, 'id' | 'due_on' | 'done_at' | 'written_at'>>(
  todos: readonly T[],
): { readonly open: readonly T[]; readonly done: readonly T[] } {
  const order = (one: T) => `${one.due_on ?? '9999'}/${one.written_at}/${one.id}`;
  const [open, done] = [
    todos.filter((one) => one.done_at === null),
    todos.filter((one) => one.done_at !== null),
  ];
  return {
    open: open.toSorted((a, b) => compareText(order(a), order(b))),
    done: done.toSorted((a, b) => compareText(b.done_at ?? '', a.done_at ?? '')),
  };
}
