import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { todoFormWords, todoWords as words } from '#content/words/todos/todos.ts';
import { tickTodo } from '#data/todos/save-todo.ts';
import type { TodoView } from '#data/todos/list-todos.ts';
import { useLocal } from '#data/use-live.ts';
import { sortTodos, type TodoList } from '#domain/meetings/todo-lists.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { TodoRow } from './todo-row.tsx';
import css from './todo-row.module.css';

interface TodoListsProps {
  readonly list: TodoList;
  readonly todos: readonly TodoView[];
  /** Where what is left is taken up. */
  readonly next: string | undefined;
  readonly today: string;
}

/** So many of what is done are seen at once. */
const latest = 3;

/** What is left, and what is done; what was ticked last can be taken back where it stood. */
export function TodoLists({ list, todos, next, today }: TodoListsProps) {
  const local = useLocal();
  const [ticked, setTicked] = useState<TodoView>();
  const [hasFailed, setFailed] = useState(false);
  const byId = new Map(todos.map((view) => [view.todo.id, view]));
  const { open, done } = sortTodos(todos.map((view) => view.todo));
  const viewsOf = (rows: typeof open) => rows.flatMap((row) => byId.get(row.id) ?? []);

  async function tick(view: TodoView, isDone: boolean) {
    try {
      setFailed(!(await tickTodo(local, view.todo, isDone)));
      setTicked(isDone ? view : undefined);
    } catch {
      setFailed(true);
    }
  }
  const rows = (views: readonly TodoView[]) => (
    <Rows>
      {views.map((view) => (
        <TodoRow key={view.todo.id} view={view} list={list} today={today} onTick={tick} />
      ))}
    </Rows>
  );
  const isLeft = ticked !== undefined && byId.get(ticked.todo.id)?.todo.done_at != null;
  return (
    <>
      {isLeft ? (
        <Notice
          kind="calm"
          live
          title={
            <span className={css['ticked']} dir="auto">
              {words.ticked(ticked.todo.body)}
            </span>
          }
          action={
            <Button kind="plain" onClick={() => void tick(ticked, false)}>
              {actWord.undo}
            </Button>
          }
        />
      ) : null}
      {hasFailed ? <output>{todoFormWords.failed}</output> : null}
      <Section title={next === undefined ? words.left : words.before(next)}>
        {open.length === 0 ? <Soft>{words.none[list]}</Soft> : rows(viewsOf(open))}
        {open.length > 0 && next !== undefined ? <Soft small>{words.hint(next)}</Soft> : null}
      </Section>
      {done.length > 0 ? (
        <Section title={words.done}>
          {rows(viewsOf(done.slice(0, latest)))}
          {done.length > latest ? (
            <Fold title={words.more(done.length - latest)}>
              {rows(viewsOf(done.slice(latest)))}
            </Fold>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
