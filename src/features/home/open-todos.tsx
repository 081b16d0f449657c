import { openTodosWords } from '#content/words/todos/todos.ts';
import { countMine } from '#data/todos/list-todos.ts';
import { useLive } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** The way to what one has to do oneself; nothing where there is nothing. */
export function OpenTodos() {
  const count = useLive(countMine);
  if (!count) return null;
  return (
    <Rows>
      <Row to={paths.todos} title={openTodosWords(count)} />
    </Rows>
  );
}
