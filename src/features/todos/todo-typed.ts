import { todoFormWords as words } from '#content/words/todos/todos.ts';
import { signsOver } from '#domain/field-limits.ts';

/** As it is typed: every choice is a word, so that it can be kept until it has become a row. */
export interface TodoTyped {
  readonly body: string;
  /** A participation; empty: the whole group. */
  readonly whose: string;
  /** A seat; empty: anybody there. */
  readonly seat: string;
  readonly due: string;
  readonly readers: 'ours' | 'room';
}

/** The column's own limit. */
export const longestTodo = 1000;

export function faultOf({ body }: TodoTyped): string | undefined {
  const over = signsOver(body.trim(), longestTodo);
  if (over > 0) return words.bodyLong(over);
  return body.trim() === '' ? words.bodyEmpty : undefined;
}

/** The row's own columns. */
export function fieldsOf(typed: TodoTyped) {
  return {
    body: typed.body,
    participation_id: typed.whose || null,
    seat_id: typed.seat || null,
    due_on: typed.due || null,
  };
}
