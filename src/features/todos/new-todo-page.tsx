import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { todoFormWords as words, todoWords } from '#content/words/todos/todos.ts';
import {
  getTodoOrigin,
  listTodoPeople,
  type TodoOrigin,
  type TodoPeople,
} from '#data/todos/get-todo-origin.ts';
import { addTodo } from '#data/todos/save-todo.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { faultOf, TodoFields, type TodoTyped } from './todo-fields.tsx';
import css from './todo-fields.module.css';

/** Something to do: from a meeting's item or an entry on it, or from nowhere in particular. */
export function NewTodoPage() {
  const [query] = useSearchParams();
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

interface NewTodoProps {
  readonly of: { readonly meeting: string; readonly item: string; readonly note: string };
  readonly origin: TodoOrigin;
  readonly people: TodoPeople;
  /** Where one goes on. */
  readonly to: string;
}

function NewTodo({ of, origin, people, to }: NewTodoProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const { hat } = people;
  const [key] = useState(() => ['att-gora', hat.participationId, of.item, of.note].join('/'));
  const initial: TodoTyped = {
    id: '',
    body: origin.text,
    whose: hat.participationId,
    seat: '',
    due: '',
    readers: origin.sharedNote ? 'room' : 'ours',
  };
  const { typed, set, end } = useFormDraft<TodoTyped>(key, initial);
  const [state, setState] = useState<'writing' | 'checked' | 'acting' | 'failed'>('writing');
  async function add() {
    if (state === 'acting') return;
    if (faultOf(typed) !== undefined) return setState('checked');
    setState('acting');
    try {
      await addTodo(local, placeOf(typed, of, origin, people, local.newId), fieldsOf(typed));
    } catch {
      return setState('failed');
    }
    await end(initial);
    void navigate(to, { replace: true });
  }
  return (
    <Form width="write" onSubmit={add}>
      <TodoFields
        typed={typed}
        people={people}
        isNew
        isChecked={state === 'checked'}
        onChange={(more) => {
          set({ ...typed, ...more, id: typed.id || local.newId() });
          setState('writing');
        }}
      />
      <output className={css['failed']}>{state === 'failed' ? words.failed : ''}</output>
      <Button type="submit">{words.add}</Button>
    </Form>
  );
}

/** An organisation's own stays with it; what another is to do, or all, lies in the room. */
function placeOf(
  typed: TodoTyped,
  of: NewTodoProps['of'],
  { meeting, item, text }: TodoOrigin,
  { hat }: TodoPeople,
  newId: () => string,
) {
  const isOurs = typed.whose === hat.participationId && typed.readers === 'ours';
  const room = meeting?.scope_id ?? scopeId('group', hat.groupId);
  return {
    id: typed.id || newId(),
    scope: isOurs ? scopeId('org', hat.participationId) : room,
    meetingId: meeting?.id ?? null,
    agendaItemId: item?.id ?? null,
    noteId: text === '' ? null : of.note,
  };
}

export function fieldsOf(typed: TodoTyped) {
  return {
    body: typed.body,
    participation_id: typed.whose || null,
    seat_id: typed.seat || null,
    due_on: typed.due || null,
  };
}
