import type { CourseModule } from '#content/course/course-model.ts';
import { getGroupSession, type GroupSession } from '#data/course/get-group-session.ts';
import { listCoursePeople, type CoursePerson } from '#data/course/list-course-people.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { useModule } from '../use-module.ts';

export interface Talk {
  readonly session: GroupSession;
  readonly module: CourseModule;
  readonly people: readonly CoursePerson[];
  readonly organisation: string;
}

/** A talk with what is needed around it; null when it (or its module) is not here. */
export function useTalk(id: string): Talk | null | undefined {
  const session = useLive((local) => getGroupSession(local, id), [id]);
  const participation = session?.participationId ?? '';
  const people = useLive((local) => listCoursePeople(local, participation), [participation]);
  const hats = useHat();
  const module = useModule(session?.module);
  if (session === null) return null;
  if (!session || !people || !hats || module === undefined) return undefined;
  if (module === null) return null;
  const hat = hats.hats.find((one) => one.participationId === participation);
  return { session, module, people, organisation: hat?.organisationName ?? '' };
}
