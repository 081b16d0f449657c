import { useState } from 'react';
import { useNavigate } from 'react-router';
import { todoFormWords as words } from '#content/words/todos/todos.ts';
import type { TodoOrigin, TodoPeople } from '#data/todos/get-todo-origin.ts';
import { addTodo } from '#data/todos/save-todo.ts';
import { useLocal } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { TodoFields } from './todo-fields.tsx';
import { faultOf, fieldsOf, type TodoTyped } from './todo-typed.ts';
import css from './todo-fields.module.css';

interface NewTodoProps {
  readonly of: { readonly meeting: string; readonly item: string; readonly note: string };
  readonly origin: TodoOrigin;
  readonly people: TodoPeople;
  /** Where one goes on. */
  readonly to: string;
}

/** What is typed stays on the phone until it has become a row. */
export function NewTodo({ of, origin, people, to }: NewTodoProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const { hat } = people;
  const [key] = useState(() => ['att-gora', hat.participationId, of.item, of.note].join('/'));
  const initial: TodoTyped = {
    body: origin.text,
    whose: hat.participationId,
    seat: '',
    due: '',
    readers: origin.sharedNote ? 'room' : 'ours',
  };
  const { id, typed, set, end } = useFormDraft<TodoTyped>(key, initial, 'new');
  const [state, setState] = useState<'writing' | 'checked' | 'acting' | 'failed'>('writing');
  async function add() {
    if (state === 'acting') return;
    if (faultOf(typed) !== undefined) return setState('checked');
    setState('acting');
    try {
      await addTodo(local, { id, ...placeOf(typed, { of, origin, people }) }, fieldsOf(typed));
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
          set({ ...typed, ...more });
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
  { of, origin: { meeting, item, text }, people: { hat } }: Omit<NewTodoProps, 'to'>,
) {
  const isOurs = typed.whose === hat.participationId && typed.readers === 'ours';
  const room = meeting?.scope_id ?? scopeId('group', hat.groupId);
  return {
    scope: isOurs ? scopeId('org', hat.participationId) : room,
    meetingId: meeting?.id ?? null,
    agendaItemId: item?.id ?? null,
    noteId: text === '' ? null : of.note,
  };
}
