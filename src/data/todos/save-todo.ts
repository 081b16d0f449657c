import type { TodoRow } from '#domain/tables/todo.ts';
import type { OwnFields } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';

/** Where it lies, and what it is from: kept as it was begun. */
export interface TodoPlace {
  readonly id: string;
  /** Who reads it: the organisation alone, or the room it was said in. */
  readonly scope: string;
  readonly meetingId: string | null;
  readonly agendaItemId: string | null;
  readonly noteId: string | null;
}
export type TodoFields = Pick<TodoRow, 'body' | 'participation_id' | 'seat_id' | 'due_on'>;

export const addTodo = command(['todo'], async (tx, place: TodoPlace, fields: TodoFields) => {
  const row: OwnFields<'todo'> = {
    ...fields,
    body: fields.body.trim(),
    meeting_id: place.meetingId,
    agenda_item_id: place.agendaItemId,
    note_id: place.noteId,
    done_at: null,
    written_at: tx.at,
  };
  await tx.put('todo', place.scope, place.id, row);
});

export interface TodoAt {
  readonly scope_id: string;
  readonly id: string;
}

/** False: it is not (or no more) on the phone, and nothing was written. */
export const changeTodo = command(
  ['todo'],
  async (tx, at: TodoAt, fields: Partial<TodoFields>): Promise<boolean> => {
    if (!(await tx.get('todo', at.scope_id, at.id))) return false;
    const body = fields.body === undefined ? {} : { body: fields.body.trim() };
    await tx.put('todo', at.scope_id, at.id, { ...fields, ...body });
    return true;
  },
);

/** Done, or not after all. */
export const tickTodo = command(['todo'], async (tx, at: TodoAt, done: boolean) => {
  if (!(await tx.get('todo', at.scope_id, at.id))) return false;
  await tx.put('todo', at.scope_id, at.id, { done_at: done ? tx.at : null });
  return true;
});

export const removeTodo = command(['todo'], async (tx, at: TodoAt) => {
  await tx.remove('todo', at.scope_id, at.id);
});
