import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formatDayLong } from '#content/words/format.ts';
import { todoFormWords as words, todoWords } from '#content/words/todos/todos.ts';
import { getTodoOrigin, listTodoPeople, type TodoPeople } from '#data/todos/get-todo-origin.ts';
import { getTodo, type TodoView } from '#data/todos/list-todos.ts';
import { changeTodo, removeTodo } from '#data/todos/save-todo.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { scopeKind } from '#domain/scope.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { Button } from '#ui/button/button.tsx';
import { Form } from '#ui/field/form.tsx';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { fieldsOf } from './new-todo-page.tsx';
import { faultOf, TodoFields, type TodoTyped } from './todo-fields.tsx';
import css from './todo-fields.module.css';

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
        <MissingRow drawing="chairs" title={words.missing} text={words.missingText} back={back} />
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
        <Soft>{todoWords.doneOn(formatDayLong(todo.done_at.slice(0, 10)))}</Soft>
      )}
      {who === undefined ? null : <Soft small>{words.others(who)}</Soft>}
    </Stack>
  );
}

interface ChangeTodoProps {
  readonly view: TodoView;
  readonly people: TodoPeople;
}

function ChangeTodo({ view: { todo }, people }: ChangeTodoProps) {
  const local = useLocal();
  const navigate = useNavigate();
  const stored: TodoTyped = {
    id: todo.id,
    body: todo.body,
    whose: todo.participation_id ?? '',
    seat: todo.seat_id ?? '',
    due: todo.due_on ?? '',
    readers: scopeKind(todo.scope_id) === 'org' ? 'ours' : 'room',
  };
  const { typed, set, end } = useFormDraft<TodoTyped>(`att-gora/${todo.id}`, stored);
  const [state, setState] = useState<'writing' | 'checked' | 'failed' | 'gone'>('writing');
  const [isAsked, setAsked] = useState(false);
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
      <Button kind="plain" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      <AskSheet
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.removeTitle}
        cancel={words.keep}
        confirm={words.remove}
        loses
        onConfirm={remove}
      >
        <p>{words.removeText}</p>
      </AskSheet>
    </Form>
  );
}
