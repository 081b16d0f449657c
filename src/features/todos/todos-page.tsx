import { Plus } from 'lucide';
import { useState } from 'react';
import { shellWords } from '#content/words/shell/shell.ts';
import { todoWords as words } from '#content/words/todos/todos.ts';
import { listTodos, type TodoView } from '#data/todos/list-todos.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { readTogether, useHat } from '#data/use-live.ts';
import type { TodoList } from '#domain/meetings/todo-lists.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { TodoLists } from './todo-lists.tsx';

/** What one has to do, what one's organisation has, and what the group has. */
export function TodosPage() {
  const choice = useHat();
  const from = useCameFrom();
  if (choice === undefined) return null;
  const { hat, hats } = choice;
  const takesPart = hat !== undefined && hat.role !== 'courseParticipant';
  const isFromPage = from !== undefined && !from.startsWith(paths.todos);
  const back = isFromPage
    ? { to: from, label: words.back }
    : { to: paths.meetings, label: shellWords.places.meetings };
  return (
    <Screen kind="inner" title={words.title} back={back} act={takesPart ? <Add /> : undefined}>
      <Stack gap={3}>
        <h1>{words.title}</h1>
        {hats.length > 1 ? <HatChoice legend={words.chooseHat} choice={choice} /> : null}
      </Stack>
      {takesPart ? (
        <OfHat key={hat.participationId} hat={hat} />
      ) : (
        <Empty drawing="coats" level={2} title={words.noSeat}>
          <p>{words.noSeatText}</p>
        </Empty>
      )}
    </Screen>
  );
}

function Add() {
  return (
    <Float>
      <ButtonLink to={paths.newTodo}>
        <Icon of={Plus} />
        {words.add}
      </ButtonLink>
    </Float>
  );
}

function OfHat({ hat }: { readonly hat: Hat }) {
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
