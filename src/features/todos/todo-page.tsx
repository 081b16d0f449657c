import { useParams } from 'react-router';
import { formatDayLong } from '#content/words/format.ts';
import { todoFormWords as words, todoWords } from '#content/words/todos/todos.ts';
import { getTodoOrigin, listTodoPeople } from '#data/todos/get-todo-origin.ts';
import { getTodo, type TodoView } from '#data/todos/list-todos.ts';
import { useLive } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ChangeTodo } from './change-todo.tsx';

const back = { to: paths.todos, label: todoWords.title };

/** One thing to do: to change or take away for those who may, to read for the others. */
export function TodoPage() {
  const { todo: id = '' } = useParams();
  const read = useLive(
    async (local) => {
      const view = await getTodo(local, id);
      if (!view) return null;
      const of = { meeting: view.todo.meeting_id ?? '', item: '', note: '' };
      const { meeting } = await getTodoOrigin(local, of);
      const whose = view.todo.participation_id ?? undefined;
      return { view, people: await listTodoPeople(local, whose, meeting) };
    },
    [id],
  );
  return (
    <Ladder
      read={read}
      missing={
        <MissingRow drawing="chairs" title={words.missing} text={words.missingText} back={back}>
          <GoneTexts forms={['att-gora']} />
        </MissingRow>
      }
    >
      {({ view, people }) => (
        <Screen kind="inner" title={words.titleChange} back={back}>
          <Stack gap={2}>
            <h1>{words.titleChange}</h1>
            {view.meeting ? (
              <Soft>
                <span dir="auto">{view.meeting}</span>
              </Soft>
            ) : null}
          </Stack>
          {people && view.mayChange ? (
            <ChangeTodo key={id} view={view} people={people} />
          ) : (
            <ReadTodo view={view} />
          )}
        </Screen>
      )}
    </Ladder>
  );
}

function ReadTodo({ view: { todo, who } }: { readonly view: TodoView }) {
  return (
    <Stack gap={2}>
      <p dir="auto">{todo.body}</p>
      <Soft>
        {[who ?? todoWords.whole, todo.due_on ? todoWords.by(todo.due_on) : todoWords.noDay]
          .filter(Boolean)
          .join(', ')}
      </Soft>
      {todo.done_at === null ? null : (
        <Soft>{todoWords.doneOn(formatDayLong(dayOf(todo.done_at)))}</Soft>
      )}
      {who === undefined ? null : <Soft small>{words.others(who)}</Soft>}
    </Stack>
  );
}
