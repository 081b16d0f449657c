import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const TodosPage = lazyPage(async () => (await import('./todos-page.tsx')).TodosPage);
const NewTodoPage = lazyPage(async () => (await import('./new-todo-page.tsx')).NewTodoPage);
const TodoPage = lazyPage(async () => (await import('./todo-page.tsx')).TodoPage);

/** Behind the meetings' gate: what is to be done comes from what a group agrees on. */
export function todosRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.todos} element={gated(<TodosPage />)} />
      <Route path={paths.newTodo} element={gated(<NewTodoPage />)} />
      <Route path={paths.todo(':todo')} element={gated(<TodoPage />)} />
    </>
  );
}
