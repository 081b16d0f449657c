import { useLocation } from 'react-router';
import { todoFormWords as words, todoWords } from '#content/words/todos/todos.ts';
import { getTodoOrigin, listTodoPeople } from '#data/todos/get-todo-origin.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NewTodo } from './new-todo.tsx';

/** Something to do: from a meeting's item or an entry on it, or from nowhere in particular. */
export function NewTodoPage() {
  const query = new URLSearchParams(useLocation().search);
  const from = useCameFrom();
  const [meeting, item, note] = ['traff', 'punkt', 'anteckning'].map((key) => query.get(key) ?? '');
  const of = { meeting: meeting ?? '', item: item ?? '', note: note ?? '' };
  const choice = useHat();
  const chosen = choice?.hat?.participationId;
  const read = useLive(
    async (local) => {
      const origin = await getTodoOrigin(local, of);
      const people = await listTodoPeople(local, chosen, origin.meeting);
      return { origin, people };
    },
    [of.meeting, of.item, of.note, chosen],
  );
  if (!read || !choice) return null;
  const { origin, people } = read;
  const back = { to: from ?? paths.todos, label: todoWords.back };
  return (
    <Screen kind="inner" title={words.titleNew} back={back}>
      <Stack gap={2}>
        <h1>{words.titleNew}</h1>
        {origin.meeting ? (
          <Soft>
            <span dir="auto">{words.from(origin.meeting.title, origin.item?.title)}</span>
          </Soft>
        ) : null}
      </Stack>
      {people ? (
        <NewTodo
          key={people.hat.participationId}
          of={of}
          origin={origin}
          people={people}
          to={back.to}
        />
      ) : (
        <Empty drawing="coats" level={2} title={todoWords.noSeat}>
          <p>{todoWords.noSeatText}</p>
        </Empty>
      )}
    </Screen>
  );
}
