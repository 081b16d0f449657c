import { liveQuery } from 'dexie';
import type { CourseOutline } from '#domain/course/course.ts';
import type { Local } from '#data/local/local.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import { withConnection } from '#data/local/with-connection.ts';
import { listHats } from '#data/people/list-hats.ts';
import { saveCourseStatus } from '../save-course-status.ts';
import { listOfferedCredits } from './list-offered-credits.ts';

/**
 * Keeps what one's organisations may count true, on whichever page one is: as soon as a credit or
 * another seat has come, and at the start, after a kill between the last answer and the status.
 * Answers how to stop.
 */
export function watchCredits(
  local: Local,
  outline: CourseOutline,
  onError: (error: unknown) => void,
): () => void {
  const counted = liveQuery(async () =>
    withConnection(local.db, () =>
      readTogether(local, () => Promise.all([listOfferedCredits(local), listHats(local)])),
    ),
  );
  const watching = counted.subscribe(() => {
    saveCourseStatus(local, outline).catch(onError);
  }, onError);
  return () => watching.unsubscribe();
}
