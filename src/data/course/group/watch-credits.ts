import { liveQuery } from 'dexie';
import type { CourseOutline } from '#domain/course.ts';
import { saveCourseStatus } from '../save-course-status.ts';
import type { Local } from '#data/local/local.ts';
import { listOfferedCredits } from './list-offered-credits.ts';
import { withConnection } from '#data/local/with-connection.ts';

/**
 * Counts a credit as soon as it has come, on whichever page one is: nobody has to open the course
 * for the organisation to see that a module is finished. Answers how to stop.
 */
export function watchCredits(
  local: Local,
  outline: CourseOutline,
  onError: (error: unknown) => void,
): () => void {
  const offered = liveQuery(async () => withConnection(local.db, () => listOfferedCredits(local)));
  const watching = offered.subscribe((credits) => {
    if (credits.length > 0) saveCourseStatus(local, outline).catch(onError);
  }, onError);
  return () => watching.unsubscribe();
}
