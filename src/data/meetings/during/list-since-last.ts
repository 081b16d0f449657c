import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import type { TodoRow } from '#domain/tables/todo.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import { whoOf } from '#data/people/who-of.ts';

export interface SinceLast {
  /** What the room agreed to do at earlier meetings, and nobody has ticked off; with who, by name. */
  readonly todos: readonly { readonly todo: TodoRow; readonly who: string | undefined }[];
  /** What there was no time for, with the meeting it was meant for. */
  readonly items: readonly { readonly item: AgendaItemRow; readonly meeting: MeetingRow }[];
}

/** What earlier meetings of the same room left for this one. */
export async function listSinceLast(local: Local, meeting: MeetingRow): Promise<SinceLast> {
  const { db } = local;
  const inRoom = { index: 'scope_id', equals: meeting.scope_id };
  const [meetings, todos, items, name] = await Promise.all([
    listVisible(db, 'meeting', inRoom),
    listVisible(db, 'todo', inRoom),
    listVisible(db, 'agenda_item', inRoom),
    whoOf(local),
  ]);
  const earlier = new Map(
    meetings.filter((one) => isBefore(one, meeting)).map((one) => [one.id, one]),
  );
  const takenUp = new Set(items.map((item) => item.taken_up_id));
  return {
    todos: todos
      .filter((todo) => todo.done_at === null && earlier.has(todo.meeting_id ?? ''))
      .toSorted((a, b) => ((a.due_on ?? '9999') < (b.due_on ?? '9999') ? -1 : 1))
      .map((todo) => ({ todo, who: name(todo) })),
    items: items.flatMap((item) => {
      const of = earlier.get(item.meeting_id);
      return of && item.left_over && !takenUp.has(item.id) ? { item, meeting: of } : [];
    }),
  };
}

function isBefore(one: MeetingRow, other: MeetingRow): boolean {
  const [day, next] = [one.held_on ?? '9999', other.held_on ?? '9999'];
  return (
    one.id !== other.id && (day < next || (day === next && one.step_number < other.step_number))
  );
}
