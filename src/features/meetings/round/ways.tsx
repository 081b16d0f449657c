import { whoWords } from '#content/words/people/help.ts';
import { todoWords } from '#content/words/todos/todos.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** From the round on to what comes of it, and to those in it. */
export function Ways() {
  return (
    <Rows>
      <Row to={paths.todos} title={todoWords.title} />
      <Row to={paths.whoIsWho} title={whoWords.title} />
    </Rows>
  );
}
