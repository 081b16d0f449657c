import { nextCourseStatus } from '#domain/course-work.ts';
import type { CourseOutline } from '#domain/course.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '../local.ts';
import { getCourseProgress } from '../queries/get-course-progress.ts';
import { listHats } from '../queries/list-hats.ts';
import { edit } from './edit.ts';

/**
 * What each of the person's organisations may count: which modules are finished, nothing else.
 * Called after a step is done and when the course opens, so that it mends itself after a kill in
 * between, after progress from another phone, and when a second organisation has been added.
 */
export async function saveCourseStatus(local: Local, outline: CourseOutline): Promise<void> {
  const [progress, hats] = await Promise.all([getCourseProgress(local, outline), listHats(local)]);
  if (progress.modulesDone === 0 || hats.length === 0) return;
  const scope = scopeId('user', local.uid);
  const now = local.now().toISOString();
  await edit(local, ['course_status'], async (tx) => {
    for (const { participationId } of hats) {
      const id = rowId('course_status', local.uid, participationId);
      const status = nextCourseStatus(await tx.get('course_status', scope, id), progress, now);
      if (status) {
        await tx.put('course_status', scope, id, { participation_id: participationId, ...status });
      }
    }
  });
}
