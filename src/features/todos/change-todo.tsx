import { useState } from 'react';
import { useNavigate } from 'react-router';
import { todoFormWords as words } from '#content/words/todos/todos.ts';
import type { TodoPeople } from '#data/todos/get-todo-origin.ts';
import type { TodoView } from '#data/todos/list-todos.ts';
import { changeTodo, removeTodo } from '#data/todos/save-todo.ts';
import { useLocal } from '#data/use-live.ts';
import { scopeKind } from '#domain/scope.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { paths } from '#ui/paths.ts';
import { TodoFields } from './todo-fields.tsx';
import { faultOf, fieldsOf, type TodoTyped } from './todo-typed.ts';
import css from './todo-fields.module.css';

interface ChangeTodoProps {
  readonly view: TodoView;
  readonly people: TodoPeople;
}

/** What is typed stays until it is saved, or let go of by taking the thing away. */
export function ChangeTodo({ view: { todo }, people }: ChangeTodoProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const stored: TodoTyped = {
    body: todo.body,
    whose: todo.participation_id ?? '',
    seat: todo.seat_id ?? '',
    due: todo.due_on ?? '',
    readers: scopeKind(todo.scope_id) === 'org' ? 'ours' : 'room',
  };
  const { typed, set, end } = useFormDraft<TodoTyped>(`att-gora/${todo.id}`, stored);
  const [state, setState] = useState<'writing' | 'checked' | 'failed' | 'gone'>('writing');
  const leave = () => void navigate(paths.todos, { replace: true });
  async function save() {
    if (faultOf(typed) !== undefined) return setState('checked');
    try {
      if (!(await changeTodo(local, todo, fieldsOf(typed)))) return setState('gone');
    } catch {
      return setState('failed');
    }
    await end(typed);
    leave();
  }
  async function remove() {
    await removeTodo(local, todo);
    await end(stored);
    leave();
  }
  return (
    <Form width="write" onSubmit={save}>
      <TodoFields
        typed={typed}
        people={people}
        isNew={false}
        isChecked={state === 'checked'}
        onChange={(more) => {
          set({ ...typed, ...more });
          setState('writing');
        }}
      />
      <output className={css['failed']}>
        {state === 'failed' || state === 'gone' ? words[state] : ''}
      </output>
      <Button type="submit">{words.save}</Button>
      <RemoveTodo onRemove={remove} />
    </Form>
  );
}

/** Asked once more: it goes for everybody who sees it. */
function RemoveTodo({ onRemove }: { onRemove(): Promise<void> }) {
  return (
    <AskedButton
      kind="plain"
      label={words.remove}
      title={words.removeTitle}
      cancel={words.keep}
      onConfirm={onRemove}
    >
      <p>{words.removeText}</p>
    </AskedButton>
  );
}
