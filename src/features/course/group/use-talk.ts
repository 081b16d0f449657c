import type { CourseModule } from '#content/course/course-model.ts';
import { getGroupSession, type GroupSession } from '#data/course/group/get-group-session.ts';
import { listCoursePeople, type CoursePerson } from '#data/course/group/list-course-people.ts';
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
  const read = useLive(
    async (local) => {
      const session = await getGroupSession(local, id);
      if (!session) return null;
      return { session, people: await listCoursePeople(local, session.participationId) };
    },
    [id],
  );
  const hats = useHat();
  const module = useModule(read?.session.module);
  if (read === null) return null;
  if (!read || !hats || module === undefined) return undefined;
  if (module === null) return null;
  const { session, people } = read;
  const hat = hats.hats.find((one) => one.participationId === session.participationId);
  return { session, module, people, organisation: hat?.organisationName ?? '' };
}
