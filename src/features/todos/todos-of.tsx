import { useState } from 'react';
import { todoWords as words } from '#content/words/todos/todos.ts';
import { listTodos, type TodoView } from '#data/todos/list-todos.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { readTogether } from '#data/use-live.ts';
import type { TodoList } from '#domain/meetings/todo-lists.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { TodoLists } from './todo-lists.tsx';

/** The three lists of one hat, with how many are open in each. */
export function TodosOf({ hat }: { readonly hat: Hat }) {
  const { today } = useClock();
  const [list, setList] = useState<TodoList>('mine');
  const read = useLiveOfHat(hat, (local, of) =>
    readTogether(local, async () => {
      const [todos, next] = await Promise.all([
        listTodos(local, of),
        nextMeeting(local, of, today),
      ]);
      return { todos, next: next?.title };
    }),
  );
  if (!read) return null;
  const open = (of: TodoList) => read.todos.filter((one) => isOpenIn(one, of)).length;
  return (
    <>
      <Segments
        legend={words.legend}
        hideLegend
        name="todo-list"
        value={list}
        onChange={setList}
        options={[
          { value: 'mine', label: words.mine(open('mine')) },
          {
            value: 'organisation',
            label: words.organisation(hat.organisationName, open('organisation')),
          },
          { value: 'group', label: words.group(open('group')) },
        ]}
      />
      <TodoLists
        key={list}
        list={list}
        todos={read.todos.filter((one) => one.lists.includes(list))}
        next={read.next}
        today={today}
      />
    </>
  );
}

function isOpenIn({ lists, todo }: TodoView, list: TodoList): boolean {
  return todo.done_at === null && lists.includes(list);
}
