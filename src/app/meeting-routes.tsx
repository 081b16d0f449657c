import type { ReactNode } from 'react';
import { meetingsRoutes } from '#features/meetings/routes.tsx';
import { searchRoutes } from '#features/search/routes.tsx';
import { todosRoutes } from '#features/todos/routes.tsx';

/** The meetings, and the rooms for what comes of them. */
export function meetingRoutes(gate: (page: ReactNode) => ReactNode) {
  return (
    <>
      {meetingsRoutes(gate)}
      {todosRoutes(gate)}
      {searchRoutes(gate)}
    </>
  );
}
