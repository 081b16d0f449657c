import type { ReactNode } from 'react';
import { meetingsRoutes } from '#features/meetings/routes.tsx';
import { searchRoutes } from '#features/search/routes.tsx';
import { todosRoutes } from '#features/todos/routes.tsx';

type Gated = (page: ReactNode) => ReactNode;

/** The meetings, which the office holds some of, and the rooms for what comes of them. */
export function meetingRoutes(gate: Gated, seatGate: Gated) {
  return (
    <>
      {meetingsRoutes(gate, seatGate)}
      {todosRoutes(seatGate)}
      {searchRoutes(seatGate)}
    </>
  );
}
